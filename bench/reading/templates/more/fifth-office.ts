import { field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  idOf,
  issued,
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

/** Letters, decisions, notices, reports and minutes of offices. */
export const FIFTH_OFFICE: Template[] = inPart('tuned', [
  {
    id: 'f5-letter-answer',
    class: 'official_letter',
    tags: ['prose', 'two-column'],
    draw: (f) =>
      paper('official_letter', [
        `${officeHead(f, `UBND TỈNH ${upper(f.place.province)}`, officeLines('SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'), `${f.number}/SNNMT-ĐĐ`, `<div class="small">V/v trả lời kiến nghị của công dân<br>(lần 2)</div>`)}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>${flat(`Phúc đáp Công văn số 1120/UBND-KT ngày 03/8/2026 và Văn bản số: 88/HĐND-TT ngày 01/8/2026 của quý cơ quan, Sở có ý kiến như sau:`)}${flat(f.prose.paragraph(3))}${flat('Trân trọng./.')}${closing(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', recipients('Như trên;', 'Giám đốc Sở (b/c);', 'Lưu: VT, ĐĐ.'), 'SỞ', 'SỞ NÔNG NGHIỆP')}`,
      ]),
  },
  {
    id: 'f5-letter-party',
    class: 'official_letter',
    tags: ['prose', 'sans'],
    draw: (f) =>
      paper(
        'official_letter',
        [
          `${twoColumns(`ĐẢNG BỘ TỈNH ${upper(f.place.province)}<br><b>${officeLines(`ĐẢNG ỦY ${unit(f)}`)}</b><br>*<br>Số: ${field('document_no', `${f.number}-CV/ĐU`, `${f.number} - CV/ĐU`)}<br><i>V/v chuẩn bị hội nghị</i>`, `<b><u>ĐẢNG CỘNG SẢN VIỆT NAM</u></b><br><i>${f.place.name}, ${issued(f.date)}</i>`, 44, 11)}<div class="sub">Kính gửi: Các chi bộ trực thuộc</div><div style="font-size:11.5pt">${flat(`Thực hiện Kế hoạch số 21-KH/TU, ngày 05/7/2026 của Ban Thường vụ Tỉnh ủy; ${f.prose.paragraph(3)}`)}</div>${closing(f, 'T/M ĐẢNG ỦY<br>PHÓ BÍ THƯ', recipients('Như trên;', 'Lưu VPĐU.'), 'ĐẢNG ỦY', 'ĐẢNG ỦY')}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'f5-letter-courtesy',
    class: 'official_letter',
    tags: ['prose', 'modern'],
    draw: (f) =>
      paper(
        'official_letter',
        [
          `${officeHead(f, 'NGÂN HÀNG NÔNG NGHIỆP VÀ PTNT', officeLines('CHI NHÁNH', upper(f.place.name)), `${f.number}/NHNo-KHKD`, '<div class="small">V/v xác minh giao dịch</div>', 10.5)}<div style="font-size:11pt"><p style="text-align:center">Kính gửi: Công an ${f.place.kind} ${f.place.name}</p>${flat(`Trả lời Công văn số 402/CSĐT ngày 20/8/2026 của Quý cơ quan; ${f.prose.paragraph(2)}`)}</div>${closing(f, 'GIÁM ĐỐC', recipients('Như kính gửi;', 'Lưu: VT, KHKD.'), 'NGÂN HÀNG', 'NGÂN HÀNG NÔNG NGHIỆP')}`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    id: 'f5-decision-penalty',
    class: 'decision',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('decision', [
        `<div style="text-align:right;font-size:9.5pt">Mẫu quyết định số 02</div>${officeHead(f, 'CÔNG AN TỈNH', officeLines(`CÔNG AN ${unit(f)}`), `${f.number}/QĐ-XPHC`)}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub"><b>Xử phạt vi phạm hành chính*</b></div>${flat('<i>Căn cứ Biên bản vi phạm hành chính số: 118/BB-VPHC lập ngày 02/9/2026;</i>')}${flat('<i>Căn cứ Quyết định về việc giao quyền xử phạt số 33/QĐ-CAX ngày 01/7/2026;</i>')}${title('QUYẾT ĐỊNH:', 12)}${flat('Điều 1. Xử phạt vi phạm hành chính đối với ông (bà) có tên sau đây:')}${flat(`&lt;1. Họ và tên&gt;: ${nameOf(f.main, 'subject')} Giới tính: ${f.main.sex}`)}${flat(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject', f.main.born.replaceAll('/', ' / '))} Quốc tịch: Việt Nam`)}${flat(`Nghề nghiệp: Tự do. Nơi ở hiện tại: ${f.main.home}`)}${flat(`Số định danh cá nhân/CMND/Hộ chiếu: ${idOf(f.main, 'subject')}; ngày cấp: 01 / 02 / 2022; nơi cấp: Bộ Công an`)}${flat('2. Đã thực hiện hành vi: lấn chiếm vỉa hè. 3. Quy định tại: khoản 2 Điều 12 Nghị định số 168/2024/NĐ-CP')}${flat('Nộp tiền phạt vào tài khoản số: 3949.0.1054321 của Kho bạc Nhà nước.')}${closing(f, 'TRƯỞNG CÔNG AN', `${recipients('Như Điều 3;', 'Lưu: Hồ sơ.')}${codeLine(f)}`, 'CÔNG AN', 'CÔNG AN')}`,
      ]),
  },
  {
    id: 'f5-decision-revoke',
    class: 'decision',
    tags: ['prose', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub"><b>V/v thu hồi Giấy chứng nhận quyền sử dụng đất đã cấp<br>cho ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'subject')}</b></div>${title('CHỦ TỊCH ỦY BAN NHÂN DÂN', 12)}${flat('Căn cứ Kết luận thanh tra số 15/KL-TTr ngày 03/4/2026 của Chánh Thanh tra tỉnh;')}${flat('Theo đề nghị của Phòng Kinh tế tại Tờ trình số 220/TTr-KT ngày 01/9/2026,')}${title('QUYẾT ĐỊNH:', 12)}${flat(`Điều 1. Thu hồi Giấy chứng nhận quyền sử dụng đất số ${field('land_certificate_serial', landSerial(f.chance, 6))}, số vào sổ ${field('land_certificate_book_no', landBookNo(f.chance))} do UBND huyện cấp ngày 02/10/2009 cho ${you(f.main.sex).toLowerCase()} ${f.main.name}, CCCD số ${idOf(f.main, 'subject')}, địa chỉ: ${f.main.home}.`)}${flat('Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.')}${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 2;', 'Lưu: VT.')}${codeLine(f)}`)}`,
      ]),
  },
  {
    id: 'f5-minutes-violation',
    class: 'other',
    tags: ['form'],
    draw: (f) =>
      paper('other', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/BB-VPHC`)}${title('BIÊN BẢN VI PHẠM HÀNH CHÍNH', 14)}<div class="sub">về trật tự xây dựng</div>${flat(`Hôm nay, hồi 09 giờ 10 phút, ${issued(f.date)}, tại ${f.place.full}`)}${flat(`Chúng tôi gồm: 1. Họ và tên: ${f.name('Nam')} Chức vụ: Công chức địa chính`)}${flat('Tiến hành lập biên bản vi phạm hành chính đối với ông (bà) có tên sau đây:')}${flat(`Họ và tên: ${nameOf(f.main, 'subject')} Giới tính: ${f.main.sex}`)}${flat(`Số định danh cá nhân/CMND: ${idOf(f.main, 'subject')}; ngày cấp: …/…/……; nơi cấp: ………`)}${flat('Đã có hành vi vi phạm hành chính: xây dựng không phép trên thửa đất số 81, tờ bản đồ số 15')}${codeLine(f)}<div class="cols"><div>${plainSign(f, 'NGƯỜI VI PHẠM', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI LẬP BIÊN BẢN', f.name('Nam'))}</div></div>`,
      ]),
  },
  {
    id: 'f5-minutes-family',
    class: 'other',
    tags: ['form', 'table', 'typed'],
    draw: (f) => {
      const [a, b] = f.others;
      return paper(
        'other',
        [
          `<div style="text-align:center">${nation(10.5)}</div>${title('BIÊN BẢN HỌP GIA ĐÌNH', 14.5)}<div class="sub">V/v thống nhất người đứng tên quyền sử dụng đất</div><div style="font-size:11pt">${flat(`Hôm nay, ${issued(f.date)}, tại ${f.main.home}, gia đình chúng tôi gồm:`)}${flat(`1/ ${nameOf(f.main, 'subject')} - CCCD: ${idOf(f.main, 'subject')}`)}${flat(`2/ ${nameOf(a, 'subject')} - CCCD: ${idOf(a, 'subject')}`)}${flat(`3/ ${nameOf(b, 'subject')} - CCCD: ${idOf(b, 'subject')}`)}${flat(`Cùng thống nhất để ${you(f.main.sex).toLowerCase()} ${f.main.name} đứng tên GCN QSDĐ số ${field('land_certificate_serial', landSerial(f.chance, 6))}.`)}</div>${codeLine(f)}${plainSign(f, 'Các thành viên ký tên', f.main.name)}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'f5-report-verify',
    class: 'report',
    tags: ['prose', 'two-column'],
    draw: (f) =>
      paper('report', [
        `${officeHead(f, `UBND ${unit(f)}`, officeLines('PHÒNG VĂN HÓA - XÃ HỘI'), `${f.number}/BC-VHXH`)}${title('BÁO CÁO', 14.5)}<div class="sub"><b>Kết quả xác minh nội dung đơn kiến nghị<br>theo Công văn số 95/UBND-VP</b></div>${flat(`Thực hiện Quyết định số 12/QĐ-UBND ngày 02/3/2026; ${f.prose.paragraph(3)}`)}${flat(f.prose.paragraph(2))}${closing(f, 'TRƯỞNG PHÒNG', recipients('UBND xã (b/c);', 'Lưu: VT.'), 'PHÒNG', 'PHÒNG VĂN HÓA')}`,
      ]),
  },
  {
    id: 'f5-report-no-number',
    class: 'report',
    tags: ['prose', 'italic'],
    draw: (f) =>
      paper('report', [
        `<div style="text-align:center">${nation(12)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('BÁO CÁO TÓM TẮT', 14.5)}<div class="sub">Kết quả thực hiện nhiệm vụ chuyển đổi số</div>${flat(f.prose.paragraph(3))}${flat('Căn cứ Kế hoạch số 14/KH-UBND ngày 03/02/2026 của UBND xã, tổ công nghệ số cộng đồng báo cáo như sau:')}${flat(f.prose.paragraph(2))}${plainSign(f, 'TỔ TRƯỞNG', f.name())}`,
      ]),
  },
  {
    id: 'f5-notice-lost-land',
    class: 'other',
    tags: ['prose', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/TB-UBND`)}${title('THÔNG BÁO', 14.5)}<div class="sub"><b>Về việc niêm yết công khai mất Giấy chứng nhận quyền sử dụng đất</b></div>${flat(`Ngày 04/9/2026, UBND nhận đơn của ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'mentioned')} (CCCD: ${idOf(f.main, 'mentioned', spaced(f.main.id))}) khai báo mất Giấy chứng nhận quyền sử dụng đất đã được UBND huyện cấp ngày 17/12/2008, số phát hành ${field('land_certificate_serial', landSerial(f.chance, 6))}, vào sổ cấp giấy chứng nhận số ${field('land_certificate_book_no', landBookNo(f.chance))}, thửa số 55, tờ bản đồ số 14.`)}${flat('Thời gian niêm yết: 30 ngày, kể từ ngày 10/9/2026 đến ngày 09/10/2026.')}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', recipients('CNVPĐKĐĐ;', 'Lưu: VT.'))}`,
      ]),
  },
  {
    id: 'f5-plan',
    class: 'other',
    tags: ['prose', 'sans'],
    draw: (f) =>
      paper(
        'other',
        [
          `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/KH-UBND`, '', 11)}${title('KẾ HOẠCH', 14)}<div class="sub"><b>Rà soát, số hóa Quyết định và Giấy chứng nhận năm 2026</b></div>${flat(`Căn cứ Quyết định số 468/QĐ-TTg; Công văn số 7197/BKHCN-CĐSQG; ${f.prose.paragraph(2)}`)}${flat(f.prose.paragraph(2))}${closing(f, 'CHỦ TỊCH', recipients('Các phòng;', 'Lưu: VT.'))}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'f5-proposal',
    class: 'other',
    tags: ['prose'],
    draw: (f) =>
      paper('other', [
        `${officeHead(f, `UBND ${unit(f)}`, officeLines('PHÒNG KINH TẾ'), `${f.number}/TTr-KT`)}${title('TỜ TRÌNH', 14.5)}<div class="sub"><b>Về việc đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ</b></div><div class="sub">Kính gửi: Chủ tịch UBND ${f.place.kind} ${f.place.name}</div>${flat(`Phòng Kinh tế nhận được hồ sơ của ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'mentioned')}, CCCD ${idOf(f.main, 'mentioned')}. ${f.prose.paragraph(2)}`)}${closing(f, 'TRƯỞNG PHÒNG', recipients('Như trên;', 'Lưu: VT.'), 'PHÒNG', 'PHÒNG KINH TẾ')}`,
      ]),
  },
  {
    id: 'f5-invitation',
    class: 'other',
    tags: ['form'],
    draw: (f) =>
      paper('other', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/GM-UBND`)}${title('GIẤY MỜI', 16)}${flat(`UBND trân trọng kính mời: ${you(f.main.sex)} ${nameOf(f.main, 'mentioned')}, trú tại ${f.main.home}`)}${flat(`Đến dự: buổi hòa giải tranh chấp đất đai; Thời gian: 14 giờ 00, ${dateInWords('20/11/2026')}; khi đi mang theo CCCD số ${idOf(f.main, 'mentioned')} và giấy này.`)}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', recipients('Như trên;', 'Lưu: VT.'))}`,
      ]),
  },
]);
