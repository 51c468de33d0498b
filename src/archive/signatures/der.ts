import { TAG } from './asn1.ts';

/** Writes ASN.1 in DER, the one form in which the same value has the same bytes. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const contents = Buffer.concat(parts);
  const { length } = contents;
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), contents]);
  const digits = Buffer.from(
    length.toString(16).padStart(length.toString(16).length + (length.toString(16).length % 2), '0'),
    'hex',
  );
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, contents]);
}

const CONSTRUCTED = 0x20;
const CONTEXT = 0x80;

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(TAG.sequence | CONSTRUCTED, ...parts);

/** SET OF: DER sorts its members by their bytes. */
export const setOf = (...parts: readonly Uint8Array[]): Buffer =>
  der(TAG.set | CONSTRUCTED, ...[...parts].sort((a, b) => Buffer.compare(a, b)));

/** `[n]` around the parts, as EXPLICIT and constructed IMPLICIT tags write it. */
export const tagged = (number: number, ...parts: readonly Uint8Array[]): Buffer =>
  der(CONTEXT | CONSTRUCTED | number, ...parts);

export const octets = (bytes: Uint8Array): Buffer => der(TAG.octets, bytes);
export const nothing = (): Buffer => Buffer.from([5, 0]);
export const yes = (): Buffer => Buffer.from([1, 1, 0xff]);

/** An INTEGER that is not negative, from its bytes. */
export function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Buffer.from([0]) : bytes.subarray(first);
  return der(TAG.integer, digits[0]! > 127 ? Buffer.concat([Buffer.from([0]), digits]) : digits);
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((number) => {
    const digits = [number % 128];
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128))
      digits.unshift((left % 128) | 128);
    return digits;
  });
  return der(TAG.oid, Buffer.from(bytes));
}
