import { fromBER } from 'asn1js';

/** A value of ASN.1 with its bytes as they came: what is signed is hashed as it stands, never written anew. */
export interface Asn1 {
  /** `universal` tags mean types, `context` ones are numbered by the structure. */
  kind: 'universal' | 'context' | 'other';
  tag: number;
  /** Tag, length and contents. */
  raw: Uint8Array;
  /** Contents of a primitive value; empty for a constructed one. */
  contents: Uint8Array;
  /** Parts of a constructed value. */
  parts: Asn1[];
}

/** Universal tags that are looked at. */
export const TAG = {
  integer: 2,
  bits: 3,
  octets: 4,
  oid: 6,
  utf8: 12,
  sequence: 16,
  set: 17,
  bmp: 30,
  utcTime: 23,
  time: 24,
} as const;

/** A signature with its certificates and revocation lists; larger ones, deeper ones and crowded ones are hostile. */
const LIMITS = { bytes: 4 * 1024 * 1024, maxDepth: 60, maxNodes: 40_000 };

/** What asn1js gives, as far as it is looked at. */
interface Parsed {
  idBlock: { tagClass: number; tagNumber: number; isConstructed: boolean; blockLength: number };
  lenBlock: { blockLength: number };
  valueBlock: { value?: unknown };
  valueBeforeDecodeView: Uint8Array;
}

/**
 * Reads the value at the start of `bytes` (BER or DER); what follows it is ignored, as signatures in PDF are padded with
 * zeros. Throws SyntaxError for anything that is none or is over the limits.
 */
export function readAsn1(bytes: Uint8Array): Asn1 {
  if (bytes.length > LIMITS.bytes) throw new SyntaxError('ASN.1 value too large');
  return toAsn1(parse(bytes));
}

/** The library answers with an error or throws one, of whatever kind the hostile part brings about. */
function parse(bytes: Uint8Array): Parsed {
  let parsed: ReturnType<typeof fromBER>;
  try {
    parsed = fromBER(new Uint8Array(bytes), {
      maxDepth: LIMITS.maxDepth,
      maxNodes: LIMITS.maxNodes,
      maxContentLength: LIMITS.bytes,
      parseEmbedded: false,
    });
  } catch (error) {
    throw new SyntaxError('ASN.1 value cannot be read', { cause: error });
  }
  if (parsed.offset < 0 || parsed.result.error !== '') throw new SyntaxError('ASN.1 value cannot be read');
  return parsed.result as unknown as Parsed;
}

function toAsn1({ idBlock, lenBlock, valueBlock, valueBeforeDecodeView: raw }: Parsed): Asn1 {
  const kind = idBlock.tagClass === 1 ? 'universal' : idBlock.tagClass === 3 ? 'context' : 'other';
  const tag = idBlock.tagNumber;
  const constructed = idBlock.isConstructed;
  const parts = constructed && Array.isArray(valueBlock.value) ? (valueBlock.value as Parsed[]).map(toAsn1) : [];
  const contents = constructed ? new Uint8Array() : raw.subarray(idBlock.blockLength + lenBlock.blockLength);
  return { kind, tag, raw, contents, parts };
}

/** The parts of a value that must be a universal one of this tag. Throws SyntaxError. */
export function partsOf(value: Asn1 | undefined, tag: number): Asn1[] {
  return universal(value, tag).parts;
}

/** The value, which must be a universal one of this tag. Throws SyntaxError. */
export function universal(value: Asn1 | undefined, tag: number): Asn1 {
  if (value?.kind !== 'universal' || value.tag !== tag) throw new SyntaxError(`ASN.1 tag ${tag} expected`);
  return value;
}

/** The part with a number of its own, `[n]`. */
export function numbered(parts: readonly Asn1[], tag: number): Asn1 | undefined {
  return parts.find((part) => part.kind === 'context' && part.tag === tag);
}

/** Bytes of an OCTET STRING, which BER may write in pieces. Throws SyntaxError. */
export function octetsOf(value: Asn1 | undefined): Uint8Array {
  const octets = universal(value, TAG.octets);
  return octets.parts.length === 0 ? octets.contents : Buffer.concat(octets.parts.map(octetsOf));
}

/** An object identifier with dots. Throws SyntaxError. */
export function oidOf(value: Asn1 | undefined): string {
  const { contents } = universal(value, TAG.oid);
  const numbers: number[] = [];
  let number = 0;
  for (const byte of contents) {
    number = number * 128 + (byte & 0x7f);
    if (number > Number.MAX_SAFE_INTEGER / 128) throw new SyntaxError('object identifier too large');
    if (byte < 128) {
      numbers.push(number);
      number = 0;
    }
  }
  const [first] = numbers;
  if (first === undefined) throw new SyntaxError('object identifier is empty');
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...numbers.slice(1)].join('.');
}

/** An INTEGER as lower-case hex without leading zeros. Throws SyntaxError. */
export function integerOf(value: Asn1 | undefined): string {
  return (
    Buffer.from(universal(value, TAG.integer).contents)
      .toString('hex')
      .replace(/^0+(?=.)/, '') || '0'
  );
}

/** UTCTime or GeneralizedTime in UTC. Throws SyntaxError. */
export function timeOf(value: Asn1 | undefined): Date {
  const text = Buffer.from(value?.contents ?? []).toString('latin1');
  const long = value?.kind === 'universal' && value.tag === TAG.time;
  const short = value?.kind === 'universal' && value.tag === TAG.utcTime;
  const match = (
    long ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:[.,](\d+))?Z$/ : /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?()Z$/
  ).exec(text);
  if ((!long && !short) || match === null) throw new SyntaxError('time expected');
  const [year, month, day, hour, minute, second = 0] = match.slice(1, 7).map(Number);
  // RFC 5280, 4.1.2.5.1: two digits below 50 are of this century.
  const full = long ? year! : year! + (year! < 50 ? 2000 : 1900);
  const millis = Math.floor(Number(`0.${match[7] || '0'}`) * 1000);
  const time = new Date(Date.UTC(full, month! - 1, day, hour, minute, second, millis));
  if (Number.isNaN(time.getTime())) throw new SyntaxError('time expected');
  return time;
}
