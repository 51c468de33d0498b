import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, pageNumber, paper } from '../kit.ts';
import { SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital, recipients } from '../office-kit.ts';
import { dayOf, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county, countyName, low, mate } from '../eighth/c-parts.ts';
import { courtNow, inWords } from '../eighth/d-parts.ts';
import { askFoot, colons, facing, flush, homeIn, hung, mid, numbered, oldIdNo } from '../ninth/h-parts.ts';
import { para, row, sealFoot, sized } from '../ninth/h-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_H_COURTS = inPart('opened-10', [
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
]);
