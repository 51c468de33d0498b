import { field, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { besideSign, district, sealedSign } from '../form-kit.ts';
import { beside, runOn, typed } from '../held-a-parts.ts';
import { bornOf, codeLine, issued, MODERN, nameOf, nation, paper, title } from '../kit.ts';
import { upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { codeNarrow, framed, schoolDepartment } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_DIPLOMAS_SCHOOL = inPart('opened-8', [
  {
    // The lower school's certificate of 1983 for "phổ thông cơ sở", typed into a printed sheet by the district.
    id: 'diploma-basic-school-1983-typed',
    class: 'diploma',
    tags: ['form', 'typed'],
    draw: (f) => {
      const day = dayOf(f, 8, 1983);
      return paper(
        'diploma',
        [
          `<div style="border:0.5mm solid #333;margin:-6mm -4mm 0 -14mm;padding:7mm;min-height:178mm;font-size:11pt;line-height:1.75"><div class="cols"><div>UBND ${upper(district(f))}<br><b>${field('agency', `PHÒNG GIÁO DỤC ${upper(district(f))}`, 'PHÒNG GIÁO DỤC')}</b><br>Số: ${field('document_no', `${f.chance.digits(4)}/CN-GD`)}</div><div style="text-align:center;white-space:nowrap;font-size:9.4pt"><b>CỘNG HÒA XÃ HỘI<br>CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div></div>${title('GIẤY CHỨNG NHẬN', 17, 'margin:9mm 0 0')}<div class="sub"><b>TỐT NGHIỆP PHỔ THÔNG CƠ SỞ</b></div><div>TRƯỞNG PHÒNG GIÁO DỤC CHỨNG NHẬN:</div>${runOn(['Học sinh', typed(nameOf(f.main, 'subject', upper(f.main.name)), 10.6)])}${runOn(['Sinh ngày', typed(bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-')), 10.6)])}${runOn(['Nơi sinh', typed(f.place.full, 10)])}${runOn(['Học tại trường', typed(`PTCS ${f.place.name}`, 10)])}<div>đã tốt nghiệp trường phổ thông cơ sở, kỳ thi ngày ${typed('15-5-1983')}, đạt loại ${typed(f.chance.pick(['Trung bình', 'Khá']))}.</div><div style="text-align:right;margin-top:4mm">${typed(issued(day, dateInWords(day).replace('ngày', 'Ngày')))}</div>${besideSign(codeNarrow(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG GIÁO DỤC ★ ${upper(district(f))} ★`, inner: 'GIÁO DỤC', gap: 22 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Copy of an upper school diploma from the department's register, as circular 21/2019 shaped it; a picture box is missing there.
    id: 'diploma-upper-register-copy-2022',
    class: 'diploma',
    tags: ['form', 'modern'],
    coloured: true,
    draw: (f) => {
      const no = `TH${f.chance.digits(7)}`;
      const day = dayOf(f, 4, 2022);
      return paper(
        'diploma',
        [
          `${guilloche('#e3ebf3')}${framed(9, '#2f5f9a', 1.2)}<div style="text-align:center;font-size:11.5pt">${nation(12, '-', 52)}<div style="margin-top:8mm">GIÁM ĐỐC<br><b>${field('agency', schoolDepartment(f))}</b><br>cấp</div></div>${title('BẰNG TỐT NGHIỆP<br>TRUNG HỌC PHỔ THÔNG', 22, 'color:#a4242f;line-height:1.25;margin:6mm 0 0')}<div class="sub"><b>(BẢN SAO)</b></div><div style="font-size:12pt;line-height:1.8">${beside('Cho:', `<b style="font-size:14pt">${nameOf(f.main, 'subject', f.main.name)}</b>`, 62)}${beside('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 62)}${beside('Nơi sinh:', f.place.province, 62)}${beside('Giới tính:', f.main.sex, 62)}${beside('Dân tộc:', 'Kinh', 62)}${beside('Học sinh trường:', `THPT ${f.place.name}`, 62)}${beside('Năm tốt nghiệp:', '2013', 62)}${beside('Xếp loại tốt nghiệp:', f.chance.pick(['Khá', 'Giỏi', 'Trung bình']), 62)}${beside('Hình thức đào tạo:', 'Chính quy', 62)}</div><div style="text-align:right;margin-top:3mm"><i>${f.place.province}, ${issued(day)}</i></div>${besideSign(`<div style="padding-top:24mm">Số hiệu: ${field('document_no', no)}<br>Số vào sổ gốc cấp văn bằng: ${f.number}<br>Số vào sổ cấp bản sao: ${f.chance.whole(100, 900)}/2022${codeLine(f)}</div>`, sealedSign(f, 'TUQ. GIÁM ĐỐC<br>CHÁNH VĂN PHÒNG', { ring: `★ ${schoolDepartment(f)} ★`, inner: 'SỞ GD&ĐT', gap: 24 }))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
