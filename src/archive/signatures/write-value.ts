import { PdfName, PdfRef, PdfStream, PdfText } from '../checks/pdf-values.ts';
import type { PdfValue } from '../checks/pdf-values.ts';
import { num } from '../page-content.ts';

/** A value as PDF text; a plain string is a name. Strings are written in hex. Throws TypeError for a stream. */
export function writeValue(value: PdfValue | string): string {
  if (typeof value === 'string') return name(value);
  if (value instanceof PdfName) return name(value.name);
  if (value instanceof PdfRef) return `${value.number} 0 R`;
  if (value instanceof PdfText) return `<${Buffer.from(value.bytes).toString('hex').toUpperCase()}>`;
  if (value instanceof PdfStream) throw new TypeError('a stream is no direct value');
  if (Array.isArray(value)) return `[${value.map(writeValue).join(' ')}]`;
  if (value instanceof Map)
    return `<< ${[...value].map(([key, one]) => `${name(key)} ${writeValue(one)}`).join(' ')} >>`;
  return typeof value === 'number' ? num(value) : String(value);
}

function name(text: string): string {
  const escaped = text.replace(/[^A-Za-z0-9._+-]/g, (char) => `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `/${escaped}`;
}
