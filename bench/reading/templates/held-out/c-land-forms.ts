import { fill, fillRow } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { above, letterBoxes, sideBySide } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, pageNumber, paper } from '../kit.ts';
import { plainSign, SANS, title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { blank, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { handedIn, book, flat, hand, homeThen, item, low, mate, notes, oldIdFor } from '../eighth/c-parts.ts';
import { placeThen, serial } from '../eighth/c-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_C_LAND_FORMS = inPart('held-out', [
  {
    // Form 04a/ĐK of circular 24/2014: first registration, the clerk's box beside the nation, by pen, two pages.
    id: 'app-land-04adk-by-pen',
    class: 'application_form',
    tags: ['form', 'table', 'multi-page'],
    draw: (f) => {
      const date = dayOf(f, 4, 2018);
      const [no, sheet] = plot(f);
      const one = `<div style="font-size:12pt"><div style="text-align:right"><b>Mẫu số 04a/ĐK</b></div>${grid([], [[`<div style="text-align:center">${nation(11, '-', 46)}<b>ĐƠN ĐĂNG KÝ, CẤP GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU NHÀ Ở<br>VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT</b><br>Kính gửi: ${hand(`UBND ${f.place.kind} ${f.place.name}`)}</div>`, `<b>PHẦN GHI CỦA NGƯỜI NHẬN HỒ SƠ</b><br>Vào sổ tiếp nhận hồ sơ số: ${hand(String(f.chance.whole(12, 700)))}<br>Quyển: ${hand('01')}<br>Ngày ${blank(5)}/${blank(5)}/20${blank(4)}<br><div style="text-align:center"><b>Người nhận hồ sơ</b><br><i style="font-size:10pt">(Ký và ghi rõ họ, tên)</i></div><div style="height:10mm"></div>`]], 11)}<div><b>I. PHẦN KÊ KHAI CỦA NGƯỜI ĐĂNG KÝ</b> <i>(Xem kỹ hướng dẫn viết đơn trước khi kê khai; không tẩy xoá, sửa chữa trên đơn)</i></div><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất, người quản lý đất</b>${fill('1.1. Tên (viết chữ in hoa):', hand(nameOf(f.main, 'applicant', upper(f.main.name))))}${fillRow(['Năm sinh:', hand(f.main.born.slice(6)), 1], ['CMND số:', hand(oldIdFor(f, 'applicant')), 2])}${fill('1.2. Địa chỉ thường trú<sup>1</sup>:', hand(homeThen(f, f.main)))}<b>2. Đề nghị:</b> ${sideBySide(`- Đăng ký QSDĐ ${tick(true)}<br>- Đăng ký quyền quản lý đất ${tick(false)}`, `- Cấp GCN đối với đất ${tick(true)}<br>- Cấp GCN đối với tài sản trên đất ${tick(false)}`)}<b>3. Thửa đất đăng ký<sup>2</sup></b>${fillRow(['3.1. Thửa đất số:', hand(String(no)), 1], ['3.2. Tờ bản đồ số:', hand(String(sheet)), 1])}${fill('3.3. Địa chỉ tại:', hand(placeThen(f)))}${fillRow(['3.4. Diện tích:', hand(`${grouped(f.chance.whole(200, 2900))} m²`), 1], ['sử dụng chung:', hand('0'), 1], ['sử dụng riêng:', hand('toàn bộ'), 1])}${fillRow(['3.5. Sử dụng vào mục đích:', hand('đất ở và cây lâu năm'), 2], ['từ thời điểm:', hand(String(f.chance.whole(1979, 1993))), 1])}${fill('3.6. Thời hạn đề nghị được sử dụng đất:', hand('lâu dài'))}${fill('3.7. Nguồn gốc sử dụng<sup>3</sup>:', hand(f.chance.pick(['khai hoang từ năm 1982', 'cha mẹ để lại', 'hợp tác xã chia năm 1986'])))}${notes('1 Cá nhân ghi địa chỉ nơi đăng ký thường trú.', '2 Trường hợp đăng ký nhiều thửa đất nông nghiệp mà không đề nghị cấp giấy hoặc đề nghị cấp chung một GCN thì kê khai vào danh sách kèm theo.', '3 Ghi cụ thể: được Nhà nước giao, cho thuê hay nhận chuyển quyền; nếu do nguồn gốc khác thì ghi rõ.')}</div>`;
      const two = `${pageNumber(2)}<div style="font-size:12pt">${fill('3.8. Có quyền sử dụng hạn chế đối với thửa đất số:', hand('không'))}<b>4. Nhà ở, công trình xây dựng khác:</b>${fillRow(['4.1. Loại nhà ở:', hand('nhà cấp 4'), 1], ['4.2. Diện tích xây dựng:', hand(`${f.chance.whole(45, 120)} m²`), 1])}<b>5. Rừng sản xuất là rừng trồng:</b> không &emsp; <b>6. Cây lâu năm:</b> không<br><b>7. Những giấy tờ nộp kèm theo:</b>${fill('-', hand('Bản sao sổ hộ khẩu, chứng minh nhân dân'))}${fill('-', hand('Biên lai nộp thuế nhà đất năm 1995, 1999'))}<b>8. Có nhu cầu ghi nợ đối với loại nghĩa vụ tài chính:</b> ${hand('không')}<br><b>Đề nghị khác:</b> ${blank(60)}<p style="margin-top:3mm">Tôi xin cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi xin hoàn toàn chịu trách nhiệm trước pháp luật.</p><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(date)}</i>${plainSign(f, 'Người viết đơn<br><i style="font-weight:400">(Ký, ghi rõ họ tên và đóng dấu nếu có)</i>', f.main.name)}</div></div><div style="margin-top:5mm"><b>II. XÁC NHẬN CỦA ỦY BAN NHÂN DÂN XÃ, PHƯỜNG, THỊ TRẤN</b></div>${Array.from({ length: 5 }, (_, i) => item(`${i + 1}. ${['Nội dung kê khai so với hiện trạng:', 'Nguồn gốc sử dụng đất:', 'Thời điểm sử dụng đất vào mục đích đăng ký:', 'Tình trạng tranh chấp đất đai:', 'Sự phù hợp với quy hoạch:'][i]} ${blank(50)}`)).join('')}</div>`;
      return paper('application_form', [one, two]);
    },
  },
  {
    // Form 18 of decree 101/2024 as a scribe before the office fills it in for a sale to a couple, sans.
    id: 'app-land-11dk-sold-couple',
    class: 'application_form',
    tags: ['form', 'sans', 'italic'],
    draw: (f) => {
      const [wife, seller] = [f.others[0], f.others[1]];
      const page = `<div style="font-size:10.5pt;line-height:1.5"><div style="text-align:right"><b>Mẫu số 11/ĐK</b></div><div style="text-align:center">${nation(10.5, '-', 46)}</div>${title('ĐƠN ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI,<br>TÀI SẢN GẮN LIỀN VỚI ĐẤT', 13.5, 'margin:5mm 0 2mm')}<div class="sub" style="font-size:10.5pt">Kính gửi <i>(1)</i>: Văn phòng đăng ký đất đai</div><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất, người quản lý đất:</b>${item(`a) Tên <i>(2)</i>: ${nameOf(f.main, 'applicant', upper(f.main.name))} và ${mate(f.main)} ${nameOf(wife, 'spouse', upper(wife.name))}`, 4)}${item(`b) Giấy tờ nhân thân/pháp nhân <i>(3)</i>: căn cước ${idOf(f.main, 'applicant')}; căn cước ${idOf(wife, 'spouse')}`, 4)}${item(`c) Địa chỉ <i>(4)</i>: ${f.main.home}`, 4)}${item(`d) Điện thoại liên hệ (nếu có): ${phone(f)}; Hộp thư điện tử (nếu có): ${blank(20)}`, 4)}<b>2. Nội dung biến động <i>(5)</i>:</b>${item(`Nhận chuyển nhượng toàn bộ thửa đất từ ${low(seller)} ${nameOf(seller, 'giver', upper(seller.name))}, căn cước ${idOf(seller, 'giver')}, theo hợp đồng số ${f.chance.digits(4)} công chứng ngày ${f.date}.`, 4)}<b>3. Giấy tờ liên quan đến nội dung biến động nộp kèm theo đơn này gồm có <i>(6)</i>:</b>${item(`(1) Giấy chứng nhận đã cấp: số phát hành ${serial(landSerial(f.chance, 8))}, số vào sổ ${book(landBookNo(f.chance))};`, 4)}${item('(2) Hợp đồng chuyển nhượng: 02 bản chính;', 4)}${item('(3) Tờ khai thuế thu nhập cá nhân, tờ khai lệ phí trước bạ.', 4)}<p style="margin-top:3mm">Cam đoan nội dung kê khai trên đơn là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã kê khai.</p><div class="cols"><div style="text-align:center"><b>Bên chuyển nhượng</b><br><i>(ký, ghi rõ họ tên)</i><div style="height:15mm"></div>${seller.name}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i><br><b>Người viết đơn</b><br><i>(ký, ghi rõ họ tên)</i><div style="height:15mm"></div>${f.main.name}<br>${wife.name}</div></div>${codeLine(f)}${notes('(1) Ghi cơ quan tiếp nhận hồ sơ. (2) Cá nhân ghi họ và tên; vợ chồng thì ghi cả hai.', '(3) Ghi số định danh cá nhân hoặc số, ngày cấp và nơi cấp hộ chiếu. (4) Ghi địa chỉ để thông báo.', '(5) Ghi nội dung biến động như: nhận chuyển nhượng, thừa kế, tặng cho, thay đổi thông tin…', '(6) Ghi các loại giấy tờ nộp kèm theo.')}</div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // Somebody asks for a measurement of a plot: an electronic form, ids in boxes.
    id: 'app-land-measure-boxes',
    class: 'application_form',
    tags: ['form', 'boxes', 'modern', 'small'],
    draw: (f) => {
      const page = `<div style="font-size:10.5pt"><div style="text-align:center">${nation(10.5, '-', 44)}</div>${title('PHIẾU YÊU CẦU ĐO ĐẠC, TRÍCH ĐO ĐỊA CHÍNH THỬA ĐẤT', 14, 'margin:6mm 0 2mm')}<div class="sub" style="font-size:10.5pt">Kính gửi: Chi nhánh Văn phòng đăng ký đất đai</div>${above('Họ và tên người yêu cầu', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${above('Số định danh cá nhân/Căn cước', letterBoxes('citizen_id', f.main.id, 'applicant'))}${sideBySide(above('Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')), above('Số điện thoại', phone(f)))}${above('Nơi cư trú', f.main.home)}${sideBySide(above('Thửa đất số', String(plot(f)[0])), above('Tờ bản đồ số', String(plot(f)[1])), above('Diện tích khoảng', `${f.chance.whole(100, 3000)} m²`))}${above('Giấy chứng nhận đã cấp', `Số phát hành: ${serial(landSerial(f.chance, 8))} &emsp; Số vào sổ: ${book(landBookNo(f.chance))}`)}<div style="margin:2mm 0"><b>Nội dung yêu cầu</b></div>${sideBySide(`${tick(true)} Đo đạc, chỉnh lý bản đồ<br>${tick(false)} Trích lục bản đồ`, `${tick(true)} Cắm mốc ranh giới<br>${tick(false)} Đo vẽ tài sản gắn liền với đất`)}${above('Mục đích', 'Tách thửa để tặng cho con')}${above('Thời gian hẹn đo', `Buổi sáng, sau ngày ${f.date}`)}${flat('Tôi cam kết dẫn đạc đúng ranh giới sử dụng đất và nộp chi phí đo đạc theo đơn giá được phê duyệt.', 'margin-top:3mm')}${handedIn(f, 'NGƯỜI YÊU CẦU', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page], 'a4', MODERN);
    },
  },
]);
