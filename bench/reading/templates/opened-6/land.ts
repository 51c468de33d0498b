import { code128, field, fill, fillRow, guilloche, qr, signed } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation } from '../kit.ts';
import { pageNumber, paper, plainSign, SANS, spaced, title, twoColumns, upper } from '../kit.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { datedSign, dayOf, homeBefore, phone, tick } from '../paper-parts.ts';
import { sketch, plot } from '../land-parts.ts';

/** Layouts about land and what is built on it. Once held out, opened since: its misses are known. */
export const OPENED_6_LAND = inPart('opened-6', [
  {
    // The first form of the certificate with house and land (circular 17/2009), its fourth page alone: what changed since.
    id: 'land-2009-changes-page',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'barcode'],
    coloured: true,
    draw: (f) => {
      const buyer = f.main;
      const serial = landSerial(f.chance, 6);
      const date = dayOf(f, 6, 2023);
      const back = guilloche('#f1c9cf');
      const bank = f.chance.pick(['Ngân hàng Nông nghiệp và Phát triển nông thôn', 'Quỹ tín dụng nhân dân liên xã']);
      const note = (text: string, when: string, who: string) =>
        `<tr><td style="width:62%;border-bottom:0.2mm dotted #777"><div style="text-align:justify">${text}</div></td><td style="text-align:center;border-bottom:0.2mm dotted #777"><i>${when}</i>${who}</td></tr>`;
      const sign = signed({
        title: `${officeLines('CHI NHÁNH VĂN PHÒNG', 'ĐĂNG KÝ ĐẤT ĐAI')}<br>GIÁM ĐỐC`,
        name: f.name('Nam'),
        seed: f.number,
        seal: `CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI ★ ${upper(district(f))} ★`,
        inner: 'CHI NHÁNH',
        gap: 24,
      });
      const page = `${back}<p class="flat"><b>IV. Những thay đổi sau khi cấp giấy chứng nhận</b></p><table style="height:178mm"><tr style="height:12mm"><th>Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr>${note(`Xóa nội dung đăng ký thế chấp ngày 12/03/2019 tại ${bank}, theo hồ sơ số 000${f.chance.digits(3)}.XC.001.`, '', '<br>')}${note(`Chuyển nhượng cho ${you(buyer.sex).toLowerCase()} <b>${nameOf(buyer, 'owner')}</b>, sinh ngày ${bornOf(buyer, 'owner')}, CCCD số ${idOf(buyer, 'owner')}, địa chỉ thường trú: ${homeBefore(f, buyer)}; theo hồ sơ số 00${f.chance.digits(4)}.CN.003.`, `${f.place.province}, ${issued(date)}`, sign)}<tr><td></td><td></td></tr></table><p class="flat" style="font-size:10pt"><i>Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa hoặc bổ sung bất kỳ nội dung nào trong Giấy chứng nhận; khi bị mất hoặc hư hỏng Giấy chứng nhận phải khai báo ngay với cơ quan cấp giấy.</i></p><div class="at" style="left:27mm;bottom:14mm">${code128(f.chance.digits(13), 62, 9)}</div><div class="at" style="right:18mm;bottom:16mm;font-size:14pt;color:#a8232f"><b>${field('land_certificate_serial', serial)}</b></div>${codeLine(f)}`;
      return paper('land_use_certificate', [page]);
    },
  },
  {
    // A page added to a certificate that had no room left (circular 23/2014, article 5).
    id: 'land-2016-added-page',
    class: 'land_use_certificate',
    tags: ['form', 'table'],
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 6), `CH ${f.chance.digits(5)}`];
      const [no, sheet] = plot(f);
      const mate = f.others[0];
      const date = dayOf(f, 9, 2021);
      const office = `VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH ${upper(f.place.province)}`;
      const page = `${title('TRANG BỔ SUNG GIẤY CHỨNG NHẬN', 16, 'margin:0 0 3mm')}<div style="font-size:12.5pt;line-height:1.5">${fillRow(['Số thửa đất:', String(no), 1], ['Tờ bản đồ số:', String(sheet), 1])}${fillRow(['Số phát hành GCN:', `<b>${field('land_certificate_serial', serial)}</b>`, 1], ['Số vào sổ cấp GCN:', `<b>${field('land_certificate_book_no', book)}</b>`, 1])}<div style="text-align:right">Trang bổ sung số: <b>01</b></div></div><p class="flat" style="margin-top:3mm"><b>IV. Những thay đổi sau khi cấp Giấy chứng nhận</b></p><table style="height:182mm"><tr style="height:13mm"><th style="width:56%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td><p class="flat">Để thừa kế cho ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}, số CCCD ${idOf(f.main, 'owner')}, và ${you(mate.sex).toLowerCase()} <b>${nameOf(mate, 'owner')}</b>, số CCCD ${idOf(mate, 'owner')}; cùng trú tại ${homeBefore(f, f.main)}.</p><p class="flat">Diện tích mỗi người được hưởng: 1/2 thửa đất.</p><p class="flat">Hồ sơ số 0${f.chance.digits(5)}.TK.001</p></td><td style="text-align:center"><i>${f.place.province}, ${issued(date)}</i>${sealedSign(f, `${field('agency', office)}<br>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC`, { ring: `${office} ★`, inner: 'VPĐKĐĐ', gap: 26 })}</td></tr></table>${codeLine(f)}`;
      return paper('land_use_certificate', [page]);
    },
  },
  {
    // Circular 10/2024/TT-BTNMT, both sides: the code at the upper right, everything in plain numbered lines.
    id: 'land-2025-couple-qr',
    class: 'land_use_certificate',
    tags: ['form', 'qr', 'multi-page', 'sans'],
    coloured: true,
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 8), `VP ${f.chance.digits(5)}`];
      const mate = f.others[0];
      const [no, sheet] = plot(f);
      const back = guilloche('#f7d6dc');
      const look = `${f.chance.digits(4)}-${f.chance.pick(['KDT', 'QBH', 'LXM'])}-${f.chance.digits(3)}`;
      const area = `${grouped(f.chance.whole(96, 1480))},${f.chance.whole(1, 9)}`;
      const item = (text: string) => `<div style="margin:0.8mm 0 0.8mm 5mm">${text}</div>`;
      const person = (who: typeof mate) =>
        item(
          `${you(who.sex)} <b>${nameOf(who, 'owner', upper(who.name))}</b>, Căn cước số: ${idOf(who, 'owner', spaced(who.id))}`,
        );
      const first = `${back}<div class="at" style="right:13mm;top:13mm">${qr(`GCN|${serial.replace(' ', '')}|${look}|${f.main.id}`, 21)}</div><div style="font-size:11pt"><div style="width:140mm;text-align:center">${nation(11, '-', 46)}</div>${title('GIẤY CHỨNG NHẬN', 20, 'color:#a71e30;margin:13mm 0 1mm')}${title('QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT', 12, 'color:#a71e30;margin:0 0 8mm')}<div><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b></div>${person(f.main)}${person(mate)}${item(`Địa chỉ: ${f.main.home}`)}<div><b>2. Thông tin thửa đất:</b></div>${item(`Thửa đất số: ${no}; &emsp; tờ bản đồ số: ${sheet}`)}${item(`Diện tích: ${area} m²`)}${item('Loại đất: Đất ở tại nông thôn 300,0 m²; đất trồng cây lâu năm: phần còn lại')}${item('Thời hạn sử dụng đất: Đất ở: Lâu dài; đất trồng cây lâu năm: đến ngày 15/10/2063')}${item('Hình thức sử dụng đất: Sử dụng chung của vợ chồng')}${item(`Địa chỉ: ${f.main.home}`)}<div><b>3. Thông tin tài sản gắn liền với đất:</b> -/-</div><div style="text-align:right;margin-top:5mm"><i>${f.place.province}, ${issued(f.date)}</i></div>${besideSign(`Số vào sổ cấp Giấy chứng nhận:<br><b>${field('land_certificate_book_no', book)}</b><br>Mã Giấy chứng nhận: ${look}`, sealedSign(f, `${officeLines('VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI', `TỈNH ${upper(f.place.province)}`)}<br>PHÓ GIÁM ĐỐC`, { ring: `VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI ★ TỈNH ${upper(f.place.province)} ★`, inner: 'VPĐKĐĐ' }))}</div><div class="at" style="left:0;right:0;bottom:12mm;text-align:center;font-size:15pt;color:#a71e30"><b>${field('land_certificate_serial', serial)}</b></div>`;
      const second = `${back}<div style="font-size:11pt"><div><b>4. Sơ đồ thửa đất, tài sản gắn liền với đất:</b></div>${sketch(f, 104, 66)}${grid(
        ['Số hiệu điểm', 'X (m)', 'Y (m)', 'Chiều dài cạnh (m)'],
        Array.from({ length: 4 }, (_, i) => [
          String(i + 1),
          `22${f.chance.digits(5)}.${f.chance.digits(2)}`,
          `58${f.chance.digits(4)}.${f.chance.digits(2)}`,
          `${f.chance.whole(6, 48)},${f.chance.digits(2)}`,
        ]),
        9.5,
      )}<div><b>5. Ghi chú:</b> Thửa đất có ${f.chance.whole(12, 60)},0 m² thuộc hành lang an toàn đường bộ.</div><div style="margin-top:2mm"><b>6. Những thay đổi sau khi cấp Giấy chứng nhận:</b></div><table style="height:76mm"><tr style="height:10mm"><th style="width:64%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td></td><td></td></tr></table>${codeLine(f)}</div>`;
      return paper('land_use_certificate', [first, second], 'a4', SANS);
    },
  },
  {
    // Form 15 of decree 101/2024: land is registered for the first time, on two pages.
    id: 'application-land-form-15',
    class: 'application_form',
    tags: ['form', 'multi-page', 'italic'],
    draw: (f) => {
      const mate = f.others[0];
      const [no, sheet] = plot(f);
      const first = `<div style="font-size:12.5pt"><div style="text-align:right;font-size:11pt"><b>Mẫu số 15</b></div><div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('ĐƠN ĐĂNG KÝ ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14.5, 'margin:5mm 0 2mm')}<div class="sub">Kính gửi<sup>(1)</sup>: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất, người được giao quản lý đất:</b></div><div>a) Tên<sup>(2)</sup>: ${nameOf(f.main, 'applicant')} và ${f.main.sex === 'Nam' ? 'vợ' : 'chồng'} là ${nameOf(mate, 'spouse')}</div><div>b) Giấy tờ nhân thân/pháp nhân<sup>(3)</sup>: Thẻ căn cước số ${idOf(f.main, 'applicant')} và số ${idOf(mate, 'spouse')}</div><div>c) Địa chỉ<sup>(4)</sup>: ${f.main.home}</div><div>d) Điện thoại liên hệ (nếu có): ${phone(f)} &emsp; Hộp thư điện tử (nếu có): không</div><div style="margin-top:2mm"><b>2. Đề nghị đăng ký:</b></div><div style="margin-left:6mm">- Đăng ký đất đai ${tick(true)} &emsp; Cấp Giấy chứng nhận đối với đất ${tick(true)}</div><div style="margin-left:6mm">- Đăng ký tài sản gắn liền với đất ${tick(false)} &emsp; Cấp Giấy chứng nhận đối với tài sản ${tick(false)}</div><div style="margin-top:2mm"><b>3. Thửa đất đăng ký:</b></div><div>a) Thửa đất số: ${no}; tờ bản đồ số: ${sheet}</div><div>b) Địa chỉ: ${f.main.home}</div><div>c) Diện tích: ${grouped(f.chance.whole(180, 2600))} m²; sử dụng chung: không; sử dụng riêng: toàn bộ</div><div>d) Sử dụng vào mục đích<sup>(5)</sup>: đất ở và đất vườn; từ thời điểm: trước ngày 15/10/1993</div><div>đ) Thời hạn đề nghị được sử dụng đất: lâu dài</div><div>e) Nguồn gốc sử dụng<sup>(6)</sup>: ${f.chance.pick(['do cha mẹ khai hoang, để lại năm 1984, không có giấy tờ', 'được hợp tác xã giao làm nhà ở năm 1987, đã nộp tiền thế đất', 'nhận chuyển nhượng bằng giấy viết tay năm 1991'])}</div>${codeLine(f)}</div>`;
      const second = `${pageNumber(2)}<div style="font-size:12.5pt"><div>g) Có quyền hoặc hạn chế quyền đối với thửa đất liền kề: không</div><div style="margin-top:2mm"><b>4. Nhà ở, công trình xây dựng</b> <i>(chỉ kê khai nếu có nhu cầu đăng ký)</i>: không kê khai</div><div style="margin-top:2mm"><b>5. Đề nghị của người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b></div><div>- Đề nghị ghi nợ tiền sử dụng đất: Có ${tick(false)} &emsp; Không ${tick(true)}</div><div style="margin-top:2mm"><b>6. Những giấy tờ nộp kèm theo:</b></div><div>(1) Giấy xác nhận của khu dân cư về nguồn gốc đất;</div><div>(2) Mảnh trích đo bản đồ địa chính số ${f.chance.whole(10, 90)}-2026;</div><div>(3) Chứng từ nộp thuế đất các năm 1992, 1995.</div><p style="margin-top:3mm">Cam đoan nội dung kê khai trên đơn là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã kê khai.</p>${datedSign(f, 'Người viết đơn<br><i style="font-weight:400">(Ký, ghi rõ họ tên và đóng dấu (nếu có))</i>', f.main.name)}<div style="border-top:0.2mm solid #333;width:60mm;margin-top:12mm"></div><div style="font-size:10pt;line-height:1.35"><i>(1) Hộ gia đình, cá nhân, cộng đồng dân cư thì ghi “Ủy ban nhân dân cấp xã” nơi có đất; tổ chức thì ghi “Văn phòng đăng ký đất đai”.<br>(2) Cá nhân ghi họ, tên; trường hợp nhiều người cùng sử dụng thì lập danh sách kèm theo đơn.<br>(3) Ghi số định danh cá nhân hoặc số, ngày cấp, nơi cấp của giấy tờ nhân thân.<br>(4) Ghi địa chỉ để thông báo khi giải quyết hồ sơ.<br>(5) Ghi theo hiện trạng đang sử dụng.<br>(6) Ghi được Nhà nước giao, cho thuê, nhận chuyển quyền hoặc nguồn gốc khác.</i></div></div>`;
      return paper('application_form', [first, second]);
    },
  },
  {
    // Form 18 of decree 151/2025: what changed is registered, set by the portal in a modern font with labels above.
    id: 'application-land-form-18',
    class: 'application_form',
    tags: ['form', 'modern', 'codes', 'small'],
    draw: (f) => {
      const [serial, book, tax] = [landSerial(f.chance, 8), landBookNo(f.chance), taxCode(f.chance)];
      const giver = f.others[1];
      const row = (label: string, value: string) =>
        `<div style="display:flex;margin:1.1mm 0"><div style="width:62mm;color:#333">${label}</div><div style="flex:1">${value}</div></div>`;
      const page = `<div style="font-size:10pt;line-height:1.4"><div class="cols"><div style="font-size:9pt">Cổng Dịch vụ công tỉnh ${f.place.province}</div><div style="font-size:9pt;text-align:right"><b>Mẫu số 18</b> (Nghị định số 151/2025/NĐ-CP)</div></div><div style="text-align:center;margin-top:3mm">${nation(10, '-', 42)}</div>${title('ĐƠN ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI,<br>TÀI SẢN GẮN LIỀN VỚI ĐẤT', 13.5, 'margin:4mm 0 3mm')}<div class="sub" style="font-size:10pt">Kính gửi: Văn phòng đăng ký đất đai tỉnh ${f.place.province}</div><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất</b>${row('a) Họ và tên', `<b>${nameOf(f.main, 'applicant')}</b>`)}${row('b) Số định danh cá nhân', idOf(f.main, 'applicant'))}${row('c) Ngày sinh', bornOf(f.main, 'applicant'))}${row('d) Mã số thuế', field('tax_code', tax, tax, 'applicant'))}${row('đ) Địa chỉ', f.main.home)}${row('e) Điện thoại liên hệ', phone(f))}<div style="margin-top:2mm"><b>2. Nội dung biến động</b></div>${row('2.1. Loại biến động', 'Nhận chuyển nhượng quyền sử dụng đất')}${row('2.2. Bên chuyển nhượng', nameOf(giver, 'giver'))}${row('2.3. Hợp đồng công chứng', `số 0${f.chance.digits(4)}, quyển số 02/2026 TP/CC-SCC/HĐGD`)}<div style="margin-top:2mm"><b>3. Giấy chứng nhận đã cấp</b></div>${row('3.1. Số phát hành', field('land_certificate_serial', serial))}${row('3.2. Số vào sổ cấp Giấy chứng nhận', field('land_certificate_book_no', book))}${row('3.3. Thửa đất số, tờ bản đồ số', plot(f).join(', '))}<div style="margin-top:2mm"><b>4. Nghĩa vụ tài chính</b></div>${row('Đối tượng miễn, giảm', `Có ${tick(false)} &emsp; Không ${tick(true)}`)}${row('Nộp thay thuế thu nhập cá nhân', `Có ${tick(true)} &emsp; Không ${tick(false)}`)}<div style="margin-top:2mm"><b>5. Giấy tờ kèm theo</b></div>${row('', '1) Hợp đồng chuyển nhượng (bản điện tử có chữ ký số)<br>2) Bản gốc Giấy chứng nhận đã cấp')}<p style="text-indent:0;margin-top:3mm">Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã kê khai.</p>${datedSign(f, 'NGƯỜI VIẾT ĐƠN', f.main.name, codeLine(f, 'Mã số hồ sơ trên Cổng:'))}</div>`;
      return paper('application_form', [page], 'a4', MODERN);
    },
  },
  {
    // Annex 11 of circular 25/2014: whose neighbours agree where the plot ends.
    id: 'land-boundary-description',
    class: 'other',
    tags: ['form', 'table', 'personal'],
    draw: (f) => {
      const [north, east] = [f.others[1], f.others[2]];
      const [no, sheet] = plot(f);
      const page = `<div style="font-size:12pt"><div style="text-align:center">${nation(12.5, '-', 54)}</div><div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('BẢN MÔ TẢ RANH GIỚI, MỐC GIỚI THỬA ĐẤT', 15, 'margin:4mm 0 3mm')}<p>Hôm nay, đơn vị đo đạc đã tiến hành xác định ranh giới, mốc giới thửa đất tại thực địa của (ông, bà, đơn vị): <b>${nameOf(f.main, 'owner')}</b>, số căn cước ${idOf(f.main, 'owner')}, đang sử dụng đất tại ${f.main.home} (thửa đất số ${no}, tờ bản đồ địa chính số ${sheet}).</p><p>Sau khi xem xét hiện trạng sử dụng đất và ý kiến thống nhất của những người sử dụng đất liền kề, đã xác định được ranh giới, mốc giới sử dụng đất và lập bản mô tả như sau:</p><div style="text-align:center"><b>SƠ HỌA RANH GIỚI, MỐC GIỚI THỬA ĐẤT</b></div>${sketch(f, 84, 52)}<div><b>MÔ TẢ CHI TIẾT MỐC GIỚI, RANH GIỚI THỬA ĐẤT:</b></div><div>- Từ điểm 1 đến điểm 2: theo mép ngoài tường rào xây gạch, dài ${f.chance.whole(8, 40)},${f.chance.digits(2)} m;</div><div>- Từ điểm 2 đến điểm 3: theo bờ ruộng, dài ${f.chance.whole(8, 40)},${f.chance.digits(2)} m;</div><div>- Từ điểm 3 về điểm 1: theo mép đường bê tông.</div><div style="margin-top:2mm"><b>Người sử dụng đất hoặc chủ quản lý đất liền kề ký xác nhận ranh giới, mốc giới:</b></div>${grid(
        [
          'STT',
          'Tên người sử dụng đất, chủ quản lý đất liền kề',
          'Đồng ý (Ký tên)',
          'Không đồng ý (Ký tên)',
          'Lý do không đồng ý',
        ],
        [
          ['1', nameOf(north, 'neighbour'), '', '', ''],
          ['2', nameOf(east, 'neighbour'), '', '', ''],
          ['3', `UBND ${f.place.kind} (đường đi)`, '', '', ''],
        ],
        11,
      )}<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Người sử dụng đất', f.main.name, 14)}</div><div>${plainSign(f, 'Cán bộ đo đạc', f.name(), 14)}</div></div>${codeLine(f)}</div>`;
      return paper('other', [page]);
    },
  },
  {
    // What a commune puts up at its board: whose papers it has looked through (form 06/ĐK).
    id: 'notice-land-checked',
    class: 'other',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const rows = f.others.map((who, i) => [
        String(i + 1),
        nameOf(who, 'owner'),
        `${f.chance.pick(f.place.hamlets)}`,
        plot(f).join('; '),
        `${f.chance.whole(90, 1900)},${f.chance.whole(1, 9)}`,
        f.chance.pick([
          'Sử dụng trước 15/10/1993, không tranh chấp',
          'Nhận thừa kế năm 2003',
          'Hợp tác xã giao năm 1988',
        ]),
        'Đủ điều kiện',
      ]);
      const long = f.long
        ? `<div style="margin-top:3mm">${Array.from({ length: 6 }, () => `<p>${f.prose.sentence()}</p>`).join('')}</div>`
        : '';
      const first = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/TB-UBND`)}${title('THÔNG BÁO', 15)}<div class="sub"><b>Công khai kết quả kiểm tra hồ sơ đăng ký, cấp Giấy chứng nhận<br>quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất</b><div class="rule" style="width:36mm"></div></div><p>Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024 và kết quả kiểm tra hồ sơ, Ủy ban nhân dân ${f.place.kind} ${f.place.name} thông báo công khai danh sách sau:</p>${grid(['TT', 'Tên người sử dụng đất', 'Nơi có đất', 'Thửa; tờ', 'Diện tích (m²)', 'Nguồn gốc, thời điểm', 'Kết quả'], rows, 10.5)}${long}`;
      const tail = `<p>Trong thời gian 15 ngày kể từ ngày thông báo, người nào không đồng ý với kết quả trên thì gửi ý kiến bằng văn bản về bộ phận địa chính để xem xét, giải quyết./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', recipients('Các thôn;', 'Niêm yết tại trụ sở;', 'Lưu: VT, ĐC.'))}`;
      return paper('other', f.long ? [first, `${pageNumber(2)}<p>${f.prose.paragraph(4)}</p>${tail}`] : [first + tail]);
    },
  },
  {
    // A ward's permit for a house with a shop, labels and values in two ruled columns.
    id: 'permit-ward-ruled',
    class: 'construction_permit',
    tags: ['form', 'table', 'two-column'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const floor = f.chance.whole(48, 120);
      const page = `${officeHead(f, `UBND TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/GPXD-UBND`)}${title('GIẤY PHÉP XÂY DỰNG', 17, 'margin-top:6mm')}<div class="sub">(Sử dụng cho nhà ở riêng lẻ kết hợp kinh doanh)</div>${grid(
        [],
        [
          [
            '1. Cấp cho',
            `${you(f.main.sex)}: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b><br>Sinh ngày ${bornOf(f.main, 'owner')}<br>Số CCCD: ${idOf(f.main, 'owner')}`,
          ],
          ['Địa chỉ thường trú', f.main.home],
          ['2. Công trình', 'Nhà ở riêng lẻ kết hợp kinh doanh, cấp III'],
          [
            'Theo thiết kế',
            `ký hiệu TK-${f.chance.whole(10, 99)}/2026 do Công ty Cổ phần Kiến trúc ${f.place.province} lập`,
          ],
          ['Vị trí xây dựng', `Thửa đất số ${no}, tờ bản đồ số ${sheet}, ${f.place.full}`],
          ['Cốt nền', `+0,${f.chance.whole(15, 45)} m so với vỉa hè`],
          ['Mật độ; hệ số sử dụng đất', `${f.chance.whole(70, 95)} %; 2,${f.chance.whole(1, 8)} lần`],
          ['Diện tích tầng 1; tổng sàn', `${floor},0 m²; ${floor * 3},0 m²`],
          ['Chiều cao; số tầng', '11,4 m; 03 tầng và tum'],
          [
            '3. Giấy tờ về đất',
            `Giấy chứng nhận số phát hành ${field('land_certificate_serial', landSerial(f.chance, 6))}`,
          ],
          ['4. Hiệu lực', 'Khởi công trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên phải đề nghị gia hạn.'],
        ],
        12,
      ).replaceAll(
        '<tr><td style="',
        '<tr><td style="width:34%;',
      )}${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Chủ đầu tư;', 'Đội Quản lý trật tự xây dựng;', 'Lưu: VT, QLĐT.')}${codeLine(f)}`)}`;
      return paper('construction_permit', [page]);
    },
  },
  {
    // Decree 64/2012: a district's permit for a country house, older than the two levels of government.
    id: 'permit-2014-district',
    class: 'construction_permit',
    tags: ['form', 'two-column', 'italic'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const date = dayOf(f, 5, 2014);
      const floor = f.chance.whole(60, 140);
      const office = `ỦY BAN NHÂN DÂN ${upper(district(f))}`;
      const page = `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', upper(district(f)))}</b><div class="rule" style="width:18mm"></div>`, `${nation(11.5, '-', 52)}<i>${district(f).replace('huyện ', '')}, ${issued(date)}</i>`, 38, 12)}${title('GIẤY PHÉP XÂY DỰNG', 17, 'margin-top:5mm')}<div class="sub">Số: ${field('document_no', `${f.number}/GPXD`)}<br><i>(Dùng cho nhà ở riêng lẻ nông thôn)</i></div><div style="font-size:12.5pt;line-height:1.45">${fill('1. Cấp cho (ông/bà):', `<b>${nameOf(f.main, 'owner')}</b>`)}${fill('Số chứng minh nhân dân:', `${field('old_citizen_id', old, old, 'owner')} do Công an tỉnh cấp ngày 02/08/2009`)}${fill('Địa chỉ thường trú:', homeBefore(f, f.main))}<div>2. Được phép xây dựng nhà ở:</div>${fill('- Tại:', `${homeBefore(f, f.main)}`)}${fillRow(['- Diện tích xây dựng:', `${floor} m²`, 1], ['Số tầng:', '02', 1])}${fillRow(['- Tổng diện tích sàn:', `${floor * 2} m²`, 1], ['Chiều cao:', '7,8 m', 1])}<p class="flat" style="margin-top:2mm">3. Giấy phép có hiệu lực khởi công xây dựng trong thời hạn <i>mười hai tháng</i> kể từ ngày cấp; quá thời hạn trên phải đề nghị gia hạn giấy phép xây dựng.</p><p class="flat">4. Chủ đầu tư phải thông báo ngày khởi công cho Ủy ban nhân dân ${f.place.kind} ${f.place.name} trước 07 ngày, niêm yết giấy phép tại công trình và chịu trách nhiệm nếu xâm phạm quyền lợi của hộ liền kề.</p></div>${besideSign(`${recipients('Như trên;', 'Thanh tra xây dựng;', 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: `${office} ★`, inner: 'UBND HUYỆN', gap: 26 }))}`;
      return paper('construction_permit', [page]);
    },
  },
]);
