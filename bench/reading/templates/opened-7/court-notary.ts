import { field, fill, fillRow, seal } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { landBookNo, landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, SANS, sealOf } from '../kit.ts';
import { pageNumber, paper, plainSign, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf, edge, homeBefore, money, onDay, phone, spouse } from '../paper-parts.ts';
import { inPart } from '../template.ts';

const low = (who: Person): string => you(who.sex).toLowerCase();

/** Courts, notaries, contracts, wills, powers of attorney and certified papers. */
export const OPENED_7_LEGAL = inPart('opened-7', [
  {
    // A commune certifies what two sides agreed about a gift: form of contract of circular 01/2020, two pages.
    id: 'contract-gift-commune-2026',
    class: 'certified_contract',
    tags: ['contract', 'multi-page'],
    draw: (f) => {
      const [mate, child] = f.others;
      const [no, sheet] = plot(f);
      const serial = landSerial(f.chance, 6);
      const one = (who: Person, role: string) =>
        `<p class="flat">${you(who.sex)}: <b>${nameOf(who, role)}</b> &emsp; Sinh ngày: ${bornOf(who, role)}<br>Căn cước công dân số: ${idOf(who, role)} do Cục CSQLHC về TTXH cấp<br>Nơi cư trú: ${who.home}</p>`;
      const first = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('HỢP ĐỒNG TẶNG CHO QUYỀN SỬ DỤNG ĐẤT', 15.5, 'margin:5mm 0 4mm')}<p class="flat">Chúng tôi gồm có:</p><p class="flat"><b>Bên tặng cho</b> (sau đây gọi là Bên A):</p>${one(f.main, 'giver')}<p class="flat">và ${spouse(f.main)}:</p>${one(mate, 'giver')}<p class="flat"><b>Bên được tặng cho</b> (sau đây gọi là Bên B):</p>${one(child, 'taker')}<p class="flat">Hai bên đồng ý thực hiện việc tặng cho quyền sử dụng đất theo các thỏa thuận sau đây:</p><p class="flat"><b>ĐIỀU 1. ĐỐI TƯỢNG CỦA HỢP ĐỒNG</b></p><p>Quyền sử dụng đất của Bên A đối với thửa đất số ${no}, tờ bản đồ số ${sheet}, diện tích ${f.chance.whole(120, 1900)} m², tại ${f.place.full}, theo Giấy chứng nhận số phát hành ${field('land_certificate_serial', serial)}, số vào sổ ${field('land_certificate_book_no', landBookNo(f.chance))}.</p>${edge(120, sealOf(f))}`;
      const second = `${pageNumber(2)}<p class="flat"><b>ĐIỀU 2. VIỆC GIAO ĐẤT VÀ ĐĂNG KÝ</b></p><p>Bên A giao thửa đất cùng giấy tờ cho Bên B ngay sau khi hợp đồng được chứng thực. Bên B có trách nhiệm đăng ký tại cơ quan có thẩm quyền.</p><p class="flat"><b>ĐIỀU 3. LỆ PHÍ</b></p><p>Phí chứng thực do Bên B nộp; thuế thu nhập cá nhân được miễn do các bên là cha mẹ và con.</p><p class="flat"><b>ĐIỀU 4. CAM ĐOAN</b></p><p>Các bên giao kết hợp đồng hoàn toàn tự nguyện, không bị lừa dối hoặc ép buộc.</p><div class="cols"><div>${plainSign(f, 'BÊN A', f.main.name, 13)}</div><div>${plainSign(f, 'BÊN B', child.name, 13)}</div></div><div style="text-align:center;margin:3mm 0"><b>LỜI CHỨNG CỦA CHỦ TỊCH, PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN</b></div><p>${onDay(f)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}. Tôi chứng thực: hợp đồng tặng cho quyền sử dụng đất được giao kết giữa ${low(f.main)} ${f.main.name}, ${low(mate)} ${mate.name} và ${low(child)} ${child.name}; các bên có năng lực hành vi dân sự và đã ký vào từng trang trước mặt tôi.</p><p class="flat">Số chứng thực ${f.number + 60}, quyển số 02/2026 - SCT/HĐ,GD</p>${closing(f, 'PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}`;
      return paper('certified_contract', [first, second]);
    },
  },
  {
    // A land use right is pledged to a bank at a notary's, in numbered parts with sub-numbers, two pages, sans.
    id: 'contract-mortgage-bank-2026',
    class: 'certified_contract',
    tags: ['contract', 'sans', 'small', 'multi-page'],
    draw: (f) => {
      const officer = f.others[1];
      const serial = landSerial(f.chance, 8);
      const office = `Văn phòng công chứng ${f.place.province}`;
      const small = 'text-indent:0';
      const first = `<div style="font-size:11pt"><div style="text-align:center">${nation(11, '-', 46)}</div>${title('HỢP ĐỒNG THẾ CHẤP QUYỀN SỬ DỤNG ĐẤT', 14.5, 'margin:5mm 0 0')}<div class="sub" style="font-size:11pt">Số: ${field('document_no', `${f.number}/2026/HĐTC`)}</div><p style="${small}"><b>I. BÊN THẾ CHẤP</b></p><p style="${small}">Họ và tên: <b>${nameOf(f.main, 'giver', upper(f.main.name))}</b><br>Ngày sinh: ${bornOf(f.main, 'giver')}; số căn cước: ${idOf(f.main, 'giver')}<br>Địa chỉ thường trú: ${f.main.home}<br>Số điện thoại: ${phone(f)}</p><p style="${small}"><b>II. BÊN NHẬN THẾ CHẤP</b></p><p style="${small}">Ngân hàng Hợp tác ${f.place.province} – Phòng giao dịch ${f.place.name}<br>Người đại diện: ${you(officer.sex)} ${nameOf(officer, 'representative')}, chức vụ: Giám đốc, theo văn bản ủy quyền ngày 05/01/2026</p><p style="${small}"><b>III. NỘI DUNG</b></p><p style="${small}">1.1. Bên thế chấp dùng toàn bộ quyền sử dụng đất theo Giấy chứng nhận số ${field('land_certificate_serial', serial)} để bảo đảm cho nghĩa vụ trả nợ.</p><p style="${small}">1.2. Giá trị tài sản các bên thỏa thuận là ${money(f.chance.whole(300, 4000))} đồng; mức cho vay tối đa 70 % giá trị này.</p><p style="${small}">1.3. Phạm vi bảo đảm gồm nợ gốc, lãi trong hạn, lãi quá hạn và các chi phí hợp lý khác.</p><p style="${small}">2.1. Bên thế chấp được tiếp tục khai thác, sử dụng đất; không được chuyển nhượng, tặng cho nếu không có văn bản đồng ý.</p><p style="${small}">2.2. Bên nhận thế chấp giữ bản gốc Giấy chứng nhận, trả lại khi nghĩa vụ được bảo đảm đã chấm dứt.</p></div>${edge(140, `VĂN PHÒNG CÔNG CHỨNG ★ ${upper(f.place.province)} ★`)}`;
      const second = `<div style="font-size:11pt">${pageNumber(2)}<p style="${small}">3.1. Khi đến hạn mà Bên thế chấp không trả nợ, tài sản được xử lý theo phương thức bán đấu giá hoặc các bên tự thỏa thuận.</p><p style="${small}">3.2. Tranh chấp phát sinh do Tòa án nơi có đất giải quyết.</p>${f.long ? `<p style="${small}">3.3. ${f.prose.sentence()}</p>` : ''}<p style="${small}">4. Hợp đồng có hiệu lực từ khi được công chứng; việc thế chấp có hiệu lực từ thời điểm đăng ký.</p><div class="cols"><div>${plainSign(f, 'BÊN THẾ CHẤP', f.main.name, 14)}</div><div>${plainSign(f, 'BÊN NHẬN THẾ CHẤP', officer.name, 14)}</div></div>${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12)}<p style="text-indent:8mm">${onDay(f)}, tại ${field('agency', office)}, tôi – công chứng viên trong phạm vi trách nhiệm của mình – chứng nhận hợp đồng thế chấp này được giao kết tự nguyện; mục đích, nội dung không vi phạm pháp luật.</p><p style="${small}">Số công chứng: ${f.number + 1200}/2026/CCGD. Quyển số: 03/2026.</p>${closing(f, 'CÔNG CHỨNG VIÊN', codeLine(f), 'VPCC', 'VĂN PHÒNG CÔNG CHỨNG', 20)}</div>`;
      return paper('certified_contract', [first, second], 'a4', SANS);
    },
  },
  {
    // Heirs agree about who takes what: a notary's office, the heirs in a table, one of them gives up.
    id: 'contract-heirs-table-2025',
    class: 'certified_contract',
    tags: ['contract', 'table', 'multi-page'],
    draw: (f) => {
      const dead = f.others[1];
      const heirs = [f.main, f.others[0], f.others[2]];
      const first = `<div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('VĂN BẢN THỎA THUẬN PHÂN CHIA DI SẢN THỪA KẾ', 15, 'margin:5mm 0 3mm')}<p>Hôm nay, ${issued(f.date)}, tại ${field('agency', `Phòng Công chứng số ${f.chance.whole(1, 6)} tỉnh ${f.place.province}`)}, chúng tôi là những người thừa kế theo pháp luật của ${low(dead)} ${nameOf(dead, 'deceased')}, sinh ngày ${bornOf(dead, 'deceased')}, đã chết:</p>${grid(
        ['STT', 'Họ và tên', 'Ngày sinh', 'Số căn cước', 'Quan hệ'],
        heirs.map((who, i) => [String(i + 1), nameOf(who, 'heir'), bornOf(who, 'heir'), idOf(who, 'heir'), 'Con']),
        11.5,
      )}<p class="flat"><b>I. Di sản</b></p><p>Di sản là quyền sử dụng đất theo Giấy chứng nhận số ${field('land_certificate_serial', landSerial(f.chance, 6))}, thửa đất số ${plot(f).join(', tờ bản đồ số ')}, tại ${homeBefore(f, f.main).split(', ').slice(1).join(', ')}.</p><p class="flat"><b>II. Nội dung thỏa thuận</b></p><p>1. ${you(f.main.sex)} ${f.main.name} được nhận toàn bộ di sản nêu trên.</p><p>2. ${you(f.others[0].sex)} ${f.others[0].name} và ${low(f.others[2])} ${f.others[2].name} tặng cho phần được hưởng của mình cho ${low(f.main)} ${f.main.name}, không yêu cầu thanh toán chênh lệch.</p><p>Thỏa thuận này đã được niêm yết 15 ngày tại Ủy ban nhân dân ${f.place.kind} ${f.place.name}, không có khiếu nại.</p>`;
      const second = `${pageNumber(2)}<p class="flat"><b>III. Cam đoan</b></p><p>Chúng tôi khai đúng sự thật, không bỏ sót người thừa kế và chịu trách nhiệm trước pháp luật về lời khai của mình.</p><div style="text-align:center"><b>NHỮNG NGƯỜI THỪA KẾ</b><br><i>(Ký, điểm chỉ và ghi rõ họ tên)</i></div><div class="cols" style="margin-top:18mm;text-align:center">${heirs.map((who) => `<div><b>${who.name}</b></div>`).join('')}</div>${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 13)}<p>Tôi chứng nhận những người có tên nêu trên đã tự nguyện thỏa thuận, tự đọc lại văn bản và ký trước mặt tôi. Số công chứng ${f.number + 310}, quyển số 01/2026 TP/CC-SCC/HĐGD.</p>${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: `PHÒNG CÔNG CHỨNG ★ TỈNH ${upper(f.place.province)} ★`, inner: 'CÔNG CHỨNG' }))}`;
      return paper('certified_contract', [first, second]);
    },
  },
  {
    // A house let to a shopkeeper, certified by the ward, on a single page with the parties side by side.
    id: 'contract-house-let-ward',
    class: 'certified_contract',
    tags: ['contract', 'small'],
    draw: (f) => {
      const taker = f.others[2];
      const half = (label: string, who: Person, role: string) =>
        `<b>${label}</b><br>${you(who.sex)}: ${nameOf(who, role)}<br>Sinh ngày: ${bornOf(who, role)}<br>Căn cước số: ${idOf(who, role)}<br>Thường trú: ${who.home}`;
      const page = `<div style="font-size:11.5pt"><div style="text-align:center">${nation(11.5, '-', 48)}</div>${title('HỢP ĐỒNG CHO THUÊ NHÀ', 15, 'margin:4mm 0 3mm')}${sideBySide(half('BÊN CHO THUÊ', f.main, 'giver'), half('BÊN THUÊ', taker, 'taker'))}<p class="flat" style="margin-top:3mm"><b>Điều 1.</b> Bên cho thuê đồng ý cho Bên thuê thuê tầng một căn nhà tại ${f.main.home} để mở cửa hàng, diện tích ${f.chance.whole(20, 80)} m².</p><p class="flat"><b>Điều 2.</b> Thời hạn thuê ${f.chance.whole(2, 8)} năm. Giá thuê ${grouped(f.chance.whole(3, 24) * 500_000)} đồng một tháng, trả ba tháng một lần; đặt cọc một tháng tiền nhà.</p><p class="flat"><b>Điều 3.</b> Bên thuê trả tiền điện, nước, rác; không sửa chữa kết cấu, không cho thuê lại khi chưa được đồng ý.</p><p class="flat"><b>Điều 4.</b> Bên nào chấm dứt trước hạn phải báo cho bên kia 60 ngày; vi phạm thì mất cọc hoặc trả lại gấp đôi.</p><div class="cols"><div>${plainSign(f, 'BÊN CHO THUÊ', f.main.name, 13)}</div><div>${plainSign(f, 'BÊN THUÊ', taker.name, 13)}</div></div><div style="text-align:center;margin-top:2mm"><b>LỜI CHỨNG CHỨNG THỰC HỢP ĐỒNG</b></div><p class="flat">${onDay(f)}, tại ${field('agency', `Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}`)}, tôi chứng thực ${low(f.main)} ${f.main.name} và ${low(taker)} ${taker.name} đã tự nguyện giao kết, ký tên trước mặt tôi. Số chứng thực: ${f.number}. Quyển số: 02/SCT/HĐ,GD.</p>${closing(f, 'TUQ. CHỦ TỊCH<br>GIÁM ĐỐC TRUNG TÂM', codeLine(f), 'TRUNG TÂM', undefined, 20)}</div>`;
      return paper('certified_contract', [page]);
    },
  },
  {
    // A will certified by the commune: the form of decree 23/2015 in the first person.
    id: 'will-commune-first-person',
    class: 'certified_contract',
    tags: ['contract'],
    draw: (f) => {
      const heir = f.others[2];
      const page = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('DI CHÚC', 19, 'margin:8mm 0 5mm')}<p>Hôm nay, ${issued(f.date)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi là <b>${nameOf(f.main, 'testator')}</b>, sinh ngày ${bornOf(f.main, 'testator')}, căn cước số ${idOf(f.main, 'testator')}, cư trú tại ${f.main.home}.</p><p>Trong trạng thái tinh thần minh mẫn, sáng suốt, không bị ai đe dọa, cưỡng ép, tôi lập di chúc này để định đoạt tài sản của tôi sau khi tôi qua đời như sau:</p><p>1. Quyền sử dụng đất và căn nhà trên đất theo Giấy chứng nhận số ${field('land_certificate_serial', landSerial(f.chance, 6))}, tôi để lại cho con tôi là ${nameOf(heir, 'heir')}, sinh ngày ${bornOf(heir, 'heir')}, căn cước số ${idOf(heir, 'heir')}.</p><p>2. Các đồ thờ cúng, sổ tiết kiệm còn lại do con tôi quản lý, dùng vào việc giỗ chạp và tu sửa mồ mả.</p><p>3. Tôi không để lại nghĩa vụ tài sản nào. Di chúc này thay thế các di chúc đã lập trước đây (nếu có).</p><p>Di chúc được lập thành 02 bản; tôi đã đọc lại, công nhận đúng ý chí của mình và ký tên, điểm chỉ dưới đây.</p><div class="cols"><div></div><div>${plainSign(f, 'NGƯỜI LẬP DI CHÚC', f.main.name, 15)}</div></div><p class="flat" style="text-align:center"><b>LỜI CHỨNG CỦA NGƯỜI CÓ THẨM QUYỀN CHỨNG THỰC</b></p><p>Tôi chứng thực ${low(f.main)} ${f.main.name} đã tự nguyện lập di chúc này và ký trước mặt tôi. Số chứng thực ${f.number}, quyển số 01 - SCT/HĐ,GD.</p>${closing(f, 'CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 18)}`;
      return paper('certified_contract', [page]);
    },
  },
  {
    // An heir wants nothing: what he or she wrote, the commune's word for it below.
    id: 'inheritance-refused-commune',
    class: 'certified_contract',
    tags: ['contract', 'italic'],
    draw: (f) => {
      const dead = f.others[1];
      const page = `<div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('VĂN BẢN TỪ CHỐI NHẬN DI SẢN', 16, 'margin:7mm 0 4mm')}<p class="flat">Tôi là: <b>${nameOf(f.main, 'heir')}</b></p>${fillRow(['Ngày sinh:', bornOf(f.main, 'heir'), 1], ['Căn cước số:', idOf(f.main, 'heir'), 1])}${fill('Nơi cư trú:', f.main.home)}<p style="margin-top:3mm">Tôi là người thừa kế theo pháp luật của ${low(dead)} ${nameOf(dead, 'deceased')}, chết ngày 19/02/2026. Di sản để lại gồm quyền sử dụng đất theo Giấy chứng nhận số ${field('land_certificate_serial', landSerial(f.chance, 6))} và một số đồ dùng trong gia đình.</p><p>Nay tôi tự nguyện <b>từ chối nhận</b> kỷ phần di sản mà tôi được hưởng. Việc từ chối này <i>không nhằm trốn tránh việc thực hiện nghĩa vụ tài sản của tôi đối với người khác</i>.</p><p>Tôi đã đọc lại nội dung văn bản, hiểu rõ hậu quả pháp lý và ký tên dưới đây.</p><div class="cols"><div></div><div>${plainSign(f, 'Người từ chối nhận di sản', f.main.name, 16)}</div></div><p class="flat"><b>Lời chứng của Chủ tịch/Phó Chủ tịch Ủy ban nhân dân</b></p><p>${onDay(f)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}, tỉnh ${f.place.province}`)}, tôi chứng thực văn bản từ chối nhận di sản này được lập bởi ${low(f.main)} ${f.main.name}; tại thời điểm chứng thực người lập minh mẫn và đã ký trước mặt tôi.</p><p class="flat">Số chứng thực ${f.number + 18} quyển số 01/2026-SCT/HĐ,GD</p>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}`;
      return paper('certified_contract', [page]);
    },
  },
  {
    // A power of attorney with a certified signature, the form clerks hand out: numbered headings, two parties below each other.
    id: 'proxy-2026-commune-form',
    class: 'power_of_attorney',
    tags: ['form'],
    draw: (f) => {
      const taker = f.others[1];
      const who = (p: Person, role: string) =>
        `${fill('Họ tên:', `<b>${nameOf(p, role, upper(p.name))}</b>`)}${fillRow(['Sinh ngày:', bornOf(p, role), 1], ['Số căn cước:', idOf(p, role, spaced(p.id)), 1])}${fill('Cư trú tại:', p.home)}`;
      const page = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('GIẤY ỦY QUYỀN', 18, 'margin:5mm 0 1mm')}<div class="sub"><i>${f.place.name}, ${issued(f.date)}</i></div><div><b>I. BÊN ỦY QUYỀN</b></div>${who(f.main, 'giver')}<div style="margin-top:2mm"><b>II. BÊN ĐƯỢC ỦY QUYỀN</b></div>${who(taker, 'taker')}<div style="margin-top:2mm"><b>III. NỘI DUNG ỦY QUYỀN</b></div><p>${f.prose.task()}</p><div><b>IV. THỜI HẠN ỦY QUYỀN</b></div><p>Kể từ ngày ký cho đến khi thực hiện xong công việc nêu tại mục III.</p><div><b>V. CAM KẾT</b></div><p>Hai bên chịu trách nhiệm trước pháp luật về những thông tin ở trên. Mọi tranh chấp do hai bên tự giải quyết.</p><div class="cols"><div>${plainSign(f, 'BÊN ĐƯỢC ỦY QUYỀN', taker.name, 13)}</div><div>${plainSign(f, 'BÊN ỦY QUYỀN', f.main.name, 13)}</div></div><div style="border-top:0.2mm solid #444;margin-top:3mm;padding-top:2mm;font-size:11.5pt"><b>Chứng thực chữ ký</b> của ${low(f.main)} ${f.main.name}, tại ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}. Số chứng thực: ${f.number + 700}, quyển số 05 - SCT/CK,ĐC.</div>${closing(f, 'PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 18)}`;
      return paper('power_of_attorney', [page]);
    },
  },
  {
    // Several heirs let one of them go to the office for them, the givers in a table.
    id: 'proxy-heirs-table',
    class: 'power_of_attorney',
    tags: ['form', 'table', 'sans', 'small'],
    draw: (f) => {
      const taker = f.others[1];
      const givers = [f.main, f.others[0], f.others[2]];
      const page = `<div style="font-size:11pt"><div style="text-align:center">${nation(11, '-', 46)}</div>${title('VĂN BẢN ỦY QUYỀN', 15, 'margin:6mm 0 0')}<div class="sub" style="font-size:11pt">(V/v cử người đại diện làm thủ tục hành chính)</div><p style="text-indent:0"><b>1. Những người ủy quyền:</b></p>${grid(
        ['TT', 'Họ và tên', 'Ngày sinh', 'Số định danh cá nhân', 'Chữ ký'],
        givers.map((who, i) => [String(i + 1), nameOf(who, 'giver'), bornOf(who, 'giver'), idOf(who, 'giver'), '']),
        10.5,
      )}<p style="text-indent:0"><b>2. Người được ủy quyền:</b> ${you(taker.sex)} ${nameOf(taker, 'taker')}, sinh ngày ${bornOf(taker, 'taker')}, số định danh cá nhân ${idOf(taker, 'taker')}, nơi cư trú: ${taker.home}.</p><p style="text-indent:0"><b>3. Phạm vi ủy quyền:</b> ${f.prose.task()}</p><p style="text-indent:0"><b>4. Thời hạn:</b> ${f.chance.pick(['06 tháng', '12 tháng', '24 tháng'])} kể từ ngày văn bản được chứng thực. Người được ủy quyền không nhận thù lao và không được ủy quyền lại.</p><div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'NGƯỜI ĐƯỢC ỦY QUYỀN', taker.name, 14)}</div><div>${plainSign(f, 'ĐẠI DIỆN NHỮNG NGƯỜI ỦY QUYỀN', f.main.name, 14)}</div></div><p style="text-indent:0;margin-top:4mm">${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)} chứng thực chữ ký của những người có tên tại mục 1 và mục 2. Số chứng thực: ${f.number}; quyển số: 04/2026.</p>${closing(f, 'CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}</div>`;
      return paper('power_of_attorney', [page], 'a4', SANS);
    },
  },
  {
    // Typed in 1998 before a commune, a parent gives a son or daughter the care of a plot.
    id: 'proxy-1998-typed-plot',
    class: 'power_of_attorney',
    tags: ['form', 'typed'],
    draw: (f) => {
      const taker = f.others[2];
      const [one, two] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const date = dayOf(f, 4, 1998);
      const page = `<div style="font-size:10.5pt;line-height:1.7"><div style="text-align:center">${nation(10.5, '-', 46)}</div>${title('TỜ ỦY QUYỀN', 17, 'margin:9mm 0 6mm')}<p>Tôi là ${nameOf(f.main, 'giver', upper(f.main.name))}, sinh ngày ${bornOf(f.main, 'giver')}, CMND số ${field('old_citizen_id', one, one, 'giver')}, hiện ngụ tại ${homeBefore(f, f.main)}.</p><p>Do tuổi già, đi lại khó khăn, nay tôi ủy quyền cho con tôi là ${nameOf(taker, 'taker', upper(taker.name))}, sinh ngày ${bornOf(taker, 'taker')}, CMND số ${field('old_citizen_id', two, two, 'taker')}, được thay mặt tôi ${f.prose.task().replace(/^./, (c) => c.toLocaleLowerCase('vi'))}</p><p>Tờ ủy quyền này có giá trị cho đến khi có giấy khác thay thế. Tôi cam đoan lời khai trên là đúng.</p><div style="text-align:right">${f.place.name}, ${issued(date)}</div><div class="cols"><div>${plainSign(f, 'Người nhận ủy quyền', taker.name)}</div><div>${plainSign(f, 'Người ủy quyền', f.main.name)}</div></div><div style="margin-top:5mm">${field('agency', `UBND ${unit(f)}`)} xác nhận: ${low(f.main)} ${f.main.name} có hộ khẩu tại địa phương, chữ ký trên là đúng.</div>${besideSign(codeLine(f), sealedSign(f, 'TM. UBND<br>PHÓ CHỦ TỊCH', { gap: 22 }))}</div>`;
      return paper('power_of_attorney', [page], 'a4', TYPED);
    },
  },
  {
    // A court calls somebody lost dead; one page with its decision in three points.
    id: 'court-declares-dead',
    class: 'decision',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const lost = f.others[1];
      const court = ['TÒA ÁN NHÂN DÂN', `KHU VỰC ${f.chance.whole(2, 14)} - ${upper(f.place.province)}`] as const;
      const page = `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:20mm"></div>Quyết định số: ${field('document_no', `${f.number}/2026/QĐST-VDS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 43, 12)}${title('QUYẾT ĐỊNH<br>SƠ THẨM GIẢI QUYẾT VIỆC DÂN SỰ', 14.5)}<div class="sub">V/v: Yêu cầu tuyên bố một người là đã chết</div><div style="font-size:12.5pt"><p>Trong ngày mở phiên họp công khai giải quyết việc dân sự thụ lý số ${f.chance.whole(10, 90)}/2026/TLST-VDS ngày 12 tháng 3 năm 2026, gồm có những người tham gia tố tụng sau đây:</p><p>Người yêu cầu: ${you(f.main.sex)} <b>${nameOf(f.main, 'petitioner')}</b>, sinh ngày ${bornOf(f.main, 'petitioner')}; số căn cước ${idOf(f.main, 'petitioner')}; địa chỉ: ${f.main.home}.</p><p class="flat" style="text-align:center"><b>NHẬN ĐỊNH CỦA TÒA ÁN:</b></p><p>Người bị yêu cầu tuyên bố là đã chết là ${low(lost)} ${nameOf(lost, 'subject')}, sinh ngày ${bornOf(lost, 'subject')}, bỏ nhà đi từ năm 1996, biệt tích từ đó đến nay không có tin tức xác thực. Tòa án đã thông báo tìm kiếm trên phương tiện thông tin đại chúng ba số liên tiếp theo luật định nhưng không có kết quả.</p><p class="flat" style="text-align:center"><b>QUYẾT ĐỊNH:</b></p><p>1. Chấp nhận yêu cầu của ${low(f.main)} ${f.main.name}. Tuyên bố ${low(lost)} ${lost.name} là đã chết kể từ ngày quyết định này có hiệu lực pháp luật.</p><p>2. Lệ phí sơ thẩm: ${low(f.main)} ${f.main.name} được miễn do là người cao tuổi.</p><p>3. Người yêu cầu có quyền kháng cáo trong thời hạn 10 ngày, kể từ ngày Tòa án ra quyết định. Ủy ban nhân dân ${f.place.kind} ${f.place.name} ghi vào Sổ hộ tịch theo quy định.</p></div>${besideSign(`${recipients('Đương sự;', 'VKSND cùng cấp;', `UBND ${f.place.kind};`, 'Lưu: hồ sơ.')}${codeLine(f)}`, sealedSign(f, 'THẨM PHÁN - CHỦ TỌA PHIÊN HỌP', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' }))}`;
      return paper('decision', [page]);
    },
  },
  {
    // A debt is to be collected: an enforcement office's decision about one debtor.
    id: 'decision-enforcement',
    class: 'decision',
    tags: ['prose', 'two-column', 'italic', 'personal'],
    draw: (f) => {
      const owed = f.others[1];
      const office = ['THI HÀNH ÁN DÂN SỰ', `TỈNH ${upper(f.place.province)}`] as const;
      const page = `${twoColumns(`BỘ TƯ PHÁP<br><b>${officeLines(...office)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/QĐ-THADS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40, 12)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Thi hành án theo yêu cầu</b></div><p><i>Căn cứ Luật Thi hành án dân sự;</i></p><p><i>Căn cứ Bản án số ${f.chance.whole(3, 90)}/2026/DS-ST ngày 21 tháng 5 năm 2026 của Tòa án nhân dân khu vực;</i></p><p><i>Xét đơn yêu cầu thi hành án của ${low(owed)} ${nameOf(owed, 'creditor')}, địa chỉ: ${owed.home},</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Cho thi hành án đối với: ${low(f.main)} <b>${nameOf(f.main, 'debtor')}</b>, sinh ngày ${bornOf(f.main, 'debtor')}, số định danh cá nhân ${idOf(f.main, 'debtor')}, địa chỉ: ${f.main.home}.</p><p>Khoản phải thi hành: trả cho ${low(owed)} ${owed.name} số tiền ${grouped(f.chance.whole(20, 400) * 1_000_000)} đồng và lãi suất chậm thi hành án.</p><p><b>Điều 2.</b> Người phải thi hành án tự nguyện thi hành trong thời hạn 10 ngày kể từ ngày nhận được quyết định này.</p><p><b>Điều 3.</b> Chấp hành viên được phân công và ${low(f.main)} ${f.main.name} có trách nhiệm thi hành quyết định này./.</p>${besideSign(`${recipients('Như Điều 3;', 'Viện kiểm sát;', 'Lưu: VT, HSTHA.')}${codeLine(f)}`, sealedSign(f, 'KT. TRƯỞNG THI HÀNH ÁN<br>PHÓ TRƯỞNG THI HÀNH ÁN', { ring: `${office.join(' ')} ★`, inner: 'THADS' }))}`;
      return paper('decision', [page]);
    },
  },
  {
    // What a court sends to somebody who sued: form 30-DS, the case is taken up.
    id: 'court-case-accepted',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const other = f.others[0];
      const court = ['TÒA ÁN NHÂN DÂN', `KHU VỰC ${f.chance.whole(2, 14)} - ${upper(f.place.province)}`] as const;
      const page = `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/TB-TLVA`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 12)}${title('THÔNG BÁO<br>VỀ VIỆC THỤ LÝ VỤ ÁN', 15)}<div style="margin:3mm 0 3mm 14mm">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'plaintiff')}</b><br>Sinh ngày: ${bornOf(f.main, 'plaintiff')}; số căn cước: ${idOf(f.main, 'plaintiff')}<br>Địa chỉ: ${f.main.home}</div><p>Ngày ${f.date}, Tòa án nhân dân đã thụ lý vụ án dân sự về việc “${f.chance.pick(['Tranh chấp quyền sử dụng đất', 'Tranh chấp hợp đồng vay tài sản', 'Yêu cầu ly hôn'])}” theo đơn khởi kiện của ${low(f.main)}.</p><p>Người bị kiện: ${low(other)} ${nameOf(other, 'defendant')}, nơi cư trú: ${other.home}.</p><p>Kèm theo đơn khởi kiện, người khởi kiện đã nộp: bản sao giấy tờ tùy thân; biên bản hòa giải tại Ủy ban nhân dân ${f.place.kind}; biên lai tạm ứng án phí.</p><p>Vụ án được giải quyết theo thủ tục thông thường. Trong thời hạn 15 ngày, kể từ ngày nhận được thông báo này, ${low(f.main)} nộp bổ sung tài liệu, chứng cứ (nếu có)./.</p>${besideSign(`${recipients('Như trên;', 'VKSND cùng cấp;', 'Lưu: hồ sơ vụ án.')}${codeLine(f)}`, sealedSign(f, 'THẨM PHÁN', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' }))}`;
      return paper('other', [page]);
    },
  },
  {
    // A driving licence's or other paper's copy is certified; here a person's commitment with the signature certified beside a stamp.
    id: 'commitment-signature-stamped',
    class: 'other',
    tags: ['form', 'personal', 'italic'],
    draw: (f) => {
      const stamp = `<div style="position:relative;border:0.5mm solid #b3242b;color:#b3242b;padding:2mm 3mm;font-size:10.5pt;line-height:1.4;margin-top:4mm;width:120mm"><b>CHỨNG THỰC CHỮ KÝ</b><br>Ngày ${f.date.replace(/(\d+)\/(\d+)\/(\d+)/, '$1 tháng $2 năm $3')}, tại ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}<br>Chứng thực ${low(f.main)} có tên nêu trên, căn cước đã xuất trình, ký trước mặt tôi.<br>Số chứng thực: ${f.number + 41}; quyển số: 06 - SCT/CK,ĐC<div style="text-align:center"><b>PHÓ CHỦ TỊCH</b><div style="height:12mm"></div><b>${f.name()}</b></div>${seal(22, 20, sealOf(f), 'CHỦ TỊCH', -9, 0.75, 34)}</div>`;
      const page = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('GIẤY CAM KẾT', 17, 'margin:8mm 0 5mm')}<p class="flat">Tôi tên là: <b>${nameOf(f.main, 'declarant', upper(f.main.name))}</b></p><p class="flat">Sinh ngày: ${bornOf(f.main, 'declarant')} &emsp; Số định danh: ${idOf(f.main, 'declarant')}</p><p class="flat">Nơi cư trú: ${f.main.home}</p><p>Tôi xin cam kết hai tên gọi ghi trên sổ hộ khẩu cũ và trên giấy chứng nhận quyền sử dụng đất là của cùng một người là tôi; nguyên nhân do <i>cán bộ trước đây ghi thiếu chữ đệm</i>.</p><p>Nếu cam kết sai, tôi xin hoàn toàn chịu trách nhiệm trước pháp luật.</p><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'NGƯỜI CAM KẾT', f.main.name, 16)}</div></div>${stamp}`;
      return paper('other', [page]);
    },
  },
]);
