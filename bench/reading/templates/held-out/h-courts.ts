import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, pageNumber, paper } from '../kit.ts';
import { SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { capital, recipients } from '../office-kit.ts';
import { blank, dayOf, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county, countyName, low, mate, serial } from '../eighth/c-parts.ts';
import { courtNow, inWords } from '../eighth/d-parts.ts';
import { askFoot, colons, facing, flush, formOf, homeIn, hung, mid, numbered, oldIdNo } from '../ninth/h-parts.ts';
import { para, row, sealFoot, sized, tinted } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_H_COURTS = inPart('held-out', [
  {
    // A regional court of 2026 recognises that a couple parts and what they agreed on; form 38-VDS.
    id: 'h-court-divorce-recognised-region-2026',
    class: 'decision',
    tags: ['two-column', 'personal', 'multi-page'],
    draw: (f) => {
      const mateOne = f.others[0];
      const court = courtNow(f);
      const ring = `${court.join(' ')} ★`;
      const one = `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:18mm"></div>${numbered(`${f.number}/2026/QĐST-HNGĐ`)}`, `${nation(11.5, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 42, 11.5)}${title('QUYẾT ĐỊNH<br>CÔNG NHẬN THUẬN TÌNH LY HÔN<br>VÀ SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ', 13.5, 'margin:1mm 0 3mm')}${sized(12.3, 1.4, `${para('Căn cứ vào Điều 212, Điều 213 và khoản 4 Điều 397 của Bộ luật Tố tụng dân sự;')}${para('Căn cứ vào Điều 55, 57, 58, 81, 82, 83 của Luật Hôn nhân và gia đình;')}${para(`Sau khi nghiên cứu hồ sơ việc dân sự thụ lý số ${f.chance.whole(20, 400)}/2026/TLST-HNGĐ ngày ${daysLater(f.date, -24)} về việc yêu cầu công nhận thuận tình ly hôn, thỏa thuận nuôi con, chia tài sản khi ly hôn, gồm những người tham gia tố tụng sau đây:`)}${flush('<i>Người yêu cầu giải quyết việc dân sự:</i>')}${hung('1.', `${capital(low(f.main))} <b>${nameOf(f.main, 'petitioner')}</b>, sinh ngày ${bornOf(f.main, 'petitioner')}; số căn cước: ${idOf(f.main, 'petitioner')}; địa chỉ: ${f.main.home}.`)}${hung('2.', `${capital(low(mateOne))} <b>${nameOf(mateOne, 'petitioner')}</b>, sinh ngày ${bornOf(mateOne, 'petitioner')}; số căn cước: ${idOf(mateOne, 'petitioner')}; địa chỉ: ${mateOne.home}.`)}${mid('<b>NHẬN ĐỊNH CỦA TÒA ÁN:</b>', 'margin:1mm 0')}${para('[1] Việc thuận tình ly hôn và thỏa thuận của các đương sự được ghi trong biên bản ghi nhận kết quả hòa giải thành là hoàn toàn tự nguyện, không vi phạm điều cấm của luật, không trái đạo đức xã hội.')}${para('[2] Đã hết thời hạn 07 ngày kể từ ngày lập biên bản, không có đương sự nào thay đổi ý kiến về sự thỏa thuận đó.')}${mid('<b>QUYẾT ĐỊNH:</b>')}${para(`1. Công nhận thuận tình ly hôn giữa ${low(f.main)} ${f.main.name} và ${low(mateOne)} ${mateOne.name}.`)}`)}`;
      const two = `${pageNumber(2)}${para('2. Về con chung: các đương sự thỏa thuận người mẹ trực tiếp nuôi dưỡng; người cha cấp dưỡng hằng tháng và có quyền thăm nom, chăm sóc, giáo dục con chung, không ai được cản trở.')}${para('3. Về tài sản chung, nợ chung: các đương sự tự thỏa thuận, không yêu cầu Tòa án giải quyết.')}${para(`4. Về lệ phí: mỗi đương sự chịu ${grouped(150_000)} đồng, được trừ vào tiền tạm ứng lệ phí đã nộp.`)}${para('5. Quyết định này có hiệu lực pháp luật ngay sau khi được ban hành và không bị kháng cáo, kháng nghị theo thủ tục phúc thẩm.')}${sealFoot(f, 'THẨM PHÁN', recipients('Đương sự;', 'VKSND cùng cấp;', `UBND nơi đăng ký kết hôn;`, 'Lưu hồ sơ việc dân sự.'), { ring, inner: 'TÒA ÁN' })}`;
      return paper('decision', [one, two]);
    },
  },
  {
    // Petition for a divorce by both (01-VDS) typed at a scribe's; what they agree on in letters a to c.
    id: 'h-app-divorce-both-typed',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const other = f.others[0];
      return paper(
        'application_form',
        [
          `${sized(10, 1.5, `${mid(nation(10, '-', 42))}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${title('ĐƠN YÊU CẦU<br>CÔNG NHẬN THUẬN TÌNH LY HÔN', 13.5, 'margin:4mm 0 2mm')}${mid(`Kính gửi: Tòa án nhân dân Khu vực ${f.chance.whole(2, 14)} - ${f.place.province}`, 'margin-bottom:2mm')}${row('Chúng tôi là:')}${row(`Họ tên ${f.main.sex === 'Nam' ? 'chồng' : 'vợ'}: ${nameOf(f.main, 'applicant', upper(f.main.name))}; sinh ngày ${bornOf(f.main, 'applicant')}`)}${row(`Số CCCD: ${idOf(f.main, 'applicant')}; ĐT: ${phone(f)}`)}${row(`Cư trú: ${f.main.home}`)}${row(`Họ tên ${mate(f.main)}: ${nameOf(other, 'spouse', upper(other.name))}; sinh ngày ${bornOf(other, 'spouse')}`)}${row(`Số CCCD: ${idOf(other, 'spouse')}`)}${row(`Cư trú: ${other.home}`)}${para('Chúng tôi tự nguyện kết hôn và có đăng ký kết hôn tại Ủy ban nhân dân xã. Sau thời gian chung sống, vợ chồng phát sinh mâu thuẫn do không hợp nhau về tính cách, quan điểm sống, đã ly thân hơn một năm. Nay tình cảm không còn, mục đích hôn nhân không đạt được, chúng tôi yêu cầu Tòa án công nhận:')}${hung('a)', 'Về hôn nhân: thuận tình ly hôn.')}${hung('b)', 'Về con chung: chúng tôi có một con chung chưa thành niên; sau ly hôn ở với mẹ, người cha cấp dưỡng hai triệu đồng một tháng.')}${hung('c)', 'Về tài sản chung, vay nợ: tự thỏa thuận.')}${row('Tài liệu kèm theo: giấy chứng nhận kết hôn (bản chính), bản sao giấy khai sinh của con, bản sao căn cước, xác nhận nơi cư trú.')}${para('Chúng tôi cam kết lời khai trong đơn là hoàn toàn đúng sự thật.')}`)}${facing(f, ['NGƯỜI YÊU CẦU', f.main.name], ['NGƯỜI YÊU CẦU', other.name])}${codeLine(f)}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
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
    // Notice to pay the advance for a case; form 29-DS of a district court in 2020, sum in words.
    id: 'h-court-notice-advance-2020',
    class: 'other',
    tags: ['two-column', 'personal', 'sans'],
    draw: (f) => {
      const date = dayOf(f, 9, 2020);
      const other = f.others[1];
      const court = `TÒA ÁN NHÂN DÂN ${upper(county(f))}`;
      const fee = f.chance.whole(1, 24);
      return paper(
        'other',
        [
          `${sized(10.8, 1.5, `${twoColumns(`<b>${field('agency', court)}</b><br>TỈNH ${upper(f.place.province)}<div class="rule" style="width:16mm"></div>${numbered(`${f.number}/TB-TA`)}`, `${nation(10.5, '-', 46)}<i>${countyName(f)}, ${issued(date)}</i>`, 42, 10.5)}${title('THÔNG BÁO<br>NỘP TIỀN TẠM ỨNG ÁN PHÍ', 14.5, 'margin:3mm 0')}${flush(`<b>Kính gửi:</b> ${capital(low(f.main))} <b>${nameOf(f.main, 'plaintiff')}</b>`)}${row(`Ngày sinh: ${bornOf(f.main, 'plaintiff')}; số CMND: ${oldIdNo(f, 'plaintiff')}`)}${row(`Địa chỉ: ${homeIn(f, f.main)}`)}${para(`Sau khi xem xét đơn khởi kiện đề ngày ${daysLater(date, -10)} về việc khởi kiện ${low(other)} ${nameOf(other, 'defendant')} và các tài liệu, chứng cứ kèm theo, xét thấy vụ án thuộc thẩm quyền giải quyết của Tòa án nhân dân;`)}${para('Căn cứ Điều 195 của Bộ luật Tố tụng dân sự và Nghị quyết số 326/2016/UBTVQH14 ngày 30 tháng 12 năm 2016 của Ủy ban Thường vụ Quốc hội;')}${para(`Tòa án thông báo cho ${low(f.main)} ${f.main.name} biết: trong thời hạn 07 ngày kể từ ngày nhận được thông báo này phải nộp ${grouped(fee * 1_000_000)} đồng (${inWords(fee)}) tiền tạm ứng án phí tại Chi cục Thi hành án dân sự ${county(f)} và nộp cho Tòa án biên lai thu tiền.`)}${para('Hết thời hạn trên mà không nộp, Tòa án sẽ trả lại đơn khởi kiện, trừ trường hợp có lý do chính đáng.')}`)}${sealFoot(f, 'THẨM PHÁN', recipients('Như kính gửi;', 'Chi cục THADS;', 'Lưu: Hồ sơ vụ án.'), { ring: `${court} ★`, inner: 'TÒA ÁN' })}`,
        ],
        'a4',
        SANS,
      );
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
    // A lawsuit for a debt, form 23-DS as a lawyer's office sets it; labels in a column, claims numbered.
    id: 'h-app-lawsuit-debt-column-modern',
    class: 'application_form',
    tags: ['form', 'modern', 'small'],
    draw: (f) => {
      const other = f.others[1];
      const debt = f.chance.whole(20, 800);
      return paper(
        'application_form',
        [
          `${sized(
            10.2,
            1.46,
            `${mid(nation(10.5, '-', 44))}${title('ĐƠN KHỞI KIỆN', 16, 'margin:5mm 0 2mm')}${mid(`Kính gửi: Tòa án nhân dân Khu vực ${f.chance.whole(2, 14)} - ${f.place.province}`, 'margin-bottom:2mm')}${colons(58, ['Người khởi kiện', `<b>${nameOf(f.main, 'plaintiff')}</b>`], ['Ngày sinh', bornOf(f.main, 'plaintiff')], ['Số định danh cá nhân', idOf(f.main, 'plaintiff')], ['Địa chỉ', f.main.home], ['Số điện thoại', `${phone(f)}; số fax: không`], ['Người bị kiện', `<b>${nameOf(other, 'defendant')}</b>`], ['Ngày sinh', bornOf(other, 'defendant')], ['Địa chỉ', other.home], ['Người có quyền lợi được bảo vệ', 'không'], ['Người làm chứng', 'không'])}${flush('<b>Yêu cầu Tòa án giải quyết những vấn đề sau đây:</b>')}${hung('1.', `Buộc người bị kiện trả số tiền gốc đã vay là ${grouped(debt * 1_000_000)} đồng (${inWords(debt)}) theo giấy vay tiền viết tay;`)}${hung('2.', 'Buộc người bị kiện trả tiền lãi chậm trả theo quy định tại Điều 357 và Điều 468 Bộ luật Dân sự năm 2015 kể từ ngày đến hạn cho đến khi trả xong.')}${flush('<b>Danh mục tài liệu, chứng cứ kèm theo đơn khởi kiện:</b>')}${grid(
              [],
              [
                ['1', 'Giấy vay tiền', 'Bản chính'],
                ['2', 'Sao kê chuyển khoản của ngân hàng', 'Bản sao'],
                ['3', 'Căn cước của người khởi kiện', 'Bản sao chứng thực'],
              ],
              10,
            )}${para('Tôi cam kết vụ việc chưa được Tòa án nào giải quyết và chịu trách nhiệm về những nội dung nêu trong đơn.')}`,
          )}${askFoot(f, 'NGƯỜI KHỞI KIỆN', f.main.name)}`,
        ],
        'a4',
        MODERN,
      );
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
