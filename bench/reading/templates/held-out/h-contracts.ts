import { field } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { kin } from '../civil-parts.ts';
import { bornOf, grid, idOf, issued, MODERN, nameOf, nation, pageNumber, paper, SANS } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { capital } from '../office-kit.ts';
import { dayOf, edge } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, low, mate, placeThen, serial } from '../eighth/c-parts.ts';
import { notary, plate, sum } from '../eighth/d-parts.ts';
import {
  dayCapital,
  facing,
  flush,
  homeIn,
  hung,
  ink,
  mid,
  oldIdNo,
  oldNation,
  para,
  party,
} from '../ninth/h-parts.ts';
import { partyLines, row, rowOfSigns, sealFoot, sized, tinted } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_H_CONTRACTS = inPart('held-out', [
  {
    // A plot is given to a child, certified by the commune in 2026 under decree 280/2025: lời chứng on the second page.
    id: 'h-contract-gift-child-commune-280',
    class: 'certified_contract',
    tags: ['contract', 'multi-page'],
    draw: (f) => {
      const [giver, wife] = [f.others[1], f.others[2]];
      const [no, sheet] = plot(f);
      const one = `${mid(nation(12.5, '-', 54))}${title('HỢP ĐỒNG TẶNG CHO QUYỀN SỬ DỤNG ĐẤT', 15, 'margin:4mm 0 3mm')}${sized(12, 1.4, `${para(`Hôm nay, ${issued(f.date)}, tại trụ sở Ủy ban nhân dân ${f.place.full}, chúng tôi gồm có:`)}${flush('<b>BÊN TẶNG CHO (BÊN A):</b>')}${para(`${party(giver, 'giver', giver.home)}.`)}${para(`${party(wife, 'giver', wife.home)}.`)}${flush('<b>BÊN ĐƯỢC TẶNG CHO (BÊN B):</b>')}${para(`${party(f.main, 'taker', f.main.home)}; là con của Bên A.`)}${para('Hai bên tự nguyện giao kết hợp đồng với các thỏa thuận sau đây:')}${flush('<b>Điều 1. Quyền sử dụng đất tặng cho</b>')}${para(`Bên A tự nguyện tặng cho Bên B toàn bộ quyền sử dụng thửa đất số ${no}, tờ bản đồ số ${sheet}, địa chỉ: ${f.place.full}; diện tích ${f.chance.whole(90, 1200)} m²; loại đất: đất ở tại nông thôn, theo Giấy chứng nhận số phát hành ${serial(landSerial(f.chance, 6))}, số vào sổ ${book(landBookNo(f.chance))}. Trên đất không có tài sản.`)}${flush('<b>Điều 2. Giao nhận, đăng ký quyền sử dụng đất</b>')}${para('Bên A giao đất và giấy tờ về quyền sử dụng đất cho Bên B ngay sau khi hợp đồng được chứng thực. Bên B thực hiện đăng ký tại cơ quan có thẩm quyền; thuế, phí, lệ phí do Bên B nộp.')}${flush('<b>Điều 3. Cam đoan của các bên</b>')}${para('Thửa đất không có tranh chấp, không bị kê biên; việc giao kết hợp đồng hoàn toàn tự nguyện, không bị lừa dối, không bị ép buộc.')}`)}${facing(f, ['BÊN A', `${giver.name} - ${wife.name}`], ['BÊN B', f.main.name], 14)}${edge(150, 'ỦY BAN NHÂN DÂN ★')}`;
      const two = `${pageNumber(2)}${title('LỜI CHỨNG CỦA NGƯỜI THỰC HIỆN CHỨNG THỰC', 13.5)}${para(`Tại trụ sở ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi là người có thẩm quyền chứng thực theo quy định của pháp luật, chứng thực:`)}${hung('-', 'Hợp đồng tặng cho quyền sử dụng đất được giao kết giữa Bên A và Bên B có tên nêu trên.')}${hung('-', 'Các bên tham gia hợp đồng cam đoan đã hiểu, tự nguyện thỏa thuận giao kết hợp đồng và chịu trách nhiệm trước pháp luật về nội dung của hợp đồng.')}${hung('-', 'Tại thời điểm chứng thực, các bên tham gia hợp đồng minh mẫn, nhận thức và làm chủ được hành vi của mình; đã cùng ký vào hợp đồng trước mặt ông/bà tiếp nhận hồ sơ.')}${para('Hợp đồng này được lập thành 04 bản chính, mỗi bên giữ 01 bản; 01 bản nộp cơ quan đăng ký đất đai; 01 bản lưu tại Ủy ban nhân dân.')}${flush(`Số chứng thực ${f.number + 120}, quyển số 02/2026 - SCT/HĐ,GD.`)}${sealFoot(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `<b>Người tiếp nhận hồ sơ</b><br><i>(ký, ghi rõ họ tên)</i><br><br><br>${f.name()}<br>`)}`;
      return paper('certified_contract', [one, two]);
    },
  },
  {
    // A notary's sale of a plot, 2022: the parties in tinted tables, articles in short, small sans.
    id: 'h-contract-sale-notary-2022-tinted',
    class: 'certified_contract',
    tags: ['contract', 'sans', 'table', 'multi-page', 'small'],
    draw: (f) => {
      const date = dayOf(f, 6, 2022);
      const n = notary(f);
      const [wife, seller] = [f.others[0], f.others[1]];
      const [no, sheet] = plot(f);
      const who = (w: typeof wife, role: string) =>
        tinted(
          44,
          '#eeeeee',
          ['Ông/Bà', `<b>${nameOf(w, role, upper(w.name))}</b>`],
          ['Sinh ngày', bornOf(w, role)],
          ['CCCD số', idOf(w, role)],
          ['Thường trú', homeIn(f, w)],
        );
      const one = `${sized(10.3, 1.4, `${mid(nation(10.5, '-', 44))}${title('HỢP ĐỒNG CHUYỂN NHƯỢNG QUYỀN SỬ DỤNG ĐẤT', 14, 'margin:4mm 0 2mm')}${row(`Hợp đồng này được lập và ký ${issued(date)}, tại ${field('agency', n.name)}, tỉnh ${f.place.province}, giữa:`)}<b>BÊN CHUYỂN NHƯỢNG (gọi là “Bên bán”)</b>${who(seller, 'giver')}<b>BÊN NHẬN CHUYỂN NHƯỢNG (gọi là “Bên mua”)</b>${who(f.main, 'taker')}và ${mate(f.main)}:${who(wife, 'taker')}<b>1. Đối tượng của hợp đồng:</b> quyền sử dụng thửa đất số ${no}, tờ bản đồ số ${sheet}; địa chỉ: ${placeThen(f)}; diện tích: ${f.chance.whole(60, 400)} m²; mục đích: đất ở; Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}, vào sổ ${book(landBookNo(f.chance))}.<br><b>2. Giá chuyển nhượng:</b> ${sum(f.chance.whole(150, 2500))}. Hai bên tự thanh toán bằng chuyển khoản.<br><b>3. Giao đất:</b> trong 05 ngày kể từ ngày thanh toán đủ.`)}`;
      const two = `${sized(10.3, 1.45, `<b>4. Thuế, phí, lệ phí:</b> thuế thu nhập cá nhân do Bên bán nộp; lệ phí trước bạ, phí thẩm định do Bên mua nộp; thù lao công chứng do Bên mua trả.<br><b>5. Cam đoan:</b> Bên bán cam đoan thửa đất thuộc quyền sử dụng hợp pháp, không thế chấp, không tranh chấp, không bị ràng buộc bởi bất kỳ quyết định nào của cơ quan nhà nước. Bên mua đã xem xét kỹ thửa đất và giấy tờ.<br><b>6. Giải quyết tranh chấp:</b> thương lượng; nếu không được thì khởi kiện tại Tòa án có thẩm quyền.<br><b>7. Hiệu lực:</b> kể từ ngày công chứng. Các bên đã đọc, hiểu rõ, ký và điểm chỉ vào từng trang.${facing(f, ['BÊN BÁN', seller.name], ['BÊN MUA', `${f.main.name}<br>${wife.name}`], 20)}<div style="border-top:0.4mm solid #222;margin-top:4mm"></div>${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12)}${para(`Tôi, ${n.head}, công chứng viên, trong phạm vi trách nhiệm của mình theo quy định của pháp luật, chứng nhận: các bên đã tự nguyện giao kết hợp đồng; có năng lực hành vi dân sự; mục đích, nội dung của hợp đồng không vi phạm pháp luật, không trái đạo đức xã hội; các bên đã ký và điểm chỉ trước mặt tôi.`)}${para('Hợp đồng có 03 bản chính, mỗi bản 02 tờ, 02 trang; giao mỗi bên 01 bản, lưu 01 bản.')}${row(`Số công chứng: ${f.number + 2600}/2022; Quyển số: 09 TP/CC-SCC/HĐGD`)}`)}${sealFoot(f, 'CÔNG CHỨNG VIÊN', '', { ring: n.ring, inner: 'VPCC', name: n.head })}`;
      return paper('certified_contract', [one, two], 'a4', SANS);
    },
  },
  {
    // Printed form of 2004 (circular 04/2006) filled by pen at the commune: part of a plot is sold.
    id: 'h-contract-land-2006-form-by-pen',
    class: 'certified_contract',
    tags: ['contract', 'form', 'multi-page'],
    draw: (f) => {
      const date = dayOf(f, 12, 2007);
      const buyer = f.others[1];
      const [no, sheet] = plot(f);
      const who = (w: typeof buyer, role: string) =>
        `${row(`Ông/bà: ${ink(nameOf(w, role))}`)}${row(`Sinh ngày: ${ink(bornOf(w, role))}`)}${row(`Chứng minh nhân dân số: ${ink(oldIdNo(f, role))} cấp tại ${ink(`CA ${f.place.province}`)}`)}${row(`Hộ khẩu thường trú: ${ink(homeIn(f, w))}`)}`;
      const one = `${oldNation(12.5, '<div class="rule" style="width:46mm"></div>')}${title('HỢP ĐỒNG CHUYỂN NHƯỢNG<br>QUYỀN SỬ DỤNG ĐẤT', 16, 'margin:4mm 0 3mm')}${flush('Chúng tôi gồm có:')}${flush('<b>Bên chuyển nhượng (sau đây gọi là bên A):</b>')}${who(f.main, 'giver')}${flush('<b>Bên nhận chuyển nhượng (sau đây gọi là bên B):</b>')}${who(buyer, 'taker')}${flush('Hai bên đồng ý thực hiện việc chuyển nhượng quyền sử dụng đất theo các thoả thuận sau đây:')}${mid('<b>ĐIỀU 1. QUYỀN SỬ DỤNG ĐẤT CHUYỂN NHƯỢNG</b>')}${row(`Quyền sử dụng đất của bên A đối với thửa đất theo ${ink(`GCN số ${serial(landSerial(f.chance, 6))}`)}, cụ thể như sau:`)}${row(`- Thửa đất số: ${ink(String(no))} &emsp; - Tờ bản đồ số: ${ink(String(sheet))}`)}${row(`- Địa chỉ thửa đất: ${ink(placeThen(f))}`)}${row(`- Diện tích: ${ink(`${f.chance.whole(80, 300)}`)} m² (chuyển nhượng một phần)`)}${row('- Mục đích sử dụng: đất ở; thời hạn: lâu dài')}${mid('<b>ĐIỀU 2. GIÁ CHUYỂN NHƯỢNG VÀ PHƯƠNG THỨC THANH TOÁN</b>')}${row(`Giá chuyển nhượng: ${ink(sum(f.chance.whole(20, 180)))}`)}${row('Phương thức thanh toán: tiền mặt, một lần')}`;
      const two = `${mid('<b>ĐIỀU 3. VIỆC GIAO VÀ ĐĂNG KÝ QUYỀN SỬ DỤNG ĐẤT</b>')}${row('Bên A có nghĩa vụ giao thửa đất cho bên B ngay sau khi ký hợp đồng; bên B có nghĩa vụ đăng ký quyền sử dụng đất tại cơ quan có thẩm quyền.')}${mid('<b>ĐIỀU 4. TRÁCH NHIỆM NỘP THUẾ, LỆ PHÍ</b>')}${row('Thuế chuyển quyền sử dụng đất do bên A chịu trách nhiệm nộp; lệ phí do bên B chịu trách nhiệm nộp.')}${mid('<b>ĐIỀU 5. CAM ĐOAN CỦA CÁC BÊN</b>')}${row('Thửa đất thuộc trường hợp được chuyển nhượng quyền sử dụng đất theo quy định của pháp luật; không có tranh chấp; không bị kê biên để bảo đảm thi hành án.')}${facing(f, ['Bên A', f.main.name], ['Bên B', buyer.name], 20)}${mid('<b>LỜI CHỨNG CỦA UỶ BAN NHÂN DÂN</b>', 'margin:4mm 0 2mm')}${para(`Ngày ${issued(date, `${date.slice(0, 2)} tháng ${date.slice(3, 5)} năm ${date.slice(6)}`)}, tại ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, ${county(f)}, tôi chứng thực hợp đồng chuyển nhượng quyền sử dụng đất này được giao kết giữa bên A và bên B; các bên đã tự nguyện thoả thuận và ký vào hợp đồng trước sự có mặt của tôi.`)}${row(`Số chứng thực: ${ink(String(f.number + 40))}; quyển số ${ink('01')} TP/CC-SCT/HĐGD`)}${sealFoot(f, 'TM. UỶ BAN NHÂN DÂN<br>CHỦ TỊCH')}`;
      return paper('certified_contract', [one, two]);
    },
  },
  {
    // Heirs by law share what a parent left; a notary in 2026, who gives up and who gets in one table.
    id: 'h-contract-heirs-share-notary-2026',
    class: 'certified_contract',
    tags: ['contract', 'table', 'modern', 'multi-page', 'small'],
    draw: (f) => {
      const [a, dead, b] = f.others;
      const n = notary(f);
      const [no, sheet] = plot(f);
      const one = `${sized(
        10.3,
        1.42,
        `${mid(nation(10.5, '-', 44))}${title('VĂN BẢN PHÂN CHIA DI SẢN', 15, 'margin:4mm 0 2mm')}${row(`Tại ${field('agency', n.name)}, ${issued(f.date)}, chúng tôi là những người thừa kế theo pháp luật của ${low(dead)} <b>${nameOf(dead, 'deceased', upper(dead.name))}</b>, sinh ngày ${bornOf(dead, 'deceased')}, gồm:`)}${grid(
          ['TT', 'Họ và tên', 'Ngày sinh', 'Căn cước', 'Nơi cư trú', 'Quan hệ'],
          [f.main, a, b].map((w, i) => [
            String(i + 1),
            `<b>${nameOf(w, 'heir')}</b>`,
            bornOf(w, 'heir'),
            idOf(w, 'heir'),
            w.home,
            'Con',
          ]),
          9.5,
        )}<b>I. NGƯỜI ĐỂ LẠI DI SẢN VÀ DI SẢN</b>${para(`${capital(low(dead))} ${dead.name} chết không để lại di chúc. Cha, mẹ và ${mate(dead)} là ${kin(f.name(dead.sex === 'Nam' ? 'Nữ' : 'Nam'), 'spouse')} đều đã chết trước. Di sản là quyền sử dụng thửa đất số ${no}, tờ bản đồ số ${sheet}, tại ${f.place.full}, diện tích ${f.chance.whole(100, 900)} m², theo Giấy chứng nhận ${serial(landSerial(f.chance, 6))}.`)}<b>II. NỘI DUNG THỎA THUẬN</b>${hung('1.', `${f.main.name} được hưởng toàn bộ di sản nêu trên.`)}${hung('2.', `${a.name} và ${b.name} tặng cho ${f.main.name} phần di sản mà mình được hưởng.`)}`,
      )}`;
      const two = `${sized(
        10.3,
        1.42,
        `<b>III. CAM ĐOAN</b>${para('Chúng tôi cam đoan: những thông tin về nhân thân, về di sản là đúng sự thật; ngoài chúng tôi không còn người thừa kế nào khác; không bỏ sót người thừa kế; việc phân chia di sản không nhằm trốn tránh nghĩa vụ tài sản do người chết để lại.')}${rowOfSigns(
          f,
          [f.main, a, b].map((w): [string, string] => ['Người thừa kế', w.name]),
          18,
        )}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12.5)}${para(`Tôi, ${n.head}, công chứng viên, chứng nhận: việc thụ lý văn bản phân chia di sản đã được niêm yết trong thời hạn 15 ngày tại Ủy ban nhân dân nơi thường trú cuối cùng của người để lại di sản và nơi có bất động sản; trong thời gian niêm yết không nhận được khiếu nại, tố cáo nào; những người thừa kế đã ký trước mặt tôi.`)}${row(`Số công chứng ${f.number + 1890}/2026/CCGD.`)}`,
      )}${sealFoot(f, 'CÔNG CHỨNG VIÊN', '', { ring: n.ring, inner: 'VPCC', name: n.head })}`;
      return paper('certified_contract', [one, two], 'a4', MODERN);
    },
  },
  {
    // One of the heirs refuses what is left, the commune certifies, form of circular 01/2020; facts in a column.
    id: 'h-refusal-estate-commune-column',
    class: 'certified_contract',
    tags: ['contract', 'form'],
    draw: (f) => {
      const dead = f.others[1];
      return paper('certified_contract', [
        `${sized(12, 1.42, `${mid(nation(12, '-', 52))}${title('VĂN BẢN TỪ CHỐI NHẬN DI SẢN', 15, 'margin:5mm 0 3mm')}${row('Người từ chối nhận di sản:')}${partyLines(f.main, 'heir', f.main.home, 'Số căn cước')}${para(`Tôi là con, là người thừa kế theo pháp luật của ${low(dead)} <b>${nameOf(dead, 'deceased')}</b>, sinh ngày ${bornOf(dead, 'deceased')}, đã chết. Tài sản tôi được thừa kế là một phần quyền sử dụng đất theo Giấy chứng nhận số phát hành ${serial(landSerial(f.chance, 6))} tại ${f.place.full}.`)}${para('Nay tôi tự nguyện từ chối nhận kỷ phần di sản nêu trên. Tôi cam đoan việc từ chối không nhằm trốn tránh việc thực hiện nghĩa vụ tài sản của mình đối với người khác và chịu trách nhiệm trước pháp luật về nội dung văn bản này.')}<div class="cols"><div></div><div style="text-align:center"><i style="white-space:nowrap">${f.place.name}, ${issued(f.date)}</i><br><b>Người từ chối</b><div style="height:16mm"></div>${f.main.name}</div></div>${mid('<b>Lời chứng của người thực hiện chứng thực văn bản từ chối nhận di sản</b>', 'margin:3mm 0 1mm')}${para(`Tại ${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}, chứng thực người từ chối có tên nêu trên cam đoan đã hiểu, tự nguyện và chịu trách nhiệm về việc từ chối nhận di sản; tại thời điểm chứng thực minh mẫn, nhận thức và làm chủ được hành vi của mình; đã ký vào văn bản trước mặt tôi. Văn bản lập thành 03 bản chính.`)}${row(`Số chứng thực ${f.number + 33} quyển số 01/2026-SCT/HĐ,GD`)}`)}${sealFoot(f, 'PHÓ CHỦ TỊCH')}`,
      ]);
    },
  },
  {
    // A motorbike changes hands, certified by the ward in 2021; half of it a table about the machine.
    id: 'h-contract-motorbike-ward-2021-table',
    class: 'certified_contract',
    tags: ['contract', 'table', 'sans'],
    draw: (f) => {
      const date = dayOf(f, 5, 2021);
      const buyer = f.others[0];
      return paper(
        'certified_contract',
        [
          `${sized(10.3, 1.42, `${mid(nation(10.5, '-', 44))}${title('HỢP ĐỒNG MUA BÁN XE MÔ TÔ', 15, 'margin:4mm 0 2mm')}<div class="cols" style="gap:4mm"><div style="border:0.3mm solid #666;padding:2mm"><b>BÊN BÁN (A)</b><br>${nameOf(f.main, 'giver', upper(f.main.name))}<br>Ngày sinh: ${bornOf(f.main, 'giver')}<br>CCCD: ${idOf(f.main, 'giver')}<br>Địa chỉ: ${homeIn(f, f.main)}</div><div style="border:0.3mm solid #666;padding:2mm"><b>BÊN MUA (B)</b><br>${nameOf(buyer, 'taker', upper(buyer.name))}<br>Ngày sinh: ${bornOf(buyer, 'taker')}<br>CCCD: ${idOf(buyer, 'taker')}<br>Địa chỉ: ${homeIn(f, buyer)}</div></div>${row('<b>Điều 1.</b> Bên A bán cho Bên B chiếc xe có đặc điểm:')}${grid(['Nhãn hiệu', 'Màu', 'Số máy', 'Số khung', 'Biển số'], [[f.chance.pick(['HONDA Wave', 'YAMAHA Sirius', 'HONDA Vision']), f.chance.pick(['Đỏ đen', 'Xanh', 'Trắng']), f.chance.digits(7), f.chance.digits(6), plate(f, 'B1')]], 10)}${row(`<b>Điều 2.</b> Giá mua bán: ${sum(f.chance.whole(4, 32))}; trả một lần bằng tiền mặt.`)}${row('<b>Điều 3.</b> Bên A giao xe và giấy đăng ký xe ngay khi nhận đủ tiền; Bên B làm thủ tục sang tên trong 30 ngày, nộp lệ phí trước bạ và lệ phí đăng ký.')}${row('<b>Điều 4.</b> Hai bên cam đoan xe không tranh chấp, không cầm cố; đã đọc và hiểu rõ hợp đồng. Hợp đồng lập thành 03 bản.')}${facing(f, ['BÊN BÁN', f.main.name], ['BÊN MUA', buyer.name], 16)}<div style="border:0.4mm solid #222;padding:2mm 3mm;margin-top:3mm">${flush(`<b>LỜI CHỨNG.</b> ${dayCapital(date)}, tại ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, chứng thực hợp đồng này được giao kết giữa hai bên có tên trên; hai bên đã tự nguyện thỏa thuận và ký trước mặt tôi. Số chứng thực: ${f.number + 61}; Quyển số: 01/2021-SCT/HĐ,GD.`)}</div>`)}${sealFoot(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', '', { gap: 20 })}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A house in town is let to a shopkeeper for three years, notary of 2026; numbered clauses, colons in a column.
    id: 'h-contract-house-let-notary-columns',
    class: 'certified_contract',
    tags: ['contract', 'multi-page', 'two-column'],
    draw: (f) => {
      const lessee = f.others[2];
      const n = notary(f);
      const one = `${sized(11.5, 1.4, `${mid(nation(11.5, '-', 50))}${title('HỢP ĐỒNG THUÊ NHÀ', 16, 'margin:5mm 0 0')}${mid(`Số: ${field('document_no', `${f.number}/2026/HĐTN`)}`, 'margin-bottom:3mm')}${row(`${dayCapital(f.date)}, tại trụ sở ${field('agency', n.name)}, chúng tôi gồm:`)}<div class="cols" style="gap:6mm"><div><b>BÊN CHO THUÊ</b>${partyLines(f.main, 'giver', f.main.home)}</div><div><b>BÊN THUÊ</b>${partyLines(lessee, 'taker', lessee.home)}</div></div>${hung('1.', `Nhà cho thuê: nhà số ${f.chance.whole(2, 300)}, tại ${f.place.full}; diện tích sàn ${f.chance.whole(40, 120)} m²; theo Giấy chứng nhận ${serial(landSerial(f.chance, 8))}.`)}${hung('2.', 'Mục đích thuê: làm cửa hàng kinh doanh và để ở.')}${hung('3.', `Thời hạn thuê: 03 năm kể từ ngày ký hợp đồng.`)}${hung('4.', `Giá thuê một tháng: ${sum(f.chance.whole(3, 20))}; trả vào ngày 05 hằng tháng; tiền điện, nước do Bên thuê trả theo đồng hồ.`)}${hung('5.', 'Bên thuê đặt cọc một khoản bằng hai tháng tiền thuê nhà, được hoàn lại khi hết hạn hợp đồng nếu không còn nợ.')}${hung('6.', 'Bên cho thuê bảo đảm quyền sử dụng trọn vẹn, riêng rẽ cho Bên thuê; sửa chữa những hư hỏng lớn của nhà.')}${hung('7.', 'Bên thuê không được cho người khác thuê lại khi chưa có sự đồng ý bằng văn bản của Bên cho thuê.')}`)}`;
      const two = `${pageNumber(2)}${sized(11.5, 1.4, `${hung('8.', 'Mỗi bên có quyền đơn phương chấm dứt hợp đồng nhưng phải báo trước ít nhất 30 ngày.')}${hung('9.', 'Hợp đồng lập thành 03 bản có giá trị như nhau.')}${facing(f, ['BÊN CHO THUÊ', f.main.name], ['BÊN THUÊ', lessee.name], 20)}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 13)}${para(`Tôi, công chứng viên ${n.head}, chứng nhận hợp đồng thuê nhà này được giao kết giữa hai bên có tên nêu trên; các bên tự nguyện, có năng lực hành vi dân sự phù hợp; nội dung thỏa thuận không trái pháp luật và đạo đức xã hội; hai bên đã ký trước mặt tôi.`)}${row(`Số công chứng ${f.number + 655}, quyển số 04/2026 TP/CC-SCC/HĐGD.`)}`)}${sealFoot(f, 'CÔNG CHỨNG VIÊN', '', { ring: n.ring, inner: 'VPCC', name: n.head })}`;
      return paper('certified_contract', [one, two]);
    },
  },
]);
