// Only with --enum-style const: the string of the vendor's page is the code.
import { ACME_ERRORS, AcmeErrorCode, isAcmeError, type KnownAcmeError } from './errors/acme.js';

export const ways: ((error: KnownAcmeError) => boolean)[] = [
  (error) => error.code === 'no_face',
  (error) => error.rawCode === 'no_face',
  (error) => isAcmeError(error, 'no_face'),
];
export const code: AcmeErrorCode = 'no_face';
export const nearly: typeof AcmeErrorCode.NoFace = 'no_face';
export const exact: AcmeErrorCode.NoFace = AcmeErrorCode.NoFace;
export const description: string | undefined = ACME_ERRORS['no_face'].description;
// @ts-expect-error No code of Acme.
export const misspelt: AcmeErrorCode = 'no_fase';
