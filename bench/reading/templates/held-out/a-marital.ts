import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, issued, nameOf, paper } from '../kit.ts';
import { title, TYPED, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { districtOf } from '../eighth/a-parts.ts';
import { nearHome } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_MARITAL = inPart('held-out', [
  {
    // Before the forms of 1999: a commune typed that somebody is not married, for a journey of work abroad.
    id: 'marital-1993-unmarried-typed',
    class: 'marital_status_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const day = dayOf(f, 3, 1993);
      const old = oldCitizenId(f.chance);
      return paper(
        'marital_status_certificate',
        [
          `<div style="font-size:11pt;line-height:1.6;margin-left:-5mm"><div class="cols"><div>${upper(districtOf(f))}<br>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, `UBND ${unit(f)}`)}<br>Số: ${field('document_no', `${f.number}/CN`)}</div><div style="text-align:center;flex:1.4">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>---------</div></div>${title('GIẤY CHỨNG NHẬN<br>VỀ TÌNH TRẠNG HÔN NHÂN', 15, 'margin:10mm 0 6mm')}<p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} chứng nhận:</p><p class="flat">Anh (chị): ${nameOf(f.main, 'subject', upper(f.main.name))}<br>Sinh ngày: ${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))}<br>Giấy chứng minh nhân dân số: ${oldIdOf(old, 'subject')}<br>Dân tộc: Kinh. Quốc tịch: Việt Nam<br>Nghề nghiệp: ${f.chance.pick(['làm ruộng', 'thợ may', 'công nhân'])}<br>Nơi đăng ký nhân khẩu thường trú: ${nearHome(f.main)}, ${f.place.kind} ${f.place.name}</p><p>Trong thời gian cư trú tại địa phương từ ngày sinh ra đến nay, anh (chị) có tên trên chưa đăng ký kết hôn với ai.</p><p>Chứng nhận này cấp để đương sự bổ túc hồ sơ xin đi lao động hợp tác, có giá trị trong sáu tháng.</p><div style="text-align:right">${f.place.name}, ${issued(day)}</div>${besideSign(codeLine(f), sealedSign(f, 'T/M ỦY BAN NHÂN DÂN<br>Chủ tịch', { inner: 'UBND', gap: 26 }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
