import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign, SANS, title } from '../kit.ts';
import { twoColumns, TYPED, upper } from '../kit.ts';
import { dayOf, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formOf, mr, pen, pictureBox, ringAt, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_SCHOOL = inPart('held-out', [
  {
    // Certificate of basic computer skills, circular 03/2014, bilingual, both languages side by side on a sheet across.
    id: 'certificate-basic-computing-03-2014-halves',
    class: 'diploma',
    tags: ['form', 'two-column', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 11, 2018);
      const [d, m, y] = day.split('/');
      return paper(
        'diploma',
        [
          `${guilloche('#cfe3f4')}<div class="frame" style="inset:6mm;border-color:#2a5d9c"></div><div class="cols" style="margin:-6mm -4mm 0 -14mm;font-size:10pt;line-height:1.5;gap:6mm"><div style="text-align:center"><b>SOCIALIST REPUBLIC OF VIET NAM</b><br>Independence - Freedom - Happiness<div style="margin-top:5mm">THE DIRECTOR OF THE CENTRE<br>has conferred</div><b style="font-size:13pt;color:#a3222b">CERTIFICATE<br>OF BASIC IT SKILLS</b><div style="margin:4mm auto 0;display:flex;justify-content:center">${pictureBox(22)}</div><div style="text-align:left;font-size:9pt;margin-top:4mm">Serial number: ${field('document_no', `TH ${f.chance.digits(6)}`)}<br>Reg. No: ${f.number}/CNTT-CB</div></div><div style="text-align:center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<div style="margin-top:4mm">GIÁM ĐỐC ${field('agency', 'TRUNG TÂM NGOẠI NGỮ - TIN HỌC')}<br>cấp</div><b style="font-size:13pt;color:#a3222b">CHỨNG CHỈ<br>ỨNG DỤNG CÔNG NGHỆ THÔNG TIN CƠ BẢN</b><div style="text-align:left;margin-top:2mm">Cho: <b>${nameOf(f.main, 'graduate')}</b><br>Sinh ngày: ${bornOf(f.main, 'graduate')} &ensp; Nơi sinh: ${f.place.province}<br>Hội đồng thi: Trung tâm Ngoại ngữ - Tin học<br>Ngày thi: ${dayOf(f, 10, 2018)}</div><div style="margin-top:1mm"><i>${f.place.province}, ${issued(day, `ngày ${d} tháng ${m} năm ${y}`)}</i></div>${sealedSign(f, 'GIÁM ĐỐC', { ring: ringAt(f, 'TRUNG TÂM NGOẠI NGỮ - TIN HỌC'), inner: 'GIÁM ĐỐC', gap: 18 })}</div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // University degree of the 2019 form, one page of a folder with the two languages stacked.
    id: 'diploma-bachelor-2023-stacked-languages',
    class: 'diploma',
    tags: ['form'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 7, 2023);
      const [d, m, y] = day.split('/');
      return paper(
        'diploma',
        [
          `${guilloche('#f4dfc8')}<div class="frame" style="border-color:#a3222b"></div><div style="text-align:center;margin:5mm 0 0 -11mm;line-height:1.55"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><div style="margin-top:4mm">HIỆU TRƯỞNG<br><b>${field('agency', `TRƯỜNG ĐẠI HỌC ${upper(f.place.province)}`)}</b></div><div>cấp bằng / <i>confers the degree of</i></div><b style="font-size:24pt;color:#a3222b">BẰNG CỬ NHÂN</b><br><i>BACHELOR</i><div style="font-size:15pt;margin-top:2mm">${f.chance.pick(['Kế toán / Accounting', 'Luật / Law', 'Giáo dục Tiểu học / Primary Education', 'Khoa học cây trồng / Crop Science'])}</div><div style="font-size:17pt;margin-top:3mm">cho / <i>upon</i> &ensp; <b>${nameOf(f.main, 'graduate')}</b></div><div>Ngày sinh / <i>Date of birth</i>: ${bornOf(f.main, 'graduate')} &emsp; Hạng tốt nghiệp / <i>Ranking</i>: ${f.chance.pick(['Khá / Good', 'Giỏi / Very good', 'Trung bình / Ordinary'])}</div></div><div class="cols" style="margin:3mm 8mm 0 0"><div style="padding-top:14mm;font-size:11pt">Số hiệu: ${field('document_no', `ĐH ${f.chance.digits(6)}`)}<br>Số vào sổ cấp bằng: ${f.number}/${y}/CN${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued(day, `ngày ${d} tháng ${m} năm ${y}`)}</i>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ TRƯỜNG ĐẠI HỌC ★ ${upper(f.place.province)}`, inner: 'HIỆU TRƯỞNG', gap: 21 })}</div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // Vocational guidance certificate of 11th-formers ("nghề phổ thông"), half a sheet across, filled with a pen.
    id: 'certificate-general-trade-2013-by-pen',
    class: 'diploma',
    tags: ['form', 'italic', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 6, 2013);
      const [d, m, y] = day.split('/');
      return paper(
        'diploma',
        [
          `<div class="frame" style="inset:7mm;border-color:#3a7d44"></div><div style="margin:-7mm -2mm 0 -13mm;font-size:11pt;line-height:1.45"><div class="cols"><div style="flex:none;width:30mm">${pictureBox(24, 'Ảnh<br>3 x 4<br>đóng dấu nổi')}</div><div style="text-align:center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<div style="margin-top:2mm">${field('agency', `SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH ${upper(f.place.province)}`)}</div><b style="font-size:16pt;color:#1f6b33">GIẤY CHỨNG NHẬN NGHỀ PHỔ THÔNG</b></div></div>${fill('Giám đốc Sở Giáo dục và Đào tạo chứng nhận em:', pen(nameOf(f.main, 'graduate')))}${fillRow(['Sinh ngày:', pen(bornOf(f.main, 'graduate')), 1], ['Tại:', pen(f.place.province), 1])}${fill('Học sinh trường:', pen(`THPT ${f.place.name}`))}${fillRow(['Đã học nghề:', pen(f.chance.pick(['Điện dân dụng', 'Làm vườn', 'Tin học văn phòng', 'Nấu ăn'])), 2], ['Xếp loại:', pen(f.chance.pick(['Giỏi', 'Khá'])), 1])}${fillRow(['Thời gian học: 105 tiết. Khóa ngày:', pen(dayOf(f, 4, 2013)), 1])}<div class="cols" style="margin-top:1mm"><div style="font-size:10pt;padding-top:6mm">Số: ${field('document_no', `${f.chance.digits(4)}/NPT`)}<br>Vào sổ ngày ${dayOf(f, 6, 2013)}${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued(day, `ngày ${d} tháng ${m} năm ${y}`)}</i>${sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: ringAt(f, 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'), inner: 'SỞ GD&amp;ĐT', gap: 19 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Certificate of the training of teachers (chức danh nghề nghiệp), of a college; portrait, coloured frame.
    id: 'certificate-teacher-standards-2021-upright',
    class: 'diploma',
    tags: ['form', 'sans'],
    coloured: true,
    draw: (f) => {
      const day = dayOf(f, 8, 2021);
      return paper(
        'diploma',
        [
          `<div class="frame" style="inset:9mm;border-color:#1d4f8f;border-width:1.4mm"></div><div style="text-align:center;font-size:12pt;line-height:1.6;margin-left:-11mm">${twoColumns(`BỘ GIÁO DỤC VÀ ĐÀO TẠO<br><b>${officeLines('TRƯỜNG ĐẠI HỌC SƯ PHẠM', upper(f.place.province))}</b>`, nation(10.4, '-', 46), 44, 10.4)}<b style="font-size:30pt;color:#1d4f8f;display:block;margin-top:16mm">CHỨNG CHỈ</b><div style="font-size:13pt">BỒI DƯỠNG TIÊU CHUẨN CHỨC DANH NGHỀ NGHIỆP</div><div style="margin-top:8mm">Chứng nhận ${mr(f.main)}</div><div style="font-size:18pt;margin:2mm 0"><b>${nameOf(f.main, 'graduate', upper(f.main.name))}</b></div><div>Sinh ngày: ${bornOf(f.main, 'graduate')}</div><div>Số CCCD: ${idOf(f.main, 'graduate')}</div><div style="margin-top:6mm">Đã hoàn thành chương trình bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp</div><div><b>Giáo viên ${f.chance.pick(['mầm non hạng II', 'tiểu học hạng II', 'trung học cơ sở hạng III'])}</b></div><div>Từ ngày ${dayOf(f, 5, 2021)} đến ngày ${dayOf(f, 7, 2021)} (240 tiết)</div><div>Kết quả xếp loại: ${f.chance.pick(['Giỏi', 'Khá', 'Đạt'])}</div></div><div style="text-align:right;margin-top:12mm"><i>${f.place.province}, ${issued(day)}</i></div>${besideSign(`Số hiệu: ${field('document_no', `${f.chance.digits(5)}/CDNN`)}<br>Số vào sổ: ${f.number}/2021${codeLine(f)}`, sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ TRƯỜNG ĐẠI HỌC SƯ PHẠM ★ ${upper(f.place.province)}`, inner: 'HIỆU TRƯỞNG' }))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The provisional certificate of the end of upper school, 2003, typed into a form of a school.
    id: 'diploma-provisional-upper-2003-typed-in',
    class: 'diploma',
    tags: ['form', 'typed', 'two-column'],
    draw: (f) => {
      const day = dayOf(f, 6, 2003);
      const put = (text: string) => `<span style="font-family:${TYPED};font-size:11pt">${text}</span>`;
      return paper('diploma', [
        `${twoColumns(`SỞ GIÁO DỤC VÀ ĐÀO TẠO ${upper(f.place.province)}<br><b>${officeLines(`TRƯỜNG THPT ${upper(f.place.name)}`)}</b><br>Số: ${field('document_no', `${f.chance.whole(12, 480)}/GCNTT`)}`, nation(12, '-', 52), 43, 11.6)}${title('GIẤY CHỨNG NHẬN TỐT NGHIỆP<br>TRUNG HỌC PHỔ THÔNG (TẠM THỜI)', 16, 'line-height:1.35;margin:10mm 0 7mm')}<div>HIỆU TRƯỞNG TRƯỜNG THPT ${upper(f.place.name)} CHỨNG NHẬN</div>${fill('Anh (chị):', put(nameOf(f.main, 'graduate', upper(f.main.name))))}${fillRow(['Sinh ngày:', put(bornOf(f.main, 'graduate')), 1], ['Nơi sinh:', put(f.place.province), 1])}${fillRow(['Học sinh lớp:', put(`12A${f.chance.whole(1, 9)}`), 1], ['Năm học:', put('2002 - 2003'), 1])}${fill('Đã tốt nghiệp THPT khóa ngày:', put('29/5/2003'))}${fillRow(['Tại Hội đồng thi:', put(f.place.name), 2], ['Số báo danh:', put(f.chance.digits(6)), 1])}${ruled(
          [14, 14, 14, 14, 14, 14, 16],
          ['Văn', 'Toán', 'Lý', 'Hóa', 'Sử', 'N. ngữ', 'Tổng điểm'],
          [
            [
              ...Array.from({ length: 6 }, () => put(`${f.chance.whole(4, 9)},${f.chance.pick(['0', '5'])}`)),
              put(`${f.chance.whole(32, 52)},5`),
            ],
          ],
          11.5,
        )}<div>Xếp loại tốt nghiệp: ${put(f.chance.pick(['Khá', 'Trung bình', 'Giỏi']))}</div><p class="flat" style="margin-top:3mm"><i>Giấy chứng nhận này có giá trị cho đến khi học sinh nhận được bằng tốt nghiệp chính thức.</i></p><div style="text-align:right;margin-top:5mm"><i>${f.place.name}, ${issued(day)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ TRƯỜNG THPT ${upper(f.place.name)} ★`, inner: 'THPT' }))}`,
      ]);
    },
  },
  {
    // A preschool's confirmation of a child for the insurance or for moving, half a sheet, dotted.
    id: 'preschool-child-confirmed-half',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="margin:-9mm -8mm 0 -18mm;font-size:10.8pt;line-height:1.55">${formOf(['Mẫu do nhà trường in'], 'left', 8.5)}<div style="text-align:center"><b>${field('agency', `TRƯỜNG MẦM NON ${upper(f.place.name)}`)}</b><br>${unit(f)} - TỈNH ${upper(f.place.province)}</div>${title('GIẤY XÁC NHẬN TRẺ ĐANG HỌC', 14, 'margin:6mm 0 3mm')}${fill('Họ và tên trẻ:', nameOf(f.main, 'child'))}${fillRow(['Ngày sinh:', bornOf(f.main, 'child'), 1], ['Giới tính:', f.main.sex, 1])}${fill('Số định danh:', idOf(f.main, 'child'))}${fill('Họ tên mẹ (cha):', nameOf(f.others[0], 'parent'))}${fill('Chỗ ở:', f.main.home)}${fillRow(['Hiện học lớp:', f.chance.pick(['5 tuổi A', '4 tuổi B', 'Nhà trẻ C']), 1], ['Năm học:', '2026 - 2027', 1])}${fill('Lý do xác nhận:', f.chance.pick(['Xin hỗ trợ tiền ăn trưa', 'Chuyển trường theo cha mẹ', 'Hưởng trợ cấp của đơn vị mẹ']))}<p class="flat" style="margin-top:2mm">Nhà trường xác nhận nội dung trên là đúng. Giấy có giá trị 30 ngày, đến ngày ${daysLater(f.date, 30)}. Điện thoại nhà trường: ${phone(f)}.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols" style="margin-top:1mm"><div>${plainSign(f, 'Giáo viên chủ nhiệm', f.name('Nữ'), 19)}${codeLine(f)}</div><div>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ TRƯỜNG MẦM NON ★ ${unit(f)}`, inner: 'MẦM NON', gap: 19 })}</div></div></div>`,
        ],
        'a5',
      ),
  },
]);
