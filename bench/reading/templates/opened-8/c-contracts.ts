import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, pageNumber, paper } from '../kit.ts';
import { SANS, sealOf, title, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf, money, onDay } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, bothSign, flat, hand, homeThen, item, low, mate, oldIdFor } from '../eighth/c-parts.ts';
import { placeThen, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_C_CONTRACTS = inPart('opened-8', [
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
