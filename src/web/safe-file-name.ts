import { SohoaError } from '../core/errors.ts';

const EXTENSIONS = /\.(pdf|tiff?|jpe?g|png)$/i;
/** Most file systems allow 255 bytes; some room is left for what the inbox adds. */
const MOST_BYTES = 180;

/**
 * A name from a browser as a name that is safe in the inbox: its last part only, NFC, without control, direction or
 * reserved characters and without leading dots. Throws SCAN_UNSUPPORTED when it is not a scan's name.
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.~$\s]+/, '')
    .trim();
  const extension = EXTENSIONS.exec(clean)?.[0];
  if (!extension) throw new SohoaError('SCAN_UNSUPPORTED');
  let stem = clean.slice(0, -extension.length).replace(/[.\s]+$/, '') || 'tai-len';
  while (Buffer.byteLength(stem) > MOST_BYTES) stem = [...stem].slice(0, -1).join('');
  return stem + extension.toLowerCase();
}
