import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { dotted, sideBySide } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, line, nameOf, nation, paper } from '../kit.ts';
import { plainSign, spaced, title, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { handedIn, book, county, countyName, flat, homeThen, item, low, oldIdFor } from '../eighth/c-parts.ts';
import { placeThen, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_C_LAND_FORMS = inPart('opened-9', [
  {
    // Form 09/ĐK of 2014: a change is registered, printed out by the branch, before and after in two columns of a table.
    id: 'app-land-09dk-branch-print',
    class: 'application_form',
    tags: ['form', 'table', 'small'],
    draw: (f) => {
      const date = dayOf(f, 8, 2020);
      const [no, sheet] = plot(f);
      const page = `<div style="font-size:11pt;line-height:1.4"><div class="cols"><div style="flex:2;text-align:center">${nation(11, '-', 46)}</div><div style="border:0.25mm solid #333;padding:1mm 2mm;font-size:9.5pt"><b>Mẫu số 09/ĐK</b><br>Vào sổ tiếp nhận số: ${f.chance.whole(20, 900)}<br>Người nhận: ${f.name()}</div></div>${title('ĐƠN ĐĂNG KÝ BIẾN ĐỘNG<br>ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14, 'margin:4mm 0 1mm')}<div class="sub" style="margin-bottom:2mm">Kính gửi: Chi nhánh Văn phòng đăng ký đất đai ${county(f)}</div><b>I. PHẦN KÊ KHAI CỦA NGƯỜI ĐĂNG KÝ</b><br><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất</b>${item(`1.1. Tên <i>(viết chữ in hoa)</i>: ${nameOf(f.main, 'applicant', upper(f.main.name))}`)}${item(`Sinh ngày: ${bornOf(f.main, 'applicant')}; số CCCD: ${idOf(f.main, 'applicant')}; số CMND cũ: ${oldIdFor(f, 'applicant')}`)}${item(`1.2. Địa chỉ: ${homeThen(f, f.main)}`)}<b>2. Giấy chứng nhận đã cấp</b>${item(`2.1. Số vào sổ cấp GCN: ${book(landBookNo(f.chance))}; &emsp; 2.2. Số phát hành GCN: ${serial(landSerial(f.chance, 6))};`)}${item(`2.3. Ngày cấp GCN: ${f.chance.whole(10, 28)}/06/2012`)}${grid([], [['<b>3. Nội dung biến động về:</b> thay đổi giấy tờ nhân thân, địa chỉ và diện tích do đo đạc lại'], [sideBySide(`<b>3.1. Nội dung trên GCN trước khi biến động:</b><br>- Số CMND cũ nêu tại mục 1.1<br>- Thửa đất số ${f.chance.whole(10, 200)}, tờ bản đồ số ${f.chance.whole(1, 9)}<br>- Diện tích: ${f.chance.whole(300, 400)} m²`, `<b>3.2. Nội dung sau khi biến động:</b><br>- Số CCCD nêu tại mục 1.1<br>- Thửa đất số ${no}, tờ bản đồ số ${sheet}<br>- Diện tích: ${f.chance.whole(401, 480)},6 m²`)], ['<b>4. Lý do biến động:</b> đo đạc lập bản đồ địa chính năm 2019; cấp thẻ căn cước công dân'], ['<b>5. Tình hình thực hiện nghĩa vụ tài chính về đất đai:</b> đã hoàn thành'], ['<b>6. Tình hình sử dụng đất hiện nay:</b> ranh giới không thay đổi, không tranh chấp'], ['<b>7. Giấy tờ liên quan đến nội dung thay đổi nộp kèm theo đơn này gồm có:</b> GCN đã cấp (bản gốc); bản sao CCCD; mảnh trích đo']], 11)}${flat(`Tôi ${tick(true)} có nhu cầu cấp GCN mới &emsp; ${tick(false)} không có nhu cầu cấp GCN mới`)}${flat('Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật.')}<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${countyName(f)}, ${issued(date)}</i>${plainSign(f, 'Người viết đơn', f.main.name)}</div></div></div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // A lost red book is asked for again: typed by the applicant, with what the police and the commune were told.
    id: 'app-land-lost-book-typed',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const page = `<div style="font-size:10.5pt;line-height:1.55"><div style="text-align:center">${nation(10, '-', 44)}</div>${title('ĐƠN ĐỀ NGHỊ CẤP LẠI GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT DO BỊ MẤT', 13.5, 'margin:8mm 0 3mm')}<div class="sub">Kính gửi: - UBND ${f.place.kind} ${f.place.name};<br>- Chi nhánh Văn phòng đăng ký đất đai.</div>${flat(`Tôi tên là: ${nameOf(f.main, 'applicant', upper(f.main.name))}. Sinh ngày: ${bornOf(f.main, 'applicant')}`)}${flat(`Số căn cước: ${idOf(f.main, 'applicant')}`)}${flat(`Chỗ ở hiện nay: ${f.main.home}`)}<p>Gia đình tôi được cấp Giấy chứng nhận quyền sử dụng đất số phát hành ${serial(landSerial(f.chance, 6))}, vào sổ cấp giấy số ${book(`${f.chance.digits(5)} QSDĐ`)}, đối với thửa đất số ${plot(f).join(', tờ bản đồ số ')}, diện tích ${f.chance.whole(180, 1400)} m2, tại ${placeThen(f)}.</p><p>${f.chance.pick(['Trong trận lũ năm 2025, nhà bị ngập sâu, giấy tờ cất trong tủ bị trôi mất.', 'Khoảng tháng 5 năm nay, khi chuyển nhà tôi phát hiện giấy chứng nhận đã bị thất lạc, tìm nhiều nơi không thấy.', 'Do nhà cháy vào đầu năm, toàn bộ giấy tờ trong đó có giấy chứng nhận đã bị cháy hết.'])} Tôi đã khai báo với UBND ${f.place.kind} và niêm yết thông báo mất giấy tại trụ sở trong 15 ngày, đến nay không có ai nhặt được, không có tranh chấp. Giấy chứng nhận trên không thế chấp, cầm cố cho ai.</p><p>Nay tôi làm đơn này kính đề nghị cơ quan có thẩm quyền cấp lại Giấy chứng nhận cho tôi. Nếu sau này tìm thấy giấy đã mất, tôi cam kết nộp lại để hủy theo quy định.</p><p>Tôi xin chân thành cảm ơn.</p>${handedIn(f, 'NGƯỜI LÀM ĐƠN', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page], 'a4', TYPED);
    },
  },
  {
    // Form 11/ĐK of circular 24/2014: two plots are joined; before and after in the printed form.
    id: 'app-plots-joined-2016',
    class: 'application_form',
    tags: ['form', 'table', 'italic'],
    draw: (f) => {
      const date = dayOf(f, 2, 2016);
      const rows = [0, 1].map(() => [
        String(plot(f)[0]),
        String(plot(f)[1]),
        `${f.chance.whole(100, 700)},0`,
        serial(landSerial(f.chance, 6)),
        book(`CH ${f.chance.digits(5)}`),
      ]);
      const page = `<div class="cols"><div></div><div style="text-align:right"><b>Mẫu số 11/ĐK</b></div></div><div style="text-align:center">${nation(13, '-', 56)}</div>${title('ĐƠN ĐỀ NGHỊ TÁCH THỬA ĐẤT, HỢP THỬA ĐẤT', 15)}<div class="sub">Kính gửi: UBND ${county(f)}</div><b>I- KÊ KHAI CỦA NGƯỜI SỬ DỤNG ĐẤT</b> <i>(không được tẩy xóa, sửa chữa trên đơn)</i>${line('1. Người sử dụng đất:', '')}${line('1.1. Tên người sử dụng đất (Viết chữ in hoa):', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${line('Sinh ngày, số CMND:', `${bornOf(f.main, 'applicant')}; ${oldIdFor(f, 'applicant')}`)}${line('1.2. Địa chỉ:', homeThen(f, f.main))}${line('2. Đề nghị hợp các thửa đất dưới đây thành một thửa đất:', '')}${grid(['Thửa đất số', 'Tờ bản đồ số', 'Diện tích (m²)', 'Số phát hành GCN', 'Số vào sổ cấp GCN'], rows, 12)}${line('3. Lý do tách, hợp thửa đất:', 'hai thửa liền kề cùng chủ sử dụng, cùng mục đích')}${line('4. Giấy tờ nộp kèm theo đơn này gồm có:', '')}${line('- Giấy chứng nhận về quyền sử dụng đất của các thửa đất trên;', '')}${line('- Sơ đồ dự kiến phân chia các thửa đất trong trường hợp tách thửa (nếu có):', 'không')}<p style="margin-top:3mm"><i>Tôi cam đoan nội dung kê khai trên đơn là đúng.</i></p><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(date)}</i>${plainSign(f, 'Người viết đơn', f.main.name)}</div></div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // Form 01 of circular 30/2014: purpose of land, one of the first printed by offices.
    id: 'app-land-purpose-2017',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const date = dayOf(f, 6, 2017);
      const page = `<div style="text-align:center"><i>Mẫu số 01. Đơn xin giao đất/cho thuê đất/cho phép chuyển mục đích sử dụng đất</i><br><i style="font-size:11pt">(Ban hành kèm theo Thông tư số 30/2014/TT-BTNMT ngày 02 tháng 6 năm 2014)</i></div><div style="text-align:center;margin-top:3mm">${nation(13, '-', 56)}</div><div style="text-align:right"><i>${f.place.name}, ${issued(date)}</i></div>${title('ĐƠN XIN CHO PHÉP CHUYỂN MỤC ĐÍCH SỬ DỤNG ĐẤT', 15)}<div class="sub">Kính gửi: Ủy ban nhân dân ${county(f)}</div>${dotted('1. Người xin chuyển mục đích sử dụng đất:', nameOf(f.main, 'applicant'), 14)}${dotted('CMND/CCCD số:', idOf(f.main, 'applicant'), 20)}${flat(`2. Địa chỉ/trụ sở chính: ${homeThen(f, f.main)}`)}${dotted('3. Địa chỉ liên hệ:', `điện thoại ${phone(f)}`, 20)}${flat(`4. Địa điểm khu đất: thửa số ${plot(f).join(', tờ bản đồ số ')}, ${placeThen(f)}`)}${dotted('5. Diện tích (m2):', String(f.chance.whole(80, 400)), 40)}${dotted('6. Để sử dụng vào mục đích:', 'đất ở nông thôn', 30)}${dotted('7. Thời hạn sử dụng:', 'lâu dài', 40)}${dotted('Giấy chứng nhận số:', serial(landSerial(f.chance, 6)), 30)}${flat('8. Cam kết sử dụng đất đúng mục đích, chấp hành đúng các quy định của pháp luật đất đai, nộp tiền sử dụng đất/tiền thuê đất (nếu có) đầy đủ, đúng hạn;')}${flat('Các cam kết khác (nếu có): nộp phí bảo vệ đất trồng lúa theo quy định.')}<div class="cols" style="margin-top:4mm"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người làm đơn<br><i style="font-weight:400">(ký và ghi rõ họ tên)</i>', f.main.name)}</div></div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // A plain request that the commune confirm where a plot came from; the commune has not answered yet.
    id: 'app-land-origin-confirmed',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const page = `<div style="text-align:center">${nation(13, '–', 56)}</div>${title('ĐƠN XIN XÁC NHẬN', 17, 'margin:7mm 0 0')}<div class="sub"><i>(V/v: nguồn gốc và quá trình sử dụng đất)</i></div><div class="sub"><b><u>Kính gửi</u>:</b> Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${flat(`Tên tôi là: <b>${nameOf(f.main, 'applicant')}</b> &emsp; Sinh ngày: ${bornOf(f.main, 'applicant')}`)}${flat(`Căn cước công dân số: ${idOf(f.main, 'applicant', spaced(f.main.id))}`)}${flat(`Trú tại: ${f.main.home}`)}<p>Gia đình tôi hiện đang sử dụng thửa đất số ${plot(f).join(', tờ bản đồ số ')}, diện tích khoảng ${f.chance.whole(200, 2000)} m². Thửa đất trên do ${f.chance.pick(['ông bà nội tôi khai phá từ trước năm 1975', 'bố mẹ tôi được hợp tác xã giao năm 1983', 'gia đình tôi đổi công khai hoang năm 1988'])}, sử dụng ổn định, liên tục từ đó đến nay, có tên trong sổ mục kê lập năm 1997, hằng năm nộp thuế đầy đủ.</p><p>Phía Đông giáp đường liên xóm; phía Tây giáp đất ${low(f.others[1])} ${nameOf(f.others[1], 'witness')}; phía Nam giáp mương; phía Bắc giáp đất ${low(f.others[2])} ${nameOf(f.others[2], 'witness')}.</p><p>Vậy tôi làm đơn này kính mong Ủy ban nhân dân xem xét, xác nhận cho tôi để hoàn thiện hồ sơ xin cấp giấy chứng nhận quyền sử dụng đất.</p><p>Tôi xin chân thành cảm ơn!</p>${handedIn(f, 'NGƯỜI LÀM ĐƠN', f.main.name)}<div style="margin-top:3mm"><b>Ý kiến của những người làm chứng:</b></div>${sideBySide(`<div style="text-align:center;height:24mm">${you(f.others[1].sex)} ${f.others[1].name}</div>`, `<div style="text-align:center">${you(f.others[2].sex)} ${f.others[2].name}</div>`)}<div><b>Xác nhận của trưởng khu dân cư:</b></div>${codeLine(f)}`;
      return paper('application_form', [page]);
    },
  },
]);
