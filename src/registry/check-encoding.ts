import { createReadStream } from 'node:fs';
import { SohoaError } from '../core/errors.ts';

/** Ways to save a register so that it can be read, for the administrator. */
const REMEDY = 'Hãy mở tệp và lưu lại dạng CSV UTF-8 hoặc XLSX với phông Unicode.';

function refuse(encoding: string): never {
  throw new SohoaError('REGISTER_INVALID', {
    encoding,
    reason: `Tệp dùng bảng mã ${encoding}, không phải UTF-8. ${REMEDY}`,
  });
}

/**
 * Which old Vietnamese encoding bytes that are no UTF-8 look like. TCVN3 (ABC) keeps most vowels at 0xA8..0xBF;
 * Windows-1258 has no letter there.
 */
function guess(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80);
  const low = high.filter((byte) => byte >= 0xa8 && byte <= 0xbf);
  return low.length * 6 > high.length ? 'TCVN3 (ABC)' : 'Windows-1258';
}

/** Throws REGISTER_INVALID naming the encoding unless the whole file is UTF-8 text. Streams; nothing is kept. */
export async function checkEncoding(file: string): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    if (first && (chunk.readUInt16LE(0) === 0xfeff || chunk.readUInt16BE(0) === 0xfeff)) refuse('UTF-16');
    first = false;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      refuse(guess(chunk));
    }
  }
  try {
    decoder.decode();
  } catch {
    throw new SohoaError('REGISTER_INVALID', { reason: 'Tệp bị cắt giữa một chữ; hãy chép lại tệp.' });
  }
}

/** Letters typed with an old font and then stored as if they were Unicode. */
const TCVN3_FONT = /\p{L}[¨©ª«¬®µ¶·¸¹»¼½¾]|[®§][\p{L}µ¸]/u;
/** UTF-8 that a program took for Latin letters: `Nguyá»…n`, `Ä‘`. */
const DOUBLE = /á[º»]|Ä[\u0090\u2018\u0091]|Æ[°¡]|\u00c3[\u00a0-\u00bf]/u;

/** What is wrong with a text that is valid Unicode but no Vietnamese; null when nothing is. */
export function garbledBy(text: string): string | null {
  if (text.includes('\uFFFD')) return 'chữ đã bị hỏng';
  if (DOUBLE.test(text)) return 'chữ bị lỗi bảng mã';
  if (TCVN3_FONT.test(text)) return 'chữ theo phông TCVN3 (ABC)';
  return null;
}
