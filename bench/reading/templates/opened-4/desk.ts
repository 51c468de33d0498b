import { code128, field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { dateInWords, type Person } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import type { Facts } from '../../plan/facts.ts';
import { healthInsuranceNo, oldCitizenId, socialInsuranceNo, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { dotted, letterBoxes, officeLines, spelt, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** A small box, with a pen's tick in it or none; drawn, so that it is no text. */
function box(ticked: boolean): string {
  const pen = ticked ? '<path d="M2 7 L5 10 L11 1" fill="none" stroke="#1f3fa8" stroke-width="1.5"/>' : '';
  return `<svg viewBox="0 0 12 12" style="width:3.2mm;height:3.2mm;vertical-align:-0.4mm"><rect x="0.6" y="0.6" width="10.8" height="10.8" fill="none" stroke="#222" stroke-width="0.8"/>${pen}</svg>`;
}

/** Place and date, then who signs, at the right; a printed code at the left. */
function signedRight(f: Facts, who: string, hint = '', label = 'Mã hồ sơ:'): string {
  return `<div class="cols" style="margin-top:4mm"><div style="flex:0.75;padding-top:18mm">${codeLine(f, label)}</div><div style="text-align:center;white-space:nowrap"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, `${who}${hint ? `<br><i style="font-weight:400">${hint}</i>` : ''}`, f.main.name, 18)}</div></div>`;
}

const PAPERS = [
  'Tờ khai theo mẫu',
  'Giấy chứng sinh (bản chính)',
  'Giấy ủy quyền có chứng thực',
  'Bản sao Giấy chứng nhận kết hôn',
  'Giấy tờ chứng minh chỗ ở hợp pháp',
  'Biên lai thu phí, lệ phí',
];

/** Held out: nobody who writes rules reads this file. */
export const OPENED_4_DESK = inPart('opened-4', [
  {
    // Form 01 of decree 61/2018/NĐ-CP with circular 01/2018/TT-VPCP.
    id: 'receipt-form-01',
    class: 'receipt',
    tags: ['form', 'barcode', 'two-column', 'separator'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      const days = f.chance.whole(2, 15);
      const list = f.chance
        .some(PAPERS, f.chance.whole(2, 4))
        .map((name, i) => `<div style="margin-left:8mm">${i + 1}. ${name}</div>`);
      const page = `${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('BỘ PHẬN TIẾP NHẬN', 'VÀ TRẢ KẾT QUẢ')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.chance.whole(100, 999)}/TNHS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(received)}</i>`, 38, 12)}<div style="display:flex;justify-content:space-between;align-items:flex-start;margin-top:2mm"><div>${code128(code, 70, 10)}</div><div style="font-size:10.5pt"><i>Liên 2: Giao cho tổ chức, cá nhân</i></div></div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 15, 'margin-top:6mm')}<div class="sub">Mã hồ sơ: <b>${field('dossier_code', code)}</b></div><div style="font-size:12.5pt">${dotted('Tiếp nhận hồ sơ của: ', `<b>${nameOf(f.main, 'applicant')}</b>`, 60)}${dotted('Số CCCD/CMND: ', idOf(f.main, 'applicant'), 60)}${dotted('Địa chỉ: ', f.main.home, 40)}${dotted('Số điện thoại: ', `010${f.chance.digits(7)}`, 30)}<div>Nội dung yêu cầu giải quyết: ${procedure.name}</div><div style="margin-top:1mm">Thành phần hồ sơ nộp gồm:</div>${list.join('')}<div style="margin-top:1mm">Số lượng hồ sơ: 01 (bộ)</div><div>Thời gian giải quyết hồ sơ theo quy định là: ${days} ngày</div><div>Thời gian nhận hồ sơ: ${f.chance.whole(8, 10)} giờ ${f.chance.whole(10, 59)} phút, ${dateInWords(received)}</div><div>Thời gian trả kết quả giải quyết hồ sơ: 16 giờ 30 phút, ${dateInWords(daysLater(received, days))}</div><div>Đăng ký nhận kết quả tại: Bộ phận Tiếp nhận và Trả kết quả</div><div>Vào Sổ theo dõi hồ sơ, Quyển số: 0${f.chance.whole(1, 6)} &emsp; Số thứ tự: ${f.chance.whole(10, 900)}</div></div><div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name())}</div></div>`;
      return paper('receipt', [page]);
    },
  },
  {
    // Circular 03/2025/TT-VPCP, form 01: a code at the top left, columns for what kind of copy was handed in.
    id: 'receipt-2025-code',
    class: 'receipt',
    tags: ['form', 'table', 'qr', 'sans', 'separator'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      const held = qr(
        [
          code,
          procedure.code,
          f.main.id,
          'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
          received,
          daysLater(received, 5),
        ].join('|'),
        24,
      );
      const list = f.chance.some(PAPERS, f.chance.whole(3, 5));
      const page = `<div style="font-size:11pt"><div style="display:flex;gap:5mm"><div>${held}</div><div style="flex:1">${twoColumns(`<b>${officeLines('TRUNG TÂM PHỤC VỤ', `HÀNH CHÍNH CÔNG ${unit(f)}`)}</b><div class="rule" style="width:14mm"></div>`, `${nation(9, '-', 40)}`, 46, 9.5)}<div style="text-align:right;font-size:10pt"><i>${f.place.name}, ${issued(received)}</i></div></div></div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14, 'margin-top:5mm')}<div class="sub" style="font-size:11pt">Mã hồ sơ: ${field('dossier_code', code)}</div>${line('Tiếp nhận hồ sơ của:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${line('Số định danh cá nhân/Mã số tổ chức:', idOf(f.main, 'applicant'))}${line('Địa chỉ:', f.main.home)}${line('Số điện thoại:', `010${f.chance.digits(7)}`)}${line('Tên thủ tục hành chính:', procedure.name)}${line('Mã thủ tục hành chính:', field('procedure_code', procedure.code))}${line('Hình thức nộp:', 'Trực tiếp')}<div style="margin-top:1mm">Thành phần hồ sơ:</div>${grid(
        ['TT', 'Tên giấy tờ', 'Bản chính', 'Bản sao chứng thực', 'Bản chụp', 'Đã số hóa'],
        list.map((name, i) => [
          String(i + 1),
          name,
          ...[0, 1, 2].map((column) => `<div style="text-align:center">${box(column === i % 3)}</div>`),
          `<div style="text-align:center">${box(true)}</div>`,
        ]),
        10.5,
      )}${line('Phí, lệ phí:', `${f.chance.whole(0, 9)}8.000 đồng, đã nộp trực tuyến`)}${line('Ngày nhận hồ sơ:', received)}${line('Ngày hẹn trả kết quả:', daysLater(received, 5))}${line('Nơi trả kết quả:', `Quầy số ${f.chance.whole(1, 8)}; tra cứu tại https://dichvucong.example`)}<div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name)}</div><div>${plainSign(f, 'CÔNG CHỨC TIẾP NHẬN', f.name())}</div></div></div>`;
      return paper('receipt', [page], 'a4', SANS);
    },
  },
  {
    // Circular 04/2020/TT-BTP, annex 5: a relative asks for a child's birth to be registered.
    id: 'application-birth-form',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const [, child] = f.others;
      const mate = f.others[0];
      const parent = (label: string, who: Person, role: string, marked: boolean) =>
        `${fill(`Họ, chữ đệm, tên người ${label}:`, marked ? nameOf(who, role) : who.name)}${fillRow(['Năm sinh:', who.born.slice(6), 2], ['Dân tộc:', 'Kinh', 2], ['Quốc tịch:', 'Việt Nam', 2])}${fill('Nơi cư trú:', f.main.home)}${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${marked ? idOf(who, role) : who.id}`)}`;
      const tie = f.main.sex === 'Nữ' ? 'Mẹ đẻ' : 'Cha đẻ';
      const [mother, father] = f.main.sex === 'Nữ' ? [f.main, mate] : [mate, f.main];
      const page = `<div style="font-size:11.5pt;margin-top:-4mm"><div style="text-align:center">${nation(12, '-', 54)}</div>${title('TỜ KHAI ĐĂNG KÝ KHAI SINH', 15, 'margin:4mm 0 2mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>${fill('Họ, chữ đệm, tên người yêu cầu:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'))}${fill('Nơi cư trú:', f.main.home)}${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${idOf(f.main, 'applicant')}`)}${fill('Quan hệ với người được khai sinh:', tie)}<div style="margin:1.5mm 0"><b>Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:</b></div>${fill('Họ, chữ đệm, tên:', `<b>${nameOf(child, 'subject', upper(child.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', `${bornOf(child, 'subject')} <i>(ghi bằng chữ: ${spelt(child.born)})</i>`)}${fillRow(['Giới tính:', child.sex, 2], ['Dân tộc:', 'Kinh', 2], ['Quốc tịch:', 'Việt Nam', 2])}${fill('Nơi sinh:', `Trung tâm Y tế khu vực, ${f.place.full}`)}${fill('Quê quán:', f.place.full)}${parent('mẹ', mother, 'mother', mother !== f.main)}${parent('cha', father, 'father', father !== f.main)}<p style="margin-top:2mm">Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật. Tôi chịu trách nhiệm hoàn toàn trước pháp luật về nội dung cam đoan của mình.</p><div>Đề nghị cấp bản sao: Có ${box(true)} &emsp; Không ${box(false)} &emsp; Số lượng: ${f.chance.whole(1, 5)} bản</div>${signedRight(f, 'Người yêu cầu', '(Ký, ghi rõ họ, chữ đệm, tên)')}</div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // Form CT01: digits in boxes, four places to sign at the foot.
    id: 'application-ct01-boxes',
    class: 'application_form',
    tags: ['form', 'table', 'small'],
    draw: (f) => {
      const [mate, child] = f.others;
      const sign = (who: string) =>
        `<div style="text-align:center;font-size:9pt;line-height:1.25"><b>${who}</b><br><i>(Ký, ghi rõ họ tên)</i></div>`;
      const page = `<div style="font-size:11pt"><div style="text-align:right;font-size:9.5pt"><i>Mẫu CT01 ban hành kèm theo Thông tư số 66/2023/TT-BCA</i></div><div style="text-align:center">${nation(11.5, '-', 50)}</div>${title('TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ', 14.5, 'margin:5mm 0 1mm')}<div class="sub"><b>Kính gửi: Công an ${f.place.kind} ${f.place.name}</b></div>${dotted('1. Họ, chữ đệm và tên: ', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`, 60)}<div style="margin:1mm 0">2. Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} &emsp;&emsp; 3. Giới tính: ${f.main.sex}</div><div style="margin:1.5mm 0">4. Số định danh cá nhân: ${letterBoxes('citizen_id', f.main.id, 'applicant')}</div><div style="margin:1mm 0">5. Số điện thoại liên hệ: 010${f.chance.digits(7)} &emsp; 6. Email: không</div>${dotted('7. Họ, chữ đệm và tên chủ hộ: ', `${nameOf(mate, 'owner')}`, 30)}<div style="margin:1mm 0">8. Mối quan hệ với chủ hộ: ${f.main.sex === 'Nữ' ? 'Vợ' : 'Chồng'}</div><div style="margin:1.5mm 0">9. Số định danh cá nhân của chủ hộ: ${letterBoxes('citizen_id', mate.id, 'owner')}</div><div style="margin:1mm 0">10. Nội dung đề nghị: Đăng ký ${f.chance.pick(['thường trú', 'tạm trú'])} tại ${f.main.home}</div><div style="margin:1mm 0">11. Những thành viên trong hộ gia đình cùng thay đổi:</div>${grid(
        [
          'TT',
          'Họ, chữ đệm và tên',
          'Ngày, tháng, năm sinh',
          'Giới tính',
          'Số định danh cá nhân',
          'Mối quan hệ với chủ hộ',
        ],
        [
          ['1', nameOf(child, 'member'), bornOf(child, 'member'), child.sex, idOf(child, 'member'), 'Con'],
          ['2', '', '', '', '', ''],
        ],
        10,
      )}<div style="text-align:right;margin-top:4mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div style="display:flex;gap:3mm;margin-top:2mm">${['Ý KIẾN CỦA CHỦ HỘ', 'Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP', 'Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ'].map((who) => `<div style="flex:1">${sign(who)}</div>`).join('')}<div style="flex:1;font-size:9pt">${plainSign(f, 'NGƯỜI KÊ KHAI', f.main.name, 20)}</div></div>${codeLine(f)}</div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // Circular 68/2025/TT-BTC: somebody asks for a household business to be registered, with what the tax office needs.
    id: 'application-business-start',
    class: 'application_form',
    tags: ['form', 'table', 'multi-page', 'modern'],
    draw: (f) => {
      const [trade, code] = f.chance.pick([
        ['Bán lẻ lương thực, thực phẩm', '4711'],
        ['Cắt tóc, làm đầu, gội đầu', '9631'],
        ['Sửa chữa máy vi tính', '9511'],
      ] as const);
      const small = 'font-size:10.5pt';
      const first = `<div style="${small}"><div style="text-align:center">${nation(10.5, '-', 42)}</div><div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH', 14.5, 'margin:4mm 0 2mm')}<div class="sub" style="${small}">Kính gửi: Phòng Kinh tế ${f.place.kind} ${f.place.name}</div>${line('Tôi là (ghi họ tên bằng chữ in hoa):', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${line('Ngày, tháng, năm sinh:', `${bornOf(f.main, 'applicant')} &emsp; Giới tính: ${f.main.sex}`)}${line('Số định danh cá nhân:', idOf(f.main, 'applicant'))}${line('Địa chỉ liên lạc:', f.main.home)}${line('Điện thoại:', `010${f.chance.digits(7)}`)}<p style="text-indent:8mm;margin-top:3mm"><b>Đăng ký hộ kinh doanh do tôi là chủ hộ với các nội dung sau:</b></p>${line('1. Tên hộ kinh doanh viết bằng tiếng Việt:', `<b>HỘ KINH DOANH ${upper(f.main.name.split(' ').slice(-2).join(' '))}</b>`)}${line('2. Địa chỉ trụ sở:', f.main.home)}<div style="margin:1mm 0">3. Ngành, nghề kinh doanh:</div>${grid(
        ['STT', 'Tên ngành', 'Mã ngành', 'Ngành chính'],
        [
          ['1', trade, code, 'X'],
          ['2', 'Bán buôn tổng hợp', '4690', ''],
        ],
        10,
      )}${line('4. Vốn kinh doanh:', `${grouped(f.chance.whole(3, 40) * 10_000_000)} đồng`)}<div style="margin:1mm 0">5. Chủ thể thành lập hộ kinh doanh (đánh dấu X vào ô thích hợp): Cá nhân ${box(true)} &emsp; Các thành viên hộ gia đình ${box(false)}</div>${codeLine(f)}</div>`;
      const second = `<div style="${small}"><div style="margin:1mm 0">6. Thông tin đăng ký thuế:</div>${grid(
        [],
        [
          ['6.1', 'Địa chỉ nhận thông báo thuế', 'Như địa chỉ trụ sở'],
          ['6.2', 'Ngày bắt đầu hoạt động', daysLater(f.date, 10)],
          ['6.3', 'Tổng số lao động (dự kiến)', String(f.chance.whole(1, 6))],
          ['6.4', 'Phương pháp tính thuế', `Kê khai ${box(false)} &emsp; Khoán ${box(true)}`],
        ],
        10,
      )}<p style="text-indent:8mm;margin-top:3mm">Tôi cam kết:</p><p style="text-indent:8mm">- Bản thân không thuộc diện pháp luật cấm kinh doanh; không đồng thời là chủ hộ kinh doanh khác, chủ doanh nghiệp tư nhân, thành viên hợp danh của công ty hợp danh;</p><p style="text-indent:8mm">- Trụ sở hộ kinh doanh thuộc quyền sử dụng hợp pháp của tôi và được sử dụng đúng mục đích theo quy định của pháp luật;</p><p style="text-indent:8mm">- Chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác, trung thực của nội dung đăng ký trên.</p><div class="cols" style="margin-top:6mm"><div></div><div>${plainSign(f, 'CHỦ HỘ KINH DOANH', f.main.name, 20)}</div></div></div>`;
      return paper('application_form', [first, second], 'a4', MODERN);
    },
  },
  {
    // Form 01/LPTB: numbered boxes, the tax code one digit a box.
    id: 'application-stamp-duty',
    class: 'application_form',
    tags: ['form', 'codes', 'sans', 'small'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const seller = f.others[1];
      const item = (no: string, label: string, value: string) =>
        `<div style="margin:1mm 0"><b>[${no}]</b> ${label}: ${value}</div>`;
      const page = `<div style="font-size:10.5pt"><div class="cols" style="font-size:9.5pt"><div></div><div style="text-align:right"><b>Mẫu số: 01/LPTB</b><br><i>(Ban hành kèm theo Thông tư số 80/2021/TT-BTC)</i></div></div><div style="text-align:center">${nation(10.5, '-', 42)}</div>${title('TỜ KHAI LỆ PHÍ TRƯỚC BẠ', 15, 'margin:5mm 0 0')}<div class="sub" style="font-size:10.5pt">(Áp dụng đối với nhà, đất)</div>${item('01', 'Kỳ tính thuế: Theo từng lần phát sinh, ngày', f.date)}<div style="margin:1mm 0"><b>[02]</b> Lần đầu ${box(true)} &emsp; <b>[03]</b> Bổ sung lần thứ ${box(false)}</div><div style="margin-top:2mm"><b>I. NGƯỜI NỘP THUẾ</b></div>${item('04', 'Tên người nộp thuế', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${item('05', 'Ngày/tháng/năm sinh', bornOf(f.main, 'applicant'))}<div style="margin:1.5mm 0"><b>[06]</b> Mã số thuế: ${letterBoxes('tax_code', tax, 'applicant')}</div>${item('07', 'Số CCCD/số định danh cá nhân', idOf(f.main, 'applicant'))}${item('08', 'Địa chỉ', f.main.home)}${item('09', 'Điện thoại', `010${f.chance.digits(7)}`)}<div style="margin-top:2mm"><b>II. ĐẶC ĐIỂM NHÀ, ĐẤT</b></div><div>1. Đất</div>${item('1.1', 'Thửa đất số', `${f.chance.whole(3, 800)}; Tờ bản đồ số: ${f.chance.whole(2, 70)}`)}${item('1.2', 'Địa chỉ thửa đất', f.place.full)}${item('1.3', 'Mục đích sử dụng đất', 'Đất ở')}${item('1.4', 'Diện tích (m²)', `${f.chance.whole(60, 500)},${f.chance.whole(0, 9)}`)}${item('1.5', 'Nguồn gốc nhà đất', `Nhận chuyển nhượng; tên tổ chức/cá nhân chuyển giao: ${nameOf(seller, 'giver')}`)}${item('1.6', 'Giá trị đất thực tế chuyển giao', `${grouped(f.chance.whole(90, 990) * 1_000_000)} đồng`)}<div>2. Nhà: không</div><div style="margin-top:2mm"><b>III. TÀI LIỆU KÈM THEO</b></div><div>- Bản sao Giấy chứng nhận quyền sử dụng đất; hợp đồng chuyển nhượng đã công chứng.</div><p style="text-indent:8mm;margin-top:2mm">Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về số liệu đã khai./.</p>${signedRight(f, 'NGƯỜI NỘP THUẾ', '(Chữ ký; ghi rõ họ tên)')}</div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // Form 14-HSB: what somebody on social insurance asks for.
    id: 'application-14-hsb',
    class: 'application_form',
    tags: ['form', 'codes'],
    draw: (f) => {
      const [no, card, old] = [socialInsuranceNo(f.chance), healthInsuranceNo(f.chance), oldCitizenId(f.chance)];
      const asked = f.chance.pick([
        'điều chỉnh thông tin nhân thân trên sổ bảo hiểm xã hội',
        'hưởng bảo hiểm xã hội một lần',
        'chuyển nơi hưởng lương hưu hằng tháng',
      ]);
      const page = `<div style="font-size:12.5pt"><div style="text-align:right;font-size:11pt">Mẫu số 14-HSB</div><div style="text-align:center">${nation(12.5, '-', 54)}</div>${title('ĐƠN ĐỀ NGHỊ', 17, 'margin:7mm 0 1mm')}<div class="sub">Kính gửi: Bảo hiểm xã hội tỉnh ${f.place.province}</div><div>1. Họ và tên: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b> &emsp; ${f.main.sex}</div><div>2. Sinh ngày: ${bornOf(f.main, 'applicant')}</div><div>3. Mã số BHXH: ${field('social_insurance_no', no, no, 'applicant')}</div><div>4. Số thẻ BHYT: ${field('health_insurance_no', card, card, 'applicant')}</div><div>5. Số CCCD: ${idOf(f.main, 'applicant')}; số CMND cũ: ${field('old_citizen_id', old, old, 'applicant')}</div><div>6. Địa chỉ nơi cư trú: ${f.main.home}</div><div>7. Số điện thoại: 010${f.chance.digits(7)}</div><p style="margin-top:3mm">Tôi đề nghị cơ quan Bảo hiểm xã hội giải quyết việc: ${asked}.</p><div>Lý do: ${capital(f.chance.pick(['thay đổi nơi cư trú theo con', 'ghi sai chữ đệm so với thẻ căn cước', 'không tiếp tục tham gia đóng']))}.</div><div>Hình thức nhận tiền: ${box(true)} Qua tài khoản cá nhân &emsp; ${box(false)} Tiền mặt tại cơ quan BHXH</div><p style="margin-top:3mm">Tôi xin cam đoan nội dung kê khai trên là đúng và chịu trách nhiệm trước pháp luật về nội dung kê khai. Kính mong quý cơ quan xem xét, giải quyết.</p>${signedRight(f, 'Người đề nghị', '(Ký, ghi rõ họ tên)', 'Số hồ sơ:')}</div>`;
      return paper('application_form', [page]);
    },
  },
]);
