import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { MediaType } from '../core/scan.ts';

/** What the first bytes of a file say it is. `mediaType` null = not a kind Sohoa reads; `name` is for messages. */
export interface Content {
  mediaType: MediaType | null;
  name: string;
}

const EXTENSIONS: Record<MediaType, readonly [string, ...string[]]> = {
  'application/pdf': ['pdf'],
  'image/tiff': ['tif', 'tiff'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
};

/** Bytes of a file that are looked at; a PDF header may stand anywhere in the first KiB (ISO 32000-1 Annex H). */
const HEAD_BYTES = 1024;

/** The extension an original of this type is stored under; `bin` when the type is unknown. */
export function extensionOf(mediaType: MediaType | null): string {
  return mediaType === null ? 'bin' : EXTENSIONS[mediaType][0];
}

/** True when the file's name claims another type than its content has. A name without extension claims nothing. */
export function extensionDiffers(path: string, mediaType: MediaType): boolean {
  const extension = extname(path).slice(1).toLowerCase();
  return extension !== '' && !EXTENSIONS[mediaType].includes(extension);
}

/** Type of a file by its first bytes, never by its name. Throws the file system's error when it cannot be read. */
export async function contentOf(path: string): Promise<Content> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return contentOfHead(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

function contentOfHead(head: Buffer): Content {
  const text = head.toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return { mediaType: 'image/jpeg', name: 'JPEG' };
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return { mediaType: 'image/png', name: 'PNG' };
  if (/^(II[*+]\0|MM\0[*+])/.test(text)) return { mediaType: 'image/tiff', name: 'TIFF' };
  if (text.includes('%PDF-')) return { mediaType: 'application/pdf', name: 'PDF' };
  return { mediaType: null, name: foreignName(text) };
}

/** A name the operator may know for a kind that is not read. */
function foreignName(text: string): string {
  if (text.slice(4, 8) === 'ftyp') {
    const brand = text.slice(8, 12);
    // The general brands of HEIF say nothing of the code: the brands behind them do.
    if (/^avi[fs]$/.test(brand) || text.slice(16, 64).includes('avif')) return 'AVIF';
    return /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand) ? 'HEIC' : 'MP4';
  }
  if (text.startsWith('GIF8')) return 'GIF';
  if (text.startsWith('BM')) return 'BMP';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'WEBP';
  if (text.startsWith('PK\x03\x04')) return text.includes('word/') ? 'DOCX' : 'ZIP';
  if (text.startsWith('\xd0\xcf\x11\xe0')) return 'OLE';
  if (text.startsWith('\0\0\0\x0cjP  ') || text.startsWith('\xff\x4f\xff\x51')) return 'JPEG 2000';
  if (text.startsWith('%!PS')) return 'PostScript';
  return 'unknown';
}
