// Only with --enum-style const: the string of the vendor's page is the code.
import { AcmeErrorCode, type KnownAcmeError } from './errors/acme.js';

export const isNoFace = (error: KnownAcmeError): boolean => error.code === 'no_face';
export const code: AcmeErrorCode = 'no_face';
export const nearly: typeof AcmeErrorCode.NoFace = 'no_face';
export const exact: AcmeErrorCode.NoFace = AcmeErrorCode.NoFace;
