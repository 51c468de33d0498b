import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines } from '../form-kit.ts';
import { bornOf, idOf, issued, nameOf, nation, pageNumber, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { capital, recipients } from '../office-kit.ts';
import { blank, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county, low, serial } from '../eighth/c-parts.ts';
import { courtNow } from '../eighth/d-parts.ts';
import { colons, flush, formOf, homeIn, hung, mid, numbered } from '../ninth/h-parts.ts';
import { para, row, sealFoot, sized, tinted } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_H_COURTS = inPart('held-out', [
  {
    // The court calls somebody: half of a sheet, filled in, delivered by the commune with a stub to sign.
    id: 'h-court-summons-stub-half',
    class: 'other',
    tags: ['form', 'personal', 'small'],
    draw: (f) => {
      const court = courtNow(f);
      return paper('other', [
        `${sized(12, 1.42, `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:18mm"></div>${numbered(`${f.number}/GTT-TA`)}`, `${nation(11.5, '-', 50)}`, 42, 11.5)}${title('GIẤY TRIỆU TẬP ĐƯƠNG SỰ', 15, 'margin:1mm 0')}${mid('(Lần thứ hai)', 'margin-bottom:3mm')}${colons(42, ['Triệu tập', `${capital(low(f.main))} <b>${nameOf(f.main, 'defendant')}</b>`], ['Sinh ngày', bornOf(f.main, 'defendant')], ['Địa chỉ', f.main.home], ['Là', `bị đơn trong vụ án “${f.chance.pick(['Tranh chấp hợp đồng vay tài sản', 'Tranh chấp quyền sử dụng đất', 'Ly hôn, tranh chấp về nuôi con'])}”`], ['Có mặt hồi', `08 giờ 00 phút, ngày ${daysLater(f.date, 12)}`], ['Tại', `trụ sở Tòa án, phòng hòa giải số ${f.chance.whole(1, 5)}`], ['Để', 'tham gia phiên họp kiểm tra việc giao nộp, tiếp cận, công khai chứng cứ và hòa giải'])}${para('Khi đến phải mang theo giấy này, giấy tờ tùy thân và các tài liệu, chứng cứ liên quan. Nếu vắng mặt không có lý do chính đáng, Tòa án sẽ giải quyết vụ án theo quy định của pháp luật.')}<div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div>`)}${sealFoot(f, 'THẨM PHÁN', '', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' })}<div style="border-top:0.4mm dashed #333;margin-top:5mm;padding-top:3mm;font-size:11.5pt">${mid('<b>BIÊN BẢN GIAO NHẬN GIẤY TRIỆU TẬP</b>')}${row(`Hồi ${blank(8)} giờ, ngày ${blank(20)}, đã giao giấy triệu tập cho: ${blank(40)}`)}<div class="cols" style="text-align:center"><div>Người nhận<br><i>(ký, ghi rõ họ tên)</i></div><div>Người giao<br><i>(ký, ghi rõ họ tên)</i></div></div></div>`,
      ]);
    },
  },
  {
    // A court's judgment about land, extract with its heading and what it orders, 2017: two pages.
    id: 'h-court-judgment-land-extract-2017',
    class: 'other',
    tags: ['personal', 'two-column', 'multi-page'],
    draw: (f) => {
      const date = dayOf(f, 8, 2017);
      const other = f.others[1];
      const court = ['TÒA ÁN NHÂN DÂN', upper(county(f))] as const;
      const one = `${twoColumns(`<b>${officeLines(...court)}</b><br>TỈNH ${upper(f.place.province)}<div class="rule" style="width:16mm"></div>Bản án số: ${field('document_no', `${f.number}/2017/DS-ST`)}<br>Ngày: ${issued(date, date.replaceAll('/', '-'))}<br><i>V/v tranh chấp quyền sử dụng đất</i>`, nation(11.5, '-', 50), 44, 11.5)}${mid('<b>NHÂN DANH<br>NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>', 'margin:2mm 0')}${mid(`<b>${court.join(' ')}, TỈNH ${upper(f.place.province)}</b>`, 'margin-bottom:2mm')}${sized(12.3, 1.4, `${flush('<b>- Thành phần Hội đồng xét xử sơ thẩm gồm có:</b>')}${row(`Thẩm phán - Chủ tọa phiên tòa: ${f.name()}`, 8)}${row(`Các Hội thẩm nhân dân: ${f.name('Nam')}; ${f.name('Nữ')}`, 8)}${row(`- Thư ký phiên tòa: ${f.name('Nữ')}.`)}${para(`Tại trụ sở Tòa án xét xử sơ thẩm công khai vụ án dân sự thụ lý số ${f.chance.whole(10, 90)}/2016/TLST-DS về tranh chấp quyền sử dụng đất giữa các đương sự:`)}${hung('1.', `<i>Nguyên đơn:</i> ${low(f.main)} <b>${nameOf(f.main, 'plaintiff')}</b>, sinh ngày ${bornOf(f.main, 'plaintiff')}; trú tại: ${homeIn(f, f.main)} (có mặt).`)}${hung('2.', `<i>Bị đơn:</i> ${low(other)} <b>${nameOf(other, 'defendant')}</b>, sinh ngày ${bornOf(other, 'defendant')}; trú tại: ${homeIn(f, other)} (có mặt).`)}${mid('<b>NỘI DUNG VỤ ÁN:</b>', 'margin:1mm 0')}${para(`Nguyên đơn trình bày: được cấp Giấy chứng nhận số ${serial(landSerial(f.chance, 6))} đối với thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}; năm 2014 bị đơn đào mương, lấn sang ${f.chance.whole(12, 80)} m² đất của nguyên đơn, yêu cầu trả lại.`)}`)}`;
      const two = `${pageNumber(2)}${sized(12.3, 1.4, `${mid('<b>QUYẾT ĐỊNH:</b>', 'margin-bottom:2mm')}${para('Căn cứ Điều 26, 35, 39, 147, 271, 273 của Bộ luật Tố tụng dân sự; các Điều 166, 203 của Luật Đất đai năm 2013;')}${para('1. Chấp nhận yêu cầu khởi kiện của nguyên đơn; buộc bị đơn trả lại diện tích đất đã lấn chiếm và tháo dỡ công trình trên đất.')}${para(`2. Về án phí: bị đơn phải chịu ${grouped(200_000)} đồng án phí dân sự sơ thẩm; hoàn trả cho nguyên đơn số tiền tạm ứng án phí đã nộp.`)}${para('3. Các đương sự có quyền kháng cáo bản án trong thời hạn 15 ngày kể từ ngày tuyên án.')}`)}<div class="cols"><div class="small">${recipients('Đương sự;', 'VKSND huyện;', 'Chi cục THADS;', 'Lưu hồ sơ, VT.')}${mid('<b>TRÍCH SAO Y BẢN CHÍNH</b>', 'margin-top:5mm')}</div><div></div></div>${sealFoot(f, 'TM. HỘI ĐỒNG XÉT XỬ SƠ THẨM<br>THẨM PHÁN - CHỦ TỌA PHIÊN TÒA', '', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' })}`;
      return paper('other', [one, two]);
    },
  },
  {
    // Enforcement of the region, since 7/2025 "Thi hành án dân sự tỉnh": a decision to enforce on request.
    id: 'h-court-decision-enforce-on-request-2026',
    class: 'decision',
    tags: ['two-column', 'personal', 'small'],
    draw: (f) => {
      const creditor = f.others[2];
      const office = ['THI HÀNH ÁN DÂN SỰ', `TỈNH ${upper(f.place.province)}`] as const;
      const debt = f.chance.whole(15, 900);
      return paper('decision', [
        `${sized(11.8, 1.4, `${formOf('Mẫu số: B01-THADS', 9.5)}${twoColumns(`CỤC QUẢN LÝ THADS<br><b>${officeLines(...office)}</b><div class="rule" style="width:16mm"></div>${numbered(`${f.number}/QĐ-THADS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 42, 11.5)}${title('QUYẾT ĐỊNH', 14, 'margin:2mm 0 0')}${mid('<b>Thi hành án theo yêu cầu</b>', 'margin-bottom:2mm')}${mid(`<b>TRƯỞNG ${office.join(' ')}</b>`, 'margin-bottom:2mm')}${para('Căn cứ khoản 1 Điều 2, Điều 23, Điều 36 Luật Thi hành án dân sự năm 2008 (được sửa đổi, bổ sung);')}${para(`Căn cứ Bản án số ${f.chance.whole(10, 80)}/2026/DS-ST của Tòa án nhân dân khu vực;`)}${para(`Xét yêu cầu thi hành án của ${low(creditor)} ${nameOf(creditor, 'creditor')}, địa chỉ: ${creditor.home},`)}${mid('<b>QUYẾT ĐỊNH:</b>')}${para(`<b>Điều 1.</b> Cho thi hành án đối với ${low(f.main)} <b>${nameOf(f.main, 'debtor')}</b>, sinh ngày ${bornOf(f.main, 'debtor')}, số định danh cá nhân ${idOf(f.main, 'debtor')}, địa chỉ: ${f.main.home}. Các khoản phải thi hành: trả cho ${low(creditor)} ${creditor.name} số tiền ${grouped(debt * 1_000_000)} đồng và lãi suất chậm thi hành án.`)}${para('<b>Điều 2.</b> Chấp hành viên được phân công có trách nhiệm tổ chức thi hành Quyết định này.')}${para('<b>Điều 3.</b> Người phải thi hành án có thời hạn 10 ngày kể từ ngày nhận được hoặc được thông báo hợp lệ Quyết định này để tự nguyện thi hành án; quá thời hạn trên sẽ bị cưỡng chế theo quy định của pháp luật.')}${para('<b>Điều 4.</b> Quyết định này có hiệu lực kể từ ngày ký./.')}`)}${sealFoot(f, 'KT. TRƯỞNG THI HÀNH ÁN DÂN SỰ<br>PHÓ TRƯỞNG', recipients('Như Điều 1, 2;', 'VKSND khu vực;', 'Lưu: VT, HSTHA.'), { ring: `${office.join(' ')} ★`, inner: 'THADS' })}`,
      ]);
    },
  },
  {
    // The court asks the commune whether somebody lives there: letter about one citizen's case.
    id: 'h-court-letter-asks-where-lives',
    class: 'official_letter',
    tags: ['two-column', 'personal'],
    draw: (f) => {
      const court = courtNow(f);
      return paper('official_letter', [
        `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:18mm"></div>${numbered(`${f.number}/CV-TA`)}<br><i style="font-size:11pt">V/v đề nghị xác minh nơi cư trú của đương sự</i>`, `${nation(12, '-', 52)}<i>${f.place.province}, ${issued(f.date)}</i>`, 42, 12)}${mid(`Kính gửi: Công an ${f.place.kind} ${f.place.name}`, 'margin:6mm 0 4mm')}${para(`${capital(court.join(' ').toLocaleLowerCase('vi').replace('khu vực', 'Khu vực').split(' - ')[0] ?? '')} đang thụ lý, giải quyết vụ án hôn nhân và gia đình thụ lý số ${f.chance.whole(30, 400)}/2026/TLST-HNGĐ.`)}${para('Để có căn cứ giải quyết vụ án đúng quy định của pháp luật, theo Điều 97 và Điều 106 của Bộ luật Tố tụng dân sự, Tòa án đề nghị Quý cơ quan xác minh và cung cấp thông tin về người sau đây:')}${tinted(56, '#ffffff', ['Họ và tên', `<b>${nameOf(f.main, 'subject')}</b>`], ['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')], ['Số định danh cá nhân', idOf(f.main, 'subject')], ['Nơi đăng ký thường trú', f.main.home])}${para('Nội dung xác minh: hiện nay người có tên trên có thực tế sinh sống tại địa chỉ đã đăng ký hay không; nếu đã chuyển đi thì chuyển từ thời gian nào, đến đâu; có khai báo tạm vắng hay không.')}${para('Kết quả xác minh xin gửi về Tòa án trong thời hạn 10 ngày kể từ ngày nhận được công văn này. Trân trọng cảm ơn sự phối hợp của Quý cơ quan./.')}${sealFoot(f, 'KT. CHÁNH ÁN<br>PHÓ CHÁNH ÁN', recipients('Như trên;', 'Lưu: VT, hồ sơ vụ án.'), { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' })}`,
      ]);
    },
  },
  {
    // Which decision of a court became final: a half-page confirmation of the clerk's office.
    id: 'h-court-confirmation-final-judgment',
    class: 'other',
    tags: ['form', 'personal', 'sans', 'small'],
    draw: (f) => {
      const court = courtNow(f);
      const other = f.others[0];
      return paper(
        'other',
        [
          `${sized(10.8, 1.5, `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:16mm"></div>${numbered(`${f.number}/XN-TA`)}`, `${nation(10.5, '-', 46)}<i>${f.place.province}, ${issued(f.date)}</i>`, 42, 10.5)}${title('GIẤY XÁC NHẬN', 15, 'margin:4mm 0 0')}${mid('Về hiệu lực pháp luật của quyết định ly hôn', 'margin-bottom:4mm')}${para(`Theo đề nghị của ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, nơi cư trú: ${f.main.home};`)}${para(`Qua kiểm tra hồ sơ lưu trữ, Tòa án xác nhận: Quyết định công nhận thuận tình ly hôn số ${f.chance.whole(20, 300)}/2012/QĐST-HNGĐ ngày ${dayOf(f, 6, 2012)} giữa ${low(f.main)} ${f.main.name} và ${low(other)} ${nameOf(other, 'spouse')} đã có hiệu lực pháp luật kể từ ngày ban hành.`)}${para('Bản chính quyết định do đương sự giữ đã bị thất lạc; Tòa án cấp trích lục kèm theo giấy xác nhận này để đương sự bổ sung hồ sơ đăng ký kết hôn, xác nhận tình trạng hôn nhân.')}${para('Giấy xác nhận được cấp 02 bản có giá trị như nhau.')}`)}${sealFoot(f, 'TL. CHÁNH ÁN<br>CHÁNH VĂN PHÒNG', recipients('Người đề nghị;', 'Lưu: VT.'), { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' })}`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
