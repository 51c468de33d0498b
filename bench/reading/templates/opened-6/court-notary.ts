import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { dateInWords, type Person } from '../../../../samples/make/people.ts';
import { landBookNo, landSerial, oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation } from '../kit.ts';
import { pageNumber, paper, plainSign, SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { blank, dayOf, homeBefore, onDay, phone, tick, spouse, edge } from '../paper-parts.ts';

/** Courts, notaries and certified papers. Once held out, opened since: its misses are known. */
export const OPENED_6_COURT_NOTARY = inPart('opened-6', [
  {
    // Form 31-VDS: a couple parts in agreement; the court's decision, two pages.
    id: 'court-divorce-agreed',
    class: 'decision',
    tags: ['prose', 'two-column', 'italic', 'multi-page'],
    draw: (f) => {
      const mate = f.others[0];
      const child = f.others[2];
      const court = ['TÒA ÁN NHÂN DÂN', `KHU VỰC ${f.chance.whole(2, 14)} - ${upper(f.place.province)}`] as const;
      const one = (who: Person, role: string) =>
        `<p>- ${you(who.sex)} <b>${nameOf(who, role)}</b>, sinh ngày ${bornOf(who, role)}; số căn cước ${idOf(who, role)}; nơi cư trú: ${who.home}.</p>`;
      const first = `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/2026/QĐST-HNGĐ`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 12)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>CÔNG NHẬN THUẬN TÌNH LY HÔN<br>VÀ SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ</b></div><p>Căn cứ vào Điều 212 và Điều 213 của Bộ luật Tố tụng dân sự;</p><p>Căn cứ vào các điều 55, 57, 58, 81, 82, 83 và 84 của Luật Hôn nhân và gia đình;</p><p>Căn cứ vào Nghị quyết số 326/2016/UBTVQH14 ngày 30 tháng 12 năm 2016 của Ủy ban Thường vụ Quốc hội;</p><p>Sau khi nghiên cứu hồ sơ vụ án dân sự thụ lý số ${f.chance.whole(100, 480)}/2026/TLST-HNGĐ ngày 04 tháng 8 năm 2026 giữa:</p><p class="flat"><i>Nguyên đơn:</i></p>${one(f.main, 'plaintiff')}<p class="flat"><i>Bị đơn:</i></p>${one(mate, 'defendant')}${title('XÉT THẤY:', 13)}<p>Việc thuận tình ly hôn và thỏa thuận của các đương sự được ghi trong biên bản ghi nhận sự tự nguyện ly hôn và hòa giải thành là hoàn toàn tự nguyện và không vi phạm điều cấm của luật, không trái đạo đức xã hội.</p><p>Đã hết thời hạn 07 (bảy) ngày, kể từ ngày lập biên bản, không có đương sự nào thay đổi ý kiến về sự thỏa thuận đó.</p>`;
      const second = `${pageNumber(2)}${title('QUYẾT ĐỊNH:', 13)}<p>1. Công nhận sự thuận tình ly hôn giữa: ${you(f.main.sex)} ${f.main.name} và ${you(mate.sex)} ${mate.name}.</p><p>2. Công nhận sự thỏa thuận của các đương sự như sau:</p><p>- Về con chung: giao cháu ${nameOf(child, 'child')}, sinh ngày ${bornOf(child, 'child')}, cho ${you(f.main.sex).toLowerCase()} ${f.main.name} trực tiếp nuôi dưỡng; ${you(mate.sex).toLowerCase()} ${mate.name} cấp dưỡng mỗi tháng ${grouped(f.chance.whole(2, 8) * 500_000)} đồng cho đến khi cháu đủ 18 tuổi.</p><p>- Về tài sản chung và nợ chung: các đương sự tự thỏa thuận, không yêu cầu Tòa án giải quyết.</p><p>- Về án phí: ${you(f.main.sex).toLowerCase()} ${f.main.name} tự nguyện chịu 150.000 đồng, được trừ vào số tiền tạm ứng đã nộp theo biên lai số 000${f.chance.digits(4)} của cơ quan thi hành án dân sự.</p><p>3. Quyết định này có hiệu lực pháp luật ngay sau khi được ban hành và không bị kháng cáo, kháng nghị theo thủ tục phúc thẩm.</p>${besideSign(`${recipients('Các đương sự;', 'Viện kiểm sát cùng cấp;', `UBND ${f.place.kind} ${f.place.name};`, 'Lưu: hồ sơ vụ án.')}${codeLine(f)}`, sealedSign(f, 'THẨM PHÁN', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' }))}`;
      return paper('decision', [first, second]);
    },
  },
  {
    // An extract of a judgment from years before, for whoever marries again.
    id: 'court-judgment-extract',
    class: 'other',
    tags: ['prose', 'two-column', 'personal', 'typed'],
    draw: (f) => {
      const mate = f.others[0];
      const court = `TÒA ÁN NHÂN DÂN ${upper(district(f))}`;
      const date = dayOf(f, 12, 2008);
      const page = `<div style="font-size:10.5pt">${twoColumns(`${field('agency', court)}<br>Số: ${field('document_no', `${f.number}/2008/TL-HNGĐ`)}`, nation(9, '-', 40), 42, 9.5)}${title('TRÍCH LỤC BẢN ÁN', 15, 'margin:9mm 0 3mm')}<p>Tại bản án số ${f.chance.whole(3, 60)}/2008/HNGĐ-ST ngày 30 tháng 9 năm 2008, Tòa án nhân dân ${district(f)} đã xét xử sơ thẩm vụ án về việc xin ly hôn giữa:</p><p class="flat">Nguyên đơn: ${nameOf(f.main, 'plaintiff')}, sinh ngày ${bornOf(f.main, 'plaintiff')}, trú tại ${homeBefore(f, f.main)}.</p><p class="flat">Bị đơn: ${nameOf(mate, 'defendant')}, sinh ngày ${bornOf(mate, 'defendant')}, trú tại ${homeBefore(f, mate)}.</p>${title('QUYẾT ĐỊNH', 12)}<p>- Xử cho ${you(f.main.sex).toLowerCase()} ${f.main.name} được ly hôn với ${you(mate.sex).toLowerCase()} ${mate.name}.</p><p>- Về con chung: không có. Về tài sản: hai bên tự thỏa thuận.</p><p>- Án phí: ${you(f.main.sex).toLowerCase()} ${f.main.name} phải nộp 50.000 đồng án phí sơ thẩm.</p><p>Bản án có hiệu lực pháp luật kể từ ngày 16 tháng 10 năm 2008.</p><div style="text-align:right;margin-top:4mm">${district(f).replace('huyện ', '')}, ${issued(date)}</div>${besideSign(codeLine(f), sealedSign(f, 'TL. CHÁNH ÁN<br>CHÁNH VĂN PHÒNG', { ring: `${court} ★`, inner: 'TÒA ÁN' }))}</div>`;
      return paper('other', [page], 'a4', TYPED);
    },
  },
  {
    // A flat is sold; who buys it lives abroad and shows a passport.
    id: 'contract-flat-abroad',
    class: 'certified_contract',
    tags: ['contract', 'table', 'multi-page', 'codes'],
    draw: (f) => {
      const buyer = f.others[1];
      const [serial, pass, old] = [landSerial(f.chance, 8), passportNo(f.chance), oldCitizenId(f.chance)];
      const office = `Phòng Công chứng số ${f.chance.whole(1, 7)} tỉnh ${f.place.province}`;
      const first = `<div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('HỢP ĐỒNG MUA BÁN CĂN HỘ NHÀ CHUNG CƯ', 16, 'margin:6mm 0 1mm')}<div class="sub">Số: ${field('document_no', `${f.number}/2026/HĐMB`)}</div><p class="flat">Chúng tôi gồm có:</p>${grid(
        ['BÊN BÁN (Bên A)', 'BÊN MUA (Bên B)'],
        [
          [
            `${you(f.main.sex)}: <b>${nameOf(f.main, 'giver')}</b><br>Sinh ngày: ${bornOf(f.main, 'giver')}<br>CCCD số: ${idOf(f.main, 'giver')}<br>CMND cũ số: ${field('old_citizen_id', old, old, 'giver')}<br>Thường trú: ${f.main.home}`,
            `${you(buyer.sex)}: <b>${nameOf(buyer, 'taker')}</b><br>Sinh ngày: ${bornOf(buyer, 'taker')}<br>Hộ chiếu số: ${field('passport_no', pass, pass, 'taker')}<br>Cấp ngày 03/05/2023, giá trị đến 03/05/2033<br>Tạm trú: ${buyer.home}`,
          ],
        ],
        12,
      )}<p class="flat"><b>Điều 1. Căn hộ mua bán</b></p><p>Căn hộ số ${f.chance.whole(3, 24)}0${f.chance.whole(1, 9)}, nhà chung cư ${f.chance.pick(['A2', 'CT5', 'Lô C'])}, địa chỉ: ${f.place.full}; diện tích sử dụng ${f.chance.whole(45, 120)},${f.chance.whole(1, 9)} m². Căn hộ thuộc quyền sở hữu của Bên A theo Giấy chứng nhận số phát hành ${field('land_certificate_serial', serial)}.</p><p class="flat"><b>Điều 2. Giá bán và thanh toán</b></p><p>Giá mua bán: ${grouped(f.chance.whole(90, 480) * 10_000_000)} đồng. Bên B chuyển khoản vào tài khoản của Bên A số 00${f.chance.digits(9)} trong ngày ký hợp đồng.</p><p class="flat"><b>Điều 3. Giao nhận căn hộ</b></p><p>Bên A giao căn hộ cùng trang thiết bị theo biên bản, chậm nhất 30 ngày sau khi nhận đủ tiền.</p>${edge(150, `PHÒNG CÔNG CHỨNG ★ TỈNH ${upper(f.place.province)} ★`)}`;
      const second = `${pageNumber(2)}<p class="flat"><b>Điều 4. Thuế, lệ phí</b></p><p>Bên A nộp thuế thu nhập cá nhân; Bên B nộp lệ phí trước bạ và phí công chứng.</p><p class="flat"><b>Điều 5. Cam kết chung</b></p><p>Hai bên đã tự đọc, hiểu rõ quyền, nghĩa vụ và hậu quả pháp lý của hợp đồng này.</p><div class="cols"><div>${plainSign(f, 'BÊN BÁN', f.main.name)}</div><div>${plainSign(f, 'BÊN MUA', buyer.name)}</div></div>${title('LỜI CHỨNG', 13)}<p>${onDay(f)}, tại ${field('agency', office)}, tôi chứng nhận hợp đồng này do các bên tự nguyện giao kết; các bên đã xuất trình bản chính giấy tờ và ký trước mặt tôi. Số công chứng: ${f.number + 400}/2026.</p>${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: `PHÒNG CÔNG CHỨNG ★ TỈNH ${upper(f.place.province)} ★`, inner: 'CÔNG CHỨNG' }))}`;
      return paper('certified_contract', [first, second]);
    },
  },
  {
    // Two farmers change fields with each other; the commune certifies it on one sheet.
    id: 'contract-fields-exchanged',
    class: 'certified_contract',
    tags: ['contract', 'sans', 'small'],
    draw: (f) => {
      const other = f.others[1];
      const [one, two] = [landSerial(f.chance, 6), landSerial(f.chance, 6)];
      const half = (label: string, who: Person, role: string, serial: string) =>
        `<div><div style="text-align:center"><b>${label}</b></div><div>Họ và tên: <b>${nameOf(who, role)}</b></div><div>Ngày sinh: ${bornOf(who, role)}</div><div>Số định danh cá nhân: ${idOf(who, role)}</div><div>Thường trú: ${who.home}</div><div style="margin-top:1mm">Thửa đất đem đổi: số ${f.chance.whole(5, 900)}, tờ bản đồ ${f.chance.whole(2, 40)}, ${grouped(f.chance.whole(300, 2200))} m² đất trồng lúa</div><div>GCN số phát hành: ${field('land_certificate_serial', serial)}</div></div>`;
      const page = `<div style="font-size:10.5pt"><div style="text-align:center">${nation(10.5, '-', 44)}</div>${title('HỢP ĐỒNG CHUYỂN ĐỔI QUYỀN SỬ DỤNG ĐẤT NÔNG NGHIỆP', 13.5, 'margin:5mm 0 3mm')}<div class="cols" style="border:0.25mm solid #222;padding:2mm 3mm">${half('BÊN A', f.main, 'giver', one)}${half('BÊN B', other, 'taker', two)}</div><p style="text-indent:8mm;margin-top:3mm"><b>Điều 1.</b> Hai bên đổi cho nhau quyền sử dụng các thửa đất nêu trên để canh tác thuận tiện, không thanh toán chênh lệch.</p><p style="text-indent:8mm"><b>Điều 2.</b> Thời hạn sử dụng đất còn lại theo Giấy chứng nhận. Hai bên giao đất cho nhau sau vụ gặt, trước ngày ${dayOf(f, 12, 2026)}.</p><p style="text-indent:8mm"><b>Điều 3.</b> Mỗi bên tự chịu lệ phí đăng ký phần đất mình nhận; tranh chấp do Ủy ban nhân dân ${f.place.kind} hòa giải trước khi khởi kiện.</p><div class="cols"><div>${plainSign(f, 'BÊN A', f.main.name, 13)}</div><div>${plainSign(f, 'BÊN B', other.name, 13)}</div></div><div style="text-align:center;margin-top:3mm"><b>LỜI CHỨNG CỦA NGƯỜI CÓ THẨM QUYỀN CHỨNG THỰC</b></div><p style="text-indent:8mm">${onDay(f)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi chứng thực: hợp đồng chuyển đổi quyền sử dụng đất này được giao kết giữa ${you(f.main.sex).toLowerCase()} ${f.main.name} và ${you(other.sex).toLowerCase()} ${other.name}; các bên minh mẫn, tự nguyện và đã cùng ký trước mặt tôi.</p><div>Số chứng thực ${f.number} quyển số 01/2026 - SCT/HĐ, GD</div></div>${closing(f, 'PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}`;
      return paper('certified_contract', [page], 'a4', SANS);
    },
  },
  {
    // A couple gives a relative the power to sell, at a notary's: a contract in running text on two pages.
    id: 'proxy-contract-couple',
    class: 'power_of_attorney',
    tags: ['contract', 'prose', 'multi-page', 'italic'],
    draw: (f) => {
      const [mate, taker] = f.others;
      const [serial, book] = [landSerial(f.chance, 6), landBookNo(f.chance)];
      const office = `Văn phòng công chứng ${f.place.name}`;
      const one = (who: Person, role: string, lead: string) =>
        `<p class="flat">${lead} <b>${nameOf(who, role)}</b>, sinh ngày ${bornOf(who, role)}, CCCD số ${idOf(who, role, spaced(who.id))} do Bộ Công an cấp;</p>`;
      const first = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('HỢP ĐỒNG ỦY QUYỀN', 17, 'margin:6mm 0 4mm')}<p class="flat"><b>BÊN ỦY QUYỀN</b> <i>(sau đây gọi là Bên A)</i>:</p>${one(f.main, 'giver', you(f.main.sex))}${one(mate, 'giver', `và ${spouse(f.main)} là ${you(mate.sex).toLowerCase()}`)}<p class="flat">Cùng cư trú tại ${f.main.home}.</p><p class="flat"><b>BÊN ĐƯỢC ỦY QUYỀN</b> <i>(sau đây gọi là Bên B)</i>:</p>${one(taker, 'taker', you(taker.sex))}<p class="flat">Cư trú tại ${taker.home}.</p><p class="flat"><b>Điều 1. Căn cứ ủy quyền</b></p><p>Bên A là chủ sử dụng thửa đất tại ${f.place.full} theo Giấy chứng nhận quyền sử dụng đất số ${field('land_certificate_serial', serial)}, số vào sổ cấp GCN ${field('land_certificate_book_no', book)}. Vì không có điều kiện trực tiếp thực hiện, Bên A ủy quyền cho Bên B.</p><p class="flat"><b>Điều 2. Nội dung ủy quyền</b></p><p>${f.prose.task()}</p><p>Bên B được lập, ký các giấy tờ, được nộp và nhận hồ sơ, nộp các khoản phí, lệ phí trong phạm vi ủy quyền; không được ủy quyền lại cho người thứ ba.</p>`;
      const second = `${pageNumber(2)}<p class="flat"><b>Điều 3. Thời hạn và thù lao</b></p><p>Thời hạn ủy quyền là ${f.chance.whole(2, 10)} năm kể từ ngày ký. Hợp đồng này không có thù lao.</p><p class="flat"><b>Điều 4. Quyền, nghĩa vụ của các bên</b></p><p>Bên A giao cho Bên B giấy tờ cần thiết và chịu trách nhiệm về cam kết do Bên B thực hiện trong phạm vi ủy quyền. Bên B thông báo cho Bên A về việc thực hiện và giữ bí mật thông tin biết được.</p>${f.long ? '<p class="flat"><b>Điều 5. Chấm dứt</b></p><p>Hợp đồng chấm dứt khi công việc đã hoàn thành, hết thời hạn, một bên chết hoặc các bên thỏa thuận bằng văn bản có công chứng.</p>' : ''}<div class="cols"><div>${plainSign(f, 'BÊN A', f.main.name, 14)}${plainSign(f, '', mate.name, 14)}</div><div>${plainSign(f, 'BÊN B', taker.name, 14)}</div></div>${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 13)}<p>${onDay(f)}, tại trụ sở ${field('agency', office)}, tôi chứng nhận hợp đồng ủy quyền này được các bên tự nguyện giao kết và ký trước sự có mặt của tôi. Số công chứng ${f.number}, quyển số 02/2026 TP/CC-SCC/HĐGD.</p>${closing(f, 'CÔNG CHỨNG VIÊN', codeLine(f), 'VPCC', 'VĂN PHÒNG CÔNG CHỨNG', 20)}`;
      return paper('power_of_attorney', [first, second]);
    },
  },
  {
    // Typed and signed at a commune in the years of nine-digit identity cards.
    id: 'proxy-2005-typed',
    class: 'power_of_attorney',
    tags: ['form', 'typed'],
    draw: (f) => {
      const taker = f.others[2];
      const [one, two] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const date = dayOf(f, 7, 2005);
      const who = (p: Person, role: string, old: string) =>
        `<div>Họ và tên: ${nameOf(p, role, upper(p.name))}</div><div>Sinh ngày: ${bornOf(p, role)}</div><div>CMND số: ${field('old_citizen_id', old, old, role)}</div><div>Thường trú: ${homeBefore(f, p)}</div>`;
      const page = `<div style="font-size:10.5pt;line-height:1.6"><div style="text-align:center">${nation(10.5, '-', 46)}</div>${title('GIẤY ỦY QUYỀN', 16, 'margin:8mm 0 5mm')}<div>Tôi ký tên dưới đây:</div>${who(f.main, 'giver', one)}<div style="margin-top:3mm">Nay ủy quyền cho:</div>${who(taker, 'taker', two)}<p style="margin-top:3mm">Được thay mặt tôi: ${f.prose.task()}</p><p>Tôi xin chịu hoàn toàn trách nhiệm về việc ủy quyền này.</p><div style="text-align:right">${f.place.name}, ${issued(date)}</div><div class="cols"><div>${plainSign(f, 'Người được ủy quyền', taker.name, 14)}</div><div>${plainSign(f, 'Người ủy quyền', f.main.name, 14)}</div></div></div><div style="font-size:10.5pt">Chứng nhận chữ ký trên là của ${you(f.main.sex).toLowerCase()} ${f.main.name}. Số: ${f.chance.whole(20, 300)} CTCK${blank(10)}</div>${closing(f, `TM. ${field('agency', `UBND ${unit(f)}`)}<br>CHỦ TỊCH`, codeLine(f), 'CHỦ TỊCH', undefined, 20)}`;
      return paper('power_of_attorney', [page], 'a4', TYPED);
    },
  },
  {
    // One's own life story, with the commune's word for the signature on the second page.
    id: 'curriculum-signature-certified',
    class: 'other',
    tags: ['form', 'table', 'multi-page', 'personal'],
    draw: (f) => {
      const [mate, father, mother] = f.others;
      const first = `<div style="text-align:center">${nation(12.5, '-', 54)}</div><div style="display:flex;gap:8mm;margin-top:4mm"><div style="width:30mm;height:40mm;border:0.3mm solid #444;text-align:center;padding-top:14mm;font-size:10pt">Ảnh 4x6</div><div style="flex:1;text-align:center;padding-top:8mm"><b style="font-size:18pt">SƠ YẾU LÝ LỊCH</b><br><i>(Tự thuật)</i></div></div><div style="margin-top:3mm"><b>I. PHẦN BẢN THÂN</b></div>${fillRow(['Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 3], ['Nam/nữ:', f.main.sex, 1])}${fill('Sinh ngày:', bornOf(f.main, 'subject'))}${fill('Nơi đăng ký thường trú hiện nay:', f.main.home)}${fillRow(['Điện thoại:', phone(f), 1], ['Dân tộc:', 'Kinh', 1], ['Tôn giáo:', 'Không', 1])}${fillRow(['Số CCCD:', idOf(f.main, 'subject'), 1], ['Cấp ngày:', '18/04/2024', 1])}${fillRow(['Trình độ văn hóa:', '12/12', 1], ['Thành phần gia đình:', 'Làm ruộng', 1])}<div style="margin-top:3mm"><b>II. QUAN HỆ GIA ĐÌNH</b></div>${grid(
        ['Quan hệ', 'Họ và tên', 'Năm sinh', 'Nghề nghiệp', 'Chỗ ở hiện nay'],
        [
          ['Cha', nameOf(father, 'father'), father.born.slice(6), 'Nông dân', f.place.name],
          ['Mẹ', nameOf(mother, 'mother'), mother.born.slice(6), 'Nông dân', f.place.name],
          [
            f.main.sex === 'Nam' ? 'Vợ' : 'Chồng',
            nameOf(mate, 'spouse'),
            mate.born.slice(6),
            'Công nhân',
            f.place.name,
          ],
        ],
        11.5,
      )}${codeLine(f)}`;
      const second = `<div><b>III. TÓM TẮT QUÁ TRÌNH HỌC TẬP, LÀM VIỆC CỦA BẢN THÂN</b></div>${grid(
        ['Từ tháng năm đến tháng năm', 'Làm gì, ở đâu'],
        [
          ['09/2010 - 05/2013', `Học sinh Trường THPT ${f.place.name}`],
          ['10/2013 - 12/2018', 'Công nhân may'],
          ['01/2019 đến nay', 'Lao động tự do tại địa phương'],
        ],
        11.5,
      )}<p>Tôi xin cam đoan những lời khai trên là đúng sự thật, nếu có điều gì không đúng tôi chịu trách nhiệm trước pháp luật.</p><div class="cols"><div></div><div>${plainSign(f, 'Người khai', f.main.name, 15)}</div></div>${title('LỜI CHỨNG CHỨNG THỰC CHỮ KÝ', 13, 'margin:5mm 0 3mm')}<p>${onDay(f)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}, tôi chứng thực ${you(f.main.sex).toLowerCase()} ${f.main.name} là người đã ký vào giấy tờ này trước mặt tôi.</p><div>Số chứng thực: ${f.number}; quyển số: 03 - SCT/CK, ĐC</div>${closing(f, 'PHÓ CHỦ TỊCH', '', 'CHỦ TỊCH', undefined, 20)}`;
      return paper('other', [first, second]);
    },
  },
  {
    // A couple declares what belongs to one of them alone; a notary certifies the signatures.
    id: 'declaration-own-property',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    draw: (f) => {
      const mate = f.others[0];
      const serial = landSerial(f.chance, 8);
      const who = (p: Person, role: string, lead: string) =>
        `<p class="flat">${lead} <b>${nameOf(p, role, upper(p.name))}</b>, sinh ngày ${bornOf(p, role)}, căn cước số ${idOf(p, role)}, cư trú tại ${p.home};</p>`;
      const page = `<div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('VĂN BẢN CAM KẾT TÀI SẢN RIÊNG', 16, 'margin:6mm 0 3mm')}<p class="flat">Kính gửi: Cơ quan, tổ chức có thẩm quyền</p><p class="flat">Chúng tôi là:</p>${who(mate, 'declarant', you(mate.sex))}${who(f.main, 'owner', you(f.main.sex))}<p>Chúng tôi là vợ chồng theo Giấy chứng nhận kết hôn do Ủy ban nhân dân ${f.place.kind} ${f.place.name} cấp năm 2012. Bằng văn bản này, ${you(mate.sex).toLowerCase()} ${mate.name} cam kết quyền sử dụng đất theo Giấy chứng nhận số ${field('land_certificate_serial', serial)} là tài sản riêng của ${you(f.main.sex).toLowerCase()} ${f.main.name}, được hình thành từ nguồn tiền riêng, không phải tài sản chung của vợ chồng.</p><p><i>${you(f.main.sex)} ${f.main.name} có toàn quyền chiếm hữu, sử dụng và định đoạt tài sản nêu trên mà không cần sự đồng ý của ${you(mate.sex).toLowerCase()} ${mate.name}.</i></p><div class="cols"><div>${plainSign(f, 'NGƯỜI CAM KẾT', mate.name, 14)}</div><div>${plainSign(f, 'NGƯỜI CÓ TÀI SẢN', f.main.name, 14)}</div></div>${title('LỜI CHỨNG', 12.5, 'margin:3mm 0 2mm')}<p>${onDay(f)}, tại ${field('agency', `Văn phòng công chứng ${f.place.name}`)}, tôi chứng thực hai người có tên trên đã ký vào văn bản này trước mặt tôi. Số chứng thực ${f.number}, quyển số 02/2026-SCT/CK,ĐC.</p>${closing(f, 'CÔNG CHỨNG VIÊN', codeLine(f), 'VPCC', 'VĂN PHÒNG CÔNG CHỨNG', 18)}`;
      return paper('other', [page]);
    },
  },
  {
    // What somebody asks a commune to certify: a copy's list with how many, the clerk's form.
    id: 'application-certification-slip',
    class: 'application_form',
    tags: ['form', 'table', 'small'],
    draw: (f) => {
      const papers = f.chance.some(
        [
          'Thẻ căn cước',
          'Bằng tốt nghiệp trung học phổ thông',
          'Giấy chứng nhận quyền sử dụng đất',
          'Giấy khai sinh',
          'Giấy phép lái xe',
        ],
        3,
      );
      const page = `<div style="font-size:12pt"><div style="text-align:center">${nation(12, '-', 50)}</div>${title('PHIẾU YÊU CẦU CHỨNG THỰC', 15, 'margin:5mm 0 1mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${fill('Người yêu cầu chứng thực:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${fillRow(['Số định danh cá nhân:', idOf(f.main, 'applicant'), 1], ['Sinh ngày:', bornOf(f.main, 'applicant'), 1])}${fill('Nơi cư trú:', f.main.home)}${fillRow(['Điện thoại:', phone(f), 1], ['Hình thức nhận:', 'Trực tiếp', 1])}<div style="margin-top:2mm">Loại việc: Bản sao từ bản chính ${tick(true)} &emsp; Chữ ký ${tick(false)} &emsp; Hợp đồng, giao dịch ${tick(false)} &emsp; Bản sao điện tử ${tick(false)}</div>${grid(
        ['STT', 'Tên giấy tờ, văn bản', 'Số trang', 'Số bản', 'Ghi chú'],
        papers.map((name, i) => [String(i + 1), name, String(f.chance.whole(1, 4)), String(f.chance.whole(2, 6)), '']),
        11.5,
      )}<p>Tôi xin chịu trách nhiệm về tính hợp lệ, hợp pháp của bản chính giấy tờ xuất trình.</p><div class="cols"><div style="text-align:center"><b>CÔNG CHỨC TIẾP NHẬN</b><br><i>(Ký, ghi rõ họ tên)</i>${codeLine(f)}</div><div style="text-align:center"><i>${issued(f.date, dateInWords(f.date).replace('ngày', 'Ngày'))}</i>${plainSign(f, 'NGƯỜI YÊU CẦU', f.main.name)}</div></div></div>`;
      return paper('application_form', [page]);
    },
  },
]);
