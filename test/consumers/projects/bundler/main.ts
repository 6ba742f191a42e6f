import { checkAll } from './checks';

export const result: string = checkAll();
