import { field } from '../../../../samples/make/html.ts';
import {
  businessNo,
  landBookNo,
  landSerial,
  oldCitizenId,
  passportNo,
  socialInsuranceNo,
  taxCode,
} from '../../plan/identifiers.ts';
import { above, dotted, letterBoxes, officeLines, sideBySide, unit } from '../form-kit.ts';
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
const serial = (value: string, shown = value): string => field('land_certificate_serial', value, shown);
const book = (value: string, shown = value): string => field('land_certificate_book_no', value, shown);
const end = (f: Parameters<Template['draw']>[0], by: string): string =>
  `<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, by, f.main.name)}</div></div>`;

/** Land and trade again, with labels in other words and orders. */
export const SIXTH_LAND: Template[] = inPart('tuned', [
  {
    id: 's6-land-table-data',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const no = landSerial(f.chance, 8);
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN ĐỀ NGHỊ ĐÍNH CHÍNH<br>GIẤY CHỨNG NHẬN ĐÃ CẤP', 14)}<div class="sub">Kính gửi: Chi nhánh VPĐKĐĐ khu vực II</div>${grid(
          ['Thông tin', 'Trên Giấy chứng nhận', 'Đề nghị đính chính'],
          [
            ['Họ tên người sử dụng đất', upper(f.main.name), nameOf(f.main, 'applicant', upper(f.main.name))],
            ['Số giấy tờ nhân thân', '-', idOf(f.main, 'applicant')],
            ['Sê-ri GCN (số in trên phôi)', serial(no, no.replace(' ', '')), '-'],
            ['Số vào sổ cấp GCN', book(landBookNo(f.chance)), '-'],
          ],
          11,
        )}${flat('Lý do: sai sót khi viết tên.')}${end(f, 'Người đề nghị')}`,
      ]);
    },
  },
  {
    id: 's6-land-lease',
    class: 'certified_contract',
    tags: ['contract'],
    draw: (f) => {
      const taker = f.others[0];
      const tax = taxCode(f.chance);
      return paper('certified_contract', [
        `<div style="text-align:center">${nation(12)}</div>${title('HỢP ĐỒNG THUÊ QUYỀN SỬ DỤNG ĐẤT', 14.5)}<div class="sub">(Số công chứng: ${f.number}/2026; Quyển số: 01 TP/CC-SCC/HĐGD)</div>${flat(`<b>BÊN A (BÊN CHO THUÊ)</b>: ${you(f.main.sex)} ${nameOf(f.main, 'giver')}; năm sinh ${f.main.born.slice(6)}; căn cước ${idOf(f.main, 'giver')}, cấp 11/11/2024; ĐKTT: ${f.main.home}`)}${flat(`<b>BÊN B (BÊN THUÊ)</b>: CÔNG TY TNHH MTV ${upper(f.place.name)}; MST ${field('tax_code', tax, `${tax.slice(0, 2)} ${tax.slice(2, 5)} ${tax.slice(5, 8)} ${tax.slice(8)}`)}; người đại diện theo pháp luật: ${you(taker.sex)} ${nameOf(taker, 'taker')}, CC số: ${idOf(taker, 'taker')}`)}${flat(`Điều 1. Thửa đất 88 - tờ bản đồ 12 - diện tích 300 m² theo GCN QSDĐ, QSHNƠ và TSKGLVĐ số ${serial(landSerial(f.chance, 6))} (số vào sổ: ${book(landBookNo(f.chance))}) cấp ngày 25/12/2018`)}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${sideBySide(plainSign(f, 'BÊN A', f.main.name), plainSign(f, 'BÊN B', taker.name))}${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 's6-land-list-plots',
    class: 'other',
    tags: ['form', 'table'],
    draw: (f) =>
      paper('other', [
        `${officeHead(f, 'VPĐKĐĐ TỈNH', officeLines('CHI NHÁNH VPĐKĐĐ', upper(f.place.name)), `${f.number}/TĐ-CNVPĐK`)}${title('TRÍCH ĐO BẢN ĐỒ ĐỊA CHÍNH<br>THỬA ĐẤT SỐ 214', 14)}${grid(
          ['STT', 'Chủ sử dụng', 'CCCD', 'Số GCN', 'Vào sổ số', 'Diện tích'],
          [
            [
              '1',
              nameOf(f.main, 'subject'),
              idOf(f.main, 'subject'),
              serial(landSerial(f.chance, 6)),
              book(landBookNo(f.chance)),
              '210,4',
            ],
            [
              '2',
              nameOf(f.others[0], 'mentioned'),
              idOf(f.others[0], 'mentioned'),
              serial(landSerial(f.chance, 6)),
              book(landBookNo(f.chance)),
              '98,0',
            ],
          ],
          10,
        )}${closing(f, 'GIÁM ĐỐC', recipients('Lưu.'), 'VPĐK', 'VĂN PHÒNG ĐĂNG KÝ')}`,
      ]),
  },
  {
    id: 's6-app-change-plots',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [a, old] = [f.others[0], oldCitizenId(f.chance)];
      return paper(
        'application_form',
        [
          `<div style="text-align:center">${nation(10.5)}</div>${title('ĐƠN ĐĂNG KÝ BIẾN ĐỘNG<br>ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT', 13)}<div class="sub">Kính gửi : UBND ${f.place.full}</div><div style="font-size:11pt">${flat('1- Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất')}${dotted('1.1. Tên ( Viết chữ in hoa ) :', nameOf(f.main, 'applicant', upper(f.main.name)), 6)}${dotted('Số, ngày cấp CCCD :', `${idOf(f.main, 'applicant')} ngày 05/5/2021`, 2)}${dotted('Vợ ( chồng ) :', nameOf(a, 'applicant'), 10)}${dotted('Số, ngày cấp CMND :', `${field('old_citizen_id', old, old, 'applicant')} ngày 14/7/1999`, 2)}${flat(`2- Giấy chứng nhận đã cấp : 2.1. Số vào sổ cấp GCN : ${book(landBookNo(f.chance))} ; 2.2. Số phát hành GCN : ${serial(landSerial(f.chance, 6))} ;`)}${flat('3- Nội dung biến động về : thay đổi số CMND thành số CCCD')}</div>${end(f, 'Người viết đơn')}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 's6-app-land-fee',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) => {
      const [tax, no] = [taxCode(f.chance), landSerial(f.chance, 8)];
      return paper(
        'application_form',
        [
          `<div style="text-align:right;font-size:9.5pt">Mẫu 03/BĐS-TNCN</div><div style="text-align:center">${nation(10.5)}</div>${title('TỜ KHAI THUẾ THU NHẬP CÁ NHÂN', 13.5)}<div class="sub" style="font-size:10pt">(Áp dụng đối với cá nhân có thu nhập từ chuyển nhượng bất động sản)</div><div style="font-size:10.5pt">${grid(
            [],
            [
              ['[04] Tên người nộp thuế', nameOf(f.main, 'applicant', upper(f.main.name))],
              ['[05] Mã số thuế (nếu có)', letterBoxes('tax_code', tax, 'applicant')],
              ['[06] Số CMND/Hộ chiếu/CCCD', `${idOf(f.main, 'applicant')} &nbsp; [06.1] Ngày cấp: 14/02/2022`],
              ['[09] Tên đại lý thuế (nếu có)', ''],
              ['[10] Mã số thuế', ''],
              [
                '[21] Giấy chứng nhận QSDĐ và QSH nhà',
                `Số ${serial(no)} &nbsp; [21.1] Do cơ quan: Sở TNMT &nbsp; [21.2] Cấp ngày: 01/3/2025`,
              ],
            ],
            10,
          )}</div>${end(f, 'NGƯỜI NỘP THUẾ')}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 's6-land-new-digital',
    class: 'land_use_certificate',
    tags: ['form', 'sans'],
    coloured: true,
    draw: (f) => {
      const no = landSerial(f.chance, 8);
      return paper(
        'land_use_certificate',
        [
          `<div style="text-align:center">${nation(11.5)}</div>${title('GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN<br>GẮN LIỀN VỚI ĐẤT', 15, 'color:#a4242f')}${flat('<b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b>')}${flat(`${you(f.main.sex)} ${nameOf(f.main, 'owner', upper(f.main.name))}, CCCD: ${idOf(f.main, 'owner')}`)}${flat(`<b>2. Thông tin thửa đất:</b> a. Thửa đất số: 102; b. Tờ bản đồ số: 33; c. Diện tích: 99,1 m²; d. Loại đất: ODT`)}${flat('<b>3. Thông tin tài sản gắn liền với đất:</b> -/-')}<div class="cols" style="margin-top:20mm"><div style="font-size:10.5pt">Mã Giấy chứng nhận: 0012345678901<br>Số phát hành: ${serial(no, no.replace(' ', ''))}<br>Số vào sổ: ${book(landBookNo(f.chance))}</div><div style="text-align:center"><i>${f.place.province}, ${issued(f.date)}</i></div></div>${closing(f, 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI<br>GIÁM ĐỐC', codeLine(f), 'VPĐK', 'VĂN PHÒNG ĐĂNG KÝ')}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 's6-business-owner-box',
    class: 'household_business_certificate',
    tags: ['form', 'table'],
    draw: (f) => {
      const [no, passport] = [businessNo(f.chance), passportNo(f.chance)];
      return paper('household_business_certificate', [
        `${twoColumns(`UBND THÀNH PHỐ<br><b>${officeLines('PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b>`, nation(11), 42, 11)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 14.5)}<div class="sub">Số: ${field('business_registration_no', no)}</div><div class="sub">Đăng ký lần đầu, ${issued(f.date)}</div>${grid(
          [],
          [
            ['1. Tên hộ kinh doanh', 'QUÁN CƠM BÌNH DÂN'],
            ['2. Địa điểm', f.main.home],
            ['Điện thoại', `010${f.chance.digits(7)}`],
            ['6. Đại diện hộ kinh doanh', `${nameOf(f.main, 'owner', upper(f.main.name))} (${f.main.sex})`],
            ['Sinh ngày; dân tộc; quốc tịch', `${bornOf(f.main, 'owner')}; Kinh; Việt Nam`],
            ['Loại giấy tờ chứng thực cá nhân; số', `CCCD; ${idOf(f.main, 'owner')}`],
            ['Giấy tờ khác', `Hộ chiếu ${field('passport_no', passport, passport, 'owner')}`],
          ],
          11,
        )}${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG', 'PHÒNG TÀI CHÍNH')}`,
      ]);
    },
  },
  {
    id: 's6-app-business-stop',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const [no, tax, bhxh] = [businessNo(f.chance), taxCode(f.chance), socialInsuranceNo(f.chance)];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN XIN TẠM NGỪNG KINH DOANH', 14.5)}<div class="sub">Kính gửi: Phòng Kinh tế</div>${flat(`Tôi: ${nameOf(f.main, 'applicant')} - Chủ hộ kinh doanh “Tạp hóa ${f.place.name}”`)}${flat(`Giấy ĐKKD số ${field('business_registration_no', no)} do Phòng TCKH cấp lần đầu ngày 01/01/2018; MST: ${field('tax_code', tax, tax, 'applicant')}`)}${flat(`Thẻ căn cước: ${idOf(f.main, 'applicant', spaced(f.main.id))} (cấp 20/9/2024); BHXH: ${field('social_insurance_no', bhxh, bhxh, 'applicant')}; ĐTDĐ: 010${f.chance.digits(7)}`)}${flat('Xin tạm ngừng kinh doanh từ ngày 01/11/2026 đến hết ngày 31/12/2026.')}${end(f, 'Người làm đơn')}`,
      ]);
    },
  },
  {
    id: 's6-permit-two-owners',
    class: 'construction_permit',
    tags: ['form', 'sans'],
    draw: (f) => {
      const mate = f.others[0];
      return paper(
        'construction_permit',
        [
          `${twoColumns(`${officeLines('ỦY BAN NHÂN DÂN', unit(f))}<br>-------`, `${nation(10.5)}<br>Số/Ref: ${field('document_no', `${f.number}/GPXD-UBND`)}`, 42, 11)}${title('GIẤY PHÉP XÂY DỰNG (ĐIỀU CHỈNH)', 14.5)}<div style="font-size:11pt">${flat(`1. Cấp cho ông (bà): ${nameOf(f.main, 'owner')} và ${nameOf(mate, 'owner')}`)}${flat(`CMND/CCCD số: ${idOf(f.main, 'owner')} và ${idOf(mate, 'owner')}`)}${flat(`Địa chỉ: ${f.main.home}`)}${flat('2. Nội dung điều chỉnh Giấy phép xây dựng số 12/GPXD ngày 03/3/2025: số tầng 02 thành 03')}${flat(`3. Giấy chứng nhận QSDĐ: ${serial(landSerial(f.chance, 6))}; vào sổ: ${book(landBookNo(f.chance))}`)}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div></div>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 's6-pay-slip',
    class: 'other',
    tags: ['form', 'sans'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper(
        'other',
        [
          `<div class="cols" style="font-size:10pt"><div>KHO BẠC NHÀ NƯỚC<br>Mã hiệu: C1-02/NS<br>Số: 0${f.chance.digits(6)}</div><div style="text-align:center">${title('GIẤY NỘP TIỀN VÀO NGÂN SÁCH NHÀ NƯỚC', 13)}Tiền mặt ☐ Chuyển khoản ☒</div></div><div style="font-size:11pt">${flat(`Người nộp thuế: ${nameOf(f.main, 'subject')} &nbsp; Mã số thuế: ${field('tax_code', tax, tax, 'subject')}`)}${flat(`Số CCCD/ĐDCN: ${idOf(f.main, 'subject')} &nbsp; Địa chỉ: ${f.main.home}`)}${flat('Người nộp thay: ………… Mã số thuế: …………')}${flat('Đề nghị NH (KBNN): trích TK số: 19031234567012 để nộp NSNN. Nộp theo văn bản của: Cơ quan thuế')}${grid(['STT', 'Số tờ khai/ Số quyết định/ Số thông báo', 'Kỳ thuế', 'Nội dung', 'Số tiền'], [['1', 'LTB2670126-TK0012345/TB-CCT', '00/2026', 'LPTB nhà đất', '1.250.000']], 10)}</div><div style="text-align:right">${issued(f.date, `Ngày ${f.date.slice(0, 2)} tháng ${f.date.slice(3, 5)} năm ${f.date.slice(6)}`)}</div>${plainSign(f, 'NGƯỜI NỘP TIỀN', f.main.name)}${codeLine(f)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 's6-app-english',
    class: 'application_form',
    tags: ['form', 'table', 'small'],
    draw: (f) => {
      const [tax, passport] = [taxCode(f.chance), passportNo(f.chance)];
      return paper('application_form', [
        `<div style="text-align:center">${nation(10.5)}</div>${title('TỜ KHAI ĐĂNG KÝ THUẾ<br><i>TAX REGISTRATION FORM</i>', 13)}<div style="font-size:10.5pt">${sideBySide(above('1. Họ và tên người nộp thuế / Full name of taxpayer', nameOf(f.main, 'applicant', upper(f.main.name))), above('2. Ngày, tháng, năm sinh / D.O.B', bornOf(f.main, 'applicant')))}${sideBySide(above('5.1. Số CMND/CCCD/Thẻ CC - ID No.', idOf(f.main, 'applicant')), above('5.2. Số hộ chiếu - Passport No.', field('passport_no', passport, passport, 'applicant')))}${above('Mã số thuế đã được cấp (nếu có) / Existing TIN', field('tax_code', tax, tax, 'applicant'))}${above('6. Địa chỉ theo hộ khẩu / Permanent address', f.main.home)}</div>${end(f, 'Người khai / Declarant')}`,
      ]);
    },
  },
]);
