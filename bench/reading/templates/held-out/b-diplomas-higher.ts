import { field } from '../../../../samples/make/html.ts';
import { officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, issued, nameOf, nation, paper, title, twoColumns } from '../kit.ts';
import { upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { framed, mrMs } from '../eighth/b-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_DIPLOMAS_HIGHER = inPart('held-out', [
  {
    // A certificate of a course for officials, the sentence runs over lines in the middle.
    id: 'certificate-officials-course-2016',
    class: 'diploma',
    tags: ['form', 'italic'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `${f.chance.whole(100, 990)}/CC-TCT`;
      const school = `TRƯỜNG CHÍNH TRỊ TỈNH ${upper(f.place.province)}`;
      const day = dayOf(f, 11, 2016);
      return paper(
        'diploma',
        [
          `${framed(8, '#a4242f', 1.4)}<div style="font-size:14pt;line-height:1.6;margin:-3mm 0 0 -10mm">${twoColumns(`TỈNH ỦY - UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('TRƯỜNG CHÍNH TRỊ', `TỈNH ${upper(f.place.province)}`)}</b>`, nation(12.5, '-', 54), 44, 12.5)}${title('CHỨNG CHỈ', 28, 'color:#a4242f;margin:4mm 0 2mm')}<div style="text-align:center"><b>HIỆU TRƯỞNG ${school}</b><br>Chứng nhận ${mrMs(f.main)}: <b style="font-size:16pt">${nameOf(f.main, 'subject', upper(f.main.name))}</b><br>Sinh ngày: ${bornOf(f.main, 'subject')} &emsp; Đơn vị công tác: UBND ${f.place.kind} ${f.place.name}<br>Đã hoàn thành chương trình bồi dưỡng ngạch <b>${f.chance.pick(['Chuyên viên', 'Chuyên viên chính', 'Cán sự'])}</b><br>từ ngày 08 tháng 8 năm 2016 đến ngày 10 tháng 11 năm 2016; xếp loại: ${f.chance.pick(['Khá', 'Giỏi'])}</div><div style="text-align:right;font-size:13pt"><i>${f.place.province}, ${issued(day)}</i></div></div><div class="cols"><div style="font-size:12pt;padding-top:14mm">Số: ${field('document_no', no)}${codeLine(f)}</div><div>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 22 })}</div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
]);
