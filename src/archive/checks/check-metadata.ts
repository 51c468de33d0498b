import type { Conformance } from '../../core/document.ts';
import { partAndLevel } from '../xmp-packet.ts';
import type { OpenPdf } from './open-for-checks.ts';
import type { PdfDict } from './pdf-values.ts';
import { PdfText } from './pdf-values.ts';
import type { Problem } from './problem.ts';

/** Info key and the XMP property that must say the same (ISO 19005-1, 6.7.3). */
const TWINS: [string, string][] = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
];

/** XMP present, plain, of the claimed level, equal to the info dictionary; the trailer has its ID (6.1.3, 6.7). */
export function checkMetadata(pdf: OpenPdf, level: Conformance): Problem[] {
  const problems: Problem[] = [];
  const id = pdf.array(pdf.trailer, 'ID') ?? [];
  if (id.length !== 2 || !id.every((part) => part instanceof PdfText && part.bytes.length > 0)) {
    problems.push({ rule: 'trailer-id', message: 'the trailer has no file identifier' });
  }
  const stream = pdf.stream(pdf.catalog, 'Metadata');
  const xmp = stream === undefined ? undefined : decodeUtf8(stream.contents);
  if (xmp === undefined) return [...problems, { rule: 'xmp', message: 'there is no readable XMP packet' }];
  const { part, level: letter } = partAndLevel(level);
  if (property(xmp, 'pdfaid:part') !== part || property(xmp, 'pdfaid:conformance') !== letter) {
    problems.push({ rule: 'xmp-level', message: 'the XMP packet claims another level' });
  }
  const info = pdf.dict(pdf.trailer, 'Info');
  for (const [key, name] of TWINS) {
    const inInfo = infoText(pdf, info, key);
    const inXmp = property(xmp, name);
    const same = key.endsWith('Date') ? pdfDate(inInfo) === xmpDate(inXmp) : inInfo === inXmp;
    if (!same)
      problems.push({ rule: 'xmp-info', message: `${key} differs between the info dictionary and the XMP packet` });
  }
  return problems;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // not UTF-8: reported as an unreadable packet
  }
}

/** Text of an XMP property written as an element, simple or with one list item. */
function property(xmp: string, name: string): string | undefined {
  const inner = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xmp)?.[1];
  if (inner === undefined) return undefined;
  const item = /<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(inner)?.[1] ?? inner;
  return item
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function infoText(pdf: OpenPdf, info: PdfDict | undefined, key: string): string | undefined {
  const value = pdf.look(info?.get(key));
  if (!(value instanceof PdfText)) return undefined;
  const bytes = Buffer.from(value.bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return bytes.subarray(2).swap16().toString('utf16le');
  return bytes.toString('latin1');
}

/** Both date forms as digits of UTC; the writer knows no other zone. Undefined when malformed. */
function pdfDate(text: string | undefined): string | undefined {
  return /^D:(\d{14})Z$/.exec(text ?? '')?.[1];
}

function xmpDate(text: string | undefined): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text ?? '') ? text!.replace(/\D/g, '') : 'malformed';
}
