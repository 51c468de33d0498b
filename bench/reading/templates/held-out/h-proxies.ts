import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { above, sideBySide, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation, paper, SANS } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { cells, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, low, mate, placeThen, serial } from '../eighth/c-parts.ts';
import { notary } from '../eighth/d-parts.ts';
import { askFoot, facing, flush, homeIn, hung, ink, mid, numbered } from '../ninth/h-parts.ts';
import { oldIdNo, oldNation, para, row, sealFoot, sized, tinted } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_H_PROXIES = inPart('held-out', [
  {
    // Form of the enterprise desk: who may file for a household's business; cells and boxes, no seal.
    id: 'h-proxy-business-papers-cells',
    class: 'power_of_attorney',
    tags: ['form', 'boxes', 'modern'],
    draw: (f) => {
      const taker = f.others[1];
      return paper(
        'power_of_attorney',
        [
          `${sized(10.3, 1.45, `${mid(nation(10.5, '-', 44))}${title('VĂN BẢN ỦY QUYỀN', 15, 'margin:5mm 0 0')}${mid('Thực hiện thủ tục đăng ký hộ kinh doanh', 'margin-bottom:4mm')}<b>NGƯỜI ỦY QUYỀN (CHỦ HỘ KINH DOANH)</b>${sideBySide(above('Họ, chữ đệm và tên', `<b>${nameOf(f.main, 'giver', upper(f.main.name))}</b>`), above('Ngày sinh', bornOf(f.main, 'giver')))}${above('Số định danh cá nhân', cells('citizen_id', f.main.id, 'giver', 6))}${above('Nơi ở hiện tại', f.main.home)}<div style="margin-top:3mm"><b>NGƯỜI ĐƯỢC ỦY QUYỀN</b></div>${sideBySide(above('Họ, chữ đệm và tên', `<b>${nameOf(taker, 'taker', upper(taker.name))}</b>`), above('Ngày sinh', bornOf(taker, 'taker')))}${above('Số định danh cá nhân', cells('citizen_id', taker.id, 'taker', 6))}${sideBySide(above('Nơi ở hiện tại', taker.home), above('Điện thoại', phone(f)))}<div style="margin-top:3mm"><b>CÔNG VIỆC</b></div>${row(`${tick(true)} Nộp hồ sơ đăng ký thành lập hộ kinh doanh`)}${row(`${tick(false)} Nộp hồ sơ đăng ký thay đổi`)}${row(`${tick(true)} Sửa đổi, bổ sung hồ sơ theo thông báo`)}${row(`${tick(true)} Nhận kết quả`)}${para('Người được ủy quyền không được ủy quyền lại. Văn bản này có hiệu lực kể từ ngày ký đến khi nhận được kết quả; theo quy định, không bắt buộc phải công chứng, chứng thực.')}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>`)}${facing(f, ['NGƯỜI ĐƯỢC ỦY QUYỀN', taker.name], ['NGƯỜI ỦY QUYỀN', f.main.name])}${codeLine(f)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Contract of mandate at a notary's, 2014: a couple lets somebody sell their house, long articles, typed.
    id: 'h-proxy-2014-sell-house-notary-typed',
    class: 'power_of_attorney',
    tags: ['contract', 'typed', 'multi-page'],
    draw: (f) => {
      const [wife, taker] = f.others;
      const date = dayOf(f, 7, 2014);
      const n = notary(f);
      const who = (w: typeof wife, role: string) =>
        para(
          `${you(w.sex)} ${nameOf(w, role, upper(w.name))}, sinh ngày ${bornOf(w, role)}, CMND số ${oldIdNo(f, role)} do Công an tỉnh ${f.place.province} cấp, hộ khẩu thường trú tại ${homeIn(f, w)}.`,
        );
      const one = `${sized(10.5, 1.5, `${oldNation(10.5, '---------------')}${title('HỢP ĐỒNG UỶ QUYỀN', 15, 'margin:4mm 0 2mm')}${row(`Tại trụ sở ${field('agency', n.name)}, ${issued(date)}, chúng tôi gồm:`)}${row('<b>BÊN UỶ QUYỀN (BÊN A):</b>')}${who(f.main, 'giver')}${row(`Cùng ${mate(f.main)} là:`)}${who(wife, 'giver')}${row('<b>BÊN ĐƯỢC UỶ QUYỀN (BÊN B):</b>')}${who(taker, 'taker')}${row('<b>ĐIỀU 1: PHẠM VI UỶ QUYỀN</b>')}${para(`Bên A uỷ quyền cho bên B được toàn quyền quản lý, sử dụng, chuyển nhượng, tặng cho, thế chấp quyền sử dụng đất và nhà ở tại thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}, ${placeThen(f)}, theo Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}, vào sổ số ${book(landBookNo(f.chance))}.`)}`)}`;
      const two = `${sized(10.5, 1.5, `${row('<b>ĐIỀU 2: THỜI HẠN VÀ THÙ LAO</b>')}${para('Thời hạn uỷ quyền là 05 (năm) năm kể từ ngày ký hợp đồng. Hợp đồng này không có thù lao.')}${row('<b>ĐIỀU 3: QUYỀN VÀ NGHĨA VỤ CỦA CÁC BÊN</b>')}${para('Bên B thực hiện công việc đúng phạm vi uỷ quyền, báo cho bên A biết kết quả và giao lại tiền thu được. Bên A cung cấp bản chính giấy tờ nhà đất và chịu trách nhiệm về những cam kết do bên B thực hiện.')}${row('<b>ĐIỀU 4: ĐIỀU KHOẢN CUỐI CÙNG</b>')}${para('Hai bên đã đọc lại hợp đồng, đồng ý toàn bộ nội dung và ký tên dưới đây làm bằng chứng.')}${facing(f, ['BÊN A', `${f.main.name}<br>${wife.name}`], ['BÊN B', taker.name], 18)}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12)}${para(`Tôi, ${n.head}, công chứng viên, chứng nhận hợp đồng uỷ quyền này được giao kết giữa bên A và bên B; các bên đã tự nguyện thoả thuận, có năng lực hành vi dân sự và ký trước mặt tôi. Số công chứng ${f.number + 410}, quyển số 01 TP/CC-SCC/HĐGD.`)}`)}${sealFoot(f, 'CÔNG CHỨNG VIÊN', '', { ring: n.ring, inner: 'VPCC', name: n.head })}`;
      return paper('power_of_attorney', [one, two], 'a4', TYPED);
    },
  },
  {
    // An old person lets a child fetch a certificate at the land branch; printed form with dots by pen, half sheet.
    id: 'h-proxy-fetch-land-certificate-half',
    class: 'power_of_attorney',
    tags: ['form', 'small', 'half'],
    draw: (f) => {
      const taker = f.others[2];
      return paper(
        'power_of_attorney',
        [
          `<div style="margin:-10mm -6mm 0 -15mm;font-size:11pt;line-height:1.34">${mid(nation(11, '-', 46))}${title('GIẤY ỦY QUYỀN NHẬN GIẤY CHỨNG NHẬN', 13.5, 'margin:2mm 0 1mm')}${fillRow(['Tôi tên là:', ink(nameOf(f.main, 'giver')), 3], ['Ngày sinh:', ink(bornOf(f.main, 'giver')), 2])}${fillRow(['CCCD/CC số:', ink(idOf(f.main, 'giver')), 1], ['Điện thoại:', ink(phone(f)), 1])}${fill('Thường trú:', ink(f.main.home))}${fillRow(['Ủy quyền cho:', ink(nameOf(taker, 'taker')), 3], ['Ngày sinh:', ink(bornOf(taker, 'taker')), 2])}${fillRow(['CCCD/CC số:', ink(idOf(taker, 'taker')), 1], ['Quan hệ:', ink('con'), 1])}${row('đến Bộ phận một cửa nhận Giấy chứng nhận quyền sử dụng đất đứng tên tôi theo giấy hẹn và ký vào sổ giao nhận.')}${askFoot(f, 'NGƯỜI ỦY QUYỀN', f.main.name, `Người được ủy quyền ký:<br><br><br>${taker.name}<br>`, 12)}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Somebody abroad or far away lets a relative sue for them; certified by the ward with a number at the left.
    id: 'h-proxy-lawsuit-ward-number-left',
    class: 'power_of_attorney',
    tags: ['form', 'sans', 'two-column'],
    draw: (f) => {
      const taker = f.others[0];
      return paper(
        'power_of_attorney',
        [
          `${sized(10.5, 1.5, `${mid(nation(10.5, '-', 46))}${title('GIẤY ỦY QUYỀN THAM GIA TỐ TỤNG', 14.5, 'margin:6mm 0 3mm')}${row(`Căn cứ Bộ luật Dân sự năm 2015 và Bộ luật Tố tụng dân sự năm 2015; ${issued(f.date)}, tại ${f.place.full}, chúng tôi gồm:`)}${tinted(52, '#f4efe6', ['Người ủy quyền', `<b>${nameOf(f.main, 'giver')}</b>`], ['Ngày sinh', bornOf(f.main, 'giver')], ['Căn cước', idOf(f.main, 'giver')], ['Nơi cư trú', f.main.home])}${tinted(52, '#f4efe6', ['Người được ủy quyền', `<b>${nameOf(taker, 'taker')}</b>`], ['Ngày sinh', bornOf(taker, 'taker')], ['Căn cước', idOf(taker, 'taker')], ['Nơi cư trú', taker.home])}${flush('<b>Nội dung ủy quyền:</b>')}${hung('a)', `Thay mặt ${low(f.main)} ${f.main.name} tham gia tố tụng tại Tòa án các cấp trong vụ án tranh chấp hợp đồng vay tài sản;`)}${hung('b)', 'Nộp đơn, giao nộp tài liệu, chứng cứ; tham gia hòa giải, phiên tòa; kháng cáo bản án;')}${hung('c)', 'Nộp và nhận lại tiền tạm ứng án phí; yêu cầu thi hành án.')}${para('Thời hạn ủy quyền kể từ ngày ký đến khi vụ án được giải quyết xong bằng bản án hoặc quyết định có hiệu lực pháp luật. Các bên cam kết thực hiện đúng nội dung trên.')}`)}${facing(f, ['NGƯỜI ỦY QUYỀN', f.main.name], ['NGƯỜI ĐƯỢC ỦY QUYỀN', taker.name])}${sealFoot(f, 'PHÓ CHỦ TỊCH', `Chứng thực chữ ký của người ủy quyền và người được ủy quyền tại <b>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</b>.<br>Số chứng thực: ${f.number + 18}<br>Quyển số: 02/2026-SCT/CK<br>`)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A school or co-operative sends its member to the desk: letter of introduction of the hamlet's farm group.
    id: 'h-proxy-introduction-cooperative-half',
    class: 'power_of_attorney',
    tags: ['form', 'small', 'half', 'two-column'],
    draw: (f) =>
      paper(
        'power_of_attorney',
        [
          `<div style="margin:-9mm -5mm 0 -14mm;font-size:11pt;line-height:1.4">${twoColumns(`<b>${field('agency', `HỢP TÁC XÃ DỊCH VỤ NÔNG NGHIỆP ${upper(f.place.name)}`)}</b><br>${numbered(`${f.number}/GGT-HTX`)}`, `${nation(10.5, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10.5)}${title('GIẤY GIỚI THIỆU', 15, 'margin:0 0 2mm')}${row(`Hợp tác xã trân trọng giới thiệu ${low(f.main)}: <b>${nameOf(f.main, 'representative')}</b>`)}${row(`Chức vụ: thành viên; sinh ngày: ${bornOf(f.main, 'representative')}; số căn cước: ${idOf(f.main, 'representative')}`)}${row(`Được cử đến: Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}`)}${row('Về việc: nộp hồ sơ và nhận kết quả đăng ký thay đổi người đại diện của hợp tác xã.')}${row('Đề nghị Quý cơ quan tạo điều kiện để người có tên trên hoàn thành nhiệm vụ. Giấy có giá trị 15 ngày.')}${sealFoot(f, 'GIÁM ĐỐC', '', { ring: `HỢP TÁC XÃ DVNN ★ ${unit(f)} ★`, inner: 'HTX', gap: 17 })}</div>`,
        ],
        'a5Landscape',
      ),
  },
]);
