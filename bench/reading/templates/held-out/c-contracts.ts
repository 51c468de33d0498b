import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial, taxCode } from '../../plan/identifiers.ts';
import { besideSign, sealedSign, sideBySide } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, nation, pageNumber, paper } from '../kit.ts';
import { spaced, title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf, edge, money, onDay } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, bothSign, county, countyName, flat, homeThen, low, oldIdFor } from '../eighth/c-parts.ts';
import { pair, placeThen, serial } from '../eighth/c-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_C_CONTRACTS = inPart('held-out', [
  {
    // Two couples before a notary in 2018, every party a block, seal across the edges.
    id: 'contract-land-couples-notary-2018',
    class: 'certified_contract',
    tags: ['contract', 'multi-page', 'small'],
    draw: (f) => {
      const [wife, buyer, other] = f.others;
      const date = dayOf(f, 10, 2018);
      const ring = `VĂN PHÒNG CÔNG CHỨNG ★ ${upper(countyName(f))} ★`;
      const block = (who: typeof wife, role: string) =>
        `${pair(you(who.sex), `: <b>${nameOf(who, role, upper(who.name))}</b>`, 34)}${pair('Sinh ngày', `: ${bornOf(who, role)}`, 34)}${pair('CCCD số', `: ${idOf(who, role)}`, 34)}`;
      const one = `<div style="font-size:12pt"><div style="text-align:center">${nation(12, '-', 52)}<b>-----o0o-----</b></div>${title('HỢP ĐỒNG CHUYỂN NHƯỢNG<br>QUYỀN SỬ DỤNG ĐẤT VÀ TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14, 'margin:3mm 0')}<p>Tại Văn phòng công chứng ${countyName(f)}, chúng tôi gồm:</p><b>BÊN CHUYỂN NHƯỢNG (BÊN A):</b>${block(f.main, 'giver')}${block(wife, 'giver')}${pair('Cùng cư trú tại', `: ${homeThen(f, f.main)}`, 34)}<b>BÊN NHẬN CHUYỂN NHƯỢNG (BÊN B):</b>${block(buyer, 'taker')}${block(other, 'taker')}${pair('Địa chỉ', `: ${homeThen(f, buyer)}`, 34)}<p>Bằng Hợp đồng này, Bên A chuyển nhượng cho Bên B toàn bộ quyền sử dụng đất và tài sản gắn liền với đất với những thỏa thuận sau đây:</p><p><b>Điều 1.</b> Bên A là chủ sử dụng thửa đất số ${plot(f).join(', tờ bản đồ số ')}, diện tích ${f.chance.whole(60, 600)},5 m² tại ${placeThen(f)} theo Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất số ${serial(landSerial(f.chance, 6))}, số vào sổ cấp GCN ${book(landBookNo(f.chance))}.</p><p><b>Điều 2.</b> Giá chuyển nhượng là ${money(f.chance.whole(200, 3900))} đồng, Bên B thanh toán một lần bằng chuyển khoản ngay sau khi ký Hợp đồng.</p></div>${edge(130, ring)}`;
      const two = `<div style="font-size:12pt">${pageNumber(2)}<p><b>Điều 3.</b> Bên A giao thửa đất, tài sản và bản chính giấy tờ cho Bên B khi nhận đủ tiền; thuế thu nhập cá nhân do Bên A nộp, lệ phí trước bạ và phí công chứng do Bên B nộp.</p><p><b>Điều 4.</b> Hai bên cam đoan đã xem xét kỹ, biết rõ về thửa đất và giấy tờ; không che giấu việc thế chấp, tranh chấp, quy hoạch.</p><p><b>Điều 5.</b> Hợp đồng gồm 02 tờ, 02 trang, lập thành 04 bản có giá trị như nhau, có hiệu lực từ thời điểm công chứng.</p>${bothSign(f, ['BÊN CHUYỂN NHƯỢNG', f.main.name], ['BÊN NHẬN CHUYỂN NHƯỢNG', buyer.name])}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 13)}<p>Hôm nay, ${issued(date)}, tại trụ sở ${field('agency', `Văn phòng công chứng ${countyName(f)}`)}, tôi, công chứng viên ký tên dưới đây, chứng nhận: Hợp đồng này được giao kết giữa Bên A là ${low(f.main)} ${f.main.name}, ${low(wife)} ${wife.name} và Bên B là ${low(buyer)} ${buyer.name}, ${low(other)} ${other.name}; các bên đã tự đọc, đồng ý toàn bộ nội dung và ký vào từng trang trước sự có mặt của tôi.</p><p class="flat">Số công chứng: ${f.chance.whole(200, 6000)}; Quyển số: ${f.chance.whole(1, 9)} TP/CC-SCC/HĐGD</p>${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring, inner: 'VPCC' }))}</div>`;
      return paper('certified_contract', [one, two]);
    },
  },
  {
    // A third person's plot is pledged to a bank for a firm's loan in 2012: three parties.
    id: 'contract-pledge-three-parties-2012',
    class: 'certified_contract',
    tags: ['contract', 'multi-page', 'italic'],
    draw: (f) => {
      const borrower = f.others[1];
      const date = dayOf(f, 2, 2012);
      const tax = taxCode(f.chance);
      const ring = `PHÒNG CÔNG CHỨNG SỐ 1 ★ TỈNH ${upper(f.place.province)} ★`;
      const one = `<div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('HỢP ĐỒNG THẾ CHẤP QUYỀN SỬ DỤNG ĐẤT<br>CỦA NGƯỜI THỨ BA', 15, 'margin:4mm 0 1mm')}<div class="sub">Số: ${field('document_no', `${f.number}/HĐTC-2012`)}</div>${flat(`<b>1. Bên thế chấp:</b> ${low(f.main)} <b>${nameOf(f.main, 'giver')}</b>; sinh ngày ${bornOf(f.main, 'giver')}; <i>Giấy CMND số</i> ${oldIdFor(f, 'giver')} <i>do Công an tỉnh cấp</i>; địa chỉ: ${homeThen(f, f.main)}.`)}${flat(`<b>2. Bên nhận thế chấp:</b> Ngân hàng Thương mại cổ phần Phương Sơn – Chi nhánh ${f.place.province}; người đại diện: giám đốc chi nhánh.`)}${flat(`<b>3. Bên vay:</b> Công ty TNHH Thương mại ${f.place.name}; <i>mã số thuế</i> ${field('tax_code', tax)}; người đại diện theo pháp luật: ${low(borrower)} ${nameOf(borrower, 'representative')}, <i>CMND số</i> ${oldIdFor(f, 'representative')}.`)}<div style="text-align:center"><b>Các bên thỏa thuận:</b></div><p><b>Điều 1.</b> Bên thế chấp đồng ý thế chấp quyền sử dụng đất của mình để bảo đảm cho khoản vay ${money(f.chance.whole(300, 2800))} đồng của Bên vay theo hợp đồng tín dụng cùng ngày.</p><p><b>Điều 2.</b> Tài sản thế chấp là quyền sử dụng thửa đất số ${plot(f).join(', tờ bản đồ số ')}, tại ${placeThen(f)}, theo Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}, số vào sổ ${book(`CH ${f.chance.digits(5)}`)}.</p><p><b>Điều 3.</b> Giá trị tài sản được các bên định giá theo biên bản kèm theo.</p><p><b>Điều 4.</b> Bên thế chấp không được bán, trao đổi, tặng cho, cho thuê tài sản nếu không được Bên nhận thế chấp đồng ý bằng văn bản.</p>${edge(150, ring)}`;
      const two = `${pageNumber(2)}<p><b>Điều 5.</b> Khi đến hạn trả nợ mà Bên vay không trả hoặc trả không đủ, Bên nhận thế chấp có quyền xử lý tài sản theo thỏa thuận hoặc bán đấu giá để thu hồi nợ.</p><p><b>Điều 6.</b> Bên thế chấp đăng ký thế chấp tại Văn phòng đăng ký quyền sử dụng đất ${county(f)} và xóa đăng ký khi nợ đã trả xong.</p><p><b>Điều 7.</b> Hợp đồng được lập thành 05 bản, có hiệu lực kể từ ngày công chứng.</p><div class="cols" style="text-align:center;margin-top:4mm"><div><b>BÊN THẾ CHẤP</b><div style="height:18mm"></div>${f.main.name}</div><div><b>BÊN VAY</b><div style="height:18mm"></div>${borrower.name}</div><div><b>BÊN NHẬN THẾ CHẤP</b><div style="height:18mm"></div>${f.name()}</div></div>${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 13)}<p>Hôm nay, ${issued(date)}, tại ${field('agency', `Phòng Công chứng số 1 tỉnh ${f.place.province}`)}, tôi chứng nhận hợp đồng này được các bên tự nguyện giao kết; nội dung thỏa thuận không trái pháp luật, đạo đức xã hội. Số công chứng ${f.chance.digits(4)}, quyển số 02TP/CC-SCC/HĐGD.</p>${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring, inner: 'CÔNG CHỨNG' }))}`;
      return paper('certified_contract', [one, two]);
    },
  },
  {
    // A deposit for a plot, notarised: labels in a column at the left, modern font.
    id: 'contract-deposit-plot-modern',
    class: 'certified_contract',
    tags: ['contract', 'modern', 'small', 'two-column'],
    draw: (f) => {
      const buyer = f.others[2];
      const side = (who: typeof buyer, role: string) =>
        `${pair('Họ và tên', `<b>${nameOf(who, role)}</b>`, 24)}${pair('Sinh ngày', bornOf(who, role), 24)}${pair('Căn cước', idOf(who, role, spaced(who.id)), 24)}${pair('Cư trú', who.home, 24)}`;
      const page = `<div style="font-size:9.8pt"><div style="text-align:center">${nation(10, '-', 42)}</div>${title('HỢP ĐỒNG ĐẶT CỌC', 15, 'margin:4mm 0 1mm')}<div class="sub" style="margin-bottom:2mm">(Để bảo đảm giao kết hợp đồng chuyển nhượng quyền sử dụng đất)</div>${sideBySide(`<b>BÊN NHẬN CỌC (BÊN BÁN)</b>${side(f.main, 'giver')}`, `<b>BÊN ĐẶT CỌC (BÊN MUA)</b>${side(buyer, 'taker')}`)}${flat(`<b>Điều 1. Tài sản.</b> Thửa đất số ${plot(f).join(', tờ bản đồ số ')}, ${f.place.full}, Giấy chứng nhận số phát hành ${serial(landSerial(f.chance, 8))}.`, 'margin-top:3mm')}${flat(`<b>Điều 2. Số tiền.</b> Giá chuyển nhượng ${money(f.chance.whole(400, 3000))} đồng; tiền cọc ${money(f.chance.whole(20, 300))} đồng, giao ngay khi ký.`)}${flat(`<b>Điều 3. Thời hạn.</b> Hai bên ký hợp đồng chuyển nhượng chậm nhất ngày ${daysLater(f.date, 45)} tại tổ chức công chứng.`)}${flat('<b>Điều 4. Phạt cọc.</b> Bên đặt cọc không mua thì mất tiền cọc; bên nhận cọc không bán thì trả lại tiền cọc và một khoản tiền tương đương.')}${flat('<b>Điều 5. Hiệu lực.</b> Hợp đồng có hiệu lực từ thời điểm được công chứng, lập thành 03 bản.')}${bothSign(f, ['BÊN NHẬN CỌC', f.main.name], ['BÊN ĐẶT CỌC', buyer.name])}<div style="border-top:0.3mm solid #555;margin-top:2mm;padding-top:2mm"><b>LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN.</b> ${onDay(f)}, tại ${field('agency', `Văn phòng công chứng ${f.place.name}`)}, tỉnh ${f.place.province}, tôi chứng nhận các bên đã tự nguyện giao kết hợp đồng đặt cọc này. Số công chứng: ${f.chance.digits(5)}/2026/CCGD.</div>${closing(f, 'CÔNG CHỨNG VIÊN', codeLine(f), 'VPCC', 'VĂN PHÒNG CÔNG CHỨNG', 20)}</div>`;
      return paper('certified_contract', [page], 'a4', MODERN);
    },
  },
  {
    // Part of a plot is sold in 2021: a contract of a notary in numbered points without articles.
    id: 'contract-part-of-plot-sold-2021',
    class: 'certified_contract',
    tags: ['contract', 'multi-page'],
    draw: (f) => {
      const buyer = f.others[0];
      const date = dayOf(f, 11, 2021);
      const ring = `VĂN PHÒNG CÔNG CHỨNG ★ TỈNH ${upper(f.place.province)} ★`;
      const one = `<div style="text-align:center">${nation(13, '–', 56)}</div>${title('HỢP ĐỒNG CHUYỂN NHƯỢNG<br>MỘT PHẦN QUYỀN SỬ DỤNG ĐẤT', 15.5, 'margin:5mm 0 3mm')}<p>Hôm nay, ${issued(date)}, tại ${field('agency', `Văn phòng công chứng ${f.place.name}`)}, chúng tôi ký tên dưới đây là:</p>${flat(`<b>Bên A (bên bán):</b> ${low(f.main)} <b>${nameOf(f.main, 'giver')}</b>, sinh ngày ${bornOf(f.main, 'giver')}, thẻ căn cước công dân số ${idOf(f.main, 'giver')}, thường trú tại ${homeThen(f, f.main)}.`)}${flat(`<b>Bên B (bên mua):</b> ${low(buyer)} <b>${nameOf(buyer, 'taker')}</b>, sinh ngày ${bornOf(buyer, 'taker')}, thẻ căn cước công dân số ${idOf(buyer, 'taker')}, thường trú tại ${homeThen(f, buyer)}.`)}<p>1. Bên A có quyền sử dụng thửa đất số ${plot(f).join(', tờ bản đồ số ')}, diện tích ${f.chance.whole(500, 1500)} m² theo Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}, số vào sổ cấp GCN ${book(`CS ${f.chance.digits(5)}`)}.</p><p>2. Bên A chuyển nhượng cho Bên B một phần thửa đất với diện tích ${f.chance.whole(80, 300)} m², vị trí theo mảnh trích đo địa chính kèm theo đã được Chi nhánh Văn phòng đăng ký đất đai xác nhận.</p><p>3. Giá chuyển nhượng: ${money(f.chance.whole(90, 1200))} đồng. Bên B đã thanh toán đủ.</p><p>4. Lối đi rộng 2,5 m ở phía Nam thửa đất được dùng chung, không bên nào được rào chắn.</p><p>5. Bên A chịu trách nhiệm về tính hợp pháp của thửa đất; Bên B chịu trách nhiệm đăng ký biến động, tách thửa.</p>`;
      const two = `${pageNumber(2)}<p>6. Hai bên đã đọc lại, hiểu rõ quyền, nghĩa vụ của mình và hậu quả pháp lý của việc giao kết hợp đồng này.</p>${bothSign(f, ['BÊN A', f.main.name], ['BÊN B', buyer.name])}<div style="text-align:center;margin-top:6mm"><b>CÔNG CHỨNG VIÊN CHỨNG NHẬN</b></div><p>Hợp đồng này được giao kết giữa các bên có tên nêu trên; các bên đã tự nguyện thỏa thuận, có năng lực hành vi dân sự phù hợp theo quy định của pháp luật; mục đích, nội dung hợp đồng không vi phạm pháp luật, không trái đạo đức xã hội; chữ ký trong hợp đồng đúng là chữ ký của các bên.</p><p>Hợp đồng được lập thành 04 bản chính, lưu tại Văn phòng công chứng 01 bản.</p><p class="flat">Số công chứng: <b>${f.chance.digits(4)}</b>. Quyển số: <b>11/2021 TP/CC-SCC/HĐGD</b>.</p>${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring, inner: 'VPCC', gap: 26 }))}`;
      return paper('certified_contract', [one, two]);
    },
  },
]);
