import { field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial, oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { above, centred, dotted, officeLines, sideBySide, unit } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
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
const end = (f: Parameters<Template['draw']>[0], by: string): string =>
  `<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, by, f.main.name)}</div></div>`;

/** Courts, notaries, the desk and offices again, with other labels, orders and titles. */
export const SIXTH_PAPERS: Template[] = inPart('tuned', [
  {
    id: 's6-receipt-table',
    class: 'receipt',
    tags: ['form', 'table', 'separator'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      return paper('receipt', [
        `${twoColumns(`SỞ TƯ PHÁP<br><b>${officeLines('BỘ PHẬN MỘT CỬA')}</b><br>Số: ${field('document_no', `${f.number}/BN-BPMC`)}`, `${nation(11)}<i>${f.place.name}, ${issued(received)}</i>`, 42)}${title('BIÊN NHẬN HỒ SƠ', 15)}${grid(
          [],
          [
            ['Số biên nhận', field('dossier_code', code)],
            ['Họ tên người nộp', nameOf(f.main, 'applicant')],
            ['Số CCCD/CMND/HC', idOf(f.main, 'applicant')],
            ['Loại thủ tục', `${procedure.name}`],
            ['Mã thủ tục', field('procedure_code', procedure.code)],
            ['Giấy tờ nộp', 'Đơn đề nghị; Giấy khai sinh (sao y); Quyết định 112/QĐ-UBND'],
            ['Ngày hẹn trả', daysLater(received, 7)],
          ],
          11.5,
        )}<div class="cols"><div>${plainSign(f, 'Người nộp', f.main.name)}</div><div>${plainSign(f, 'Cán bộ nhận', f.name())}</div></div>`,
      ]);
    },
  },
  {
    id: 's6-receipt-sentence',
    class: 'receipt',
    tags: ['form', 'typed', 'separator'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      return paper(
        'receipt',
        [
          `<div style="text-align:center">${nation(10.5)}</div>${title('GIẤY HẸN', 16)}<div class="sub">Mã số: ${field('dossier_code', code)}</div><div style="font-size:11pt">${flat(`${officeLines(`UBND ${unit(f)}`)} đã nhận của ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'applicant')}, CCCD ${idOf(f.main, 'applicant')}, hồ sơ “${procedure.name}” (thủ tục số ${field('procedure_code', procedure.code)}).`)}${flat(`Hẹn đến nhận kết quả vào lúc 15 giờ ngày ${daysLater(received, 3)}.`)}</div><div style="text-align:right">${f.place.name}, ${issued(received)}</div>${plainSign(f, 'NGƯỜI NHẬN HỒ SƠ', f.name())}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 's6-supplement-notice',
    class: 'other',
    tags: ['form', 'personal', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${officeHead(f, `UBND ${unit(f)}`, officeLines('PHÒNG KINH TẾ'), `${f.number}/YCBS-KT`)}${title('YÊU CẦU BỔ SUNG HỒ SƠ', 14)}<div class="sub">Kính gửi: ${you(f.main.sex)} ${nameOf(f.main, 'subject')}</div>${flat(`Số định danh cá nhân của công dân: ${idOf(f.main, 'subject')}`)}${flat(`Ngày 08/9/2026 ${you(f.main.sex).toLowerCase()} nộp hồ sơ cấp giấy phép xây dựng. Sau khi xem xét, đề nghị bổ sung: Giấy chứng nhận ${serial(landSerial(f.chance, 6))} (bản chính).`)}${codeLine(f, 'Mã số hồ sơ:')}${closing(f, 'TRƯỞNG PHÒNG', recipients('Như trên;', 'Lưu: VT.'), 'PHÒNG', 'PHÒNG KINH TẾ')}`,
      ]),
  },
  {
    id: 's6-handover-list',
    class: 'other',
    tags: ['form', 'table'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`${officeLines('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG')}<br>${unit(f)}`, `${nation(11)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42)}${title('PHIẾU BÀN GIAO HỒ SƠ', 14.5)}<div class="sub">Số: ${field('document_no', `${f.number}/BG-HCC`)}</div>${grid(
          ['TT', 'Người nộp', 'Số định danh', 'Nội dung'],
          [
            ['1', nameOf(f.others[0], 'applicant'), idOf(f.others[0], 'applicant'), 'Chứng thực'],
            ['2', nameOf(f.others[1], 'applicant'), idOf(f.others[1], 'applicant'), 'Khai sinh'],
            ['3', nameOf(f.others[2], 'applicant'), idOf(f.others[2], 'applicant'), 'Đất đai'],
          ],
          11,
        )}<div class="cols"><div>${plainSign(f, 'BÊN GIAO', f.name())}</div><div>${plainSign(f, 'BÊN NHẬN', f.name())}</div></div>`,
      ]),
  },
  {
    id: 's6-court-recognise',
    class: 'decision',
    tags: ['form', 'personal', 'typed'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      return paper(
        'decision',
        [
          `${twoColumns(`<b>${officeLines('TÒA ÁN NHÂN DÂN', 'THỊ XÃ')}</b><br>Quyết định số: ${field('document_no', `${f.number}/2011/QĐST-DS`)}<br>Ngày: 12-8-2011`, nation(9.5), 44, 10.5)}${title('QUYẾT ĐỊNH', 14)}<div class="sub">TUYÊN BỐ MỘT NGƯỜI LÀ ĐÃ CHẾT</div><div style="font-size:11pt">${flat('Thẩm phán ra quyết định trên cơ sở đơn yêu cầu thụ lý số 03/2011/TLST-DS;')}${flat(`Chấp nhận yêu cầu của ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}, giấy CMND số ${field('old_citizen_id', old, old, 'subject')} (nay là CCCD ${idOf(f.main, 'subject')}).`)}</div>${closing(f, 'THẨM PHÁN', codeLine(f), 'TÒA ÁN', 'TÒA ÁN NHÂN DÂN')}`.replace(
            'Ngày: 12-8-2011',
            `Ngày: ${issued('12/08/2011', '12-8-2011')}`,
          ),
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 's6-poa-notary-cells',
    class: 'power_of_attorney',
    tags: ['contract', 'table'],
    draw: (f) => {
      const taker = f.others[0];
      return paper('power_of_attorney', [
        `<div style="text-align:center">${nation(12)}</div>${title('HỢP ĐỒNG ỦY QUYỀN', 15)}${grid(
          ['', 'BÊN ỦY QUYỀN', 'BÊN ĐƯỢC ỦY QUYỀN'],
          [
            ['Họ và tên', nameOf(f.main, 'giver'), nameOf(taker, 'taker')],
            ['Sinh ngày', bornOf(f.main, 'giver'), bornOf(taker, 'taker')],
            ['CCCD/Căn cước', idOf(f.main, 'giver'), idOf(taker, 'taker')],
            ['Nơi cư trú', f.main.home, taker.home],
          ],
          11,
        )}${flat(`Nội dung: ${f.prose.task()} đối với thửa đất có GCN số phát hành ${serial(landSerial(f.chance, 6))}, số vào sổ cấp GCN ${book(landBookNo(f.chance))}.`)}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${sideBySide(plainSign(f, 'BÊN ỦY QUYỀN', f.main.name), plainSign(f, 'BÊN ĐƯỢC ỦY QUYỀN', taker.name))}${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 's6-poa-several',
    class: 'power_of_attorney',
    tags: ['form'],
    draw: (f) => {
      const [a, b, c] = f.others;
      const one = (who: typeof a, n: number): string =>
        flat(
          `${n}) ${you(who.sex)} ${nameOf(who, 'giver')}, sinh ${bornOf(who, 'giver')}, số CCCD ${idOf(who, 'giver')};`,
        );
      return paper('power_of_attorney', [
        `<div style="text-align:center">${nation(12)}</div>${title('GIẤY UỶ QUYỀN', 15)}${flat('Chúng tôi gồm những người đồng thừa kế:')}${one(f.main, 1)}${one(a, 2)}${one(b, 3)}${flat(`cùng ủy quyền cho ${you(c.sex).toLowerCase()} ${nameOf(c, 'taker')}, sinh ${bornOf(c, 'taker')}, số CCCD ${idOf(c, 'taker')}, thay mặt chúng tôi ${f.prose.task()}`)}${end(f, 'Những người ủy quyền')}`,
      ]);
    },
  },
  {
    id: 's6-criminal-2',
    class: 'other',
    tags: ['form', 'personal', 'sans'],
    draw: (f) => {
      const passport = passportNo(f.chance);
      return paper(
        'other',
        [
          `${twoColumns(`BỘ CÔNG AN<br><b>${officeLines(`CÔNG AN TỈNH ${upper(f.place.province)}`)}</b><br>Số/No.: ${field('document_no', `${f.number}/CAT-LLTP`)}`, `${nation(10)}<i>${f.place.province}, ${issued(f.date)}</i>`, 44, 10.5)}${title('PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1<br><i>CRIMINAL RECORD CERTIFICATE No 1</i>', 13)}<div style="font-size:11pt">${flat(`1. Họ và tên/ <i>Full name</i>: ${nameOf(f.main, 'subject', upper(f.main.name))}`)}${flat(`3. Ngày, tháng, năm sinh/ <i>Date of birth</i>: ${bornOf(f.main, 'subject')}`)}${flat(`7. Số định danh cá nhân/ <i>Personal identification number</i>: ${idOf(f.main, 'subject')}`)}${flat(`8. Hộ chiếu/ <i>Passport</i>: Số/<i>No</i>: ${field('passport_no', passport, passport, 'subject')} Cấp ngày/<i>Date of issue</i>: 10/10/2020`)}${flat('9. Tình trạng án tích/ <i>Criminal status</i>: Không có án tích/ <i>No conviction</i>')}</div>${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'CÔNG AN', 'CÔNG AN')}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 's6-letter-no-about',
    class: 'official_letter',
    tags: ['prose'],
    draw: (f) =>
      paper('official_letter', [
        `${twoColumns(`HĐND ${unit(f)}<br><b>${officeLines('BAN KINH TẾ - XÃ HỘI')}</b><br>Số:${field('document_no', `${f.number}/CV-BKTXH`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date, `ngày ${f.date}`)}</i>`, 42)}<div style="margin:6mm 0 2mm 24mm">Kính gửi:</div><div style="margin-left:44mm">- Ủy ban nhân dân xã;<br>- Trạm Y tế xã.</div>${flat(`Tiếp theo Công văn số 12/CV-BKTXH ngày 02/8/2026. ${f.prose.paragraph(3)}`)}${closing(f, 'TM. BAN KINH TẾ - XÃ HỘI<br>TRƯỞNG BAN', recipients('Như trên;', 'Lưu.'), 'HĐND', 'HỘI ĐỒNG NHÂN DÂN')}`,
      ]),
  },
  {
    id: 's6-decision-year',
    class: 'decision',
    tags: ['prose', 'typed'],
    draw: (f) =>
      paper(
        'decision',
        [
          `${twoColumns(`<b>${officeLines('UỶ BAN NHÂN DÂN', 'TỈNH ' + upper(f.place.province))}</b><br>Số : ${field('document_no', `${f.number}/1998/QĐ-UB`, `${f.number} /1998/QĐ-UB`)}`, `${nation(9.5)}<i>${f.place.province}, ${issued('17/06/1998')}</i>`, 44, 10.5)}${title('QUYẾT ĐỊNH CỦA UBND TỈNH', 13)}<div class="sub">V/v giao đất làm nhà ở cho các hộ dân</div><div style="font-size:11pt">${flat('- Căn cứ Luật tổ chức HĐND và UBND ngày 21/6/1994;')}${flat('- Xét tờ trình số 77/TT-ĐC ngày 02/6/1998 của Sở Địa chính;')}${title('QUYẾT ĐỊNH', 12)}${flat(`Điều 1: ${f.prose.paragraph(2)}`)}${flat('Điều 2: Các ông Chánh Văn phòng, Giám đốc Sở căn cứ quyết định thi hành./.')}</div>${closing(f, 'TM/ UBND TỈNH<br>KT/CHỦ TỊCH<br>PHÓ CHỦ TỊCH', recipients('Như điều 2', 'Lưu VP'))}`,
        ],
        'a4',
        TYPED,
      ),
  },
  {
    id: 's6-report-side',
    class: 'report',
    tags: ['prose', 'table'],
    draw: (f) =>
      paper('report', [
        `${officeHead(f, 'ĐẢNG ỦY', officeLines('ỦY BAN MẶT TRẬN TỔ QUỐC', 'VIỆT NAM ' + unit(f)), `${f.number}/BC-MTTQ-BTT`)}${title('BÁO CÁO NHANH', 14)}<div class="sub">Tình hình Nhân dân tuần 3 tháng 9</div>${flat(f.prose.paragraph(3))}${grid(
          ['TT', 'Văn bản', 'Số ký hiệu', 'Ngày'],
          [
            ['1', 'Kế hoạch', '12/KH-MTTQ', '02/02/2026'],
            ['2', 'Thông báo', '31/TB-MTTQ', '09/3/2026'],
          ],
          11,
        )}${closing(f, 'TM. BAN THƯỜNG TRỰC<br>CHỦ TỊCH', recipients('Lưu.'))}`,
      ]),
  },
  {
    id: 's6-minutes-mediation',
    class: 'other',
    tags: ['form'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`${officeLines(`UBND ${unit(f)}`)}<br>HỘI ĐỒNG HÒA GIẢI`, nation(11), 40)}${title('BIÊN BẢN<br>HÒA GIẢI TRANH CHẤP ĐẤT ĐAI', 14)}${flat(`Vào lúc 08h30 ${issued(f.date)}, tại trụ sở UBND, thành phần gồm: ${f.name()} - Chủ tịch Hội đồng; ${f.name()} - Thư ký`)}${flat(`NGUYÊN ĐƠN: ${upper(you(f.main.sex))} ${nameOf(f.main, 'subject')} - CCCD: ${idOf(f.main, 'subject')}`)}${flat(`BỊ ĐƠN: ${upper(you(f.others[0].sex))} ${nameOf(f.others[0], 'mentioned')} - CCCD: ${idOf(f.others[0], 'mentioned')}`)}${flat(`Nội dung: tranh chấp ranh giới thửa 12, tờ 4, sổ hồng số ${serial(landSerial(f.chance, 6))}. ${f.prose.sentence()}`)}<div class="cols"><div>${plainSign(f, 'NGUYÊN ĐƠN', f.main.name)}</div><div>${plainSign(f, 'BỊ ĐƠN', f.others[0].name)}</div></div>`,
      ]),
  },
  {
    id: 's6-app-commitment',
    class: 'application_form',
    tags: ['form'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN CAM ĐOAN', 15)}${centred('Kính gửi', `UBND ${f.place.full}`)}${dotted('Tôi tên là :', nameOf(f.main, 'applicant'), 20)}${dotted('Sinh ngày :', bornOf(f.main, 'applicant', f.main.born.replaceAll('/', ' - ')), 20)}${dotted('Số CMND/ CCCD/ ĐDCN :', idOf(f.main, 'applicant', spaced(f.main.id)), 6)}${flat('Cam đoan: tôi và người có tên trong Giấy khai sinh số 112 quyển 01/1985 là cùng một người.')}${end(f, 'Người cam đoan')}`,
      ]),
  },
  {
    id: 's6-app-two-dates',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div class="cols" style="font-size:10pt"><div>Mẫu số 05<br>(NĐ 144/2025/NĐ-CP)</div><div style="text-align:center">${nation(10.5)}</div></div>${title('PHIẾU YÊU CẦU CHỨNG THỰC', 13.5)}<div style="font-size:11pt">${flat(`Số thứ tự: ${f.number} &nbsp; Quầy: 03`)}${flat(`Người yêu cầu chứng thực: ${nameOf(f.main, 'applicant')} (${f.main.sex}, ${f.main.born.slice(6)})`)}${flat(`Xuất trình: ☐ CMND ☒ CCCD/CC ☐ HC - số ${idOf(f.main, 'applicant')} - do Bộ Công an cấp ngày 28.10.2024`)}${above('Giấy tờ cần chứng thực', 'Giấy phép lái xe số 790123456789; Thẻ BHYT')}</div>${end(f, 'Người yêu cầu')}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 's6-decision-couple-names',
    class: 'decision',
    tags: ['form', 'personal', 'two-column'],
    draw: (f) =>
      paper('decision', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-CTUBND`)}${title('QUYẾT ĐỊNH<br>CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN', 13)}<div class="sub">Về việc công nhận kết quả hòa giải thành</div>${flat('Căn cứ Luật Đất đai số 31/2024/QH15;')}${title('QUYẾT ĐỊNH:', 12)}${flat(`<b>Điều 1.</b> Công nhận kết quả hòa giải thành ngày ${dateInWords('20/08/2026').slice(5)} giữa ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'subject')} (số thẻ căn cước ${idOf(f.main, 'subject')}) và các hộ liền kề.`)}${flat('<b>Điều 2.</b> Văn phòng HĐND và UBND chịu trách nhiệm thi hành Quyết định này.')}${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 2;', 'Lưu: VT.')}${codeLine(f)}`)}`,
      ]),
  },
]);
