import { checkAll } from './checks';
export const result = checkAll();
