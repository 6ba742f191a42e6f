import type { ErrorData, VendorData } from "./types.js";

/** TypeScript that handles exactly this code. It holds names only, no text of the vendor. */
export function codeSnippet(vendor: VendorData, error: ErrorData): string {
  const lines = [
    `import { ${vendor.parse}, ${vendor.enum} } from '${vendor.module}';`,
    "",
    `const error = ${vendor.parse}(body, response);`,
    `if (error?.known && error.code === ${vendor.enum}.${error.name}) {`,
    ...(error.params ?? []).map(
      (param) => `  console.warn(error.params?.${param});`,
    ),
    ...adviceLines(error.retry),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

/** TypeScript that handles the same trouble at every vendor. */
export function reasonSnippet(vendor: VendorData, error: ErrorData): string {
  const lines = [
    "import { ErrorReason, parseVendorError } from 'vendor-errors';",
    "",
    `const error = parseVendorError('${vendor.id}', body, response);`,
    `if (error?.reason === ErrorReason.${error.reason}) {`,
    ...adviceLines(error.retry),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function adviceLines(retry: string): readonly string[] {
  switch (retry) {
    case "backoff":
      return [
        "  // Wait, then send the same request again.",
        "  await new Promise((resolve) => setTimeout(resolve, error.retryAfterMs ?? 1000));",
      ];
    case "after-fix":
      return [
        "  // Change the request, its input or the set-up; do not repeat it as it is.",
        "  throw new Error(error.message);",
      ];
    case "after-top-up":
      return [
        "  // Buy credits or free quota; until then every call fails.",
        "  throw new Error(error.message);",
      ];
    default:
      return [
        "  // Nothing helps; do not send it again.",
        "  throw new Error(error.message);",
      ];
  }
}
