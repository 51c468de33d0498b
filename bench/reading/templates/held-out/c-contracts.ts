import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, pageNumber, paper } from '../kit.ts';
import { SANS, sealOf, spaced, title, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf, edge, money, onDay } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, bothSign, county, countyName, flat, hand, homeThen, item, low, mate, oldIdFor } from './c-parts.ts';
import { pair, placeThen, serial } from './c-parts.ts';

/** Contracts about land and houses that a notary or the commune certified. */
export const HELD_C_CONTRACTS = inPart('held-out', [
  {
    // Joint circular 04/2006, form 37: land is sold, the commune certifies; a printed form by pen on two pages.
    id: 'contract-land-sold-2007-commune-form',
    class: 'certified_contract',
    tags: ['contract', 'form', 'multi-page'],
    draw: (f) => {
      const buyer = f.others[1];
      const wife = f.others[0];
      const date = dayOf(f, 9, 2007);
      const one = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('HỢP ĐỒNG<br>CHUYỂN NHƯỢNG QUYỀN SỬ DỤNG ĐẤT', 15.5)}<div>Chúng tôi gồm có:</div><div><b>Bên chuyển nhượng</b> <i>(sau đây gọi là bên A)</i>:</div>${fill('Ông (Bà):', hand(nameOf(f.main, 'giver')))}${fillRow(['Sinh ngày:', hand(bornOf(f.main, 'giver')), 1], ['CMND số:', hand(oldIdFor(f, 'giver')), 1])}${fill('Hộ khẩu thường trú:', hand(homeThen(f, f.main)))}${fill('Cùng vợ (chồng) là:', hand(nameOf(wife, 'giver')))}${fillRow(['Sinh ngày:', hand(bornOf(wife, 'giver')), 1], ['CMND số:', hand(oldIdFor(f, 'giver')), 1])}<div><b>Bên nhận chuyển nhượng</b> <i>(sau đây gọi là bên B)</i>:</div>${fill('Ông (Bà):', hand(nameOf(buyer, 'taker')))}${fillRow(['Sinh ngày:', hand(bornOf(buyer, 'taker')), 1], ['CMND số:', hand(oldIdFor(f, 'taker')), 1])}${fill('Hộ khẩu thường trú:', hand(homeThen(f, buyer)))}${flat('Hai bên đồng ý thực hiện việc chuyển nhượng quyền sử dụng đất theo các thoả thuận sau đây:', 'margin-top:2mm')}<div style="text-align:center"><b>ĐIỀU 1<br>QUYỀN SỬ DỤNG ĐẤT CHUYỂN NHƯỢNG</b></div>${flat(`Quyền sử dụng đất của bên A đối với thửa đất theo Giấy chứng nhận số ${hand(serial(landSerial(f.chance, 6)))}, cụ thể như sau:`)}${fillRow(['- Thửa đất số:', hand(String(plot(f)[0])), 1], ['- Tờ bản đồ số:', hand(String(plot(f)[1])), 1])}${fill('- Địa chỉ thửa đất:', hand(placeThen(f)))}${fillRow(['- Diện tích:', hand(String(f.chance.whole(100, 900))), 1], ['m²; Mục đích sử dụng:', hand('ONT'), 2])}`;
      const two = `<div style="text-align:center"><b>ĐIỀU 2<br>GIÁ CHUYỂN NHƯỢNG VÀ PHƯƠNG THỨC THANH TOÁN</b></div>${flat(`1. Giá chuyển nhượng quyền sử dụng đất nêu tại Điều 1 của Hợp đồng này là: ${hand(money(f.chance.whole(20, 400)))} đồng.`)}${flat('2. Phương thức thanh toán: tiền mặt. Việc thanh toán do hai bên tự thực hiện và chịu trách nhiệm trước pháp luật.')}<div style="text-align:center"><b>ĐIỀU 3<br>VIỆC ĐĂNG KÝ VÀ LỆ PHÍ</b></div>${flat('Bên B có nghĩa vụ đăng ký quyền sử dụng đất tại cơ quan có thẩm quyền. Thuế, lệ phí liên quan do bên B nộp.')}<div style="text-align:center"><b>ĐIỀU 4<br>CAM ĐOAN CỦA CÁC BÊN</b></div>${flat('Thửa đất không có tranh chấp, không bị kê biên để bảo đảm thi hành án; Hợp đồng được giao kết hoàn toàn tự nguyện, không bị lừa dối, không bị ép buộc.')}${bothSign(f, ['Bên A', f.main.name], ['Bên B', buyer.name])}<div style="text-align:center;margin-top:3mm"><b>LỜI CHỨNG CỦA ỦY BAN NHÂN DÂN ${unit(f)}</b></div>${flat(`${issued(date, `Ngày ${date.slice(0, 2)} tháng ${date.slice(3, 5)} năm ${date.slice(6)}`)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}, tôi, Chủ tịch Ủy ban nhân dân, chứng thực Hợp đồng chuyển nhượng quyền sử dụng đất được giao kết giữa bên A và bên B; các bên đã tự nguyện thoả thuận và cam đoan chịu trách nhiệm trước pháp luật về nội dung Hợp đồng; tại thời điểm chứng thực các bên có năng lực hành vi dân sự. Số ${f.chance.whole(11, 300)}, quyển số 01 TP/CC-SCT/HĐGD.`)}${closing(f, 'CHỦ TỊCH', codeLine(f))}`;
      return paper('certified_contract', [one, two]);
    },
  },
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
    // Parents give a house with its ground to a child, ward's service centre, 2026: each point on a line of its own.
    id: 'contract-house-given-ward-2026',
    class: 'certified_contract',
    tags: ['contract', 'sans', 'small', 'multi-page'],
    draw: (f) => {
      const child = f.others[2];
      const one = `<div style="font-size:11pt"><div style="text-align:center">${nation(11, '-', 48)}</div>${title('HỢP ĐỒNG TẶNG CHO NHÀ Ở VÀ QUYỀN SỬ DỤNG ĐẤT', 14, 'margin:5mm 0 3mm')}${flat('<b>I. CÁC BÊN</b>')}${grid(
        ['', 'Bên tặng cho', 'Bên được tặng cho'],
        [
          ['Họ và tên', `<b>${nameOf(f.main, 'giver')}</b>`, `<b>${nameOf(child, 'taker')}</b>`],
          ['Ngày sinh', bornOf(f.main, 'giver'), bornOf(child, 'taker')],
          ['Số căn cước', idOf(f.main, 'giver'), idOf(child, 'taker')],
          ['Nơi thường trú', f.main.home, child.home],
        ],
        10.5,
      )}${flat('<b>II. TÀI SẢN TẶNG CHO</b>')}${item(`2.1. Nhà ở một tầng, diện tích xây dựng ${f.chance.whole(48, 120)} m², xây năm ${f.chance.whole(1999, 2019)}.`)}${item(`2.2. Thửa đất số ${plot(f).join(', tờ bản đồ số ')}, ${f.place.full}; diện tích ${f.chance.whole(120, 800)} m².`)}${item(`2.3. Giấy chứng nhận số phát hành ${serial(landSerial(f.chance, 8))}, số vào sổ ${book(landBookNo(f.chance))}.`)}${flat('<b>III. THỎA THUẬN</b>')}${item('3.1. Việc tặng cho không kèm theo điều kiện; bên tặng cho được ở tại nhà đến cuối đời.')}${item('3.2. Bên được tặng cho nhận tài sản theo hiện trạng và tự làm thủ tục đăng ký biến động.')}${item('3.3. Lệ phí chứng thực do bên được tặng cho nộp.')}${item('3.4. Các bên cam đoan tự nguyện, tài sản không tranh chấp, không bị kê biên, thế chấp.')}${bothSign(f, ['BÊN TẶNG CHO', f.main.name], ['BÊN ĐƯỢC TẶNG CHO', child.name])}</div>`;
      const two = `<div style="font-size:11pt">${pageNumber(2)}<div style="text-align:center"><b>LỜI CHỨNG CHỨNG THỰC HỢP ĐỒNG, GIAO DỊCH</b></div><p style="margin-top:3mm">${onDay(f)}, tại ${field('agency', `Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}, tỉnh ${f.place.province}`)}.</p><p>Tôi, người được ủy quyền chứng thực, chứng thực Hợp đồng này được giao kết giữa ${low(f.main)} ${f.main.name} và ${low(child)} ${child.name}. Tại thời điểm chứng thực, các bên minh mẫn, nhận thức và làm chủ được hành vi của mình, tự nguyện thỏa thuận và đã cùng ký, điểm chỉ vào Hợp đồng này trước mặt tôi.</p><p>Hợp đồng này được lập thành 03 bản chính, mỗi bản gồm 02 tờ, 02 trang; giao cho bên tặng cho 01 bản, bên được tặng cho 01 bản, lưu 01 bản.</p><p class="flat">Số chứng thực: ${f.number + 77}; quyển số: 01/2026-SCT/HĐ,GD.</p>${closing(f, 'TUQ. CHỦ TỊCH<br>GIÁM ĐỐC TRUNG TÂM', codeLine(f), 'TRUNG TÂM')}</div>`;
      return paper('certified_contract', [one, two], 'a4', SANS);
    },
  },
  {
    // Fields are let to a neighbour for five harvests, typed, the commune's short word below.
    id: 'contract-rice-land-let-typed',
    class: 'certified_contract',
    tags: ['contract', 'typed'],
    draw: (f) => {
      const taker = f.others[1];
      const date = dayOf(f, 12, 2014);
      const page = `<div style="font-size:10pt;line-height:1.5"><div style="text-align:center">${nation(9.5, '-', 42)}</div>${title('HỢP ĐỒNG THUÊ QUYỀN SỬ DỤNG ĐẤT NÔNG NGHIỆP', 13)}${flat(`BÊN CHO THUÊ (BÊN A): ${you(f.main.sex)} ${nameOf(f.main, 'giver', upper(f.main.name))}, sinh ngày ${bornOf(f.main, 'giver')}, CMND số ${oldIdFor(f, 'giver')}, thường trú: ${homeThen(f, f.main)}.`)}${flat(`BÊN THUÊ (BÊN B): ${you(taker.sex)} ${nameOf(taker, 'taker', upper(taker.name))}, sinh ngày ${bornOf(taker, 'taker')}, CMND số ${oldIdFor(f, 'taker')}, thường trú: ${homeThen(f, taker)}.`)}${flat('Hai bên thỏa thuận như sau:')}${flat(`Điều 1: Bên A cho bên B thuê ${grouped(f.chance.whole(1000, 9000))} m2 đất trồng lúa thuộc thửa ${plot(f).join(', tờ bản đồ ')}, giấy chứng nhận số ${serial(landSerial(f.chance, 6))}, vào sổ ${book(`${f.chance.digits(5)} QSDĐ`)}.`)}${flat('Điều 2: Thời hạn thuê là 05 năm (mười vụ), kể từ vụ Đông Xuân 2014 - 2015.')}${flat(`Điều 3: Giá thuê mỗi công một năm là ${f.chance.whole(12, 30)} giạ lúa, quy ra tiền theo giá thị trường tại thời điểm trả; trả vào cuối vụ Đông Xuân hằng năm.`)}${flat('Điều 4: Bên B không được đào ao, lên liếp, cầm cố hoặc cho thuê lại. Hết hạn phải trả đất đúng hiện trạng.')}${flat('Điều 5: Hai bên cam kết làm đúng hợp đồng, có tranh chấp thì nhờ ban hòa giải ấp, nếu không được thì đưa ra Tòa án.')}${bothSign(f, ['BÊN A', f.main.name], ['BÊN B', taker.name])}<div style="margin-top:3mm">CHỨNG THỰC CỦA ${field('agency', `UBND ${unit(f)}`)}</div>${flat(`Số ${f.chance.whole(10, 200)}/CT, quyển số 01. Hai bên có tên trên tự nguyện ký hợp đồng trước mặt tôi.`)}<div style="text-align:right">${f.place.name}, ${issued(date)}</div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', codeLine(f))}</div>`;
      return paper('certified_contract', [page], 'a4', TYPED);
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
  {
    // Husband and wife agree that a plot is one's own: certified agreement.
    id: 'agreement-plot-of-one-spouse',
    class: 'certified_contract',
    tags: ['contract', 'italic'],
    draw: (f) => {
      const wife = f.others[0];
      const page = `<div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('VĂN BẢN THỎA THUẬN<br>VỀ TÀI SẢN RIÊNG CỦA VỢ, CHỒNG', 15, 'margin:5mm 0 3mm')}${flat(`Chúng tôi là ${low(f.main)} <b>${nameOf(f.main, f.main.sex === 'Nam' ? 'husband' : 'wife')}</b>, sinh ngày ${bornOf(f.main, f.main.sex === 'Nam' ? 'husband' : 'wife')}, căn cước số ${idOf(f.main, f.main.sex === 'Nam' ? 'husband' : 'wife')} và ${mate(f.main)} là <b>${nameOf(wife, wife.sex === 'Nam' ? 'husband' : 'wife')}</b>, sinh ngày ${bornOf(wife, wife.sex === 'Nam' ? 'husband' : 'wife')}, căn cước số ${idOf(wife, wife.sex === 'Nam' ? 'husband' : 'wife')}; cùng cư trú tại ${f.main.home}.`)}<p>1. Chúng tôi thống nhất: quyền sử dụng đất đối với thửa đất số ${plot(f).join(', tờ bản đồ số ')}, tại ${f.place.full}, là <i>tài sản riêng</i> của ${low(f.main)} ${f.main.name}, hình thành từ tiền được cha mẹ cho riêng.</p><p>2. Giấy chứng nhận số ${serial(landSerial(f.chance, 8))} chỉ ghi tên ${low(f.main)} ${f.main.name}. ${you(wife.sex)} ${wife.name} không có đóng góp và không yêu cầu quyền lợi đối với tài sản này.</p><p>3. Thỏa thuận không nhằm trốn tránh nghĩa vụ nuôi dưỡng, trả nợ hoặc bồi thường đối với người khác.</p><p>4. Văn bản được lập thành 03 bản, chúng tôi đã nghe đọc lại và ký tên dưới đây.</p>${bothSign(f, [f.main.sex === 'Nam' ? 'NGƯỜI CHỒNG' : 'NGƯỜI VỢ', f.main.name], [wife.sex === 'Nam' ? 'NGƯỜI CHỒNG' : 'NGƯỜI VỢ', wife.name])}<div style="margin-top:3mm;text-align:center"><b>LỜI CHỨNG CỦA PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN</b></div><p>${onDay(f)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi chứng thực: văn bản này được ${low(f.main)} ${f.main.name} và ${low(wife)} ${wife.name} tự nguyện lập và ký trước mặt tôi. Số chứng thực ${f.number}, quyển số 03-SCT/HĐ,GD.</p>${besideSign(codeLine(f), sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: sealOf(f), gap: 20 }))}`;
      return paper('certified_contract', [page]);
    },
  },
]);
