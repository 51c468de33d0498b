import { field, guilloche } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { couple, oldIdOf } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { plainSign, title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { colon, crown, headThen } from '../eighth/a-parts.ts';
import { nearHome } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_A_UNIONS = inPart('opened-9', [
  {
    // Form TP/HT-2010-KH.1.a: the copy across half a sheet, taken from the register.
    id: 'marriage-2014-kh1a-copy-across',
    class: 'marriage_certificate',
    tags: ['form', 'table', 'small'],
    landscape: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 10, 2014);
      const row = (label: string, of: (who: Person, role: string) => string) =>
        `<tr><td style="font-size:9.6pt;width:36mm">${label}</td><td style="font-size:9.6pt">${of(wife, 'wife')}</td><td style="font-size:9.6pt">${of(husband, 'husband')}</td></tr>`;
      const ids = { wife: oldCitizenId(f.chance), husband: oldCitizenId(f.chance) };
      return paper(
        'marriage_certificate',
        [
          `<div style="margin:-12mm -9mm 0 -19mm;font-size:9.6pt;line-height:1.18"><div class="cols"><div style="text-align:center">${headThen(f)}</div><div style="text-align:center;flex:1.5;white-space:nowrap">${nation(10, '-', 38)}</div><div style="text-align:right">Mẫu TP/HT-2010-KH.1.a<br>Số: ${field('marriage_certificate_no', `${f.number}/2014`)}<br>Quyển số: 01/2014</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN (BẢN SAO)', 14, 'margin:0')}<table style="margin:1mm 0;table-layout:fixed"><tr><th style="font-size:9.6pt;width:36mm"></th><th style="font-size:9.6pt">VỢ</th><th style="font-size:9.6pt">CHỒNG</th></tr>${row('Họ và tên', (who, role) => `<b>${nameOf(who, role, upper(who.name))}</b>`)}${row('Ngày, tháng, năm sinh', (who, role) => bornOf(who, role))}${row('Dân tộc; quốc tịch', () => 'Kinh; Việt Nam')}${row('Nơi thường trú/tạm trú', (who) => nearHome(who))}${row('Số CMND/Hộ chiếu', (_, role) => oldIdOf(role === 'wife' ? ids.wife : ids.husband, role))}</table><div class="cols"><div>Nơi đăng ký: UBND ${f.place.kind} ${f.place.name}<br>Ngày, tháng, năm đăng ký: ${f.chance.whole(10, 28)}/05/2011<br>Ghi chú: Sao từ Sổ đăng ký kết hôn<br>${codeLine(f)}</div><div style="text-align:center"><i>${capital(issued(day))}</i>${sealedSign(f, 'NGƯỜI KÝ BẢN SAO<br>PHÓ CHỦ TỊCH', { gap: 17 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Registered again in 2026 because the book was lost: the certificate says so below its title.
    id: 'marriage-2026-registered-again',
    class: 'marriage_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const part = (label: string, who: Person, role: string) =>
        `${colon(`Họ, chữ đệm, tên ${label}`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${colon('Ngày, tháng, năm sinh', bornOf(who, role))}${colon('Dân tộc, quốc tịch', 'Kinh, Việt Nam')}${colon('Nơi cư trú', who.home)}${colon('Giấy tờ tùy thân', `Căn cước số ${idOf(who, role)}`)}`;
      return paper('marriage_certificate', [
        `${guilloche('#f3d7e4')}<div style="position:absolute;inset:8mm;border:0.6mm solid #a84a75"></div><div style="position:absolute;inset:10mm;border:0.2mm solid #a84a75"></div><div style="font-size:12.2pt;margin-left:-8mm">${crown(13, '-', 54)}${title('GIẤY CHỨNG NHẬN KẾT HÔN', 21, 'color:#a3224f;margin:7mm 0 0')}<div class="sub"><i>(Đăng ký lại)</i> &emsp; Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>${part('chồng', husband, 'husband')}<div style="height:4mm"></div>${part('vợ', wife, 'wife')}<div style="height:4mm"></div>${colon('Nơi đăng ký kết hôn', field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`))}${colon('Ngày, tháng, năm đăng ký', issued(f.date, f.date))}${colon('Quan hệ hôn nhân được công nhận từ', `ngày ${dayOf(f, 1, 1988)}`)}<div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'Chồng', husband.name, 17)}</div><div>${plainSign(f, 'Vợ', wife.name, 17)}</div></div></div>${closing(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN<br>KẾT HÔN', codeLine(f), 'CHỦ TỊCH', undefined, 21)}`,
      ]);
    },
  },
]);
