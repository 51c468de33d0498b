import { fill, fillRow } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { dotted } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, pageNumber, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { blank, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { handedIn, book, county, flat, homeThen, item, placeThen, serial } from '../eighth/c-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_C_BUILDING_FORMS = inPart('held-out', [
  {
    // Decree 15/2021, form 01 in full: parts for other kinds of works left empty, two pages.
    id: 'app-permit-2023-form-01-full',
    class: 'application_form',
    tags: ['form', 'multi-page', 'small'],
    draw: (f) => {
      const date = dayOf(f, 5, 2023);
      const no = '<i>(không có)</i>';
      const one = `<div style="font-size:11.5pt"><div style="text-align:right"><b>Mẫu số 01</b></div><div style="text-align:center">${nation(12, '-', 52)}</div>${title('ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG', 14.5, 'margin:5mm 0 0')}<div class="sub"><i>(Sử dụng cho công trình: Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/<br>Tượng đài, tranh hoành tráng/<b><u>Nhà ở riêng lẻ</u></b>/Sửa chữa, cải tạo/Theo giai đoạn/Có thời hạn/Di dời công trình)</i></div><div class="sub">Kính gửi: UBND ${county(f)}</div><b>1. Thông tin về chủ đầu tư:</b>${item(`- Tên chủ đầu tư (tên chủ hộ): ${nameOf(f.main, 'applicant')}`)}${item(`- Người đại diện: ${blank(26)} Chức vụ (nếu có): ${blank(24)}`)}${item(`- Địa chỉ liên hệ: số nhà/đường (phố)/xã (phường, thị trấn): ${homeThen(f, f.main)}`)}${item(`- Số điện thoại: ${phone(f)}; số CCCD: ${idOf(f.main, 'applicant')}`)}<b>2. Thông tin công trình:</b>${item(`- Địa điểm xây dựng: ${placeThen(f)}`)}${item(`- Lô đất số: ${plot(f).join(' tờ bản đồ ')}; Diện tích ${f.chance.whole(90, 480)} m²; Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}.`)}<b>3. Tổ chức/cá nhân lập, thẩm tra thiết kế xây dựng:</b>${item(`3.1. Tổ chức/cá nhân lập thiết kế xây dựng: Công ty Cổ phần Tư vấn ${f.place.province}; mã số chứng chỉ năng lực: 000${f.chance.digits(5)}`)}${item(`- Tên và mã số chứng chỉ hành nghề của các chủ nhiệm, chủ trì thiết kế: KTS. ${f.name()}; 000${f.chance.digits(5)}`)}${item(`3.2. Tổ chức/cá nhân thẩm tra thiết kế xây dựng: ${no}`)}<b>4. Nội dung đề nghị cấp phép:</b>${item(`4.1. Đối với công trình không theo tuyến, tín ngưỡng, tôn giáo: ${no}`)}${item(`4.2. Đối với công trình theo tuyến trong đô thị: ${no}`)}${item(`4.3. Đối với công trình tượng đài, tranh hoành tráng: ${no}`)}${item('4.4. Đối với công trình nhà ở riêng lẻ:')}${item(`- Cấp công trình: cấp III`, 5)}${item(`- Diện tích xây dựng tầng 1 (tầng trệt): ${f.chance.whole(60, 110)} m²`, 5)}${item(`- Tổng diện tích sàn: ${f.chance.whole(160, 330)} m² (trong đó ghi rõ diện tích sàn các tầng trên mặt đất, tầng kỹ thuật, tầng lửng, tum)`, 5)}${item('- Chiều cao công trình: 10,5 m; Số tầng: 03 tầng', 5)}</div>`;
      const two = `<div style="font-size:11.5pt">${pageNumber(2)}${item(`4.5. Đối với trường hợp cải tạo, sửa chữa: ${no}`)}${item(`4.6. Đối với trường hợp cấp theo giai đoạn: ${no}`)}${item(`4.7. Đối với trường hợp cấp giấy phép xây dựng có thời hạn: ${no}`)}${item(`4.8. Đối với trường hợp di dời công trình: ${no}`)}<b>5. Dự kiến thời gian hoàn thành công trình:</b> ${f.chance.whole(6, 14)} tháng.<br><b>6. Cam kết:</b> tôi xin cam đoan làm theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm và bị xử lý theo quy định của pháp luật.<div style="margin-top:2mm">Gửi kèm theo Đơn này các tài liệu:</div>${item('1 - Bản sao giấy chứng nhận quyền sử dụng đất')}${item('2 - 02 bộ bản vẽ thiết kế xây dựng kèm theo bản cam kết bảo đảm an toàn đối với công trình liền kề')}<div class="cols" style="margin-top:4mm"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(date)}</i>${plainSign(f, 'NGƯỜI LÀM ĐƠN/ĐẠI DIỆN CHỦ ĐẦU TƯ<br><i style="font-weight:400">(Ký, ghi rõ họ tên, đóng dấu (nếu có))</i>', f.main.name)}</div></div></div>`;
      return paper('application_form', [one, two]);
    },
  },
  {
    // Form 01a of decree 99/2022: a pledged plot is registered, boxes to tick, two pages.
    id: 'app-pledge-registered-01a',
    class: 'application_form',
    tags: ['form', 'boxes', 'table', 'multi-page'],
    draw: (f) => {
      const bank = `Quỹ tín dụng nhân dân ${f.place.name}`;
      const one = `<div style="font-size:11.5pt"><div style="text-align:right"><b>Mẫu số 01a</b></div><div style="text-align:center">${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('PHIẾU YÊU CẦU ĐĂNG KÝ BIỆN PHÁP BẢO ĐẢM<br>BẰNG QUYỀN SỬ DỤNG ĐẤT, TÀI SẢN GẮN LIỀN VỚI ĐẤT', 13.5, 'margin:4mm 0 1mm')}<div class="sub" style="margin-bottom:2mm">Kính gửi: Chi nhánh Văn phòng đăng ký đất đai</div>${grid([], [['<b>PHẦN GHI CỦA CƠ QUAN ĐĂNG KÝ</b>: Thời điểm tiếp nhận: … giờ … phút, ngày …/…/……. &emsp; Vào sổ tiếp nhận: ………']], 11).replaceAll('…', `<span data-untrue>…</span>`)}<b>1. Người yêu cầu đăng ký:</b> ${tick(true)} Bên bảo đảm &ensp; ${tick(false)} Bên nhận bảo đảm &ensp; ${tick(false)} Quản tài viên &ensp; ${tick(false)} Người đại diện${dotted('1.1. Họ và tên (viết chữ IN HOA):', nameOf(f.main, 'applicant', upper(f.main.name)), 10)}${dotted('1.2. Số điện thoại (nếu có):', phone(f), 40)}<b>2. Bên bảo đảm</b>${dotted('2.1. Tên đầy đủ:', nameOf(f.main, 'applicant', upper(f.main.name)), 10)}${item(`2.2. Địa chỉ liên hệ: ${f.main.home}`)}${item(`2.3. Giấy tờ xác định tư cách pháp lý: ${tick(false)} Chứng minh nhân dân &ensp; ${tick(true)} Căn cước công dân/Căn cước &ensp; ${tick(false)} Hộ chiếu`)}${item(`Số: ${idOf(f.main, 'applicant')}; do Bộ Công an cấp ngày 19/8/2024`)}<b>3. Bên nhận bảo đảm</b>${dotted('3.1. Tên đầy đủ:', bank, 20)}${item(`3.2. Địa chỉ liên hệ: ${f.place.full}`)}<b>4. Mô tả tài sản bảo đảm</b>${item('4.1. Quyền sử dụng đất')}${item(`4.1.1. Thửa đất số: ${plot(f).join('; Tờ bản đồ số: ')}; Mục đích: đất ở`, 5)}${item(`4.1.2. Địa chỉ thửa đất: ${f.place.full}`, 5)}${item(`4.1.3. Diện tích: ${f.chance.whole(80, 900)} m²`, 5)}${item(`4.1.4. Giấy chứng nhận: Số phát hành: ${serial(landSerial(f.chance, 8))}; số vào sổ cấp giấy: ${book(landBookNo(f.chance))}`, 5)}</div>`;
      const two = `<div style="font-size:11.5pt">${pageNumber(2)}${item('4.2. Tài sản gắn liền với đất: không')}<b>5. Hợp đồng bảo đảm:</b> số (nếu có) ${f.chance.digits(3)}/2026/HĐTC, ký kết ngày ${f.date}<br><b>6. Thuộc đối tượng không phải nộp phí đăng ký:</b> ${tick(false)}<br><b>7. Tài liệu kèm theo:</b> Hợp đồng thế chấp; Giấy chứng nhận bản gốc<br><b>8. Phương thức nhận kết quả đăng ký:</b> ${tick(true)} Nhận trực tiếp tại cơ quan đăng ký &ensp; ${tick(false)} Qua dịch vụ bưu chính<p style="margin-top:3mm">Các bên cam đoan những thông tin được kê khai trên Phiếu yêu cầu này là trung thực, đầy đủ, phù hợp với thỏa thuận của các bên và hoàn toàn chịu trách nhiệm trước pháp luật về các thông tin đã kê khai.</p><div class="cols"><div>${plainSign(f, 'BÊN BẢO ĐẢM<br><i style="font-weight:400">(Ký, ghi rõ họ tên)</i>', f.main.name)}</div><div>${plainSign(f, 'BÊN NHẬN BẢO ĐẢM<br><i style="font-weight:400">(Ký, ghi rõ họ tên, chức vụ, đóng dấu)</i>', f.name())}</div></div><div style="margin-top:5mm;border-top:0.3mm solid #333;padding-top:2mm"><b>PHẦN CHỨNG NHẬN CỦA CƠ QUAN ĐĂNG KÝ</b><br>Chứng nhận việc thế chấp đã được đăng ký tại thời điểm ${blank(8)} giờ ${blank(8)} phút, ngày ${blank(20)}</div>${codeLine(f)}</div>`;
      return paper('application_form', [one, two]);
    },
  },
  {
    // A debt for land is to be crossed out on the certificate: half a sheet.
    id: 'app-land-debt-crossed-out-half',
    class: 'application_form',
    tags: ['form', 'small'],
    draw: (f) => {
      const page = `<div style="margin:-9mm -5mm 0 -12mm;font-size:11.5pt"><div style="text-align:center">${nation(11, '-', 48)}</div>${title('ĐƠN ĐỀ NGHỊ XÓA NỢ TIỀN SỬ DỤNG ĐẤT TRÊN GIẤY CHỨNG NHẬN', 13, 'margin:2mm 0')}<div class="sub" style="margin-bottom:2mm">Kính gửi: Chi nhánh Văn phòng đăng ký đất đai</div>${fillRow(['Họ tên:', `<b>${nameOf(f.main, 'applicant')}</b>`, 3], ['Ngày sinh:', bornOf(f.main, 'applicant'), 2])}${fillRow(['Căn cước số:', idOf(f.main, 'applicant'), 1], ['Điện thoại:', phone(f), 1])}${fill('Địa chỉ:', f.main.home)}${fillRow(['Giấy chứng nhận số:', serial(landSerial(f.chance, 6)), 1], ['Số vào sổ:', book(landBookNo(f.chance)), 1])}${flat(`Tôi đã nộp đủ ${grouped(f.chance.whole(10, 200) * 1_000_000)} đồng tiền sử dụng đất còn nợ (có giấy nộp tiền kèm theo). Kính đề nghị xóa nội dung ghi nợ trên Giấy chứng nhận.`, 'margin-top:1mm')}${handedIn(f, `Người đề nghị`, `${you(f.main.sex)} ${f.main.name}`, codeLine(f), 13)}</div>`;
      return paper('application_form', [page], 'a5Landscape');
    },
  },
]);
