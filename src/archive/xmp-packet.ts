import type { Conformance } from '../core/document.ts';
import { cleanText } from './clean-text.ts';

/** What is known of a document when its archive copy is written. */
export interface ArchiveMetadata {
  title: string;
  subject?: string;
  keywords?: string[];
  /** Written to both places PDF has for it, in whole seconds UTC. Decides the bytes: the same date gives the same file. */
  createdAt: Date;
  /** Stable name of the document, for example its UUID. */
  identifier: string;
  author?: string;
}

/** The metadata as it is written, so that the info dictionary and the XMP packet cannot differ. */
export interface WrittenMetadata {
  title: string;
  subject: string;
  keywords: string;
  author: string;
  identifier: string;
  /** `yyyy-mm-ddThh:mm:ssZ` */
  date: string;
}

export const PRODUCER = 'Sohoa';
/** PDF/A limits a string to 32767 bytes; a title of a thousand characters is none. */
const LONGEST = 1000;

/** Cleaned and shortened metadata. Throws RangeError for an invalid date. */
export function writtenMetadata(metadata: ArchiveMetadata): WrittenMetadata {
  const short = (text: string | undefined): string => [...cleanText(text ?? '')].slice(0, LONGEST).join('').trim();
  return {
    title: short(metadata.title),
    subject: short(metadata.subject),
    keywords: short((metadata.keywords ?? []).join(', ')),
    author: short(metadata.author),
    identifier: short(metadata.identifier),
    date: metadata.createdAt.toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}

/** Part and level letter of ISO 19005: `PDF/A-2u` is part 2, level U. */
export function partAndLevel(conformance: Conformance): { part: string; level: string } {
  return { part: conformance.slice(6, 7), level: conformance.slice(7).toUpperCase() };
}

/** The XMP packet, UTF-8, read-only, for an uncompressed metadata stream. */
export function xmpPacket(data: WrittenMetadata, conformance: Conformance): Uint8Array {
  const { part, level } = partAndLevel(conformance);
  const alt = (name: string, text: string): string =>
    text && `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt></${name}>`;
  const properties = [
    `<pdfaid:part>${part}</pdfaid:part>`,
    `<pdfaid:conformance>${level}</pdfaid:conformance>`,
    '<dc:format>application/pdf</dc:format>',
    data.identifier && `<dc:identifier>${xml(data.identifier)}</dc:identifier>`,
    alt('dc:title', data.title),
    alt('dc:description', data.subject),
    data.author && `<dc:creator><rdf:Seq><rdf:li>${xml(data.author)}</rdf:li></rdf:Seq></dc:creator>`,
    data.keywords && `<pdf:Keywords>${xml(data.keywords)}</pdf:Keywords>`,
    `<pdf:Producer>${PRODUCER}</pdf:Producer>`,
    `<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${data.date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${data.date}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${data.date}</xmp:MetadataDate>`,
  ].filter((line) => line !== '');
  return Buffer.from(
    [
      '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
      '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
      ...properties,
      '</rdf:Description>',
      '</rdf:RDF>',
      '</x:xmpmeta>',
      '<?xpacket end="r"?>',
    ].join('\n'),
    'utf8',
  );
}

function xml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
