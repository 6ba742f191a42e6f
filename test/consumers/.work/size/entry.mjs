export { parseVendorError } from "vendor-errors";
