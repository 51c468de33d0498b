import { field } from '../../../../samples/make/html.ts';
import { besideSign, district, dotted, sealedSign } from '../form-kit.ts';
import { bornOf, issued, nameOf, paper, title } from '../kit.ts';
import { TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { codeNarrow } from '../eighth/b-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_DIPLOMAS_SCHOOL = inPart('held-out', [
  {
    // The interim certificate of a lower school, half a sheet with dots behind every label.
    id: 'diploma-interim-lower-2019-half',
    class: 'diploma',
    tags: ['form', 'small', 'typed'],
    draw: (f) => {
      const day = dayOf(f, 6, 2019);
      return paper(
        'diploma',
        [
          `<div style="margin:-8mm -5mm 0 -15mm;font-size:9.6pt;line-height:1.6"><div style="display:flex;gap:2mm"><div style="width:56mm">PHÒNG GD&amp;ĐT ${upper(district(f).replace('huyện ', ''))}<br><b>${field('agency', `TRƯỜNG THCS ${upper(f.place.name)}`)}</b><br>Số: ${field('document_no', `${f.chance.whole(11, 240)}/GCN-THCS`)}</div><div style="flex:1;text-align:center;font-size:8.4pt;white-space:nowrap"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div></div>${title('GIẤY CHỨNG NHẬN<br>TỐT NGHIỆP THCS (TẠM THỜI)', 13, 'margin:7mm 0 4mm;line-height:1.3')}<div>Hiệu trưởng trường THCS ${f.place.name} chứng nhận:</div>${dotted('Em: ', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 50)}${dotted('Sinh ngày: ', bornOf(f.main, 'subject'), 50)}${dotted('Nơi sinh: ', f.place.full, 40)}${dotted('Con ông (bà): ', field('person_name', f.others[1].name, f.others[1].name, 'parent'), 40)}${dotted('Là học sinh lớp: ', `9${f.chance.pick(['A', 'B', 'C'])} &ensp; Năm học: 2018 - 2019`, 40)}<div>Đã được Hội đồng xét tốt nghiệp công nhận tốt nghiệp trung học cơ sở, xếp loại ${f.chance.pick(['Khá', 'Giỏi', 'Trung bình'])}.</div><div>Giấy này dùng thay bằng tốt nghiệp khi nộp hồ sơ vào lớp 10 và hết giá trị khi có bằng chính.</div><div style="text-align:right;margin-top:4mm">${f.place.name}, ${issued(day)}</div>${besideSign(codeNarrow(f), sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ TRƯỜNG THCS ${upper(f.place.name)} ★`, inner: 'HIỆU TRƯỞNG', gap: 22 }))}<div style="font-size:8pt">${capital('ghi chú: giấy chứng nhận bị tẩy xóa không có giá trị.')}</div></div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
]);
