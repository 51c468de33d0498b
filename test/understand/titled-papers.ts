import { classifyDocument } from '../../src/understand/classify-document.ts';
import { viewPage } from '../../src/understand/page-view.ts';
import { makePage } from './make-page.ts';
import { knowledge } from './read-paper.ts';

export const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ''];
const PERSON = ['Họ và tên: Mạc Gia Ân', 'Số định danh cá nhân: 052001213814'];

/** A form that somebody fills in and sends to an office. */
export const form = (title: string) => [...MOTTO, `>> ${title}`, '', 'Kính gửi: Ủy ban nhân dân xã Mẫu Lâm', ...PERSON];
/** A paper about somebody, with a title and nothing else that tells what it is. */
export const plain = (title: string) => [...MOTTO, `>> ${title}`, '', ...PERSON];
/** A paper of an office with recipients, to another office. */
export const office = (title: string, symbol: string) => [
  'ỦY BAN NHÂN DÂN XÃ MẪU LÂM |20| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  `Số: 12/${symbol} |30| Độc lập - Tự do - Hạnh phúc`,
  '',
  ...(title === '' ? [] : [`>> ${title}`, '']),
  'Kính gửi: Sở Tư pháp',
  'Nội dung cụ thể như sau.',
  'Nơi nhận: |30| CHỦ TỊCH',
  '- Lưu: VT. |30| Vũ Bá Lộc',
];

/** The class by rules alone, and whether no clerk is asked. */
export function classOf(lines: string[]) {
  const { class: cls, confidence } = classifyDocument([viewPage(makePage(lines), 1)], knowledge);
  return { cls, sure: confidence >= 0.9 };
}

/** A citizen's paper to nobody: who writes it, what it promises. */
export const own = (title: string) => [
  ...MOTTO,
  `>> ${title}`,
  '',
  'Tôi tên là: Mạc Gia Ân',
  ...PERSON,
  'Tôi xin cam đoan những điều nói trên là đúng, nếu sai tôi hoàn toàn chịu trách nhiệm.',
];

/** What a citizen asks an office for, in every sentence that such papers have. */
export const asked = (title: string) => [...form(title), ...own(title).slice(4), '@0.8 NGƯỜI LÀM ĐƠN'];
