import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial, oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { above, besideSign, sealedSign, sideBySide } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, SANS } from '../kit.ts';
import { pageNumber, paper, title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { dayOf, edge, homeBefore, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, landSerialField, low, notary, par, part, top, twoSign } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_D_PROXY = inPart('opened-8', [
  {
    // A pensioner lets a relative fetch the pension: the insurer's form before 2020, confirmed by the commune.
    id: 'proxy-pension-fetch-2017',
    class: 'power_of_attorney',
    tags: ['form', 'small'],
    draw: (f) => {
      const taker = f.others[2];
      const [date, book] = [dayOf(f, 6, 2017), socialInsuranceNo(f.chance)];
      const [one, two] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      return paper('power_of_attorney', [
        `<div style="text-align:right;font-size:10pt"><b>Mẫu số 13-HSB</b><br><i>(Ban hành kèm theo QĐ số 636/QĐ-BHXH ngày 22/4/2016 của BHXH Việt Nam)</i></div>${top(12, '-', 52)}${title('GIẤY ỦY QUYỀN', 16)}<div class="sub"><i>Kính gửi:</i> Bảo hiểm xã hội tỉnh ${f.place.province}</div>${fill('1. Tên tôi là:', nameOf(f.main, 'giver'))}${fillRow(['Sinh ngày:', bornOf(f.main, 'giver'), 2], ['Nam/Nữ:', f.main.sex, 1])}${fillRow(['Số sổ BHXH:', field('social_insurance_no', book, book, 'giver'), 1], ['Số CMND:', oldIdOf(one, 'giver'), 1])}${fill('Nơi cư trú:', homeBefore(f, f.main))}${fill('2. Là người hưởng chế độ:', 'Lương hưu hằng tháng')}${fill('3. Nay tôi ủy quyền cho ông (bà):', nameOf(taker, 'taker'))}${fillRow(['Sinh ngày:', bornOf(taker, 'taker'), 1], ['Số CMND:', oldIdOf(two, 'taker'), 1])}${fill('Nơi cư trú:', homeBefore(f, taker))}${fill('Quan hệ với người ủy quyền:', taker.sex === 'Nam' ? 'Con trai' : 'Con gái')}${fill('4. Nội dung ủy quyền:', 'Lĩnh lương hưu và các khoản trợ cấp')}${fill('5. Thời hạn ủy quyền:', 'Từ tháng 7/2017 đến tháng 6/2018')}${par('Chúng tôi cam kết thực hiện đúng quy định; nếu người ủy quyền chết hoặc xuất cảnh, người được ủy quyền có trách nhiệm báo ngay cho cơ quan bảo hiểm xã hội.', 'margin-top:2mm')}${twoSign(f, ['Người được ủy quyền', taker.name], ['Người ủy quyền', f.main.name], 13)}<div style="text-align:right"><i>${f.place.name}, ${issued(date)}</i></div>${flat(`<b>Xác nhận của ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}:</b> chữ ký của ${low(f.main)} ${f.main.name} là đúng.`)}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 19)}`,
      ]);
    },
  },
  {
    // A notary's contract about land, 2025: who may sell it; two pages, parties in a table without lines.
    id: 'proxy-land-dealings-notary-2025',
    class: 'power_of_attorney',
    tags: ['contract', 'table', 'multi-page', 'sans', 'small'],
    draw: (f) => {
      const taker = f.others[1];
      const [no, sheet] = plot(f);
      const n = notary(f);
      const side = (w: typeof taker, role: string) =>
        [
          ['Họ và tên', `<b>${nameOf(w, role, upper(w.name))}</b>`],
          ['Ngày sinh', bornOf(w, role)],
          ['Căn cước số', `${idOf(w, role)} do Bộ Công an cấp`],
          ['Nơi thường trú', w.home],
        ] as string[][];
      const first = `<div style="font-size:11pt">${top(11, '-', 48)}${title('HỢP ĐỒNG ỦY QUYỀN', 15, 'margin:5mm 0 0')}<div class="sub" style="font-size:10.5pt"><i>(Về việc định đoạt quyền sử dụng đất)</i></div>${flat(`Hợp đồng này được lập ${issued(f.date)} giữa:`)}${part('A. BÊN ỦY QUYỀN')}${grid([], side(f.main, 'giver'), 11)}${part('B. BÊN NHẬN ỦY QUYỀN')}${grid([], side(taker, 'taker'), 11)}${part('C. TÀI SẢN')}${par(`Thửa đất số ${no}, tờ bản đồ số ${sheet}, diện tích ${f.chance.whole(80, 990)} m², địa chỉ: ${f.place.full}; theo Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất số ${landSerialField(landSerial(f.chance, 8))}, số vào sổ cấp GCN: ${field('land_certificate_book_no', landBookNo(f.chance))}.`)}${part('D. NỘI DUNG ỦY QUYỀN')}${par('1. Liên hệ cơ quan có thẩm quyền làm thủ tục đính chính, cấp đổi Giấy chứng nhận; tách, hợp thửa đất;')}${par('2. Chuyển nhượng, cho thuê thửa đất nêu trên; ký kết hợp đồng, nhận tiền, nộp thuế, phí và lệ phí;')}${par('3. Ký các giấy tờ liên quan và nhận lại Giấy chứng nhận sau khi hoàn thành thủ tục.')}</div>${edge(120, n.ring)}`;
      const second = `<div style="font-size:11pt">${pageNumber(2)}${part('E. THỜI HẠN VÀ THÙ LAO')}${par('Thời hạn ủy quyền: 05 (năm) năm. Việc ủy quyền không có thù lao. Bên nhận ủy quyền được ủy quyền lại cho người thứ ba khi có sự đồng ý bằng văn bản của Bên ủy quyền.')}${part('G. CAM KẾT')}${par('Bên ủy quyền cam kết tài sản không có tranh chấp, không bị kê biên, chưa ủy quyền cho ai khác. Hai bên chịu trách nhiệm về tính xác thực của giấy tờ đã cung cấp.')}${twoSign(f, ['BÊN ỦY QUYỀN', f.main.name], ['BÊN NHẬN ỦY QUYỀN', taker.name], 16)}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12)}${par(`Tôi, ${n.head}, công chứng viên ${field('agency', n.name)}, tỉnh ${f.place.province}, chứng nhận các bên đã tự nguyện giao kết hợp đồng này; tại thời điểm công chứng có năng lực hành vi dân sự, đã tự đọc, đồng ý toàn bộ nội dung và ký vào từng trang.`)}${flat(`Số công chứng ${f.number + 880}/2026/CCGD`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'CÔNG CHỨNG', name: n.head }))}</div>`;
      return paper('power_of_attorney', [first, second], 'a4', SANS);
    },
  },
  {
    // Bilingual: Vietnamese and English, for somebody about to travel; labels above values.
    id: 'proxy-bilingual-commune',
    class: 'power_of_attorney',
    tags: ['form', 'bilingual', 'modern', 'small'],
    draw: (f) => {
      const taker = f.others[1];
      const box = (w: typeof taker, role: string) =>
        `<div style="border:0.25mm solid #667;padding:1mm 3mm;margin-bottom:2mm">${sideBySide(above('Họ và tên / Full name', `<b>${nameOf(w, role, upper(w.name))}</b>`), above('Ngày sinh / Date of birth', bornOf(w, role)))}${sideBySide(above('Số căn cước / ID No.', idOf(w, role)), above('Điện thoại / Telephone', phone(f)))}${above('Địa chỉ / Address', w.home)}</div>`;
      return paper(
        'power_of_attorney',
        [
          `<div style="font-size:10pt;line-height:1.36"><div style="text-align:center">${nation(10.5, '-', 0)}<br><i>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness</i></div>${title('GIẤY ỦY QUYỀN', 15, 'margin:5mm 0 0')}<div class="sub"><i>POWER OF ATTORNEY</i></div><b>Người ủy quyền</b> / <i>The Principal</i>${box(f.main, 'giver')}<b>Người được ủy quyền</b> / <i>The Attorney</i>${box(taker, 'taker')}<b>Nội dung ủy quyền</b> / <i>Scope of authority</i>${flat('Thay mặt tôi nộp hồ sơ, nhận kết quả và ký nhận các giấy tờ hộ tịch của tôi tại cơ quan nhà nước có thẩm quyền của Việt Nam.', 'margin-top:1mm')}${flat('<i>To submit applications, receive results and sign for my civil status documents at the competent authorities of Viet Nam on my behalf.</i>')}<b>Thời hạn</b> / <i>Validity</i>: 12 tháng kể từ ngày ký / <i>twelve months from the date of signing</i>.${flat(`${f.place.name}, ${issued(f.date)}`, 'text-align:right;margin-top:3mm')}${twoSign(f, ['Người được ủy quyền<br><i style="font-weight:400">The Attorney</i>', taker.name], ['Người ủy quyền<br><i style="font-weight:400">The Principal</i>', f.main.name], 12)}${flat(`<b>${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}</b> chứng thực chữ ký / <i>certifies the signatures</i>. Số chứng thực / <i>No.</i>: ${f.number + 77}/2026`, 'margin-top:3mm')}${closing(f, 'PHÓ CHỦ TỊCH<br><i style="font-weight:400">Vice Chairman</i>', codeLine(f), 'CHỦ TỊCH', undefined, 18)}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
