import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, issued, nameOf, paper } from '../kit.ts';
import { plainSign, title, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { districtOf } from '../eighth/a-parts.ts';
import { nearHome, say } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_DEATHS = inPart('held-out', [
  {
    // Half a sheet typed in 1985: who died, when, of what, with numbers before the lines.
    id: 'death-1985-chung-tu-typed-numbers',
    class: 'death_extract',
    tags: ['form', 'typed', 'small'],
    draw: (f) => {
      const day = dayOf(f, 10, 1985);
      const old = oldCitizenId(f.chance);
      const lines = [
        `Họ và tên người chết: ${nameOf(f.main, 'subject', upper(f.main.name))}`,
        `Nam hay nữ: ${f.main.sex}. Dân tộc: Kinh`,
        `Sinh ngày: ${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))}`,
        `Giấy chứng minh nhân dân số: ${oldIdOf(old, 'subject')}`,
        `Nghề nghiệp: ${f.chance.pick(['già yếu', 'làm ruộng', 'hưu trí'])}`,
        `Chỗ ở cuối cùng: ${nearHome(f.main)}`,
        `Chết hồi ${f.chance.whole(10, 23)} giờ, ngày 0${f.chance.whole(2, 9)}-10-1985`,
        `Chết tại: ${f.chance.pick(['nhà riêng', 'bệnh viện huyện'])}`,
        `Nguyên nhân chết: ${f.chance.pick(['bệnh già', 'suyễn', 'xuất huyết'])}`,
        `Họ tên người đứng khai: ${f.name()}, ${f.chance.pick(['con trai', 'con gái', 'cháu nội'])} người chết`,
      ];
      return paper(
        'death_extract',
        [
          `<div style="margin:-9mm -8mm 0 -16mm;font-size:9.3pt;line-height:1.42"><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</div><div class="cols" style="margin-top:3mm"><div>Huyện: ${capital(districtOf(f).replace(/^huyện |^thành phố /, ''))}<br>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</div><div style="text-align:right">Số: ${field('death_extract_no', `${f.number}/1985`, `${f.number}`)}<br>Quyển: 1/85</div></div>${title('GIẤY CHỨNG TỬ', 16, 'margin:5mm 0 3mm')}${lines.map((text, i) => say(`${i + 1}/ ${text}`)).join('')}<div style="text-align:right;margin-top:3mm">Ngày đăng ký: ${issued(day, day.replaceAll('/', '-'))}</div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Người khai', f.name(), 14)}${codeLine(f)}</div><div>${sealedSign(f, 'TM/ UBND<br>Phó Chủ tịch', { inner: 'UBND', gap: 19 })}</div></div></div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
]);
