import * as part from '../eighth/f-parts.ts';
import { field } from '../../../../samples/make/html.ts';
import { socialInsuranceNo } from '../../plan/identifiers.ts';
import { officeLines } from '../form-kit.ts';
import { bornOf, idOf, MODERN, nameOf, paper, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_F_LETTERS_CITIZENS = inPart('opened-8', [
  {
    // The social insurance tells somebody which years it found.
    id: 'letter-insurer-answers-years',
    class: 'official_letter',
    tags: ['two-column', 'personal', 'modern'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const book = socialInsuranceNo(f.chance);
      return paper(
        'official_letter',
        [
          `<div style="font-size:10.5pt">${part.ruledHead(f, { above: `BẢO HIỂM XÃ HỘI ${part.province(f)}`, office: officeLines('BẢO HIỂM XÃ HỘI CƠ SỞ', upper(f.place.name)), no: `${f.number}/BHXH-CĐ`, about: `V/v trả lời về thời gian tham gia bảo hiểm xã hội`, size: 10, share: 44 })}<div style="margin:5mm 0 4mm 20mm">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'insured')}</b>, ${f.main.home}</div><p>Bảo hiểm xã hội cơ sở nhận được đơn của ${who} hỏi về thời gian công tác trước năm 1995. Đối chiếu hồ sơ đang quản lý theo mã số bảo hiểm xã hội ${field('social_insurance_no', book, book, 'insured')}, ngày sinh ${bornOf(f.main, 'insured')}, số căn cước ${idOf(f.main, 'insured')}, Bảo hiểm xã hội cơ sở trả lời như sau:</p><p>1. Thời gian từ tháng 01 năm 2008 đến tháng 9 năm 2019: đã đóng ${f.chance.whole(9, 11)} năm ${f.chance.whole(1, 11)} tháng, đã ghi sổ và chưa hưởng trợ cấp một lần.</p><p>2. Thời gian trước ngày 01 tháng 01 năm 1995: ${f.chance.pick(['hồ sơ không có lý lịch gốc và quyết định nâng lương nên chưa đủ căn cứ để tính', 'đơn vị cũ đã giải thể, danh sách nộp năm 1996 không có tên của người hỏi', 'chỉ có bản khai năm 1998, chưa có giấy tờ của đơn vị quản lý lao động'])}.</p><p>3. Nếu có giấy tờ gốc của thời gian này, đề nghị ${who} lập Tờ khai mẫu TK1-TS và nộp tại bộ phận tiếp nhận hồ sơ; cơ quan bảo hiểm xã hội xem xét trong 25 ngày làm việc.</p><p>Trân trọng./.</p>${part.endOf(f, 'GIÁM ĐỐC', ['Như trên;', 'BHXH tỉnh (b/c);', 'Lưu: VT, CĐ.'], { ring: `BẢO HIỂM XÃ HỘI CƠ SỞ ★ ${part.province(f)} ★`, inner: 'BHXH' })}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
