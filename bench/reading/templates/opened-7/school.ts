import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { besideSign, dotted, officeLines, sealedSign, sideBySide } from '../form-kit.ts';
import { beside, runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

export const OPENED_7_SCHOOL = inPart('opened-7', [
  {
    // The upper school diploma as departments hand it out since 2010, half a sheet across, numbers at the left.
    id: 'diploma-upper-2011-half-sheet',
    class: 'diploma',
    tags: ['form', 'italic', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const digits = f.chance.digits(8);
      const office = `SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH ${upper(f.place.province)}`;
      const day = dayOf(f, 7, 2011);
      const i = (text: string) => `<i>${text}</i>`;
      return paper(
        'diploma',
        [
          `${guilloche('#f2dcc0')}<div style="position:absolute;inset:5mm;border:1mm double #a4242f"></div><div style="margin:-8mm -5mm 0 -16mm;font-size:10.6pt;line-height:1.42"><div style="text-align:center">${nation(10.6, '-', 40)}</div><div style="text-align:center">GIÁM ĐỐC <b>${field('agency', office)}</b><br>cấp</div>${title('BẰNG TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG', 16, 'color:#a4242f;margin:2mm 0')}${fillRow(['Cho:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 3], ['Giới tính:', i(f.main.sex), 1])}${fillRow(['Ngày sinh:', i(bornOf(f.main, 'subject')), 1], ['Nơi sinh:', i(f.place.province), 1])}${fillRow(['Dân tộc:', i('Kinh'), 1], ['Học sinh trường:', i(`THPT ${f.place.name}`), 3])}${fillRow(['Khóa thi:', i('02/6/2011'), 1], ['Xếp loại tốt nghiệp:', i(f.chance.pick(['Trung bình', 'Khá', 'Giỏi'])), 1])}<div class="cols" style="margin-top:2mm"><div style="padding-top:12mm">Số hiệu: <b>${field('document_no', `A ${digits}`, `A${digits}`)}</b><br>Số vào sổ cấp bằng: ${f.number}/THPT${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued(day)}</i>${sealedSign(f, 'GIÁM ĐỐC', { ring: `★ ${office} ★`, inner: 'SỞ GD&ĐT', gap: 18 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // A bachelor's degree since circular 27/2019: both languages in columns beside each other.
    id: 'diploma-bachelor-2021-columns',
    class: 'diploma',
    tags: ['form', 'two-column', 'sans'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `QH${f.chance.digits(7)}`;
      const school = `TRƯỜNG ĐẠI HỌC ${upper(f.place.province)}`;
      const day = dayOf(f, 9, 2021);
      const [major, english] = f.chance.pick([
        ['Kế toán', 'Accounting'],
        ['Công nghệ thông tin', 'Information Technology'],
        ['Sư phạm Toán học', 'Mathematics Teacher Education'],
      ] as const);
      const rank = f.chance.pick([
        ['Khá', 'Good'],
        ['Giỏi', 'Very good'],
      ] as const);
      const left = `<div style="text-align:center"><b style="font-size:10.5pt">SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness</b><div style="margin-top:6mm">THE RECTOR<br>has conferred</div>${title('THE DEGREE OF BACHELOR', 17, 'color:#1d4f8f;margin:3mm 0')}</div>${beside('Major:', english, 40)}${beside('Upon:', `${f.main.sex === 'Nam' ? 'Mr.' : 'Ms.'} <b>${upper(f.main.name)}</b>`, 40)}${beside('Date of birth:', f.main.born, 40)}${beside('Degree classification:', rank[1], 40)}${beside('Mode of study:', 'Full-time', 40)}`;
      const right = `<div style="text-align:center">${nation(10.5, '-', 42)}<div style="margin-top:1mm">HIỆU TRƯỞNG<br><b>${field('agency', school)}</b><br>cấp</div>${title('BẰNG CỬ NHÂN', 20, 'color:#a4242f;margin:2mm 0')}</div>${beside('Ngành:', major, 40)}${beside('Cho:', `${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 40)}${beside('Ngày sinh:', bornOf(f.main, 'subject'), 40)}${beside('Xếp loại tốt nghiệp:', rank[0], 40)}${beside('Hình thức đào tạo:', 'Chính quy', 40)}<div style="text-align:center;margin-top:2mm"><i>${f.place.province}, ${issued(day)}</i></div>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 23 })}`;
      return paper(
        'diploma',
        [
          `${guilloche('#d6e3f2')}<div style="position:absolute;inset:8mm;border:1.2mm double #2f5f9a"></div><div style="margin:-2mm 0 0 -10mm;font-size:13.4pt;line-height:1.55">${sideBySide(left, right)}</div><div style="position:absolute;left:20mm;bottom:17mm;font-size:11pt">Số hiệu/Serial number: <b>${field('document_no', no.replace(/(?=\d)/, ' '), no)}</b><br>Số vào sổ gốc cấp văn bằng/Reference number: ${f.number}/ĐHCQ${codeLine(f)}</div>`,
        ],
        'a4Landscape',
        SANS,
      );
    },
  },
  {
    // What a centre certifies about a language: a table of parts.
    id: 'certificate-language-2022',
    class: 'diploma',
    tags: ['form', 'table', 'modern'],
    coloured: true,
    draw: (f) => {
      const no = `NN${f.chance.digits(6)}`;
      const centre = `TRUNG TÂM NGOẠI NGỮ - TIN HỌC ${upper(f.place.province)}`;
      const day = dayOf(f, 11, 2022);
      const mark = () => `${f.chance.whole(5, 9)},${f.chance.pick(['0', '5'])}`;
      return paper(
        'diploma',
        [
          `${guilloche('#e2e0f0')}<div class="frame" style="border-color:#5a4f9a"></div><div style="font-size:11.5pt;line-height:1.6"><div style="text-align:center">${nation(11.5, '-', 48)}</div><div style="text-align:center;margin-top:8mm">GIÁM ĐỐC<br><b>${field('agency', centre)}</b></div>${title('CHỨNG CHỈ NGOẠI NGỮ', 24, 'color:#3f3788;margin:8mm 0 0')}<div class="sub">Trình độ ${f.chance.pick(['A2', 'B1', 'B2'])} - Khung năng lực ngoại ngữ 6 bậc dùng cho Việt Nam</div>${runOn(['Cấp cho', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${runOn(['Ngày sinh', bornOf(f.main, 'subject')], ['Nơi sinh', `tỉnh ${f.place.province}`])}${runOn(['Số CCCD', idOf(f.main, 'subject')])}${runOn(['Ngoại ngữ', f.chance.pick(['Tiếng Anh', 'Tiếng Trung Quốc', 'Tiếng Hàn'])], ['Kỳ thi ngày', `${f.chance.whole(10, 28)}/10/2022`])}${grid(['Nghe', 'Nói', 'Đọc', 'Viết', 'Điểm trung bình'], [[mark(), mark(), mark(), mark(), mark()]], 11.5)}<div style="text-align:right;margin-top:5mm"><i>${f.place.province}, ${issued(day)}</i></div></div>${besideSign(`Số hiệu: <b>${field('document_no', no.replace(/(?=\d)/, ' '), no)}</b><br>Số vào sổ: ${f.number}/NN${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: `★ ${centre} ★`, inner: 'GIÁM ĐỐC', gap: 25 }))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // A copy of a lower school diploma from the register, by the district's education office.
    id: 'diploma-lower-2016-copy',
    class: 'diploma',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const no = `B${f.chance.digits(7)}`;
      const office = `PHÒNG GIÁO DỤC VÀ ĐÀO TẠO`;
      const day = dayOf(f, 5, 2016);
      return paper('diploma', [
        `<div style="border:0.8mm double #555;padding:8mm 9mm;margin:0 0 0 -8mm;min-height:180mm"><div style="text-align:center">${nation(12.5, '-', 52)}<b>${officeLines(office, `HUYỆN ${upper(f.place.province.split(' ').reverse().join(' '))}`)}</b></div>${title('BẰNG TỐT NGHIỆP<br>TRUNG HỌC CƠ SỞ', 20, 'margin:8mm 0 0;line-height:1.25')}<div class="sub">(BẢN SAO)</div>${dotted('Cấp cho: ', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 60)}${dotted('Ngày sinh: ', bornOf(f.main, 'subject'), 60)}${dotted('Giới tính: ', `${f.main.sex} &emsp; Dân tộc: Kinh`, 60)}${dotted('Nơi sinh: ', f.place.full, 60)}${dotted('Học sinh trường: ', `THCS ${f.place.name}`, 60)}${dotted('Năm tốt nghiệp: ', '2006', 60)}${dotted('Xếp loại tốt nghiệp: ', f.chance.pick(['Khá', 'Trung bình', 'Giỏi']), 60)}${dotted('Hình thức đào tạo: ', 'Chính quy', 60)}<div style="margin-top:4mm">Số hiệu bằng: ${field('document_no', no.replace(/(?=\d)/, ' '), no)}<br>Số vào sổ gốc: ${f.number}/2006<br>Số vào sổ cấp bản sao: ${f.chance.whole(11, 99)}/BS</div><div style="text-align:right;margin-top:2mm"><i>Sao từ sổ gốc, ${issued(day)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `★ ${office} ★`, inner: 'PHÒNG GD&ĐT', gap: 22 }))}</div>`,
      ]);
    },
  },
  {
    // A school's letter about its pupil, for a benefit.
    id: 'school-letter-pupil-studies',
    class: 'other',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const school = `TRƯỜNG CAO ĐẲNG ${upper(f.place.province)}`;
      const who = f.main.sex === 'Nam' ? 'anh' : 'chị';
      return paper('other', [
        `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', school)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GXN-CĐ`)}`, `${nation(11.5, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 41, 12)}${title('GIẤY XÁC NHẬN', 17, 'margin:10mm 0 0')}<div class="sub"><b>Về việc đang theo học tại trường</b></div><p>Hiệu trưởng Trường Cao đẳng ${f.place.province} xác nhận ${who} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số căn cước ${idOf(f.main, 'subject')}, nơi thường trú: ${f.main.home}.</p><p>Hiện là sinh viên năm thứ ${f.chance.pick(['nhất', 'hai', 'ba'])}, lớp ${f.chance.pick(['CNOT', 'KTML', 'ĐD'])}-K${f.chance.whole(12, 24)}, ngành ${f.chance.pick(['Công nghệ ô tô', 'Điều dưỡng', 'Kỹ thuật máy lạnh'])}, hình thức đào tạo chính quy, thời gian đào tạo 03 năm, khóa học 2024 - 2027; mã số sinh viên ${f.chance.digits(8)}.</p><p>Trong thời gian học tại trường, ${who} chấp hành tốt nội quy, không bị kỷ luật từ mức cảnh cáo trở lên; học kỳ gần nhất đạt loại ${f.chance.pick(['khá', 'giỏi'])}, mức học phí phải đóng là ${f.chance.pick(['940.000', '1.250.000'])} đồng/tháng và thuộc diện được xét miễn, giảm theo Nghị định số 238/2025/NĐ-CP.</p><p>Giấy xác nhận này được cấp để ${who} nộp cho Ủy ban nhân dân ${f.place.kind} ${f.place.name} làm hồ sơ hưởng chính sách hỗ trợ chi phí học tập, có giá trị trong học kỳ I năm học 2026 - 2027./.</p>${besideSign(`${recipients('Như trên;', 'Lưu: VT, CTSV.')}${codeLine(f)}`, sealedSign(f, 'TL. HIỆU TRƯỞNG<br>TRƯỞNG PHÒNG<br>CÔNG TÁC SINH VIÊN', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 23 }))}`,
      ]);
    },
  },
  {
    // The pupil's record of a primary school: a page of marks with the pupil named at its head.
    id: 'school-record-primary-page',
    class: 'other',
    tags: ['form', 'table', 'sans', 'personal'],
    draw: (f) => {
      const school = `TRƯỜNG TIỂU HỌC ${upper(f.place.name)}`;
      const level = () => f.chance.pick(['Hoàn thành tốt', 'Hoàn thành']);
      const rows = ['Tiếng Việt', 'Toán', 'Đạo đức', 'Tự nhiên và Xã hội', 'Tin học', 'Giáo dục thể chất'].map(
        (subject) => [
          subject,
          level(),
          String(f.chance.whole(6, 10)),
          f.chance.pick(['Có tiến bộ', 'Chăm phát biểu', 'Cần luyện chữ', 'Tính toán nhanh']),
        ],
      );
      return paper(
        'other',
        [
          `<div style="font-size:11pt;line-height:1.5;margin-left:-6mm"><div style="text-align:center">BỘ GIÁO DỤC VÀ ĐÀO TẠO</div>${title('HỌC BẠ TIỂU HỌC', 18, 'color:#2f5f8a;margin:2mm 0 3mm')}${fill('Họ và tên học sinh:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 2], ['Giới tính:', f.main.sex, 1], ['Dân tộc:', 'Kinh', 1])}${fill('Mã định danh học sinh:', idOf(f.main, 'subject'))}${fill('Nơi ở hiện nay:', f.main.home)}${fillRow(['Họ và tên cha:', f.name('Nam'), 1], ['Họ và tên mẹ:', f.name('Nữ'), 1])}${fillRow(['Trường:', field('agency', school), 3], ['Lớp:', `${f.chance.whole(2, 5)}A`, 1])}<div style="margin-top:3mm"><b>1. Các môn học và hoạt động giáo dục</b></div>${grid(['Môn học', 'Mức đạt được', 'Điểm KTĐK', 'Nhận xét'], rows, 10.5)}<div><b>2. Những phẩm chất chủ yếu:</b> Yêu nước, nhân ái, chăm chỉ: Tốt; trung thực, trách nhiệm: Đạt.</div><div><b>3. Đánh giá kết quả giáo dục:</b> ${f.chance.pick(['Hoàn thành tốt', 'Hoàn thành xuất sắc'])}</div><div><b>4. Khen thưởng:</b> Học sinh tiêu biểu về học tập và rèn luyện.</div><div><b>5. Hoàn thành chương trình lớp học:</b> Được lên lớp.</div><div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(dayOf(f, 5, 2025))}</i></div><div class="cols"><div style="text-align:center"><b>Giáo viên chủ nhiệm</b><div style="height:20mm"></div>${f.name('Nữ')}${codeLine(f)}</div><div>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 20 })}</div></div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
