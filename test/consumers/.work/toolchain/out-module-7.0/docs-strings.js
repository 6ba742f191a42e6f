// Only with --enum-style const: the string of the vendor's page is the code.
import { AcmeErrorCode } from './errors/acme.js';
export const isNoFace = (error) => error.code === 'no_face';
export const code = 'no_face';
export const nearly = 'no_face';
export const exact = AcmeErrorCode.NoFace;
