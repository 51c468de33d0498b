import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { taxCode, socialInsuranceNo } from '../../plan/identifiers.ts';
import { officeLines, unit, above, sideBySide } from '../form-kit.ts';
import {
  bornOf,
  codeLine,
  grid,
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
  upper,
} from '../kit.ts';
import { phone } from '../paper-parts.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { PROCEDURES } from '../../plan/procedures.ts';
import { mateOf } from '../civil-parts.ts';
import { dossierOf, slipCode, askedOf } from '../desk-parts.ts';
import { inPart } from '../template.ts';

/** Digits in a comb of three lines, as the police's forms print it. */
function comb(value: string, role: string): string {
  const cells = [...value].map(
    (digit) =>
      `<span style="display:inline-block;width:5mm;text-align:center;border:0.2mm solid #555;border-top:0;margin-right:-0.2mm">${digit}</span>`,
  );
  return field('citizen_id', value, '', role).replace('></span>', `>${cells.join('')}</span>`);
}

/** Opened: rules may be written against these layouts. */
export const OPENED_5_DESK = inPart('opened-5', [
  {
    // Form CT01 of circular 56/2021/TT-BCA, filled in by the portal: a whole family moves.
    id: 'application-ct01-family',
    class: 'application_form',
    tags: ['form', 'table', 'sans', 'small'],
    draw: (f) => {
      const [mate, one, two] = f.others;
      const member = (no: number, who: Person, tie: string) => [
        String(no),
        nameOf(who, 'member'),
        bornOf(who, 'member'),
        who.sex,
        idOf(who, 'member'),
        tie,
      ];
      return paper(
        'application_form',
        [
          `<div style="font-size:10.5pt;margin-top:-5mm"><div style="text-align:right;font-size:9pt"><i>Mẫu CT01 ban hành kèm theo TT số 56/2021/TT-BCA ngày 15/5/2021</i></div><div style="text-align:center;margin-top:2mm">${nation(10.5, '-', 44)}</div>${title('TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ', 14, 'margin:5mm 0 1mm')}<div class="sub">Kính gửi: Công an ${f.place.kind} ${f.place.name}</div>${fill('1. Họ, chữ đệm và tên:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${fillRow(['2. Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'), 3], ['3. Giới tính:', f.main.sex, 1])}<div style="margin:1.4mm 0">4. Số định danh cá nhân/CMND: ${comb(f.main.id, 'applicant')}</div>${fillRow(['5. Số điện thoại liên hệ:', `010${f.chance.digits(7)}`, 1], ['6. Email:', '', 1])}${fill('7. Nơi thường trú:', `Số ${f.chance.whole(2, 90)} phố Cũ, ${f.place.full}`)}${fill('8. Nơi tạm trú:', 'Không')}${fill('9. Nơi ở hiện tại:', f.main.home)}${fillRow(['10. Nghề nghiệp, nơi làm việc:', f.chance.pick(['Lái xe tải', 'Kế toán', 'Thợ mộc']), 1])}${fillRow(['11. Họ, chữ đệm và tên chủ hộ:', f.main.name, 3], ['12. Quan hệ với chủ hộ:', 'Chủ hộ', 2])}<div style="margin:1.4mm 0">13. Số định danh cá nhân/CMND của chủ hộ: ${f.main.id}</div><div style="margin:1.4mm 0">14. Nội dung đề nghị: <i>Đăng ký thường trú cho cả gia đình tại ${f.main.home}</i></div><div>15. Những thành viên trong hộ gia đình cùng thay đổi:</div>${grid(
            [
              'TT',
              'Họ, chữ đệm và tên',
              'Ngày, tháng, năm sinh',
              'Giới tính',
              'Số định danh cá nhân/CMND',
              'Quan hệ với người có thay đổi',
            ],
            [member(1, mate, mateOf(mate)), member(2, one, 'Con'), member(3, two, 'Con')],
            9.5,
          )}<div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div style="display:flex;font-size:9pt;text-align:center;gap:3mm"><div style="flex:1"><b>Ý KIẾN CỦA CHỦ HỘ</b><br><i>(Ghi rõ nội dung và ký tên)</i></div><div style="flex:1"><b>Ý KIẾN CỦA CHỦ SỞ HỮU<br>CHỖ Ở HỢP PHÁP</b></div><div style="flex:1"><b>Ý KIẾN CỦA CHA, MẸ<br>HOẶC NGƯỜI GIÁM HỘ</b></div><div style="flex:1">${plainSign(f, 'NGƯỜI KÊ KHAI', f.main.name, 20)}</div></div>${codeLine(f)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A narrow slip of a queue printer, copied on half a sheet, with a code to look the dossier up by.
    id: 'receipt-slip-narrow',
    class: 'receipt',
    tags: ['form', 'qr', 'modern', 'small', 'separator'],
    draw: (f) => {
      const { code, procedure, received } = dossierOf(f);
      const row = (label: string, value: string) =>
        `<div style="margin:1.6mm 0"><div style="font-size:7.5pt;color:#444">${label}</div><div>${value}</div></div>`;
      const page = `<div style="margin:-8mm auto 0 -2mm;width:84mm;font-size:9.5pt;line-height:1.3;border:0.2mm dashed #aaa;padding:5mm"><div style="text-align:center;font-size:8.5pt"><b>${officeLines('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', unit(f))}</b></div>${title('BIÊN NHẬN HỒ SƠ', 14, 'margin:3mm 0 1mm')}<div style="display:flex;justify-content:center;margin:2mm 0">${qr(`https://tracuu.example/${code}`, 26)}</div><div style="text-align:center"><b>${field('dossier_code', code)}</b></div>${row('Người nộp', `<b>${nameOf(f.main, 'applicant')}</b>`)}${row('Số định danh cá nhân', idOf(f.main, 'applicant', spaced(f.main.id)))}${row('Thủ tục', procedure.name)}${row('Mã thủ tục', field('procedure_code', procedure.code))}${row('Ngày nộp', issued(received, received))}${row('Ngày hẹn trả', daysLater(received, f.chance.whole(2, 12)))}${row('Quầy', String(f.chance.whole(1, 9)))}<div style="border-top:0.2mm dashed #777;margin-top:2mm;padding-top:2mm;font-size:8pt;text-align:center">Quý khách giữ phiếu này để nhận kết quả.<br>Đường dây nóng: 1022</div></div>`;
      return paper('receipt', [page], 'a5', MODERN);
    },
  },
  {
    // Form 05: who had the dossier when, with rooms for hours that are filled in by hand.
    id: 'slip-control-table',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'small', 'personal'],
    draw: (f) => {
      const asked = askedOf(f);
      const step = (from: string, to: string, day: number): string[][] => [
        [
          `<b>Giao:</b> ${from}<br><b>Nhận:</b> ${to}`,
          `${f.chance.whole(8, 16)} giờ ${f.chance.whole(10, 59)} phút<br>ngày ${daysLater(f.date, day)}`,
          f.chance.pick(['Đúng hạn', 'Trước hạn', 'Quá hạn 01 ngày']),
          '',
        ],
      ];
      const page = `<div style="font-size:11.5pt">${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('BỘ PHẬN TIẾP NHẬN', 'VÀ TRẢ KẾT QUẢ')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/KSHS`)}`, `${nation(11, '-', 48)}<i>${f.place.name}, ${issued(f.date)}</i>`, 39, 11.5)}${title('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', 14, 'margin:5mm 0 1mm')}<div style="text-align:center">Mã hồ sơ: ${slipCode(f)}</div><div style="margin-top:2mm">Người nộp hồ sơ: <b>${nameOf(f.main, 'applicant')}</b>; số định danh: ${idOf(f.main, 'applicant')}</div><div>Thủ tục: ${asked}</div><div>Cơ quan (bộ phận) giải quyết hồ sơ: Phòng Kinh tế</div>${grid(['TÊN CƠ QUAN, BỘ PHẬN', 'THỜI GIAN GIAO, NHẬN HỒ SƠ', 'KẾT QUẢ GIẢI QUYẾT', 'GHI CHÚ'], [...step('Bộ phận TN&TKQ', 'Phòng Kinh tế', 0), ...step('Phòng Kinh tế', 'Lãnh đạo UBND', 3), ...step('Lãnh đạo UBND', 'Văn thư', 4), ...step('Văn thư', 'Bộ phận TN&TKQ', 5)], 11)}<div style="font-size:10.5pt"><i>Kết quả giải quyết hồ sơ do bên nhận ghi khi nhận bàn giao hồ sơ.</i></div><div class="cols" style="margin-top:4mm"><div></div><div>${plainSign(f, 'NGƯỜI LẬP PHIẾU', f.name())}</div></div></div>`;
      return paper('other', [page]);
    },
  },
  {
    // An electronic form printed out: labels in small print above the values, two columns.
    id: 'application-eform-two-columns',
    class: 'application_form',
    tags: ['form', 'modern', 'two-column', 'small', 'codes'],
    draw: (f) => {
      const [no, tax] = [socialInsuranceNo(f.chance), taxCode(f.chance)];
      const procedure = f.dossier?.procedure ?? f.chance.pick(PROCEDURES);
      const page = `<div style="font-size:10pt"><div style="display:flex;justify-content:space-between;border-bottom:0.6mm solid #9b1c22;padding-bottom:2mm"><b style="color:#9b1c22">CỔNG DỊCH VỤ CÔNG QUỐC GIA</b><span>Tờ khai điện tử</span></div><div style="text-align:center;margin-top:4mm">${nation(9.5, '-', 40)}</div>${title('TỜ KHAI ĐIỆN TỬ', 14, 'margin:4mm 0 1mm')}<div class="sub" style="font-size:10pt">${procedure.name} (mã thủ tục: ${field('procedure_code', procedure.code)})</div>${sideBySide(
        `${above('Họ, chữ đệm và tên', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${above('Ngày sinh', bornOf(f.main, 'applicant'))}${above('Giới tính', f.main.sex)}${above('Mã số BHXH', field('social_insurance_no', no, no, 'applicant'))}`,
        `${above('Số định danh cá nhân', idOf(f.main, 'applicant'))}${above('Số điện thoại', phone(f))}${above('Dân tộc / Quốc tịch', 'Kinh / Việt Nam')}${above('Mã số thuế cá nhân', field('tax_code', tax, tax, 'applicant'))}`,
      )}${above('Nơi thường trú', f.main.home)}${above('Nơi ở hiện tại', f.main.home)}${above('Nội dung đề nghị', `Kính đề nghị Ủy ban nhân dân ${f.place.kind} ${f.place.name} xem xét, giải quyết theo quy định.`)}${above('Tệp đính kèm', '1. to-khai.pdf &emsp; 2. can-cuoc-mat-truoc.jpg &emsp; 3. can-cuoc-mat-sau.jpg')}${above('Người khai cam đoan', 'Những thông tin trên là đúng sự thật và chịu trách nhiệm trước pháp luật.')}<div class="cols" style="margin-top:5mm"><div>${codeLine(f)}</div><div style="border:0.3mm solid #2f7d3a;padding:2mm;font-size:8.5pt;color:#2f7d3a">Đã xác thực bằng tài khoản VNeID<br>Thời gian nộp: ${f.chance.whole(7, 20)}:${f.chance.whole(10, 59)} ${issued(f.date, f.date)}</div></div></div>`;
      return paper('application_form', [page], 'a4', MODERN);
    },
  },
]);
