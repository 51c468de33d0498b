import { weighAs, weighText } from './encodings/weigh-encodings.ts';
import { markedWords } from './encodings/weigh-word.ts';

/** Letters typed with an old font and then stored as if they were Unicode. */
const TCVN3_FONT = /\p{L}[¨©ª«¬®µ¶·¸¹»¼½¾]|[®§][\p{L}µ¸]/u;
/** UTF-8 that a program took for Latin letters: `Nguyá»…n`, `Ä‘`. */
const DOUBLE = /á[º»]|Ä[\u0090\u2018\u0091]|Æ[°¡]|\u00c3[\u00a0-\u00bf]/u;

/** Vietnamese when read as typed with a VNI font, and none as it stands: `Nguyeãn`. */
function isVni(word: string): boolean {
  return /^[\u0000-\u00ff]+$/.test(word) && weighAs('vni', word) === 'syllable' && weighText(word) !== 'syllable';
}

/** What is wrong with a text that is valid Unicode but no Vietnamese; null when nothing is. */
export function garbledBy(text: string): string | null {
  if (text.includes('\uFFFD')) return 'chữ đã bị hỏng';
  if (DOUBLE.test(text)) return 'chữ bị lỗi bảng mã';
  if (TCVN3_FONT.test(text)) return 'chữ theo phông TCVN3 (ABC)';
  if (markedWords(text).some(isVni)) return 'chữ theo phông VNI';
  return null;
}
