import { field, guilloche, seal } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { landBookNo, landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { above, district, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, sealOf, title, twoColumns, upper } from '../kit.ts';
import { inPart } from '../template.ts';

const you = (sex: string): string => (sex === 'Nam' ? 'Ông' : 'Bà');
const PLOT = `<svg viewBox="0 0 130 84" style="width:96mm;height:62mm;display:block;margin:2mm auto"><path d="M12 18 L58 8 L116 14 L110 70 L22 76 Z" fill="none" stroke="#222" stroke-width="0.7"/><path d="M4 80 L126 72" stroke="#222" stroke-width="0.4" stroke-dasharray="3 2"/><path d="M48 30 L84 28 L86 50 L50 52 Z" fill="none" stroke="#222" stroke-width="0.4"/></svg>`;

/** Held out until its misses were looked at. */
export const OPENED_2_LEGAL = inPart('opened-2', [
  {
    id: 'land-three-pages',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'multi-page'],
    coloured: true,
    draw: (f) => {
      const [serial, book, old] = [landSerial(f.chance, 6), landBookNo(f.chance), oldCitizenId(f.chance)];
      const back = guilloche('#eec6c2');
      const front = `${back}<div style="position:absolute;inset:8mm;border:1.4mm double #b05a52"></div><div style="text-align:center;margin-top:5mm">${nation(13, '-', 54)}</div>${title('GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT', 22, 'color:#b3242b;margin:34mm 0 16mm;line-height:1.4')}<div style="text-align:center;margin-bottom:10mm"><b>${field('agency', `ỦY BAN NHÂN DÂN ${upper(district(f))}`)}</b><br><b>CHỨNG NHẬN</b></div><p class="flat"><b>I- TÊN NGƯỜI SỬ DỤNG ĐẤT:</b></p><p>Hộ ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'owner')}</b></p><p>Sinh năm: ${f.main.born.slice(6)}; số CCCD: ${idOf(f.main, 'owner')}</p><p>Địa chỉ thường trú: ${f.main.home}</p><div class="at" style="left:0;right:0;bottom:20mm;text-align:center;font-size:15pt;color:#b3242b"><b>${field('land_certificate_serial', serial)}</b></div>`;
      const second = `${back}<p class="flat"><b>II- THỬA ĐẤT ĐƯỢC QUYỀN SỬ DỤNG</b></p>${['1. Thửa đất số: ' + f.chance.whole(3, 780) + '&emsp;&emsp; 2. Tờ bản đồ số: ' + f.chance.whole(2, 46), `3. Địa chỉ thửa đất: ${f.main.home}`, `4. Diện tích: ${f.chance.whole(120, 980)} m²`, '5. Hình thức sử dụng: riêng toàn bộ; chung: không', '6. Mục đích sử dụng đất: Đất ở; đất trồng cây hằng năm khác', '7. Thời hạn sử dụng đất: Lâu dài đối với đất ở', '8. Nguồn gốc sử dụng đất: Nhận thừa kế'].map((text) => `<div>${text}</div>`).join('')}<p class="flat" style="margin-top:2mm"><b>III- TÀI SẢN GẮN LIỀN VỚI ĐẤT:</b> chưa chứng nhận</p><p class="flat"><b>IV- GHI CHÚ:</b> không</p><p class="flat"><b>V- SƠ ĐỒ THỬA ĐẤT</b></p>${PLOT}<div style="text-align:right"><i>${f.place.province}, ${issued('22/11/2017')}</i></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', '', 'UBND HUYỆN', 'ỦY BAN NHÂN DÂN HUYỆN', 20)}<div style="font-size:11.5pt">Số vào sổ cấp giấy chứng nhận quyền sử dụng đất: <b>${field('land_certificate_book_no', book)}</b></div>`;
      const third = `${back}<p class="flat"><b>VI- NHỮNG THAY ĐỔI SAU KHI CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT</b></p><table><tr><th style="width:24%">Ngày, tháng, năm</th><th>Nội dung thay đổi và cơ sở pháp lý</th><th style="width:28%">Xác nhận của cơ quan có thẩm quyền</th></tr><tr style="height:46mm"><td>08/6/2023</td><td>${you(f.main.sex)} ${f.main.name} có số CMND cũ ${field('old_citizen_id', old, old, 'owner')} ghi trong hồ sơ địa chính nay được đính chính, theo hồ sơ số 0${f.chance.digits(5)}.ĐC.01</td><td></td></tr><tr style="height:110mm"><td></td><td></td><td></td></tr></table>${codeLine(f)}`;
      return paper('land_use_certificate', [front, second, third]);
    },
  },
  {
    id: 'proxy-table',
    class: 'power_of_attorney',
    tags: ['contract', 'form', 'modern'],
    draw: (f) => {
      const taker = f.others[0];
      const side = (label: string, who: typeof taker, role: string) =>
        `<div style="background:#eee;padding:0.6mm 1.6mm"><b>${label}</b></div>${above('Họ và tên', `<b>${nameOf(who, role, upper(who.name))}</b>`)}${sideBySide(above('Ngày sinh', bornOf(who, role)), above('Số định danh cá nhân', idOf(who, role)))}${above('Nơi cư trú', who.home)}`;
      return paper(
        'power_of_attorney',
        [
          `<div style="font-size:11pt"><div style="text-align:center">${nation(11, '-', 38)}</div>${title('GIẤY ỦY QUYỀN', 17, 'margin:5mm 0 3mm')}${side('I. BÊN ỦY QUYỀN', f.main, 'giver')}${side('II. BÊN ĐƯỢC ỦY QUYỀN', taker, 'taker')}<div style="background:#eee;padding:0.6mm 1.6mm"><b>III. NỘI DUNG ỦY QUYỀN</b></div><p class="flat" style="margin-top:1.5mm">${f.prose.task()} Thời hạn ủy quyền: đến khi thực hiện xong công việc nêu trên. Việc ủy quyền không có thù lao.</p><div class="cols"><div>${plainSign(f, 'Bên được ủy quyền', taker.name, 14)}</div><div>${plainSign(f, 'Bên ủy quyền', f.main.name, 14)}</div></div><div style="border-top:0.3mm solid #333;margin-top:3mm;padding-top:2mm;text-align:center"><b>LỜI CHỨNG CHỨNG THỰC CHỮ KÝ</b></div><p style="margin-top:1mm">Hôm nay, ${issued(f.date)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi chứng thực ${you(f.main.sex).toLowerCase()} ${f.main.name} cam đoan đã hiểu, tự chịu trách nhiệm về nội dung giấy này và đã ký trước mặt tôi. Số chứng thực ${f.number}, quyển số 02-SCT/CK,ĐC.</p></div>${closing(f, 'NGƯỜI THỰC HIỆN CHỨNG THỰC', codeLine(f), 'CHỦ TỊCH', undefined, 20)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    id: 'contract-house-sale',
    class: 'certified_contract',
    tags: ['contract', 'multi-page', 'sans'],
    draw: (f) => {
      const [buyer, , witness] = f.others;
      const [serial, book] = [landSerial(f.chance, 6), landBookNo(f.chance)];
      const edge = seal(192, 150, sealOf(f), 'GIÁP LAI', 84, 0.7);
      const party = (p: typeof buyer, role: string) =>
        `<p class="flat" style="margin-left:8mm">Họ và tên: <b>${nameOf(p, role, upper(p.name))}</b><br>Sinh ngày: ${bornOf(p, role)}<br>Căn cước số: ${idOf(p, role)}<br>Địa chỉ: ${p.home}</p>`;
      const first = `<div style="font-size:11.5pt"><div style="text-align:center">${nation(11.5, '-', 40)}</div>${title('HỢP ĐỒNG CHUYỂN NHƯỢNG QUYỀN SỬ DỤNG ĐẤT<br>VÀ TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14, 'margin:6mm 0 4mm')}<p class="flat"><b>Bên chuyển nhượng</b> (sau đây gọi là Bên A):</p>${party(f.main, 'giver')}<p class="flat"><b>Bên nhận chuyển nhượng</b> (sau đây gọi là Bên B):</p>${party(buyer, 'taker')}${party(witness, 'taker')}<p class="flat">Hai bên tự nguyện lập hợp đồng với các điều khoản sau:</p><p class="flat"><b>Điều 1. Tài sản chuyển nhượng</b></p><p class="flat">1.1. Bên A chuyển nhượng cho Bên B thửa đất và căn nhà cấp 4 tại ${f.main.home}, diện tích đất ${f.chance.whole(70, 400)},${f.chance.whole(1, 9)} m².</p><p class="flat">1.2. Giấy tờ về tài sản: Giấy chứng nhận quyền sử dụng đất số phát hành ${field('land_certificate_serial', serial)}, số vào sổ ${field('land_certificate_book_no', book)}.</p><p class="flat"><b>Điều 2. Giá và cách trả</b></p><p class="flat">2.1. Giá chuyển nhượng: ${f.prose.slots.money()}, đã gồm cây trồng và vật kiến trúc.</p><p class="flat">2.2. Bên B đặt trước một phần ba; phần còn lại trả đủ trong ngày đăng ký sang tên.</p></div>${edge}`;
      const second = `<div style="font-size:11.5pt"><p class="flat"><b>Điều 3. Giao nhận, thuế và lệ phí</b></p><p class="flat">3.1. Bên A bàn giao nhà, đất và công tơ điện, nước trong vòng mười ngày.</p><p class="flat">3.2. Thuế thu nhập cá nhân do Bên A nộp, lệ phí trước bạ do Bên B nộp.</p><p class="flat"><b>Điều 4. Cam kết</b></p><p class="flat">Tài sản không bị kê biên, không thế chấp. Hai bên đã đọc lại, đồng ý và điểm chỉ dưới đây.</p><div class="cols"><div>${plainSign(f, 'BÊN A', f.main.name)}</div><div>${plainSign(f, 'BÊN B', buyer.name)}</div></div>${title('LỜI CHỨNG CỦA NGƯỜI THỰC HIỆN CHỨNG THỰC', 12.5, 'margin-top:6mm')}<p class="flat">${issued(f.date, dateInWords(f.date).replace('ngày', 'Ngày'))}, tại Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}, tôi chứng thực các bên đã tự nguyện giao kết hợp đồng, minh mẫn khi ký và nộp đủ giấy tờ. Hợp đồng lập thành bốn bản, mỗi bản hai tờ.</p><p class="flat">Số chứng thực: ${f.number}. Quyển số: 01/2026 - SCT/HĐ,GD.</p></div>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}${edge}`;
      return paper('certified_contract', [first, second], 'a4', SANS);
    },
  },
  {
    id: 'permit-numbered',
    class: 'construction_permit',
    tags: ['form', 'two-column', 'table', 'italic'],
    draw: (f) => {
      const floor = f.chance.whole(70, 150);
      return paper('construction_permit', [
        `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:14mm"></div>`, `${nation(12, '-', 50)}`, 36)}${title('GIẤY PHÉP XÂY DỰNG', 18, 'margin-top:6mm')}<div class="sub">Số: <b>${field('document_no', `${f.number}/GPXD-UBND`)}</b><br><i>(Dùng cho nhà ở riêng lẻ, cấp lần đầu)</i></div>
        <p class="flat"><b>1.</b> Nay cấp cho: ${you(f.main.sex)} <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b></p><p class="flat">Giấy tờ tùy thân: thẻ căn cước số ${idOf(f.main, 'owner')}; sinh ngày ${bornOf(f.main, 'owner')}</p><p class="flat">Địa chỉ: ${f.main.home}</p><p class="flat"><b>2.</b> Được xây dựng công trình: nhà ở gia đình, theo hồ sơ thiết kế do chủ nhà lập.</p>${grid(
          ['Lô đất, tờ bản đồ', 'Tầng 1', 'Tổng sàn', 'Cao', 'Lộ giới'],
          [
            [
              `${f.chance.whole(5, 700)}; ${f.chance.whole(2, 60)}`,
              `${floor} m²`,
              `${floor * 2} m²`,
              `8,${f.chance.whole(1, 9)} m`,
              `${f.chance.whole(6, 16)} m`,
            ],
          ],
          11.5,
        )}<p class="flat"><b>3.</b> Giấy tờ về quyền sử dụng đất: đã đối chiếu bản chính, khu đất không tranh chấp.</p><p class="flat"><b>4.</b> Chủ nhà phải thông báo ngày khởi công trước bảy ngày; giấy phép hết giá trị nếu sau mười hai tháng chưa khởi công.</p><div style="text-align:right;margin-top:4mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', `<i>Nơi nhận:</i><br>- Như mục 1;<br>- Lưu: VT, HTĐT.${codeLine(f)}`)}`,
      ]);
    },
  },
]);
