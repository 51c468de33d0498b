import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper, SANS, title } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { codeNarrow, framed, onDots, photo, schoolDepartment } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_DIPLOMAS_SCHOOL = inPart('opened-9', [
  {
    // The upper school diploma of the eighties, when it was "phổ thông trung học": a picture at the left, filled with a pen.
    id: 'diploma-upper-1987-pen',
    class: 'diploma',
    tags: ['form', 'italic', 'two-column'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `${f.chance.digits(5)}/PTTH`;
      const day = dayOf(f, 7, 1987);
      return paper(
        'diploma',
        [
          `${guilloche('#e6dcc4')}${framed(6, '#7a5a2a', 1.2)}<div style="margin:-7mm -4mm 0 -14mm;font-size:11pt;line-height:1.45;display:flex;gap:6mm"><div style="width:40mm;text-align:center;font-size:9.5pt"><b>SỞ GIÁO DỤC<br>${upper(f.place.province)}</b><div style="margin:5mm auto;width:28mm">${photo(28)}</div>Số bằng: ${field('document_no', no)}${codeNarrow(f)}</div><div style="flex:1"><div style="text-align:center"><b style="font-size:10.5pt">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập – Tự do – Hạnh phúc</div>${title('BẰNG TỐT NGHIỆP<br>PHỔ THÔNG TRUNG HỌC', 17, 'color:#8a2430;margin:2mm 0;line-height:1.2')}${onDots('Giám đốc', field('agency', `Sở Giáo dục tỉnh ${f.place.province}`))}${onDots('Chứng nhận:', nameOf(f.main, 'subject'))}${onDots('Sinh', bornOf(f.main, 'subject', dateInWords(f.main.born)))}${onDots('Tại', f.place.full)}${onDots('Học sinh trường', `Phổ thông trung học ${f.place.name}`)}${onDots('Đã trúng tuyển kỳ thi tốt nghiệp PTTH khóa ngày', '02 tháng 6 năm 1987')}${onDots('Xếp loại:', f.chance.pick(['Trung bình', 'Khá', 'Giỏi']))}<div class="cols" style="margin-top:1mm"><div style="text-align:center;font-size:9.5pt">Chữ ký của người<br>được cấp bằng</div><div style="text-align:center"><i>${f.place.province}, ${issued(day)}</i>${sealedSign(f, 'GIÁM ĐỐC', { ring: `SỞ GIÁO DỤC ★ ${upper(f.place.province)} ★`, inner: 'SỞ GIÁO DỤC', gap: 17 })}</div></div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // The diploma of evening classes of 2004: "bổ túc trung học phổ thông", values printed by a dot matrix.
    id: 'diploma-supplementary-2004',
    class: 'diploma',
    tags: ['form', 'two-column', 'sans'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `B ${f.chance.digits(7)}`;
      const day = dayOf(f, 9, 2004);
      const left = `<div style="text-align:center;font-size:10pt"><b>BỘ GIÁO DỤC VÀ ĐÀO TẠO</b><div style="margin:3mm auto;width:27mm">${photo(27)}</div>Số hiệu bằng: <b>${field('document_no', no)}</b><br>Số vào sổ: ${f.number}/BT-2004${codeNarrow(f)}</div>`;
      const row = (label: string, value: string) =>
        `<div style="display:flex"><div style="width:40mm">${label}</div><b style="flex:1">: ${value}</b></div>`;
      return paper(
        'diploma',
        [
          `${framed(5, '#2e6b4f', 1.4)}<div style="margin:-7mm -5mm 0 -15mm;font-size:10.4pt;line-height:1.5;display:flex;gap:5mm"><div style="width:44mm">${left}</div><div style="flex:1"><div style="text-align:center">${nation(10, '-', 36)}GIÁM ĐỐC ${field('agency', schoolDepartment(f))}</div>${title('BẰNG TỐT NGHIỆP BỔ TÚC<br>TRUNG HỌC PHỔ THÔNG', 15, 'color:#2e6b4f;margin:1mm 0 2mm;line-height:1.2')}${row('Cấp cho học viên', nameOf(f.main, 'subject', upper(f.main.name)))}${row('Sinh ngày', bornOf(f.main, 'subject'))}${row('Quê quán', f.place.province)}${row('Nam, nữ', f.main.sex)}${row('Trung tâm GDTX', `huyện ${f.place.name}`)}${row('Khóa thi ngày', '02/6/2004')}${row('Xếp loại', f.chance.pick(['Trung bình', 'Khá']))}<div style="text-align:right;margin-top:1mm"><i>${f.place.province}, ${issued(day)}</i></div><div style="width:70mm;margin-left:auto">${sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `★ ${schoolDepartment(f)} ★`, inner: 'SỞ GD&ĐT', gap: 17 })}</div></div></div>`,
        ],
        'a5Landscape',
        SANS,
      );
    },
  },
  {
    // The school's interim certificate of graduation, before the diploma is printed; marks of the exam of 2026 in one row.
    id: 'diploma-interim-2026-upper',
    class: 'diploma',
    tags: ['form', 'table', 'two-column'],
    draw: (f) => {
      const school = `TRƯỜNG TRUNG HỌC PHỔ THÔNG ${upper(f.place.name)}`;
      const mark = () => `${f.chance.whole(5, 9)},${f.chance.pick(['00', '25', '50', '75'])}`;
      return paper('diploma', [
        `${twoColumns(`SỞ GIÁO DỤC VÀ ĐÀO TẠO ${upper(f.place.province)}<br><b>${officeLines('TRƯỜNG TRUNG HỌC PHỔ THÔNG', upper(f.place.name))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GCN-TN`)}`, nation(11.4, '-', 50), 44, 11.4)}${title('GIẤY CHỨNG NHẬN TỐT NGHIỆP TẠM THỜI', 16, 'margin:8mm 0 0')}<div class="sub">Kỳ thi tốt nghiệp trung học phổ thông năm 2026</div><div style="text-align:center;margin-bottom:3mm"><b>HIỆU TRƯỞNG ${school}</b><br>chứng nhận</div>${fill('Thí sinh:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'subject'), 3], ['Giới tính:', f.main.sex, 2], ['Dân tộc:', 'Kinh', 2])}${fill('Số CCCD/Định danh cá nhân:', idOf(f.main, 'subject'))}${fill('Nơi sinh:', f.place.full)}${fillRow(['Số báo danh:', `00${f.chance.digits(6)}`, 1], ['Lớp:', `12A${f.chance.whole(1, 9)}`, 1])}${fill('Hội đồng thi:', `Sở GDĐT ${f.place.province}`)}${grid(['Môn', 'Ngữ văn', 'Toán', 'Lịch sử', 'Tiếng Anh', 'Điểm ưu tiên', 'Điểm xét TN'], [['Điểm', mark(), mark(), mark(), mark(), '0,00', `<b>${mark()}</b>`]], 11.5)}<p style="margin-top:3mm">Đã tốt nghiệp trung học phổ thông theo Quyết định công nhận tốt nghiệp của Giám đốc Sở Giáo dục và Đào tạo tỉnh ${f.place.province}.</p><p><i>Giấy chứng nhận này có giá trị sử dụng đến khi người học được cấp bằng tốt nghiệp trung học phổ thông chính thức.</i></p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 24 }))}`,
      ]);
    },
  },
]);
