import { code128, field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { askedOf, dossierOf } from '../desk-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial, oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { couple, oldIdOf } from '../civil-parts.ts';
import { above, besideSign, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { pageNumber, paper, plainSign, SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf, money, onDay, phone, spouse, tick } from '../paper-parts.ts';
import { inPart, type Template } from '../template.ts';
import { book, flat, handedIn, serial } from './seventh-parts.ts';

/** Courts, notaries, proxies, the desk, decisions and letters: papers that no other set shows. */
export const SEVENTH_PAPERS: Template[] = inPart('tuned', [
  {
    // Somebody's last will, the commune's certifying words on the second page.
    id: 's7-will',
    class: 'certified_contract',
    tags: ['contract', 'prose', 'multi-page'],
    draw: (f) => {
      const heir = f.others[1];
      const [no, sheet] = plot(f);
      const first = `<div style="text-align:center">${nation(12.5)}</div>${title('DI CHÚC', 18, 'margin:6mm 0 4mm')}<p>Hôm nay, ${issued(f.date)}, tại trụ sở Ủy ban nhân dân ${f.place.full}, tôi là ${nameOf(f.main, 'giver')}, sinh ngày ${bornOf(f.main, 'giver')}, căn cước số ${idOf(f.main, 'giver')} do Bộ Công an cấp, cư trú tại ${f.main.home}.</p><p>Trong trạng thái tinh thần hoàn toàn minh mẫn, sáng suốt, không bị lừa dối, đe dọa hay cưỡng ép, tôi lập Di chúc này như sau:</p><p><b>I. Tài sản để lại:</b> quyền sử dụng thửa đất số ${no}, tờ bản đồ số ${sheet}, diện tích ${f.chance.whole(90, 700)} m² theo Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}, số vào sổ cấp GCN ${book(landBookNo(f.chance))}, cùng ngôi nhà cấp bốn trên đất; một sổ tiết kiệm ${money(f.chance.whole(50, 600))} đồng tại quỹ tín dụng ${f.place.name}.</p><p><b>II. Người thừa kế:</b> sau khi tôi chết, toàn bộ tài sản nêu trên để lại cho ${you(heir.sex).toLowerCase()} ${nameOf(heir, 'taker')}, sinh ngày ${bornOf(heir, 'taker')}, căn cước số ${idOf(heir, 'taker')}, cư trú tại ${heir.home}. Ngoài người có tên trên, tôi không để lại tài sản cho ai khác.</p><p><b>III. Nghĩa vụ:</b> người thừa kế lo việc mai táng, hương khói cho tôi và trông nom phần mộ gia tiên. </p>${f.long ? '<p><b>IV. Người thực hiện di chúc:</b> tôi không chỉ định người quản lý di sản. Nếu người thừa kế chết trước tôi thì phần di sản nêu trên chia đều cho các con của người ấy; đồ dùng trong nhà do anh em trong gia đình tự chia nhau.</p>' : ''}<p>Di chúc gồm 02 trang, lập thành 03 bản; tôi giữ 02 bản, Ủy ban nhân dân lưu 01 bản.</p><div class="cols"><div></div><div>${plainSign(f, 'NGƯỜI LẬP DI CHÚC', f.main.name, 16)}</div></div>`;
      const second = `${pageNumber(2)}${title('LỜI CHỨNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN', 13)}<p>${onDay(f)}, tôi, ${f.name('Nam')}, Chủ tịch ${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}, chứng thực: ${you(f.main.sex).toLowerCase()} ${f.main.name} đã tự nguyện lập di chúc, đã đọc lại và ký vào từng trang trước mặt tôi.</p><p>Số chứng thực ${f.number}, quyển số 01/2026 - SCT/HĐ,GD.</p>${closing(f, 'CHỦ TỊCH', codeLine(f))}`;
      return paper('certified_contract', [first, second]);
    },
  },
  {
    // An heir takes nothing; a notary certifies it.
    id: 's7-estate-refusal',
    class: 'certified_contract',
    tags: ['contract', 'sans'],
    draw: (f) => {
      const dead = f.others[0];
      const office = `VĂN PHÒNG CÔNG CHỨNG ${upper(f.place.name)}`;
      return paper(
        'certified_contract',
        [
          `<div style="font-size:11pt"><div style="text-align:center">${nation(11)}</div>${title('VĂN BẢN TỪ CHỐI NHẬN DI SẢN', 15)}${flat('Tại trụ sở tổ chức hành nghề công chứng, tôi ký tên dưới đây:')}${line('Họ tên:', `<b>${nameOf(f.main, 'giver', upper(f.main.name))}</b>`)}${line('Sinh ngày:', bornOf(f.main, 'giver'))}${line('Thẻ căn cước số:', `${idOf(f.main, 'giver', spaced(f.main.id))} cấp ngày 22/01/2025`)}${line('Hộ khẩu thường trú:', f.main.home)}${flat(`Tôi là con của ${you(dead.sex).toLowerCase()} ${nameOf(dead, 'deceased')}, là người thừa kế theo pháp luật của ${you(dead.sex).toLowerCase()} ${dead.name} (chết ngày 06/6/2026 theo Trích lục khai tử số ${field('death_extract_no', `${f.chance.whole(12, 90)}/TLKT`)}).`)}${flat(`Di sản để lại gồm: quyền sử dụng đất theo GCN số ${serial(landSerial(f.chance, 8))}; 01 xe mô tô.`)}${flat('Nay tôi tự nguyện từ chối nhận kỷ phần thừa kế đối với toàn bộ di sản nêu trên. Việc từ chối không nhằm trốn tránh việc thực hiện nghĩa vụ tài sản của tôi đối với người khác.')}<div class="cols"><div></div><div>${plainSign(f, 'NGƯỜI TỪ CHỐI NHẬN DI SẢN', f.main.name, 14)}</div></div><div style="border-top:0.3mm solid #333;margin-top:4mm;padding-top:2mm"><div style="text-align:center"><b>LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN</b></div>${flat(`${onDay(f)}, tại ${field('agency', office)}, tôi chứng nhận văn bản này do người có tên trên lập, đã điểm chỉ và ký trước mặt tôi.`)}${flat(`Số công chứng: ${field('document_no', `${f.number}/2026/TCDS`)}; quyển số 03/2026`)}</div>${closing(f, 'CÔNG CHỨNG VIÊN', codeLine(f), 'CÔNG CHỨNG', 'VPCC')}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A deposit's contract is undone by those who made it; parties in a frame each.
    id: 's7-contract-undone',
    class: 'certified_contract',
    tags: ['contract'],
    draw: (f) => {
      const other = f.others[1];
      const box = (label: string, who: typeof other, role: string) =>
        `<div style="border:0.25mm solid #333;padding:1.5mm 3mm;margin:2mm 0"><b>${label}</b><br>${you(who.sex)}: ${nameOf(who, role)} &emsp; Năm sinh: ${bornOf(who, role)}<br>Số CCCD: ${idOf(who, role)} &emsp; ĐT: ${phone(f)}<br>Địa chỉ: ${who.home}</div>`;
      return paper('certified_contract', [
        `<div style="text-align:center">${nation(12)}</div>${title('VĂN BẢN THỎA THUẬN<br>V/v hủy bỏ hợp đồng chuyển nhượng quyền sử dụng đất', 14)}${box('BÊN CHUYỂN NHƯỢNG', f.main, 'giver')}${box('BÊN NHẬN CHUYỂN NHƯỢNG', other, 'taker')}<p class="flat">Ngày 12/5/2026, hai bên đã ký Hợp đồng chuyển nhượng quyền sử dụng đất số chứng thực 41/2026 đối với thửa đất có Giấy chứng nhận ${serial(landSerial(f.chance, 6))}. Nay hai bên thống nhất:</p><p class="flat"><b>Điều 1.</b> Hủy bỏ hợp đồng nói trên kể từ khi văn bản này được chứng thực.</p><p class="flat"><b>Điều 2.</b> Bên chuyển nhượng trả lại ${money(f.chance.whole(80, 900))} đồng đã nhận; bên nhận chuyển nhượng trả lại bản gốc Giấy chứng nhận.</p><p class="flat"><b>Điều 3.</b> Hai bên không yêu cầu bồi thường thiệt hại.</p>${sideBySide(plainSign(f, 'BÊN A', f.main.name, 13), plainSign(f, 'BÊN B', other.name, 13))}<p class="flat" style="margin-top:3mm"><b>CHỨNG THỰC CỦA ${field('agency', `UBND ${unit(f)}`)}:</b> ${onDay(f)}, các bên đã ký trước mặt tôi. Số chứng thực ${f.number} quyển số 02 SCT/HĐ,GD.</p>${closing(f, 'PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    // At an embassy, in two languages: who lives abroad lets a relative act at home.
    id: 's7-proxy-embassy',
    class: 'power_of_attorney',
    tags: ['contract', 'two-column'],
    draw: (f) => {
      const taker = f.others[1];
      const pass = passportNo(f.chance);
      const two = (vi: string, en: string, value: string) =>
        `<div style="margin:1.2mm 0">${vi} / <i>${en}</i>: ${value}</div>`;
      return paper('power_of_attorney', [
        `${twoColumns(`<b>${officeLines('ĐẠI SỨ QUÁN VIỆT NAM', 'TẠI CỘNG HÒA SÉC')}</b><br><i>Embassy of Viet Nam</i><br>Số/<i>No</i>: ${field('document_no', `${f.number}/UQ`)}`, `${nation(11)}`, 42, 11)}${title('GIẤY ỦY QUYỀN', 16)}<div class="sub"><i>POWER OF ATTORNEY</i></div><div style="font-size:12pt"><b>Người ủy quyền / <i>The Principal</i></b>${two('Họ và tên', 'Full name', `<b>${nameOf(f.main, 'giver', upper(f.main.name))}</b>`)}${two('Ngày sinh', 'Date of birth', bornOf(f.main, 'giver'))}${two('Số hộ chiếu', 'Passport No', field('passport_no', pass, pass, 'giver'))}${two('Số định danh', 'Personal No', idOf(f.main, 'giver'))}${two('Địa chỉ', 'Address', 'Praha 4, Cộng hòa Séc')}<div style="margin-top:2mm"><b>Người được ủy quyền / <i>The Attorney</i></b></div>${two('Họ và tên', 'Full name', `<b>${nameOf(taker, 'taker', upper(taker.name))}</b>`)}${two('Ngày sinh', 'Date of birth', bornOf(taker, 'taker'))}${two('Số CCCD', 'ID card No', idOf(taker, 'taker'))}${two('Địa chỉ', 'Address', taker.home)}${flat(`<b>Nội dung / <i>Scope</i>:</b> ${f.prose.task().replace(/\.$/, '')}; nộp hồ sơ, ký giấy tờ và nhận kết quả tại Bộ phận Một cửa ${f.place.kind} ${f.place.name}.`, 'margin-top:2mm')}${two('Thời hạn', 'Validity', '12 tháng kể từ ngày ký')}</div><div style="text-align:right"><i>Praha, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Người ủy quyền', f.main.name, 20)}</div><div>${sealedSign(f, 'TL. ĐẠI SỨ<br>BÍ THƯ THỨ HAI', { ring: 'ĐẠI SỨ QUÁN VIỆT NAM TẠI CỘNG HÒA SÉC ★', inner: 'LÃNH SỰ' })}</div></div>${codeLine(f)}`,
      ]);
    },
  },
  {
    // A parent lets a grandmother or an aunt fly with a child; the child is the third person named.
    id: 's7-proxy-child-flight',
    class: 'power_of_attorney',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [taker, child] = [f.others[1], f.others[2]];
      const old = oldCitizenId(f.chance);
      return paper(
        'power_of_attorney',
        [
          `<div style="font-size:10.5pt"><div style="text-align:center">${nation(10)}</div>${title('GIẤY ỦY QUYỀN', 15)}<div class="sub">(V/v đưa trẻ em đi máy bay)</div>${flat('1. Bên ủy quyền (bên A):')}${flat(`Tôi là ${nameOf(f.main, 'giver')}, sinh ngày ${bornOf(f.main, 'giver')}, số CCCD ${idOf(f.main, 'giver')} (số cũ ${oldIdOf(old, 'giver')}), ngụ tại ${f.main.home}, là ${f.main.sex === 'Nam' ? 'cha' : 'mẹ'} ruột của cháu ${nameOf(child, 'child')}, sinh ngày ${bornOf(child, 'child')}, số định danh ${idOf(child, 'child')}.`)}${flat('2. Bên được ủy quyền (bên B):')}${flat(`${you(taker.sex)} ${nameOf(taker, 'taker')}, sinh ngày ${bornOf(taker, 'taker')}, số CCCD ${idOf(taker, 'taker')}, ngụ tại ${taker.home}.`)}${flat(`3. Nội dung: Bên B được thay mặt tôi làm thủ tục và đi cùng cháu trên chuyến bay ngày ${daysLater(f.date, 9)} và chuyến về ngày ${daysLater(f.date, 20)}, chăm sóc, bảo đảm an toàn cho cháu trong suốt chuyến đi.`)}${flat('4. Hai bên không nhận thù lao của nhau. Giấy này hết hiệu lực khi cháu về đến nhà.')}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${sideBySide(plainSign(f, 'BÊN A', f.main.name, 14), plainSign(f, 'BÊN B', taker.name, 14))}${codeLine(f)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Form 92-DS: a couple asks the court to part them in agreement.
    id: 's7-court-petition',
    class: 'application_form',
    tags: ['form', 'prose'],
    draw: (f) => {
      const mate = f.others[0];
      const [husband] = couple(f);
      const old = oldCitizenId(f.chance);
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN YÊU CẦU<br>GIẢI QUYẾT VIỆC DÂN SỰ', 15)}<div class="sub">(V/v yêu cầu công nhận thuận tình ly hôn, thỏa thuận nuôi con)<br>Kính gửi: Tòa án nhân dân khu vực ${f.chance.whole(2, 12)} - ${f.place.province}</div>${flat(`Họ tên người yêu cầu: (2)`)}${flat(`1. ${nameOf(f.main, 'applicant')}. Ngày sinh: ${bornOf(f.main, 'applicant')}. CCCD số ${idOf(f.main, 'applicant')}. Địa chỉ: (3) ${f.main.home}. Số điện thoại: ${phone(f)}`)}${flat(`2. ${nameOf(mate, 'spouse')}. Ngày sinh: ${bornOf(mate, 'spouse')}. CMND số ${oldIdOf(old, 'spouse')}. Địa chỉ: ${mate.home}`)}${flat(`Tôi (chúng tôi) xin trình bày với Tòa án nhân dân việc như sau:`)}<p>- Những vấn đề yêu cầu Tòa án giải quyết: (4) công nhận thuận tình ly hôn. Chúng tôi đăng ký kết hôn theo Giấy chứng nhận kết hôn số ${field('marriage_certificate_no', `${f.number}/2015`)} tại Ủy ban nhân dân ${f.place.kind} ${f.place.name}.</p><p>- Lý do, mục đích, căn cứ: (5) quá trình chung sống phát sinh mâu thuẫn, anh ${husband.name.split(' ').at(-1)} đi làm xa nhiều năm, tình cảm không còn. ${f.long ? f.prose.sentence() : ''}</p><p>- Về con chung: chưa có. Về tài sản và nợ chung: tự thỏa thuận.</p><p>- Tên và địa chỉ của những người có liên quan: (6) không có.</p>${flat('Tài liệu, chứng cứ kèm theo đơn: (8) Giấy chứng nhận kết hôn (bản chính), căn cước của hai người (bản sao).')}${handedIn(f, `NGƯỜI YÊU CẦU (10)`, `<div style="text-align:center"><b>${upper(spouse(f.main))}</b><br><i>(đã ký)</i><br>${mate.name}</div>`)}`,
      ]);
    },
  },
  {
    // Form 30-DS: a court tells that it has taken a case in.
    id: 's7-court-taken-in',
    class: 'other',
    tags: ['prose', 'personal', 'two-column'],
    draw: (f) => {
      const other = f.others[1];
      const court = ['TÒA ÁN NHÂN DÂN', `KHU VỰC ${f.chance.whole(2, 12)} - ${upper(f.place.province)}`] as const;
      return paper('other', [
        `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/TB-TLVA`)}`, `${nation(11)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 11.5)}${title('THÔNG BÁO<br>VỀ VIỆC THỤ LÝ VỤ ÁN', 15)}<div class="sub">Kính gửi: - ${you(f.main.sex)} ${f.main.name}; - Viện kiểm sát nhân dân cùng cấp</div><p>Ngày ${daysLater(f.date, -3)}, Tòa án đã thụ lý vụ án dân sự sơ thẩm thụ lý số ${f.number + 12}/2026/TLST-DS về việc “Tranh chấp hợp đồng vay tài sản”.</p><p class="flat"><b>Theo đơn khởi kiện của nguyên đơn:</b> ${nameOf(other, 'plaintiff')}, địa chỉ: ${other.home}.</p><p class="flat"><b>Bị đơn:</b> ${nameOf(f.main, 'defendant')}, sinh ngày ${bornOf(f.main, 'defendant')}, căn cước ${idOf(f.main, 'defendant')}, địa chỉ: ${f.main.home}.</p><p><b>Những vấn đề cụ thể người khởi kiện yêu cầu Tòa án giải quyết:</b> buộc bị đơn trả số tiền gốc ${money(f.chance.whole(20, 400))} đồng và lãi theo quy định.</p><p>Trong thời hạn 15 ngày kể từ ngày nhận được thông báo, người được thông báo phải nộp cho Tòa án văn bản ghi ý kiến của mình đối với yêu cầu của người khởi kiện và các tài liệu, chứng cứ kèm theo, yêu cầu phản tố, yêu cầu độc lập (nếu có).</p><p>${f.prose.sentence()}</p><p>Hết thời hạn này mà không có văn bản thì Tòa án tiếp tục giải quyết vụ án theo quy định tại khoản 1 Điều 199 của Bộ luật Tố tụng dân sự.</p>${besideSign(`${recipients('Như trên;', 'Lưu: hồ sơ vụ án.')}${codeLine(f)}`, sealedSign(f, 'THẨM PHÁN', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' }))}`,
      ]);
    },
  },
  {
    // What the land office's branch hands out: a bar code at the right, the numbers under it.
    id: 's7-receipt-land-branch',
    class: 'receipt',
    tags: ['form', 'barcode', 'two-column'],
    draw: (f) => {
      const { code, received } = dossierOf(f);
      return paper('receipt', [
        `<div class="cols"><div style="text-align:center;font-size:11pt">VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI<br><b>${officeLines('CHI NHÁNH KHU VỰC', upper(f.place.name))}</b></div><div style="text-align:center;font-size:9.5pt">${code128(code, 66, 11)}<br>Số biên nhận: ${field('dossier_code', code)}</div></div>${title('BIÊN NHẬN HỒ SƠ ĐẤT ĐAI', 15)}<div class="sub">(Liên giao người nộp)</div>${fill('Chủ hồ sơ:', nameOf(f.main, 'applicant'))}${fillRow(['Số CCCD:', idOf(f.main, 'applicant'), 3], ['ĐT:', phone(f), 2])}${fill('Địa chỉ:', f.main.home)}${fill('Loại hồ sơ:', f.chance.pick(['Đăng ký biến động do chuyển nhượng', 'Cấp đổi Giấy chứng nhận', 'Đăng ký thừa kế']))}${grid(
          ['TT', 'Tên giấy tờ', 'Bản chính', 'Bản sao'],
          [
            ['1', 'Đơn đăng ký', '01', ''],
            ['2', `Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}`, '01', ''],
            ['3', 'Hợp đồng đã công chứng', '02', ''],
            ['4', 'Căn cước', '', '01'],
          ],
          11.5,
        )}${fillRow(['Ngày nhận:', issued(received, received), 1], ['Ngày hẹn trả:', daysLater(received, 10), 1])}${flat('<i>Khi đến nhận kết quả mang theo biên nhận này và giấy tờ tùy thân. Tra cứu qua tổng đài 1022.</i>')}${sideBySide(plainSign(f, 'NGƯỜI NỘP', f.main.name), plainSign(f, 'NGƯỜI NHẬN', f.name()))}`,
      ]);
    },
  },
  {
    // The national portal's answer to who handed something in online, printed from a browser.
    id: 's7-receipt-portal-answer',
    class: 'receipt',
    tags: ['form', 'modern', 'qr'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const row = (label: string, value: string) =>
        `<div style="display:flex;border-bottom:0.2mm solid #bbb;padding:1.6mm 0"><div style="width:62mm;color:#444">${label}</div><div style="flex:1"><b>${value}</b></div></div>`;
      return paper(
        'receipt',
        [
          `<div style="font-size:10.5pt"><div style="display:flex;justify-content:space-between;align-items:center;border-bottom:0.8mm solid #a5272f;padding-bottom:2mm"><div><b style="font-size:14pt;color:#a5272f">CỔNG DỊCH VỤ CÔNG QUỐC GIA</b><br>Kết nối, cung cấp thông tin và dịch vụ công mọi lúc, mọi nơi</div>${qr(code, 20)}</div>${title('XÁC NHẬN TIẾP NHẬN HỒ SƠ TRỰC TUYẾN', 14)}${flat(`Kính gửi ${you(f.main.sex)} ${nameOf(f.main, 'applicant', upper(f.main.name))},`)}${flat(`Hồ sơ của ${you(f.main.sex)} đã được ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)} tiếp nhận:`)}${row('Mã hồ sơ', field('dossier_code', code))}${row('Mã thủ tục', field('procedure_code', procedure.code))}${row('Tên thủ tục', procedure.name)}${row('Số định danh người nộp', idOf(f.main, 'applicant'))}${row('Ngày tiếp nhận', issued(received, `${received} 08:${f.chance.whole(10, 59)}`))}${row('Ngày hẹn trả kết quả', daysLater(received, 6))}${row('Hình thức nhận kết quả', 'Bản điện tử và bưu chính công ích')}${row('Phí, lệ phí', 'Đã thanh toán trực tuyến 0 đồng')}${flat('Đây là thư tự động, vui lòng không trả lời. Mọi phản ánh xin gửi qua mục Phản ánh, kiến nghị.', 'margin-top:4mm;color:#555')}<div style="font-size:8.5pt;margin-top:8mm;color:#555">https://dichvucong.example/ho-so &emsp; Trang 1/1</div></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Form 01-TT: what the commune's cashier took, half a sheet with many signers.
    id: 's7-cash-slip',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const sum = f.chance.whole(2, 60) * 50_000;
      return paper(
        'other',
        [
          `<div style="margin:-8mm -4mm 0 -12mm;font-size:11pt"><div class="cols"><div>Đơn vị: <b>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</b><br>Mã QHNS: 109${f.chance.digits(4)}</div><div style="text-align:right">Mẫu số: C40-BB<br>Quyển số: 03<br>Số: ${field('document_no', `PT${f.number}`)}</div></div>${title('PHIẾU THU', 17, 'margin:1mm 0 0')}<div class="sub" style="margin-bottom:2mm"><i>${issued(f.date, f.date.replace(/(\d+)\/(\d+)\/(\d+)/, 'Ngày $1 tháng $2 năm $3'))}</i> &emsp; Nợ: 111 &emsp; Có: 337</div>${fill('Họ và tên người nộp:', nameOf(f.main, 'payer'))}${fillRow(['Số giấy tờ:', idOf(f.main, 'payer'), 1], ['Điện thoại:', phone(f), 1])}${fill('Địa chỉ:', f.main.home)}${fill('Nội dung:', 'Nộp tiền thuê mặt bằng chợ quý III')}${fill('Số tiền:', `${grouped(sum)} đồng (loại tiền: VNĐ)`)}${fill('Kèm theo:', '01 chứng từ gốc')}<div class="cols" style="margin-top:2mm;text-align:center;font-size:10pt"><div><b>THỦ TRƯỞNG</b><br><i>(đã ký)</i></div><div><b>KẾ TOÁN</b><br><i>(đã ký)</i></div><div><b>NGƯỜI NỘP</b><br><i>(đã ký)</i></div></div>${sideBySide(codeLine(f), plainSign(f, 'THỦ QUỸ', f.name('Nữ'), 12))}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // A chairman's decision about a complaint, grounds in numbered parts over two pages.
    id: 's7-decision-complaint',
    class: 'decision',
    tags: ['prose', 'two-column', 'personal', 'multi-page'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const first = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-GQKN`)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc giải quyết khiếu nại của ${who} ${f.main.name} (lần đầu)</b></div><div style="text-align:center"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p>Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011 và Nghị định số 124/2020/NĐ-CP;</p><p>Xét đơn khiếu nại đề ngày ${daysLater(f.date, -28)} của ${who} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}, thẻ căn cước số ${idOf(f.main, 'subject')}, địa chỉ: ${f.main.home};</p><p>Xét đề nghị của Trưởng phòng Kinh tế tại Báo cáo kết quả xác minh số 19/BC-KT,</p><p class="flat"><b>I. Nội dung khiếu nại:</b> ${you(f.main.sex)} ${f.main.name} không đồng ý với Thông báo số 77/TB-UBND vì cho rằng diện tích bồi thường tính thiếu ${f.chance.whole(8, 60)} m².</p><p class="flat"><b>II. Kết quả xác minh:</b> ${f.prose.paragraph(2)}</p><p class="flat"><b>III. Kết quả đối thoại:</b> Ngày ${daysLater(f.date, -7)}, tại trụ sở đã đối thoại với người khiếu nại; người khiếu nại giữ nguyên yêu cầu.</p>`;
      const second = `${pageNumber(2)}<p class="flat"><b>IV. Kết luận:</b> khiếu nại của ${who} ${f.main.name} là đúng một phần.</p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Công nhận một phần nội dung khiếu nại; giao Phòng Kinh tế đo đạc lại thửa đất trong 20 ngày.</p>${f.long ? `<p>${f.prose.paragraph(3)}</p>` : ''}<p><b>Điều 2.</b> Trong thời hạn 30 ngày, nếu không đồng ý thì ${who} ${f.main.name} có quyền khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân tỉnh hoặc khởi kiện tại Tòa án.</p><p><b>Điều 3.</b> Chánh Văn phòng, Trưởng phòng Kinh tế và ${who} ${f.main.name} chịu trách nhiệm thi hành./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Thanh tra tỉnh;', 'Lưu: VT, TD.')}${codeLine(f)}`)}`;
      return paper('decision', [first, second]);
    },
  },
  {
    // Somebody of an office retires; a copy with the office's stamp "sao y" at the foot.
    id: 's7-decision-retire-copy',
    class: 'decision',
    tags: ['form', 'two-column', 'personal', 'certified'],
    draw: (f) => {
      const date = dayOf(f, 2, 2016);
      const old = oldCitizenId(f.chance);
      return paper('decision', [
        `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('SỞ GIÁO DỤC VÀ ĐÀO TẠO')}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/QĐ-SGDĐT`)}`, `${nation(11)}<i>${f.place.province}, ${issued(date)}</i>`, 42, 11.5)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc nghỉ hưu đối với viên chức</b></div><div style="text-align:center"><b>GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO</b></div><p>Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010; Căn cứ Luật Bảo hiểm xã hội;</p><p>Xét đề nghị của Trưởng phòng Tổ chức cán bộ,</p>${title('QUYẾT ĐỊNH:', 13)}<p>Điều 1. ${you(f.main.sex)}: ${nameOf(f.main, 'subject', upper(f.main.name))}; Số CMND: ${oldIdOf(old, 'subject')}</p><p class="flat">Sinh ngày: ${bornOf(f.main, 'subject')}. Chức danh: giáo viên. Đơn vị: Trường THPT ${f.place.name}.</p><p class="flat">Được nghỉ hưu kể từ ngày 01 tháng 5 năm 2016. Nơi cư trú khi nghỉ hưu: ${f.main.home.split(', ').slice(0, 2).join(', ')}.</p><p>Điều 2. Chế độ hưu trí của ${you(f.main.sex).toLowerCase()} ${f.main.name} do Bảo hiểm xã hội tỉnh giải quyết theo quy định.</p><p>Điều 3. Chánh Văn phòng Sở, Hiệu trưởng và ${you(f.main.sex).toLowerCase()} ${f.main.name} chịu trách nhiệm thi hành./.</p>${closing(f, 'GIÁM ĐỐC<br><i style="font-weight:400">(Đã ký)</i>', `${recipients('Như Điều 3;', 'Lưu: VT, TCCB.')}${codeLine(f)}`, 'SỞ GD&ĐT', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 14)}<div style="border-top:0.3mm solid #333;margin-top:8mm;padding-top:2mm;font-size:11pt"><b>SAO Y BẢN CHÍNH</b> &emsp; Số: 15/SY-THPT<br><i>Ngày 11 tháng 3 năm 2016</i> &emsp; HIỆU TRƯỞNG (đã ký, đóng dấu) ${f.name()}</div>`,
      ]);
    },
  },
  {
    // The office that enforces judgments asks a commune what somebody owns.
    id: 's7-letter-enforcement',
    class: 'official_letter',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const about =
        '<div style="font-size:11.5pt;line-height:1.2;margin-top:1mm">V/v xác minh điều kiện thi hành án</div>';
      const office = `PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC ${f.chance.whole(2, 12)}`;
      return paper('official_letter', [
        `${officeHead(f, `THI HÀNH ÁN DÂN SỰ TỈNH ${upper(f.place.province)}`, officeLines(office), `${f.number}/THADS-NV`, about)}<div style="margin:5mm 0 4mm 26mm">Kính gửi:<br>- Ủy ban nhân dân ${f.place.kind} ${f.place.name};<br>- Chi nhánh Văn phòng Đăng ký đất đai.</div><p>Căn cứ Điều 44 Luật Thi hành án dân sự, cơ quan thi hành án đang tổ chức thi hành Bản án số 36/2025/DS-ST đối với người phải thi hành án là ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}, số CCCD ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}.</p><p>Để có căn cứ giải quyết, đề nghị quý cơ quan cung cấp các thông tin sau:</p><p>1. Nhà ở, đất đai đứng tên người nêu trên hoặc tài sản chung với ${spouse(f.main)}, nhất là thửa đất theo Giấy chứng nhận số ${serial(landSerial(f.chance, 6))};</p><p>2. Nghề nghiệp, thu nhập, tình trạng cư trú hiện nay;</p><p>3. Các giao dịch chuyển nhượng, thế chấp kể từ ngày 01 tháng 01 năm 2025 đến nay.</p><p>${f.prose.paragraph(f.long ? 3 : 1)}</p><p>Văn bản trả lời xin gửi trước ${f.prose.slots.day()}. Rất mong nhận được sự phối hợp của quý cơ quan./.</p>${closing(f, 'TRƯỞNG PHÒNG', recipients('Như trên;', 'VKSND khu vực;', 'Lưu: VT, HSTHA.'), 'THADS', 'THI HÀNH ÁN DÂN SỰ')}`,
      ]);
    },
  },
  {
    // A report in the order of lessons of a campaign: numbers in words within the text, headings in italics.
    id: 's7-report-campaign',
    class: 'report',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const part = (head: string, count: number) =>
        `<p class="flat"><i><b>${head}</b></i></p><p>${f.prose.paragraph(count)}</p>`;
      const first = `${officeHead(f, `UBND ${unit(f)}`, officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'), `${f.number}/BC-TTPVHCC`)}${title('BÁO CÁO', 15)}<div class="sub"><b>Sơ kết 30 ngày đêm cao điểm hỗ trợ người dân nộp hồ sơ trực tuyến</b></div><p>Thực hiện chỉ đạo của Chủ tịch Ủy ban nhân dân ${f.place.kind}, Trung tâm báo cáo kết quả như sau:</p>${part('Một là, về công tác tuyên truyền', 2)}${part('Hai là, về tổ công nghệ số cộng đồng', 2)}${part('Ba là, về kết quả hồ sơ', f.long ? 4 : 2)}`;
      const end = `${part('Khó khăn, vướng mắc', 2)}${part('Đề xuất, kiến nghị', 1)}<p>Trên đây là báo cáo của Trung tâm, kính trình Ủy ban nhân dân xem xét, chỉ đạo./.</p>${closing(f, 'GIÁM ĐỐC TRUNG TÂM', recipients('Chủ tịch UBND;', 'Lưu: TTPVHCC.'), 'PVHCC', 'TRUNG TÂM PHỤC VỤ HCC')}`;
      return paper('report', [first, `${pageNumber(2)}${end}`]);
    },
  },
  {
    // A company's sheet of introduction, torn from a pad: blanks filled in with a pen.
    id: 's7-introduction-sheet',
    class: 'other',
    tags: ['form', 'personal', 'small', 'italic'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="margin:-6mm -4mm 0 -12mm;font-size:11.5pt">${twoColumns(`<b>${field('agency', `HỢP TÁC XÃ NÔNG NGHIỆP ${upper(f.place.name)}`)}</b><br>Số: ${field('document_no', `${f.number}/GT`)}`, nation(10.5, '-', 38), 44, 10.5)}${title('GIẤY GIỚI THIỆU', 17, 'margin:0 0 1mm')}${fill('Kính gửi:', `<i>Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}</i>`)}${fill('Trân trọng giới thiệu ông (bà):', `<i>${nameOf(f.main, 'subject')}</i>`)}${fillRow(['Chức vụ:', '<i>Kế toán</i>', 1], ['Số định danh:', `<i>${idOf(f.main, 'subject')}</i>`, 2])}${fill('Được cử đến:', '<i>Quý cơ quan</i>')}${fill('Về việc:', `<i>${askedOf(f)}</i>`)}${flat('Đề nghị quý cơ quan giúp đỡ để ông (bà) có tên ở trên hoàn thành nhiệm vụ.')}<div class="cols"><div><i>(Có giá trị đến hết ngày ${daysLater(f.date, 10)})</i>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${sealedSign(f, 'GIÁM ĐỐC', { ring: `HTX NÔNG NGHIỆP ${upper(f.place.name)} ★`, inner: 'HTX', gap: 16 })}</div></div></div>`,
        ],
        'a5Landscape',
      ),
  },
  {
    // A neighbour tells the commune what is wrong: boxes for the field, labels above the values.
    id: 's7-app-petition-neighbour',
    class: 'application_form',
    tags: ['form', 'sans', 'boxes'],
    draw: (f) => {
      const other = f.others[1];
      return paper(
        'application_form',
        [
          `<div style="font-size:11pt"><div style="text-align:center">${nation(11)}</div>${title('ĐƠN PHẢN ÁNH, KIẾN NGHỊ', 15)}<div class="sub">Kính gửi: Chủ tịch UBND ${f.place.kind} ${f.place.name}</div>${sideBySide(above('Người phản ánh', nameOf(f.main, 'applicant')), above('Ngày sinh', bornOf(f.main, 'applicant')), above('Căn cước/CCCD', idOf(f.main, 'applicant')))}${sideBySide(above('Địa chỉ', f.main.home), above('Điện thoại', phone(f)))}${flat(`Lĩnh vực: ${tick(false)} Đất đai &emsp; ${tick(true)} Môi trường &emsp; ${tick(false)} Trật tự xây dựng &emsp; ${tick(false)} Khác`)}${flat(`<b>Người/cơ sở bị phản ánh:</b> ${you(other.sex).toLowerCase()} ${nameOf(other, 'mentioned')}, ${other.home.split(', ')[0]}`)}${flat('<b>Nội dung:</b> Chuồng nuôi heo xả nước thải ra mương chung từ tháng 3/2026, gây mùi hôi, ảnh hưởng sinh hoạt của các hộ xung quanh. Tổ dân phố đã nhắc nhở hai lần nhưng không khắc phục.')}${flat('<b>Kiến nghị:</b> Kiểm tra, xử lý và trả lời bằng văn bản cho tôi theo địa chỉ trên.')}${flat(`Nhận kết quả qua: ${tick(true)} bưu điện &emsp; ${tick(false)} ứng dụng &emsp; ${tick(false)} trực tiếp`)}${handedIn(f, 'NGƯỜI PHẢN ÁNH')}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
