import { fill, fillRow } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { plainSign, title, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { cells, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { handedIn, book, flat, item, pair } from '../eighth/c-parts.ts';
import { serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_C_LAND_FORMS = inPart('opened-8', [
  {
    // Form 01/ĐK of circular 10/2024: one plot is divided into three; the table of the new plots and a drawing.
    id: 'app-plot-divided-in-three',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const parts = Array.from({ length: 3 }, () => f.chance.whole(80, 260));
      const page = `<div style="font-size:12.5pt"><div style="text-align:right;font-size:11pt"><b>Mẫu số 01/ĐK</b></div><div style="text-align:center">${nation(12, '-', 52)}</div>${title('ĐƠN ĐỀ NGHỊ TÁCH THỬA ĐẤT, HỢP THỬA ĐẤT', 14.5, 'margin:4mm 0 1mm')}<div class="sub" style="margin-bottom:2mm">Kính gửi: Chi nhánh Văn phòng đăng ký đất đai khu vực ${f.place.name}</div><b>1. Người sử dụng đất:</b>${fill('a) Tên:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fill('b) Giấy tờ nhân thân/pháp nhân số:', idOf(f.main, 'applicant'))}${fill('c) Địa chỉ:', f.main.home)}${fillRow(['d) Điện thoại:', phone(f), 1], ['Email:', '', 1])}<b>2. Đề nghị tách thửa đất sau đây thành ${parts.length} thửa đất:</b>${item(`- Thửa đất số ${no}, tờ bản đồ số ${sheet}, diện tích ${parts.reduce((a, b) => a + b, 0)} m², loại đất: ONT; Giấy chứng nhận số phát hành ${serial(landSerial(f.chance, 6))}, số vào sổ ${book(landBookNo(f.chance))}; địa chỉ thửa đất: ${f.place.full}.`)}${grid(['Thửa mới', 'Diện tích (m²)', 'Người nhận quyền', 'Ghi chú'], [...parts.map((area, i) => [`Thửa thứ ${['nhất', 'hai', 'ba'][i]}`, String(area), i === 0 ? 'Giữ lại' : i === 1 ? nameOf(f.others[1], 'taker') : nameOf(f.others[2], 'taker'), 'Có lối đi chung 3 m'])], 11.5)}<b>3. Lý do tách thửa:</b> tặng cho các con<div><b>4. Sơ đồ dự kiến:</b></div>${sketch(f, 70, 36)}<b>5. Giấy tờ kèm theo:</b> Giấy chứng nhận bản gốc; bản vẽ tách thửa đất<p style="margin-top:2mm">Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật.</p>${handedIn(f, 'NGƯỜI VIẾT ĐƠN', f.main.name, codeLine(f), 14)}</div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // Form 02a of decree 102/2024: land for a house is asked for by a family without any; ids in ruled cells.
    id: 'app-land-allocated-2026',
    class: 'application_form',
    tags: ['form', 'boxes'],
    draw: (f) => {
      const page = `<div style="text-align:right;font-size:11pt"><b>Mẫu số 02a. Đơn đề nghị giao đất</b></div><div style="text-align:center">${nation(12.5, '-', 54)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('ĐƠN ĐỀ NGHỊ GIAO ĐẤT', 16, 'margin:5mm 0 1mm')}<div class="sub">Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${pair('1. Người đề nghị giao đất:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`, 60)}${pair('Ngày sinh:', bornOf(f.main, 'applicant'), 60)}${pair('Số định danh cá nhân:', cells('citizen_id', f.main.id, 'applicant', 5.8), 60)}${pair('2. Địa chỉ:', f.main.home, 60)}${pair('3. Thông tin liên hệ:', phone(f), 60)}${pair('4. Địa điểm khu đất đề nghị giao:', `khu dân cư mới, lô số ${f.chance.whole(2, 88)}, ${f.place.full}`, 60)}${pair('5. Diện tích (m²):', `${f.chance.whole(80, 200)}`, 60)}${pair('6. Mục đích sử dụng đất:', 'đất ở tại nông thôn', 60)}${pair('7. Thời hạn sử dụng đất:', 'ổn định lâu dài', 60)}${pair('8. Phương thức nộp tiền:', 'nộp một lần', 60)}${pair('9. Hoàn cảnh:', 'Hộ có 05 nhân khẩu, đang ở chung nhà với cha mẹ, chưa được giao đất ở lần nào', 60)}${flat('10. Cam kết sử dụng đất đúng mục đích, đưa đất vào sử dụng đúng thời hạn, chấp hành quy định của pháp luật về đất đai; nộp tiền sử dụng đất đầy đủ, đúng hạn.', 'margin-top:2mm')}${flat('11. Tài liệu gửi kèm: giấy xác nhận chưa có đất ở của khu dân cư.')}<div class="cols" style="margin-top:4mm"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI LÀM ĐƠN', f.main.name)}</div></div>`;
      return paper('application_form', [page]);
    },
  },
]);
