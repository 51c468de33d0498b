import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { landSerial, oldCitizenId, taxCode, passportNo, landBookNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  title,
  twoColumns,
  upper,
  sealOf,
  pageNumber,
} from '../kit.ts';
import { you } from '../office-kit.ts';
import { dayOf, homeBefore, phone, onDay, spouse, edge } from '../paper-parts.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { inPart } from '../template.ts';

/** Opened: rules may be written against these layouts. */
export const OPENED_5_LEGAL = inPart('opened-5', [
  {
    // Heirs share what somebody left, at a notary's; who died is named with a number of a paper that is not this one.
    id: 'contract-estate-shared',
    class: 'certified_contract',
    tags: ['contract', 'prose', 'multi-page'],
    draw: (f) => {
      const [mate, heir, dead] = f.others;
      const [serial, book] = [landSerial(f.chance, 6), landBookNo(f.chance)];
      const office = `Văn phòng công chứng ${f.place.province}`;
      const one = (who: Person, n: number) =>
        `<p>${n}. ${you(who.sex)} <b>${nameOf(who, 'heir', upper(who.name))}</b>, sinh ngày ${bornOf(who, 'heir')}, mang thẻ căn cước số ${idOf(who, 'heir')}, cư trú tại: ${who.home};</p>`;
      const first = `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('VĂN BẢN THỎA THUẬN PHÂN CHIA DI SẢN', 16, 'margin:7mm 0 4mm')}<p>${onDay(f)}, tại trụ sở ${field('agency', office)}, chúng tôi gồm những người thừa kế theo pháp luật có tên dưới đây:</p>${one(f.main, 1)}${one(mate, 2)}${one(heir, 3)}<p>Chúng tôi là toàn bộ những người thừa kế ở hàng thứ nhất của ${you(dead.sex).toLowerCase()} ${nameOf(dead, 'deceased')}, chết ngày 17 tháng 02 năm 2025 theo Trích lục khai tử do Ủy ban nhân dân ${f.place.kind} ${f.place.name} cấp ngày 25 tháng 02 năm 2025. Chúng tôi tự nguyện lập văn bản này với nội dung sau:</p><p class="flat"><b>Điều 1. Di sản</b></p><p>Di sản là quyền sử dụng thửa đất số ${f.chance.whole(5, 700)}, tờ bản đồ số ${f.chance.whole(2, 60)}, diện tích ${grouped(f.chance.whole(120, 1900))} m² tại ${f.place.full}, theo Giấy chứng nhận quyền sử dụng đất số ${field('land_certificate_serial', serial)}, số vào sổ ${field('land_certificate_book_no', book)}.</p>${edge(140, sealOf(f, 'VĂN PHÒNG CÔNG CHỨNG'))}`;
      const second = `${pageNumber(2)}<p class="flat"><b>Điều 2. Thỏa thuận phân chia</b></p><p>${you(mate.sex)} ${mate.name} và ${you(heir.sex).toLowerCase()} ${heir.name} đồng ý nhường toàn bộ phần di sản được hưởng cho ${you(f.main.sex).toLowerCase()} ${f.main.name}. ${you(f.main.sex)} ${f.main.name} đồng ý nhận và có trách nhiệm đăng ký quyền sử dụng đất tại cơ quan có thẩm quyền.</p><p class="flat"><b>Điều 3. Cam đoan</b></p><p>Ngoài những người có tên trên, ${you(dead.sex).toLowerCase()} ${dead.name} không còn người thừa kế nào khác; không để lại di chúc, không để lại nghĩa vụ tài sản. Việc thụ lý đã được niêm yết 15 ngày tại Ủy ban nhân dân ${f.place.kind} ${f.place.name}, không có khiếu nại.</p>${f.long ? `<p>Nếu phát sinh tranh chấp, những người thừa kế cùng thương lượng; không thương lượng được thì một trong các bên có quyền yêu cầu Tòa án có thẩm quyền giải quyết. Mọi chi phí lập văn bản này do ${you(f.main.sex).toLowerCase()} ${f.main.name} chịu.</p>` : ''}<div class="cols"><div>${plainSign(f, 'Những người thừa kế', f.main.name, 14)}</div><div>${plainSign(f, '', mate.name, 14)}${plainSign(f, '', heir.name, 14)}</div></div>${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 13)}<p>Tôi, công chứng viên ký tên dưới đây, chứng nhận những người có tên trên đã tự nguyện thỏa thuận, có năng lực hành vi dân sự và đã ký vào từng trang trước mặt tôi. Văn bản lập thành 04 bản, số công chứng 0${f.number}, quyển số 01/2026 TP/CC-SCC/HĐGD.</p>${closing(f, 'CÔNG CHỨNG VIÊN', codeLine(f), 'VPCC', 'VĂN PHÒNG CÔNG CHỨNG', 20)}`;
      return paper('certified_contract', [first, second]);
    },
  },
  {
    // A director sends an employee to the desk: the company's own letter with a number.
    id: 'proxy-company-letter',
    class: 'power_of_attorney',
    tags: ['form', 'two-column', 'modern'],
    draw: (f) => {
      const boss = f.others[1];
      const tax = taxCode(f.chance);
      const company = `CÔNG TY CỔ PHẦN ${upper(f.place.name)} XANH`;
      const page = `<div style="font-size:10.5pt;line-height:1.5">${twoColumns(`<b>${field('agency', company)}</b><br>MST: ${field('tax_code', tax, tax, 'company')}<br>Số: ${field('document_no', `${f.number}/GUQ-CT`)}`, `${nation(9.5, '-', 42)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 9.5)}${title('GIẤY ỦY QUYỀN', 16, 'margin:7mm 0 3mm')}<p style="text-indent:8mm">Căn cứ Điều lệ tổ chức và hoạt động của Công ty,</p><div><b>Người ủy quyền:</b> ${you(boss.sex)} ${nameOf(boss, 'giver')} – Giám đốc, người đại diện theo pháp luật</div><div>Số căn cước: ${idOf(boss, 'giver')}</div><div style="margin-top:2mm"><b>Người được ủy quyền:</b> ${you(f.main.sex)} ${nameOf(f.main, 'taker')} – nhân viên Phòng Hành chính</div><div>Ngày sinh: ${bornOf(f.main, 'taker')} &emsp; Số căn cước: ${idOf(f.main, 'taker')}</div><div>Địa chỉ: ${f.main.home}</div><div>Điện thoại: ${phone(f)}</div><p style="text-indent:8mm;margin-top:2mm"><b>Phạm vi ủy quyền:</b> ${f.prose.task()}</p><p style="text-indent:8mm"><b>Thời hạn:</b> từ ngày ký đến hết ngày 31/12/2026. ${you(f.main.sex)} ${f.main.name} không được ủy quyền lại và phải báo cáo kết quả cho Công ty.</p>${besideSign(`<div style="text-align:center"><b>NGƯỜI ĐƯỢC ỦY QUYỀN</b><br><br><br><br><br>${f.main.name}</div>${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: `${company} ★ MSDN ${tax} ★`, inner: 'CÔNG TY', name: boss.name }))}</div>`;
      return paper('power_of_attorney', [page], 'a4', MODERN);
    },
  },
  {
    // Sheet 2 of one's criminal record, from a department of justice before the police took it over: parents and spouse too.
    id: 'criminal-record-sheet-2',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal', 'codes'],
    draw: (f) => {
      const [mate, father, mother] = f.others;
      const [pass, old] = [passportNo(f.chance), oldCitizenId(f.chance)];
      const date = dayOf(f, 5, 2024);
      const page = `<div style="font-size:11.5pt">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'SỞ TƯ PHÁP')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/STP-LLTP`)}`, `${nation(11, '-', 48)}<i>${f.place.province}, ${issued(date)}</i>`, 38, 11.5)}${title('PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2', 15, 'margin:3mm 0 2mm')}<div>Căn cứ Luật Lý lịch tư pháp ngày 17 tháng 6 năm 2009,</div>${title('XÁC NHẬN:', 12, 'margin:1mm 0')}${fillRow(['1. Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 3], ['2. Giới tính:', f.main.sex, 1])}${fillRow(['3. Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 1], ['4. Quốc tịch:', 'Việt Nam', 1])}${fill('5. Nơi sinh:', homeBefore(f, f.main).split(', ').slice(1).join(', '))}${fill('6. Nơi thường trú:', homeBefore(f, f.main))}${fill('7. Nơi tạm trú:', 'Không')}${fill('8. Giấy tờ tùy thân:', `Căn cước công dân số ${idOf(f.main, 'subject')}; CMND số ${field('old_citizen_id', old, old, 'subject')}; Hộ chiếu số ${field('passport_no', pass, pass, 'subject')}`)}${fill('9. Họ và tên cha:', nameOf(father, 'father'))}${fill('10. Họ và tên mẹ:', nameOf(mother, 'mother'))}${fill(`11. Họ và tên ${spouse(f.main)}:`, nameOf(mate, 'spouse'))}<div style="margin-top:1mm">12. Tình trạng án tích:</div>${grid(['Án tích (ghi rõ)', 'Thời điểm bị kết án', 'Tội danh, điều khoản luật áp dụng', 'Xóa án tích'], [['Không có án tích', '', '', '']], 10.5)}<div>13. Thông tin về cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã: Không</div>${besideSign(`NGƯỜI LẬP PHIẾU<br><br><br><br>${f.name()}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `SỞ TƯ PHÁP ★ TỈNH ${upper(f.place.province)} ★`, inner: 'SỞ TƯ PHÁP', gap: 22 }))}</div>`;
      return paper('other', [page]);
    },
  },
]);
