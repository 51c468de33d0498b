import { fill, fillRow } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { above, sideBySide } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { blank, cells, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, handedIn, serial } from '../eighth/c-parts.ts';
import { formOf, homeIn, incoming, ink, mid, oldIdNo } from '../ninth/h-parts.ts';
import { para, row, sized, tinted } from '../ninth/h-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_H_LAND_FORMS = inPart('opened-10', [
  {
    // Circular 24/2014, form 10/ĐK filled in with a pen: an old certificate shall be changed for a new one.
    id: 'h-app-land-exchange-10dk-2016-pen',
    class: 'application_form',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const date = dayOf(f, 9, 2016);
      return paper('application_form', [
        `<div class="cols" style="gap:4mm;align-items:flex-start"><div style="flex:1.6;text-align:center">${nation(12, '-', 52)}</div><div style="border:0.3mm solid #222;font-size:10pt;line-height:1.3;padding:1mm 2mm"><b>Mẫu số 10/ĐK</b><br>PHẦN GHI CỦA NGƯỜI NHẬN HỒ SƠ<br>Vào sổ tiếp nhận: ngày ${blank(12)}<br>Quyển số ${blank(8)}, số thứ tự ${blank(8)}</div></div>${title('ĐƠN ĐỀ NGHỊ CẤP LẠI, CẤP ĐỔI GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU NHÀ Ở<br>VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT', 13.5, 'margin:2mm 0')}${sized(
          12,
          1.36,
          `${mid(`Kính gửi: ${ink(`UBND ${county(f)}`)}`)}<b>I. PHẦN KÊ KHAI CỦA NGƯỜI ĐỀ NGHỊ</b><br><b>1. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b>${fill('1.1. Tên (viết chữ in hoa):', ink(nameOf(f.main, 'applicant', upper(f.main.name))))}${fillRow(['Sinh ngày:', ink(bornOf(f.main, 'applicant')), 1], ['CMND:', ink(oldIdNo(f, 'applicant')), 1])}${fill('1.2. Địa chỉ thường trú:', ink(homeIn(f, f.main)))}<b>2. Giấy chứng nhận đã cấp đề nghị được cấp lại, cấp đổi</b>${fillRow(['2.1. Số vào sổ cấp GCN:', ink(book(`${f.chance.digits(5)} QSDĐ`)), 1], ['2.2. Số phát hành GCN:', ink(serial(landSerial(f.chance, 6))), 1])}${fill('2.3. Ngày cấp GCN:', ink(dayOf(f, 5, 1998)))}${fill('3. Lý do đề nghị cấp lại, cấp đổi Giấy chứng nhận:', ink('giấy cũ bị rách, nhòe'))}<b>4. Thông tin thửa đất có thay đổi do đo đạc lại</b>${grid(
            ['Tờ bản đồ số', 'Thửa đất số', 'Diện tích (m²)', 'Nội dung thay đổi khác'],
            [
              [
                ...plot(f)
                  .reverse()
                  .map((n) => ink(String(n))),
                ink(String(f.chance.whole(160, 900))),
                ink('Không'),
              ],
              ['&nbsp;', '', '', ''],
            ],
            11,
          )}${fill('5. Thông tin tài sản gắn liền với đất đã cấp GCN có thay đổi:', ink('không'))}${row('6. Những giấy tờ liên quan đến nội dung thay đổi nêu trên nộp kèm theo')}${fill('- Giấy chứng nhận đã cấp;', ink('bản gốc'))}${para('Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật.')}`,
        )}<div class="cols"><div class="small">${codeLine(f)}</div><div style="text-align:center"><i style="white-space:nowrap">${f.place.name}, ${issued(date)}</i>${plainSign(f, 'Người viết đơn', f.main.name)}</div></div>${incoming(f, 24, 262)}`,
      ]);
    },
  },
  {
    // Portal of the land information: data of a plot are asked for, ids in cells, boxes to tick (form 13/ĐK of 2025).
    id: 'h-app-land-data-wanted-cells',
    class: 'application_form',
    tags: ['form', 'boxes', 'modern', 'small'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `${sized(10, 1.45, `${formOf('Mẫu số 13/ĐK', 9)}${mid(nation(10, '-', 42))}${title('PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN,<br>DỮ LIỆU ĐẤT ĐAI', 14, 'margin:5mm 0 2mm')}${mid('Kính gửi: Văn phòng đăng ký đất đai', 'margin-bottom:3mm')}${above('1. Tên tổ chức, cá nhân yêu cầu cung cấp thông tin, dữ liệu', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${above('Số định danh cá nhân', cells('citizen_id', f.main.id, 'applicant', 6))}${sideBySide(above('Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')), above('Quốc tịch', 'Việt Nam'))}${above('2. Địa chỉ', f.main.home)}${sideBySide(above('3. Số điện thoại', phone(f)), above('Thư điện tử', blank(20)))}<div style="margin-top:2mm"><b>4. Thông tin thửa đất, khu đất cần cung cấp</b></div>${tinted(60, '#eef3f8', ['Thửa đất số / tờ bản đồ số', plot(f).join(' / ')], ['Địa chỉ', f.place.full], ['Giấy chứng nhận số phát hành', serial(landSerial(f.chance, 8))])}<b>5. Nội dung thông tin, dữ liệu</b>${sideBySide(`${tick(true)} Thửa đất<br>${tick(true)} Người sử dụng đất<br>${tick(true)} Tình trạng pháp lý về sử dụng đất<br>${tick(false)} Lịch sử biến động`, `${tick(true)} Quy hoạch, kế hoạch sử dụng đất<br>${tick(false)} Trích lục bản đồ<br>${tick(false)} Giao dịch bảo đảm<br>${tick(false)} Giá đất`)}${above('6. Mục đích sử dụng thông tin, dữ liệu', f.chance.pick(['Nhận chuyển nhượng quyền sử dụng đất', 'Phân chia di sản thừa kế', 'Nộp cho Tòa án nhân dân']))}${row(`<b>7. Hình thức khai thác:</b> ${tick(false)} Đọc, nghe nhìn &ensp; ${tick(true)} Lấy bản giấy tại nơi cung cấp &ensp; ${tick(false)} Gửi qua bưu điện &ensp; ${tick(false)} Thư điện tử`)}${row('<b>8. Cam kết sử dụng dữ liệu:</b> Tôi cam đoan không sử dụng dữ liệu được cung cấp trái với quy định của pháp luật và không sử dụng vào bất kỳ mục đích nào khác.')}`)}${handedIn(f, 'NGƯỜI YÊU CẦU', f.main.name, codeLine(f))}`,
        ],
        'a4',
        MODERN,
      ),
  },
]);
