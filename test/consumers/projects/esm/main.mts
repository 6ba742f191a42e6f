import { checkAll } from './checks.js';

export const result: string = checkAll();
