import { field } from '../../../../samples/make/html.ts';
import { sealedSign } from '../form-kit.ts';
import { typed } from '../held-a-parts.ts';
import { issued, nameOf, paper, title } from '../kit.ts';
import { upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { codeNarrow, framed } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_VETERANS = inPart('opened-9', [
  {
    // The certificate of the medal of resistance: typed values in a printed frame.
    id: 'resistance-medal-certificate-1986',
    class: 'other',
    tags: ['form', 'typed', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 8, 1986);
      return paper(
        'other',
        [
          `${framed(5, '#b3762a', 1.6)}<div style="margin:-8mm -4mm 0 -15mm;text-align:center;font-size:11.4pt;line-height:1.6"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập – Tự do – Hạnh phúc${title(`${field('agency', 'HỘI ĐỒNG NHÀ NƯỚC')} TẶNG THƯỞNG`, 12, 'margin:3mm 0 1mm')}<div style="font-size:19pt;font-weight:700;color:#c0272d">HUÂN CHƯƠNG KHÁNG CHIẾN</div><div>Hạng ${typed(f.chance.pick(['Nhì', 'Ba']), 11)}</div><div>${you(f.main.sex)}: ${typed(`<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 12)}</div><div>${typed(f.place.full, 10.4)}</div><div>Đã có thành tích trong cuộc kháng chiến chống Mỹ, cứu nước</div></div><div class="cols" style="font-size:10pt;margin:0 -4mm 0 -15mm"><div>Quyết định số ${field('document_no', `${f.chance.whole(300, 990)}/KT-HĐNN`)}<br>Số vào sổ: ${typed(f.chance.digits(5), 10)}${codeNarrow(f)}</div><div style="text-align:center"><i>Hà Nội, ${issued(day)}</i>${sealedSign(f, 'TM. HỘI ĐỒNG NHÀ NƯỚC<br>CHỦ TỊCH', { ring: 'HỘI ĐỒNG NHÀ NƯỚC ★ VIỆT NAM ★', inner: 'HĐNN', gap: 18 })}</div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
]);
