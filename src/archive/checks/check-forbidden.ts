import type { Conformance } from '../../core/document.ts';
import type { OpenPdf } from './open-for-checks.ts';
import type { PdfDict, PdfValue } from './pdf-values.ts';
import { PdfName, PdfStream } from './pdf-values.ts';
import type { Problem } from './problem.ts';

/** Keys no archive copy has: programs, actions, attached and outside files, forms, layers, annotations. */
const FORBIDDEN_KEYS = new Set([
  ...[
    'JS',
    'JavaScript',
    'AA',
    'OpenAction',
    'EmbeddedFiles',
    'EF',
    'AcroForm',
    'XFA',
    'NeedsRendering',
    'OCProperties',
  ],
  ...[
    'Annots',
    'Encrypt',
    'FFilter',
    'FDecodeParms',
    'Alternates',
    'OPI',
    'TR',
    'HTP',
    'RichMedia',
    'PresSteps',
    'Perms',
  ],
]);
/** Values of Type, Subtype and S that stand for something forbidden or that the writer never makes. */
const FORBIDDEN_NAMES = new Set([
  ...[
    'Action',
    'JavaScript',
    'Launch',
    'Sound',
    'Movie',
    'ResetForm',
    'ImportData',
    'SubmitForm',
    'GoToR',
    'GoToE',
    'URI',
  ],
  ...['Filespec', 'EmbeddedFile', 'ObjStm', 'XRef', 'PS', 'Form', 'Type3', 'Rendition', 'Trans'],
]);
const FILTERS = ['FlateDecode', 'DCTDecode', 'CCITTFaxDecode', 'JBIG2Decode'];
/** What makes a page transparent; in an archive copy of any level nothing is. */
const TRANSPARENCY_KEYS = new Set(['SMask', 'Group', 'CA', 'ca', 'BM']);

/**
 * Walks over every value of the file: no programs, actions, embedded files, encryption, annotations, transparency,
 * object streams, foreign filters, CMYK or interpolated pictures. Stricter than level 2 asks: the writer makes none of it.
 */
export function checkForbidden(pdf: OpenPdf, level: Conformance): Problem[] {
  const rules = new Set<string>();
  for (const value of pdf.objects.values()) walk(value, rules);
  for (const value of pdf.objects.values()) if (value instanceof PdfStream) checkStream(pdf, value, level, rules);
  return [...rules]
    .sort()
    .map((rule) => ({ rule, message: `the file holds something an archive copy must not: ${rule}` }));
}

function walk(value: PdfValue, rules: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) walk(item, rules);
  else if (value instanceof PdfStream) walkDict(value.dict, rules);
  else if (value instanceof Map) walkDict(value, rules);
  else if (value instanceof PdfName && value.name === 'DeviceCMYK') rules.add('forbidden-cmyk');
}

function walkDict(dict: PdfDict, rules: Set<string>): void {
  for (const [key, value] of dict) {
    if (FORBIDDEN_KEYS.has(key)) rules.add(`forbidden-${key}`);
    if (TRANSPARENCY_KEYS.has(key)) rules.add('transparency');
    const isKind = key === 'Type' || key === 'Subtype' || key === 'S';
    if (isKind && value instanceof PdfName && FORBIDDEN_NAMES.has(value.name)) rules.add(`forbidden-${value.name}`);
    if (key === 'Interpolate' && value === true) rules.add('interpolate');
    walk(value, rules);
  }
}

function checkStream(pdf: OpenPdf, stream: PdfStream, level: Conformance, rules: Set<string>): void {
  if (stream.dict.has('F')) rules.add('forbidden-external-stream');
  const filter = pdf.look(stream.dict.get('Filter'));
  const names = filter === undefined ? [] : Array.isArray(filter) ? filter : [filter];
  for (const name of names) if (!(name instanceof PdfName) || !FILTERS.includes(name.name)) rules.add('filter');
  if (pdf.name(stream.dict, 'Type') === 'Metadata' && filter !== undefined) rules.add('metadata-filter');
  if (level === 'PDF/A-1b' && (pdf.number(stream.dict, 'BitsPerComponent') ?? 8) > 8) rules.add('sixteen-bit');
}
