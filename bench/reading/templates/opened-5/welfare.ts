import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, sealedSign, unit, sideBySide } from '../form-kit.ts';
import {
  bornOf,
  codeLine,
  grid,
  idOf,
  issued,
  line,
  nameOf,
  nation,
  paper,
  SANS,
  title,
  twoColumns,
  upper,
} from '../kit.ts';
import { insurerSeal } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Opened: rules may be written against these layouts. */
export const OPENED_5_WELFARE = inPart('opened-5', [
  {
    // What a school hands out until the diploma is printed: marks in a table.
    id: 'diploma-interim-with-marks',
    class: 'diploma',
    tags: ['form', 'table', 'two-column', 'sans'],
    draw: (f) => {
      const mark = () => `${f.chance.whole(5, 9)},${f.chance.pick(['00', '25', '50', '75'])}`;
      const school = `TRƯỜNG THPT ${upper(f.place.name)}`;
      return paper(
        'diploma',
        [
          `${twoColumns(`SỞ GD&ĐT ${upper(f.place.province)}<br><b>${field('agency', school)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GCNTNTT`)}`, `${nation(10, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10.5)}${title('GIẤY CHỨNG NHẬN<br>TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG TẠM THỜI', 15, 'margin:8mm 0 5mm')}<div style="font-size:11pt;line-height:1.6"><div style="text-align:center"><b>HIỆU TRƯỞNG ${school}</b><br>chứng nhận</div>${line('Học sinh:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> &emsp; Giới tính: ${f.main.sex}`)}${line('Ngày, tháng, năm sinh:', `${bornOf(f.main, 'subject')} &emsp; Dân tộc: Kinh`)}${line('Số CCCD/Định danh:', idOf(f.main, 'subject'))}${line('Nơi sinh:', `Tỉnh ${f.place.province}`)}${line('Số báo danh:', f.chance.digits(8))}<p class="flat">Đã trúng tuyển kỳ thi tốt nghiệp trung học phổ thông khóa ngày 25 tháng 6, với kết quả:</p>${grid(['Toán', 'Ngữ văn', 'Lịch sử', 'Tiếng Anh', 'Điểm xét tốt nghiệp', 'Xếp loại'], [[mark(), mark(), mark(), mark(), mark(), f.chance.pick(['Khá', 'Giỏi', 'Đạt'])]], 11)}<p class="flat"><i>Giấy này có giá trị đến khi học sinh được cấp bằng tốt nghiệp chính thức.</i></p></div>${besideSign(codeLine(f), sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 24 }))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A driving course, a trade: a certificate with a number at its foot, old card number inside.
    id: 'diploma-trade-certificate',
    class: 'diploma',
    tags: ['form', 'sans', 'small', 'two-column'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [no, old] = [`${f.chance.digits(2)}/${f.chance.digits(6)}`, oldCitizenId(f.chance)];
      const centre = `TRUNG TÂM GDNN - GDTX ${upper(f.place.province)}`;
      const left = `<div style="text-align:center"><div style="width:28mm;height:37mm;border:0.2mm dashed #777;margin:8mm auto 4mm;padding-top:15mm;font-size:8pt">Ảnh 3 x 4</div></div>Số hiệu: <b>${field('document_no', no)}</b><br>Vào sổ số: ${f.number}/SC<div style="margin-top:4mm;white-space:nowrap">${codeLine(f)}</div>`;
      const right = `<div style="text-align:center">${nation(9.5, '-', 38)}<b>${field('agency', centre)}</b></div>${title('CHỨNG CHỈ SƠ CẤP', 18, 'color:#2f5f8a;margin:2mm 0 2mm')}<div style="line-height:1.55">Cấp cho: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b><br>Sinh ngày: ${bornOf(f.main, 'subject')}<br>Số CMND: ${field('old_citizen_id', old, old, 'subject')}<br>Nghề đào tạo: ${f.chance.pick(['Sửa chữa máy nông nghiệp', 'Kỹ thuật chăn nuôi', 'Hàn điện'])}<br>Khóa học từ ngày 03/03/1919 đến ngày 03/06/1919<br>Kết quả: ${f.chance.pick(['Giỏi', 'Khá'])}</div><div style="text-align:right;margin-top:1mm"><i>${f.place.province}, ${issued('10/06/1919')}</i></div>${sealedSign(f, 'GIÁM ĐỐC', { ring: `★ ${centre} ★`, inner: 'GIÁM ĐỐC', gap: 17 })}`;
      return paper(
        'diploma',
        [
          `<div style="position:absolute;inset:5mm;border:0.8mm solid #6a93b5"></div><div style="margin:-9mm -6mm 0 -17mm;font-size:10pt;display:flex;gap:6mm"><div style="width:66mm">${left}</div><div style="flex:1">${right}</div></div>`,
        ],
        'a5Landscape',
        SANS,
      );
    },
  },
  {
    // The loose leaf of the book: every period of payment in a row.
    id: 'insurance-leaf-periods',
    class: 'other',
    tags: ['form', 'table', 'small', 'sans', 'personal'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const start = f.chance.whole(2008, 2013);
      const rows = Array.from({ length: 7 }, (_, i) => [
        `01/${start + i}`,
        `12/${start + i}`,
        `${f.chance.pick(['Công nhân may', 'Tổ trưởng chuyền', 'Nhân viên kho'])}, Công ty Cổ phần May ${f.place.province}, tỉnh ${f.place.province}`,
        grouped(f.chance.whole(21, 78) * 100_000),
        '26',
        '3',
        i > 3 ? '1' : '',
      ]);
      return paper(
        'other',
        [
          `<div style="font-size:10pt;margin-top:-4mm">${twoColumns(`<b>${field('agency', 'BẢO HIỂM XÃ HỘI VIỆT NAM')}</b>`, nation(9.5, '-', 42), 42, 10)}${title('QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI', 14, 'margin:2mm 0 3mm')}${sideBySide(`${line('Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('Ngày sinh:', bornOf(f.main, 'subject'))}`, `${line('Mã số BHXH:', `<b>${field('social_insurance_no', no, no, 'subject')}</b>`)}${line('Số CCCD:', idOf(f.main, 'subject'))}`)}${grid(['Từ tháng', 'Đến tháng', 'Chức danh, nơi làm việc', 'Mức đóng', 'BHXH %', 'BHYT %', 'BHTN %'], rows, 9.5)}<p class="flat">Tổng thời gian đóng BHXH đến tháng 12/${start + 6} là 07 năm 0 tháng.</p><p class="flat">Tổng thời gian đóng bảo hiểm thất nghiệp chưa hưởng trợ cấp là 03 năm.</p><div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div></div>${besideSign(codeLine(f), sealedSign(f, 'TUQ. GIÁM ĐỐC<br>TRƯỞNG PHÒNG QUẢN LÝ THU', { ring: insurerSeal(f), inner: 'BHXH' }))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Circular 01/2019/TT-BLĐTBXH: the confirmation of a disability, half a sheet.
    id: 'disability-confirmation',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="position:absolute;inset:5mm;border:0.6mm solid #3b6ea5"></div><div style="margin:-7mm -5mm 0 -15mm;font-size:11pt;line-height:1.35">${twoColumns(`<b>${field('agency', `UBND ${unit(f)}`)}</b><div class="rule" style="width:14mm"></div>Số hiệu: ${field('document_no', `${f.number}/GXNKT`)}`, nation(10, '-', 40), 36, 10.5)}${title('GIẤY XÁC NHẬN KHUYẾT TẬT', 17, 'color:#2b5a8f;margin:0 0 2mm')}${fill('Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'subject'), 3], ['Giới tính:', f.main.sex, 1])}${fill('Số định danh cá nhân/CCCD:', idOf(f.main, 'subject'))}${fill('Nơi thường trú:', f.main.home)}${fillRow(['Dạng khuyết tật:', f.chance.pick(['Vận động', 'Nghe, nói', 'Nhìn']), 1], ['Mức độ khuyết tật:', f.chance.pick(['Nặng', 'Đặc biệt nặng']), 1])}<div class="cols" style="margin-top:2mm"><div style="font-size:10pt"><i>Ngày ${f.chance.whole(10, 28)} tháng ${f.chance.whole(10, 12)} năm 2030 xác định lại mức độ khuyết tật</i><div style="margin-top:8mm;white-space:nowrap">${codeLine(f)}</div></div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 18 })}</div></div></div>`,
        ],
        'a5Landscape',
      ),
  },
]);
