import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { officeLines, sideBySide } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, spaced, title, TYPED, upper } from '../kit.ts';
import type { Template } from '../template.ts';

/** Diplomas of several decades, and a form that asks for a copy of one. */
export const FOURTH_SCHOOL: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'diploma-lower-2012',
    class: 'diploma',
    tags: ['form', 'sans'],
    coloured: true,
    landscape: true,
    draw: (f) =>
      paper(
        'diploma',
        [
          `${guilloche('#f3e3c0')}<div style="font-size:10pt;margin:-6mm -4mm 0 -14mm">${sideBySide(`<div style="text-align:center"><b>SOCIALIST REPUBLIC OF VIET NAM</b><br>Independence - Freedom - Happiness<br><br><b>LOWER SECONDARY SCHOOL<br>GRADUATION DIPLOMA</b></div>Upon: ${f.main.sex === 'Nam' ? 'Mr' : 'Ms'} ${f.main.name}<br>Year of graduation: 2012<br>Graduation grade: Good<br>Reg. No: ${f.number}/2012`, `<div style="text-align:center">${nation(9)}<br>TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO<br>cấp</div>${title('BẰNG TỐT NGHIỆP TRUNG HỌC CƠ SỞ', 12)}Cho: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b><br>Ngày sinh: ${bornOf(f.main, 'subject')}<br>Nơi sinh: ${f.place.province}<br>Học sinh trường: THCS ${f.place.name}<br>Năm tốt nghiệp: 2012 &emsp; Xếp loại tốt nghiệp: Khá<div style="text-align:center"><i>${f.place.province}, ${issued('15/06/2012')}</i></div>${closing(f, 'TRƯỞNG PHÒNG', `Số hiệu: ${field('document_no', `B ${f.chance.digits(7)}`)}<br>Số vào sổ cấp bằng: ${f.number}${codeLine(f)}`, 'PHÒNG GD', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 12)}`)}</div>`,
        ],
        'a5Landscape',
        SANS,
      ),
  },
  {
    id: 'diploma-1994',
    class: 'diploma',
    tags: ['form', 'typed'],
    landscape: true,
    draw: (f) =>
      paper(
        'diploma',
        [
          `<div style="font-size:10pt;margin:-6mm -4mm 0 -12mm"><div class="cols"><div style="text-align:center">BỘ GIÁO DỤC VÀ ĐÀO TẠO<br>${officeLines('SỞ GIÁO DỤC VÀ ĐÀO TẠO')}</div><div style="text-align:center">${nation(9)}</div></div>${title('BẰNG TỐT NGHIỆP<br>PHỔ THÔNG TRUNG HỌC', 14)}<div>Cấp cho: ${nameOf(f.main, 'subject', upper(f.main.name))}<br>Sinh ngày: ${bornOf(f.main, 'subject')} Tại: ${f.place.province}<br>Đã trúng tuyển kỳ thi tốt nghiệp khóa ngày 2 tháng 6 năm 1994<br>Xếp loại: Trung bình</div><div style="text-align:right">${f.place.province}, ${issued('20/07/1994')}</div>${closing(f, 'GIÁM ĐỐC', `Số bằng: ${field('document_no', f.chance.digits(7).replace(/^./, '2'))}<br>Vào sổ số: ${f.number}${codeLine(f)}`, 'SỞ GD-ĐT', 'SỞ GIÁO DỤC', 10)}</div>`,
        ],
        'a5Landscape',
        TYPED,
      ),
  },
  {
    id: 'certificate-it',
    class: 'diploma',
    tags: ['form', 'modern'],
    coloured: true,
    landscape: true,
    draw: (f) =>
      paper(
        'diploma',
        [
          `${guilloche('#dbe7f3')}<div style="font-size:10pt;margin:-6mm -4mm 0 -12mm"><div style="text-align:center">${nation(10)}<br>HIỆU TRƯỞNG ${field('agency', `TRƯỜNG CAO ĐẲNG ${upper(f.place.province)}`)}<br>cấp</div>${title('BẰNG TỐT NGHIỆP CAO ĐẲNG', 14)}<div style="text-align:center">Ngành: Công nghệ thông tin</div>${fill('Cho:', nameOf(f.main, 'subject', upper(f.main.name)))}${fillRow(['Sinh ngày:', bornOf(f.main, 'subject'), 1], ['Hạng tốt nghiệp:', 'Khá', 1])}<div class="cols"><div>Số hiệu văn bằng/<i>Diploma No.</i>: ${field('document_no', `CĐ ${f.chance.digits(6)}`)}<br>Số vào sổ gốc cấp văn bằng/<i>Reg. No.</i>: ${f.number}/CĐ-2020${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued('12/09/2020')}</i><br>HIỆU TRƯỞNG<br><br>${f.name()}</div></div></div>`,
        ],
        'a5Landscape',
        MODERN,
      ),
  },
  {
    id: 'application-diploma-copy',
    class: 'application_form',
    tags: ['form'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN ĐỀ NGHỊ CẤP BẢN SAO VĂN BẰNG TỪ SỔ GỐC', 14)}<div class="sub">Kính gửi: Phòng Giáo dục và Đào tạo</div>${line('Tôi tên là:', nameOf(f.main, 'applicant', upper(f.main.name)))}${line('Sinh ngày:', `${bornOf(f.main, 'applicant')}, tại ${f.place.province}`)}${line('Số CCCD/Hộ chiếu:', `${idOf(f.main, 'applicant', spaced(f.main.id))} cấp ngày 12/12/2021 nơi cấp Cục CSQLHC về TTXH`)}${line('Điện thoại:', '0100234567')}${line('Đã tốt nghiệp:', 'THCS, hội đồng thi THCS khóa ngày 25/5/2003')}${line('Số hiệu bằng:', field('document_no', `A ${f.chance.digits(7)}`))}${line('Số vào sổ:', `${f.number}/THCS &emsp; Ngày cấp bằng: 12/7/2003`)}<p>Kính đề nghị quý phòng cấp cho tôi 02 bản sao.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người làm đơn', f.main.name)}</div></div>`,
      ]),
  },
];
