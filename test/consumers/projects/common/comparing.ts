// What the README says of comparing with the strings of the docs: each line of its table.
import { KeevxErrorCode, type KnownKeevxError } from 'vendor-errors/keevx';
import {
  isViduError,
  isViduErrorCode,
  type KnownViduError,
  VIDU_ERRORS,
  ViduErrorCode,
  type ViduErrorOf,
} from 'vendor-errors/vidu';

type Lacking = ViduErrorOf<ViduErrorCode.FieldLacking>;

export function isLacking(error: KnownViduError): boolean {
  // @ts-expect-error No code of Vidu.
  const isMisspelt: boolean = error.code === 'FieldLaking';
  const ways: (Lacking | undefined)[] = [
    error.code === ViduErrorCode.FieldLacking ? error : undefined,
    error.code === 'FieldLacking' ? error : undefined,
    error.rawCode === 'FieldLacking' ? error : undefined,
  ];
  return !isMisspelt && ways.every((way) => way === error);
}

export function fieldsOf(error: KnownViduError): string | undefined {
  switch (error.code) {
    case 'FieldLacking':
      return error.params?.fields;
    default:
      return undefined;
  }
}

export function fieldsByRawCode(error: KnownViduError): string | undefined {
  switch (error.rawCode) {
    case 'FieldLacking':
      return error.params?.fields;
    default:
      return undefined;
  }
}

export function isNamed(value: unknown, text: string): boolean {
  // @ts-expect-error An enum takes its members only.
  const code: ViduErrorCode = 'FieldLacking';
  // @ts-expect-error So do the guards.
  const guarded: boolean = isViduError(value, 'FieldLacking');
  const narrowed: ViduErrorCode | undefined = isViduErrorCode(text) ? text : undefined;
  return guarded && narrowed === code && VIDU_ERRORS['FieldLacking'].code === code;
}

export function isFigure(error: KnownKeevxError): boolean {
  return error.code === 100001 || error.code === KeevxErrorCode.InternalServerFailure;
}
