import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { couple, oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, issued, nameOf, paper } from '../kit.ts';
import { plainSign, title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { crown, districtOf } from '../eighth/a-parts.ts';
import { nearHome, pen } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_UNIONS = inPart('held-out', [
  {
    // Form TP/HT-1999-B.1: original on red-framed paper, husband's block above the wife's.
    id: 'marriage-2001-b1-blocks',
    class: 'marriage_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 2, 2001);
      const block = (label: string, who: Person, role: string) =>
        `${fill(`Họ và tên ${label}:`, pen(`<b>${nameOf(who, role, upper(who.name))}</b>`))}${fillRow(['Sinh ngày:', pen(bornOf(who, role)), 2], ['Dân tộc:', pen('Kinh'), 1], ['Quốc tịch:', pen('Việt Nam'), 1])}${fill('Nghề nghiệp:', pen(f.chance.pick(['Làm ruộng', 'Công nhân', 'Y tá'])))}${fill('Nơi thường trú/tạm trú:', pen(nearHome(who)))}${fill('Số CMND/Hộ chiếu:', pen(oldIdOf(oldCitizenId(f.chance), role)))}`;
      return paper('marriage_certificate', [
        `${guilloche('#fde2e2')}<div class="frame" style="border-color:#d23b3b;border-width:1.4mm"></div><div style="margin:-3mm -2mm 0 -9mm;font-size:12.5pt"><div class="cols" style="font-size:11pt"><div>Tỉnh, TP: ${pen(f.place.province)}<br>Quận, huyện: ${pen(capital(districtOf(f).replace(/^huyện /, '')))}<br>Xã, phường: ${pen(field('agency', `UBND ${f.place.kind} ${f.place.name}`, f.place.name))}</div><div style="text-align:right">Mẫu TP/HT-1999-B.1<br>Số: ${pen(field('marriage_certificate_no', `${f.number}/2001`))}<br>Quyển số: ${pen('01/2001')}</div></div>${crown(13, '-', 54)}${title('GIẤY CHỨNG NHẬN KẾT HÔN', 22, 'color:#c2202c;margin:5mm 0 5mm')}${block('chồng', husband, 'husband')}<div style="height:4mm"></div>${block('vợ', wife, 'wife')}<div style="height:3mm"></div>${fill('Kết hôn lần thứ (chồng, vợ):', pen('nhất'))}<div style="text-align:right;margin-top:2mm">Đăng ký, ${pen(issued(day))}</div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'CHỮ KÝ CỦA VỢ', wife.name, 17)}</div><div>${plainSign(f, 'CHỮ KÝ CỦA CHỒNG', husband.name, 17)}</div></div>${besideSign(codeLine(f), sealedSign(f, 'TM. UBND XÃ, PHƯỜNG, THỊ TRẤN<br>CHỦ TỊCH', { gap: 21 }))}</div>`,
      ]);
    },
  },
]);
