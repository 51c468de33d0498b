import { field, guilloche } from '../../../../samples/make/html.ts';
import { officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, issued, nameOf, nation, paper } from '../kit.ts';
import { upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_E_WELFARE = inPart('held-out', [
  {
    // The red paper with which the elders' association wishes a long life.
    id: 'congratulation-long-life-red',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const age = f.chance.pick(['70', '75', '80', '85', '90']);
      const page = `${guilloche('#f9d9d2')}<div style="position:absolute;inset:8mm;border:1.6mm double #b3242b"></div><div style="font-size:15pt;text-align:center;line-height:1.6;margin-top:-3mm"><div style="font-size:12pt;line-height:1.3">${nation(12.5, '-', 52)}</div><div style="font-size:13pt"><b>${officeLines('HỘI NGƯỜI CAO TUỔI VIỆT NAM', `BAN ĐẠI DIỆN ${unit(f)}`)}</b></div><div style="font-size:40pt;font-weight:700;color:#b3242b;line-height:1.4">MỪNG THỌ</div><div><i>Kính mừng cụ</i></div><div style="font-size:24pt;font-weight:700;color:#7a1620">${nameOf(f.main, 'subject', upper(f.main.name))}</div><div>Sinh ngày: <i>${bornOf(f.main, 'subject')}</i> &emsp; Trú quán: <i>${f.main.home}</i></div><div>Thượng thọ <b>${age}</b> tuổi</div><div style="font-size:13pt"><i>Kính chúc cụ sống lâu, mạnh khỏe, là tấm gương sáng cho con cháu noi theo.</i></div><div class="cols" style="font-size:12pt;line-height:1.35;margin-top:2mm"><div style="text-align:left">Số: ${field('document_no', `${f.number}/MT-NCT`)}${codeLine(f)}</div><div><i>${f.place.name}, ${issued(dayOf(f, 2, 2026))}</i>${sealedSign(f, 'TRƯỞNG BAN ĐẠI DIỆN', { ring: `HỘI NGƯỜI CAO TUỔI ★ ${unit(f)} ★`, inner: 'BAN ĐẠI DIỆN', gap: 22 })}</div></div></div>`;
      return paper('other', [page], 'a4Landscape');
    },
  },
]);
