import { field } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf } from '../kit.ts';
import { pageNumber, paper, spaced, title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf, edge, homeBefore, onDay, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, landSerialField, low, notary, par, part, plate, row, sum, top, twoSign } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_D_CONTRACT = inPart('opened-9', [
  {
    // A car is sold at a notary's, 2021: the parties below each other, articles in capitals, two pages.
    id: 'contract-car-sale-notary-2021',
    class: 'certified_contract',
    tags: ['contract', 'multi-page'],
    draw: (f) => {
      const buyer = f.others[0];
      const [date, n, price] = [dayOf(f, 12, 2021), notary(f), f.chance.whole(95, 870)];
      const who = (w: typeof buyer, role: string) =>
        `${row(`${you(w.sex)}: <b>${nameOf(w, role, upper(w.name))}</b>`, 6)}${row(`Sinh ngày: ${bornOf(w, role)}`, 6)}${row(`Căn cước công dân số: ${idOf(w, role)} do Cục Cảnh sát quản lý hành chính về trật tự xã hội cấp ngày 22/06/2021`, 6)}${row(`Hộ khẩu thường trú tại: ${homeBefore(f, w)}`, 6)}`;
      const first = `${top(13, '-', 58)}<div style="text-align:center">-----o0o-----</div>${title('HỢP ĐỒNG MUA BÁN XE Ô TÔ', 17, 'margin:3mm 0')}${flat('<i>Tại địa chỉ trụ sở tổ chức hành nghề công chứng, chúng tôi gồm:</i>')}${part('BÊN BÁN (SAU ĐÂY GỌI LÀ BÊN A):')}${who(f.main, 'giver')}${part('BÊN MUA (SAU ĐÂY GỌI LÀ BÊN B):')}${who(buyer, 'taker')}${flat('Bằng hợp đồng này, hai bên thỏa thuận mua bán xe ô tô với các điều khoản sau:', 'margin-top:2mm')}${part('ĐIỀU 1: ĐẶC ĐIỂM XE MUA BÁN')}<div class="cols"><div>${row(`Biển số: ${plate(f)}`)}${row('Nhãn hiệu: KIA')}${row('Loại xe: Con')}${row('Màu sơn: Trắng')}</div><div>${row(`Số máy: ${f.chance.digits(8)}`)}${row(`Số khung: ${f.chance.digits(9)}`)}${row(`Số chỗ ngồi: ${f.chance.pick([5, 7])}`)}${row('Năm sản xuất: 2016')}</div></div>${par(`Giấy đăng ký xe ô tô số 00${f.chance.digits(4)} do Phòng CSGT Công an tỉnh ${f.place.province} cấp ngày 15/03/2017 mang tên bên A.`)}${edge(150, n.ring)}`;
      const second = `${pageNumber(2)}${part('ĐIỀU 2: GIÁ MUA BÁN VÀ PHƯƠNG THỨC THANH TOÁN')}${par(`Giá mua bán xe nêu tại Điều 1 là: ${sum(price)}. Bên B đã thanh toán đủ cho bên A bằng tiền mặt; việc thanh toán do hai bên tự thực hiện và chịu trách nhiệm trước pháp luật.`)}${part('ĐIỀU 3: GIAO XE VÀ QUYỀN SỞ HỮU')}${par('Bên A giao xe cùng bản chính giấy đăng ký xe cho bên B khi ký hợp đồng. Bên B có nghĩa vụ làm thủ tục đăng ký quyền sở hữu tại cơ quan có thẩm quyền; thuế, lệ phí do bên B chịu.')}${part('ĐIỀU 4: CAM ĐOAN CỦA CÁC BÊN')}${par('Xe thuộc sở hữu hợp pháp của bên A, không có tranh chấp, không bị cầm cố, thế chấp. Hai bên đã tự đọc lại hợp đồng, hiểu rõ và cùng ký tên dưới đây.')}${twoSign(f, ['BÊN BÁN', f.main.name], ['BÊN MUA', buyer.name])}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 13)}${par(`Hôm nay, ${issued(date)}, tại trụ sở ${field('agency', n.name)}, tôi, công chứng viên, chứng nhận hợp đồng mua bán xe ô tô này được giao kết giữa bên A là ${low(f.main)} ${f.main.name} và bên B là ${low(buyer)} ${buyer.name}; các bên tự nguyện giao kết, có năng lực hành vi dân sự và đã ký trước sự có mặt của tôi.`)}${flat(`Số công chứng: ${f.number + 3300} quyển số 12 TP/CC-SCC/HĐGD`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head }))}`;
      return paper('certified_contract', [first, second]);
    },
  },
  {
    // A deposit for a house and its land: both sides in a table of two columns, one page.
    id: 'contract-deposit-two-cells',
    class: 'certified_contract',
    tags: ['contract', 'table', 'small'],
    draw: (f) => {
      const buyer = f.others[0];
      const [no, sheet] = plot(f);
      const [n, deposit] = [notary(f), f.chance.whole(20, 300)];
      const cell = (w: typeof buyer, role: string) =>
        `Họ tên: <b>${nameOf(w, role)}</b><br>Sinh ngày: ${bornOf(w, role)}<br>CCCD: ${idOf(w, role)}<br>Thường trú: ${w.home}<br>ĐT: ${phone(f)}`;
      return paper('certified_contract', [
        `<div style="font-size:11.5pt;line-height:1.3">${top(11.5, '-', 50)}${title('HỢP ĐỒNG ĐẶT CỌC', 15.5, 'margin:2mm 0 0')}<div class="sub" style="margin-bottom:2mm"><i>(Để bảo đảm giao kết hợp đồng chuyển nhượng quyền sử dụng đất)</i></div>${grid(['BÊN NHẬN ĐẶT CỌC', 'BÊN ĐẶT CỌC'], [[cell(f.main, 'giver'), cell(buyer, 'taker')]], 11)}${flat(`<b>Điều 1.</b> Bên đặt cọc giao cho bên nhận đặt cọc số tiền ${sum(deposit)} để bảo đảm việc chuyển nhượng thửa đất số ${no}, tờ bản đồ số ${sheet} tại ${f.place.full}, Giấy chứng nhận số ${landSerialField(landSerial(f.chance, 6))}.`)}${flat(`<b>Điều 2.</b> Giá chuyển nhượng là ${sum(deposit * 6)}, không thay đổi trong thời hạn đặt cọc.`)}${flat('<b>Điều 3.</b> Thời hạn đặt cọc là 60 ngày. Hết thời hạn, hai bên ký hợp đồng chuyển nhượng tại tổ chức hành nghề công chứng.')}${flat('<b>Điều 4.</b> Bên đặt cọc từ chối giao kết thì mất tiền cọc; bên nhận đặt cọc từ chối giao kết thì phải trả lại tiền cọc và một khoản tiền tương đương.')}${flat('<b>Điều 5.</b> Các bên cam đoan thông tin về nhân thân và tài sản là đúng sự thật.')}${twoSign(f, ['BÊN NHẬN ĐẶT CỌC', f.main.name], ['BÊN ĐẶT CỌC', buyer.name], 14)}<div style="border-top:0.3mm solid #333;margin-top:2mm;padding-top:2mm">${par(`<b>Lời chứng.</b> ${onDay(f)}, tại ${field('agency', n.name)}, tôi chứng nhận hợp đồng đặt cọc này được các bên tự nguyện giao kết và ký trước mặt tôi. Số công chứng ${f.number + 940}/2026/CCGD, quyển số 05.`)}</div>${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head, gap: 20 }))}</div>`,
      ]);
    },
  },
  {
    // Wife and husband say what belongs to whom.
    id: 'contract-couple-property-agreed',
    class: 'certified_contract',
    tags: ['contract', 'italic'],
    draw: (f) => {
      const mate = f.others[0];
      const n = notary(f);
      const [no, sheet] = plot(f);
      const who = (w: typeof mate, role: string, call: string) =>
        flat(
          `${call}: <b>${nameOf(w, role)}</b>, sinh ngày ${bornOf(w, role)}, số định danh cá nhân ${idOf(w, role, spaced(w.id))}, nơi cư trú ${w.home}`,
        );
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, mate] : [mate, f.main];
      return paper('certified_contract', [
        `<div style="font-size:12.5pt">${top(12.5, '-', 56)}${title('VĂN BẢN THỎA THUẬN<br>PHÂN CHIA TÀI SẢN CHUNG CỦA VỢ CHỒNG', 15, 'margin:3mm 0 2mm')}${flat(`<i>${onDay(f)}, tại ${field('agency', n.name)}, chúng tôi là:</i>`)}${who(husband, 'husband', 'Chồng')}${who(wife, 'wife', 'Vợ')}${flat('Chúng tôi đăng ký kết hôn hợp pháp và hiện là vợ chồng. Nay cùng thỏa thuận:')}${par(`<b>1.</b> Thửa đất số ${no}, tờ bản đồ số ${sheet} tại ${f.place.full} (Giấy chứng nhận số ${landSerialField(landSerial(f.chance, 8))}) là tài sản riêng của ${low(f.main)} ${f.main.name}.`)}${par(`<b>2.</b> Chiếc xe ô tô biển số ${plate(f)} là tài sản riêng của ${low(mate)} ${mate.name}.`)}${par('<b>3.</b> Hoa lợi, lợi tức phát sinh từ tài sản riêng của ai thuộc về người đó. Các tài sản khác vẫn là tài sản chung.')}${par('<b>4.</b> Mỗi người tự chịu trách nhiệm về nghĩa vụ phát sinh từ tài sản riêng của mình. Việc phân chia không nhằm trốn tránh nghĩa vụ với người thứ ba.')}${twoSign(f, ['CHỒNG', husband.name], ['VỢ', wife.name], 15)}${flat('<b>LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN</b>', 'text-align:center;margin-top:2mm')}${par(`Chứng nhận văn bản thỏa thuận này do hai vợ chồng tự nguyện lập, đã đọc lại và ký trước mặt tôi. Số công chứng: ${f.number + 150}/2026; quyển số 02/2026.`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head, gap: 20 }))}</div>`,
      ]);
    },
  },
  {
    // Several heirs refuse together, each with the own lines.
    id: 'inheritance-refused-two-notary',
    class: 'certified_contract',
    tags: ['contract'],
    draw: (f) => {
      const [mate, dead] = [f.others[2], f.others[0]];
      const n = notary(f);
      return paper('certified_contract', [
        `${top(13, '-', 58)}${title('VĂN BẢN TỪ CHỐI NHẬN DI SẢN THỪA KẾ', 15.5, 'margin:4mm 0 2mm')}${par(`Chúng tôi, những người ký tên dưới đây, cùng là con của ${low(dead)} ${nameOf(dead, 'deceased')} (sinh ngày ${bornOf(dead, 'deceased')}):`)}${[f.main, mate].map((who, i) => `${flat(`${i + 1}. Họ và tên: <b>${nameOf(who, 'heir', upper(who.name))}</b><br>Ngày sinh: ${bornOf(who, 'heir')} &emsp; Căn cước số: ${idOf(who, 'heir')}<br>Nơi thường trú: ${who.home}`)}`).join('')}${par(`Chúng tôi từ chối nhận toàn bộ kỷ phần di sản mà chúng tôi được hưởng do ${low(dead)} ${dead.name} để lại, là quyền sử dụng đất theo Giấy chứng nhận số ${landSerialField(landSerial(f.chance, 6))}.`)}${par('Chúng tôi cam đoan việc từ chối được thể hiện trước thời điểm phân chia di sản, không nhằm trốn tránh nghĩa vụ tài sản với người khác; không bị ép buộc; đã hiểu rõ hậu quả pháp lý của việc từ chối.')}${twoSign(f, ['NGƯỜI TỪ CHỐI (1)', f.main.name], ['NGƯỜI TỪ CHỐI (2)', mate.name], 15)}${flat('<b>LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN</b>', 'text-align:center;margin-top:3mm')}${par(`${onDay(f)}, tại ${field('agency', n.name)}, địa chỉ: ${f.place.full}. Tôi chứng nhận văn bản này được lập bởi hai ông, bà có tên trên; hai người đã tự nguyện từ chối nhận di sản, có năng lực hành vi dân sự và ký trước mặt tôi.`)}${flat(`Số công chứng ${f.number + 71}/2026, quyển số 01/2026-TP/CC`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head, gap: 20 }))}`,
      ]);
    },
  },
]);
