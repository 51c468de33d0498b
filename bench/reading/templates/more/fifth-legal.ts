import { field, fill } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { businessNo, landBookNo, landSerial, oldCitizenId, passportNo, taxCode } from '../../plan/identifiers.ts';
import { dotted, officeLines, sideBySide, unit } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  line,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  SANS,
  spaced,
  title,
  twoColumns,
  TYPED,
  upper,
} from '../kit.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { inPart, type Template } from '../template.ts';

const flat = (text: string): string => `<p class="flat">${text}</p>`;
const serial = (value: string): string => field('land_certificate_serial', value);
const book = (value: string): string => field('land_certificate_book_no', value);

/** Papers of courts, notaries and justice offices. */
export const FIFTH_LEGAL: Template[] = inPart('tuned', [
  {
    id: 'f5-court-divorce',
    class: 'decision',
    tags: ['prose', 'personal'],
    draw: (f) => {
      const wife = f.others[0];
      return paper('decision', [
        `${twoColumns(`<b>${officeLines('TÒA ÁN NHÂN DÂN', `KHU VỰC 4 - ${upper(f.place.province)}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/2026/QĐST-HNGĐ`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42)}${title('QUYẾT ĐỊNH<br>CÔNG NHẬN THUẬN TÌNH LY HÔN VÀ<br>SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ', 13.5)}${flat(`Căn cứ hồ sơ vụ án dân sự thụ lý số 214/2026/TLST-HNGĐ ngày 11 tháng 6 năm 2026, giữa:`)}${flat(`Nguyên đơn: ${f.main.sex === 'Nam' ? 'Anh' : 'Chị'} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}; CCCD số: ${idOf(f.main, 'subject')}; Nơi cư trú: ${f.main.home}.`)}${flat(`Bị đơn: ${wife.sex === 'Nam' ? 'Anh' : 'Chị'} ${nameOf(wife, 'subject')}, sinh ngày ${bornOf(wife, 'subject')}; CCCD số: ${idOf(wife, 'subject')}; Nơi cư trú: ${wife.home}.`)}${title('XÉT THẤY', 12.5)}${flat('Việc thuận tình ly hôn là hoàn toàn tự nguyện và không vi phạm điều cấm của luật.')}${title('QUYẾT ĐỊNH:', 12.5)}${flat('1. Công nhận sự thuận tình ly hôn giữa hai bên. 2. Án phí: 150.000 đồng theo Biên lai thu tạm ứng án phí số 0004321 ngày 10/6/2026.')}${closing(f, 'THẨM PHÁN', `${recipients('Đương sự;', `UBND ${f.place.kind} ${f.place.name};`, 'Lưu: HS.')}${codeLine(f)}`, 'TÒA ÁN', 'TÒA ÁN NHÂN DÂN')}`,
      ]);
    },
  },
  {
    id: 'f5-court-judgment',
    class: 'other',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const no = `${f.number}/2024/HNGĐ-ST`;
      return paper('other', [
        `${twoColumns(`<b>${officeLines('TÒA ÁN NHÂN DÂN', upper(`TỈNH ${f.place.province}`))}</b><div class="rule" style="width:16mm"></div>Bản án số: ${field('document_no', no)}<br>Ngày: ${issued('23/05/2024', '23 - 5 - 2024')}<br>V/v “Tranh chấp ly hôn”`, `${nation(11.5)}`, 42)}${title('NHÂN DANH<br>NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>TÒA ÁN NHÂN DÂN TỈNH', 12.5)}${flat('- Thành phần Hội đồng xét xử sơ thẩm gồm có: Thẩm phán - Chủ tọa phiên tòa và hai Hội thẩm nhân dân.')}${flat('Ngày 23 tháng 5 năm 2024, xét xử sơ thẩm công khai vụ án thụ lý số: 77/2024/TLST-HNGĐ ngày 02 tháng 01 năm 2024 theo Quyết định đưa vụ án ra xét xử số: 19/2024/QĐXXST-HNGĐ, giữa các đương sự:')}${flat(`- Nguyên đơn: ${f.main.sex === 'Nam' ? 'anh' : 'chị'} ${nameOf(f.main, 'subject')}; CCCD: ${idOf(f.main, 'subject')}`)}${title('NỘI DUNG VỤ ÁN', 12)}${flat(f.prose.paragraph(3))}${title('QUYẾT ĐỊNH:', 12)}${flat('Xử cho ly hôn. Áp dụng khoản 1 Điều 56 Luật Hôn nhân và gia đình.')}${closing(f, 'TM. HỘI ĐỒNG XÉT XỬ SƠ THẨM<br>THẨM PHÁN - CHỦ TỌA PHIÊN TÒA', recipients('Các đương sự;', 'Lưu: HS.'), 'TÒA ÁN', 'TÒA ÁN NHÂN DÂN')}`,
      ]);
    },
  },
  {
    id: 'f5-court-summons',
    class: 'other',
    tags: ['form'],
    draw: (f) =>
      paper('other', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('TÒA ÁN NHÂN DÂN', 'KHU VỰC 2'), `${f.number}/GTT-TA`)}${title('GIẤY TRIỆU TẬP', 16)}<div class="sub">(Lần thứ nhất)</div>${flat('TÒA ÁN NHÂN DÂN KHU VỰC 2')}${line('Triệu tập:', `${you(f.main.sex)} ${nameOf(f.main, 'subject')}`)}${line('Số định danh/CCCD:', idOf(f.main, 'subject'))}${line('Địa chỉ:', f.main.home)}${line('Đúng', '08 giờ 00 phút, ngày 21 tháng 10 năm 2026')}${line('Có mặt tại:', 'Phòng xử án số 2')}${line('Để:', 'tham gia phiên họp kiểm tra việc giao nộp, tiếp cận, công khai chứng cứ và hòa giải')}${closing(f, 'THƯ KÝ TÒA ÁN', codeLine(f), 'TÒA ÁN', 'TÒA ÁN NHÂN DÂN')}`,
      ]),
  },
  {
    id: 'f5-app-lawsuit',
    class: 'application_form',
    tags: ['prose', 'form'],
    draw: (f) => {
      const other = f.others[0];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('ĐƠN KHỞI KIỆN', 16)}<div class="sub">Kính gửi: Tòa án nhân dân khu vực 4 - ${f.place.province}</div>${flat(`<b>Người khởi kiện:</b> ${nameOf(f.main, 'applicant')}, sinh ngày ${bornOf(f.main, 'applicant')}`)}${flat(`CCCD số ${idOf(f.main, 'applicant')} do Cục CSQLHC về TTXH cấp ngày 10/04/2021`)}${flat(`Địa chỉ: ${f.main.home}`)}${flat(`<b>Người bị kiện:</b> ${nameOf(other, 'mentioned')}; căn cước số ${idOf(other, 'mentioned')}; địa chỉ: ${other.home}`)}${flat('<b>Người có quyền, lợi ích được bảo vệ:</b> không')}${flat(`Yêu cầu Tòa án giải quyết những vấn đề sau đây: buộc trả lại phần đất lấn chiếm 25 m² thuộc thửa đất số 118, tờ bản đồ số 9 theo GCN số ${serial(landSerial(f.chance, 6))}.`)}${flat('Danh mục tài liệu kèm theo: 1. Giấy chứng nhận quyền sử dụng đất (bản sao); 2. Biên bản hòa giải không thành số 07/BB-UBND ngày 02/8/2026.')}<div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI KHỞI KIỆN', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    id: 'f5-criminal-record-1',
    class: 'other',
    tags: ['form', 'two-column'],
    coloured: true,
    draw: (f) => {
      const passport = passportNo(f.chance);
      return paper('other', [
        `<div style="text-align:right;font-size:10pt">Mẫu số 06/2013/TT-LLTP</div>${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('SỞ TƯ PHÁP')}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', `${f.number}/STP-LLTP`)}`, `${nation(11.5)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40)}${title('PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2', 15)}${flat('Căn cứ Luật Lý lịch tư pháp ngày 17 tháng 6 năm 2009,')}${title('XÁC NHẬN:', 12)}${flat(`1. Họ và tên<sup>3</sup>: ${nameOf(f.main, 'subject', upper(f.main.name))}`)}${line('2. Giới tính:', f.main.sex)}${line('3. Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${line('4. Nơi sinh:', f.place.full)}${line('5. Quốc tịch:', 'Việt Nam')}${line('6. Nơi thường trú:', f.main.home)}${flat(`8. Giấy CMND/Hộ chiếu<sup>4</sup>: CCCD Số: ${idOf(f.main, 'subject')}; Hộ chiếu số: ${field('passport_no', passport, passport, 'subject')}`)}${line('Cấp ngày 14 tháng 8 năm 2022.', 'Tại: Cục Cảnh sát QLHC về TTXH')}${line('9. Họ và tên cha:', f.name('Nam'))}${flat('11. Tình trạng án tích: Không có án tích')}${closing(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', `Người lập Phiếu: ${f.name()}${codeLine(f)}`, 'SỞ TƯ PHÁP', 'SỞ TƯ PHÁP')}`,
      ]);
    },
  },
  {
    id: 'f5-app-criminal',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="text-align:right;font-size:9.5pt">Mẫu số 03/2024/LLTP</div><div style="text-align:center">${nation(10.5)}</div>${title('TỜ KHAI YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP', 12.5)}<div class="sub" style="font-size:10.5pt">Kính gửi: Công an tỉnh ${f.place.province}</div><div style="font-size:10.5pt">${fill('1. Tên tôi là<sup>1</sup>:', nameOf(f.main, 'applicant', upper(f.main.name)))}${fill('2. Tên gọi khác (nếu có):', 'Không')}${fill('3. Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant', dateInWords(f.main.born).replace('ngày ', '')))}${fill('7. Nơi thường trú/Nơi tạm trú:', f.main.home)}${fill('9. Giấy CMND ☐ Hộ chiếu ☐ CCCD/Thẻ CC ☒ Số:', idOf(f.main, 'applicant'))}${fill('Cấp ngày 02 tháng 3 năm 2023 Tại:', 'Bộ Công an')}${fill('10. Số điện thoại/e-mail:', `010${f.chance.digits(7)}`)}${grid(['STT', 'Từ tháng, năm đến tháng, năm', 'Nơi thường trú/ Tạm trú', 'Nghề nghiệp, nơi làm việc'], [['1', '9/2016 - nay', f.place.full, 'Công nhân']], 10)}${flat('Yêu cầu cấp Phiếu lý lịch tư pháp: Số 1 ☒ Số 2 ☐; Số lượng Phiếu: 01 phiếu. Mục đích: xin việc làm.')}<p>Tôi xin cam đoan những lời khai trên là đúng sự thật.</p></div><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người khai', f.main.name)}</div></div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'f5-proxy-criminal',
    class: 'power_of_attorney',
    tags: ['form'],
    draw: (f) => {
      const taker = f.others[1];
      return paper('power_of_attorney', [
        `<div style="text-align:center">${nation(12)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('VĂN BẢN ỦY QUYỀN<br>YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP', 13.5)}${flat('<b>I. Thông tin về các bên</b>')}${flat(`1. Bên ủy quyền: ${nameOf(f.main, 'giver', upper(f.main.name))}`)}${flat(`Ngày sinh: ${bornOf(f.main, 'giver')} Số CMND/CCCD/Hộ chiếu: ${idOf(f.main, 'giver')} cấp ngày 10/10/2021`)}${flat(`2. Bên được ủy quyền: ${nameOf(taker, 'taker', upper(taker.name))}`)}${flat(`Ngày sinh: ${bornOf(taker, 'taker')} Số CMND/CCCD/Hộ chiếu: ${idOf(taker, 'taker')} cấp ngày 11/12/2022`)}${flat('<b>II. Nội dung ủy quyền</b>: làm thủ tục yêu cầu cấp Phiếu lý lịch tư pháp số 1, số lượng 02 phiếu.')}${sideBySide(plainSign(f, 'BÊN ỦY QUYỀN', f.main.name), plainSign(f, 'BÊN ĐƯỢC ỦY QUYỀN', taker.name))}${flat(`<b>Chứng thực chữ ký</b> của ${you(f.main.sex).toLowerCase()} ${f.main.name}. Số chứng thực ${f.number} quyển số 01/2026 - SCT/CK, ĐC`)}${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 'f5-contract-couples',
    class: 'certified_contract',
    tags: ['contract'],
    draw: (f) => {
      const [mate, buyer] = [f.others[0], f.others[1]];
      const old = oldCitizenId(f.chance);
      const one = (who: typeof mate, role: string, word: string): string =>
        flat(
          `${word} <b>${nameOf(who, role)}</b>, sinh ngày: ${bornOf(who, role)}, CCCD số: ${idOf(who, role)} do Cục Cảnh sát QLHC về TTXH cấp ngày 22/12/2021;`,
        );
      return paper('certified_contract', [
        `<div style="text-align:center">${nation(12)}</div>${title('HỢP ĐỒNG<br>CHUYỂN NHƯỢNG QUYỀN SỬ DỤNG ĐẤT', 15)}${flat(`Tại Văn phòng Công chứng, chúng tôi gồm:`)}${flat('<b>BÊN CHUYỂN NHƯỢNG (sau đây gọi là Bên A):</b>')}${one(f.main, 'giver', `${you(f.main.sex)}`)}${one(mate, 'giver', `và ${f.main.sex === 'Nam' ? 'vợ là bà' : 'chồng là ông'}`)}${flat(`Hai ông bà cùng thường trú tại: ${f.main.home}`)}${flat('<b>BÊN NHẬN CHUYỂN NHƯỢNG (sau đây gọi là Bên B):</b>')}${one(buyer, 'taker', you(buyer.sex))}${flat(`(Số CMND cũ: ${field('old_citizen_id', old, old, 'taker')})`)}${flat(`<b>Điều 1.</b> Quyền sử dụng đất của Bên A theo “Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất” số ${serial(landSerial(f.chance, 6))}, số vào sổ cấp GCN: ${book(landBookNo(f.chance))} do Sở Tài nguyên và Môi trường cấp ngày 14/02/2019, cụ thể: thửa đất số 29, tờ bản đồ số 51, diện tích 96,7 m².`)}${flat(`<b>Điều 2.</b> Giá chuyển nhượng: 1.250.000.000 đồng (một tỷ hai trăm năm mươi triệu đồng).`)}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${sideBySide(plainSign(f, 'BÊN A', f.main.name), plainSign(f, 'BÊN B', buyer.name))}${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 'f5-contract-deposit',
    class: 'certified_contract',
    tags: ['contract', 'typed'],
    draw: (f) => {
      const taker = f.others[1];
      return paper(
        'certified_contract',
        [
          `<div style="text-align:center">${nation(10.5)}</div>${title('HỢP ĐỒNG ĐẶT CỌC', 15)}<div class="sub">(V/v mua bán nhà đất)</div><div style="font-size:11pt">${flat(`Hôm nay, ${issued(f.date)}, tại ${f.place.full}, chúng tôi gồm có:`)}${flat(`I. Bên đặt cọc (sau đây gọi là Bên A):`)}${dotted('Ông (Bà):', nameOf(taker, 'taker'), 20)}${dotted('Sinh ngày:', bornOf(taker, 'taker'), 20)}${dotted('Thẻ CCCD số:', idOf(taker, 'taker'), 10)}${flat('II. Bên nhận đặt cọc (sau đây gọi là bên B):')}${dotted('Ông (Bà):', nameOf(f.main, 'giver'), 20)}${dotted('Sinh ngày:', bornOf(f.main, 'giver'), 20)}${dotted('Thẻ CCCD số:', idOf(f.main, 'giver'), 10)}${flat(`Điều 1. Bên A giao cho bên B số tiền 200.000.000 đồng để bảo đảm việc giao kết hợp đồng chuyển nhượng thửa đất theo sổ đỏ số phát hành ${serial(landSerial(f.chance, 8))}.`)}</div>${sideBySide(plainSign(f, 'BÊN A', taker.name), plainSign(f, 'BÊN B', f.main.name))}${codeLine(f)}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'f5-contract-heirs',
    class: 'certified_contract',
    tags: ['contract', 'table'],
    draw: (f) => {
      const [a, b, c] = f.others;
      return paper('certified_contract', [
        `<div style="text-align:center">${nation(12)}</div>${title('VĂN BẢN THỎA THUẬN<br>PHÂN CHIA DI SẢN THỪA KẾ', 14.5)}${flat(`Hôm nay, ${issued(f.date)}, tại trụ sở UBND ${f.place.full}, chúng tôi gồm những người thừa kế có tên sau:`)}${grid(
          ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Quan hệ với người để lại di sản'],
          [
            ['1', nameOf(f.main, 'relative'), bornOf(f.main, 'relative'), idOf(f.main, 'relative'), 'Con'],
            ['2', nameOf(a, 'relative'), bornOf(a, 'relative'), idOf(a, 'relative'), 'Con'],
            ['3', nameOf(b, 'relative'), bornOf(b, 'relative'), idOf(b, 'relative'), 'Con'],
          ],
          10.5,
        )}${flat(`Người để lại di sản: ông ${field('person_name', c.name, c.name, 'subject')}, chết ngày 04/02/2020 theo Trích lục khai tử số ${field('death_extract_no', `${f.chance.whole(10, 90)}/TLKT-BS`)} của UBND xã.`)}${flat(`Di sản: quyền sử dụng đất theo GCN số ${serial(landSerial(f.chance, 6))} (vào sổ số ${book(landBookNo(f.chance))}).`)}${flat(`Số chứng thực: ${f.number}; quyển số: 02-SCT/HĐ,GD`)}${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'f5-contract-car',
    class: 'certified_contract',
    tags: ['contract', 'sans'],
    draw: (f) => {
      const taker = f.others[0];
      return paper(
        'certified_contract',
        [
          `<div style="text-align:center">${nation(11)}</div>${title('HỢP ĐỒNG MUA BÁN XE Ô TÔ', 14.5)}<div style="font-size:11pt">${flat('<b>Bên bán (Bên A):</b>')}${line('Ông/bà:', nameOf(f.main, 'giver', upper(f.main.name)))}${line('Số CC:', `${idOf(f.main, 'giver')} - cấp ngày: 03/03/2025`)}${flat('<b>Bên mua (Bên B):</b>')}${line('Ông/bà:', nameOf(taker, 'taker', upper(taker.name)))}${line('Số CC:', `${idOf(taker, 'taker')} - cấp ngày: 09/01/2025`)}${flat('Điều 1. Xe mua bán: Biển số: 51H-123.45; Nhãn hiệu: TOYOTA; Số máy: 2NR-4567890; Số khung: RL4AB1234K5678901; Giấy đăng ký xe số 012345 do Công an cấp ngày 08/8/2019.')}${flat('Điều 2. Giá mua bán: 350.000.000 đồng.')}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div></div>${sideBySide(plainSign(f, 'Bên bán', f.main.name), plainSign(f, 'Bên mua', taker.name))}${codeLine(f)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'f5-contract-mortgage',
    class: 'certified_contract',
    tags: ['contract', 'modern', 'codes'],
    draw: (f) => {
      const [tax, shop] = [taxCode(f.chance), businessNo(f.chance)];
      return paper(
        'certified_contract',
        [
          `<div style="text-align:center">${nation(11)}</div>${title('HỢP ĐỒNG THẾ CHẤP<br>QUYỀN SỬ DỤNG ĐẤT', 14.5)}<div class="sub">Số: ${field('document_no', `${f.number}/2026/HĐTC`)}</div><div style="font-size:11pt">${flat('<b>BÊN NHẬN THẾ CHẤP:</b> NGÂN HÀNG CHÍNH SÁCH XÃ HỘI')}${flat(`Mã số doanh nghiệp: ${field('tax_code', tax)} - Đại diện: ${f.name('Nam')} - Chức vụ: Giám đốc (Theo Giấy ủy quyền số 1123/UQ-NHCS ngày 02/01/2026)`)}${flat('<b>BÊN THẾ CHẤP:</b>')}${flat(`${you(f.main.sex)} ${nameOf(f.main, 'giver')} - Sinh năm: ${f.main.born.slice(6)} - Căn cước: ${idOf(f.main, 'giver', spaced(f.main.id))} - Chủ HKD theo GCN ĐKHKD số ${field('business_registration_no', shop)}`)}${flat(`Điều 1. Tài sản thế chấp: quyền sử dụng đất theo Giấy CNQSD đất số ${serial(landSerial(f.chance, 6))}, vào sổ cấp giấy số ${book(landBookNo(f.chance))}`)}${flat(`Điều 2. Nghĩa vụ được bảo đảm: khoản vay theo Hợp đồng tín dụng số 88/2026/HĐTD`)}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div></div>${sideBySide(plainSign(f, 'BÊN THẾ CHẤP', f.main.name), plainSign(f, 'BÊN NHẬN THẾ CHẤP', f.name()))}${codeLine(f)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    id: 'f5-proxy-short',
    class: 'power_of_attorney',
    tags: ['form', 'typed'],
    draw: (f) => {
      const taker = f.others[0];
      return paper(
        'power_of_attorney',
        [
          `<div style="text-align:center">${nation(10.5)}</div>${title('GIẤY ỦY QUYỀN', 15)}<div class="sub">(Dùng cho cá nhân nộp/nhận kết quả thủ tục hành chính)</div><div style="font-size:11.5pt">${flat(`Tôi tên: ${nameOf(f.main, 'giver')}. Sinh ngày ${bornOf(f.main, 'giver')}`)}${flat(`CMND/CCCD/Căn cước/Hộ chiếu số: ${idOf(f.main, 'giver')}`)}${flat(`Là ${f.chance.pick(['chủ hộ', 'người sử dụng đất'])} tại ${f.main.home}.`)}${flat(`Nay ủy quyền cho ${you(taker.sex).toLowerCase()}: ${nameOf(taker, 'taker')}. Sinh ngày ${bornOf(taker, 'taker')}`)}${flat(`CMND/CCCD/Căn cước/Hộ chiếu số: ${idOf(taker, 'taker')}`)}${flat(`Được thay mặt tôi: ${f.prose.task()}`)}</div><div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${sideBySide(plainSign(f, 'Người được ủy quyền', taker.name), plainSign(f, 'Người ủy quyền', f.main.name))}<div style="font-size:10.5pt">XÁC NHẬN CỦA UBND ${unit(f)}</div>${codeLine(f)}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
