import { field, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { businessNo, landBookNo, landSerial, socialInsuranceNo } from '../../plan/identifiers.ts';
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
  title,
  twoColumns,
  TYPED,
  upper,
} from '../kit.ts';
import type { Template } from '../template.ts';
import { above, centred, officeLines, sideBySide, unit } from '../form-kit.ts';

const mr = (sex: string): string => (sex === 'Nam' ? 'ông' : 'bà');
const Mr = (sex: string): string => (sex === 'Nam' ? 'Ông' : 'Bà');

/** Papers of schools, police, hospitals, notaries, banks' partners and offices of three levels. */
export const SECOND_OFFICE: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'decision-three-lines',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>*<br>Số ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date, `ngày ${f.date.slice(0, 2)}/${f.date.slice(3, 5)}/${f.date.slice(6)}`)}</i>`, 38)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Công nhận hộ thoát nghèo</b></div><p><i>${f.prose.ground()}</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Công nhận hộ gia đình ${mr(f.main.sex)} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}, CCCD số ${idOf(f.main, 'subject')}, địa chỉ: ${f.main.home} là hộ thoát nghèo năm 2026.</p><p><b>Điều 2.</b> ${f.prose.sentence()}</p><p><b>Điều 3.</b> Văn phòng, công chức chuyên môn và hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    id: 'decision-school',
    class: 'decision',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper(
        'decision',
        [
          `${twoColumns(`SỞ GIÁO DỤC VÀ ĐÀO TẠO<br><b>${officeLines('TRƯỜNG TRUNG HỌC PHỔ THÔNG', upper(f.place.name))}</b><br>Số: ${field('document_no', `${f.number}/QĐ-THPT`)}`, `${nation(11)}<br><i>${f.place.name}, ${issued(f.date)}</i>`, 42, 11)}${title('QUYẾT ĐỊNH<br>Về việc miễn, giảm học phí', 14)}${title('HIỆU TRƯỞNG', 12)}<p>${f.prose.ground()}</p>${title('QUYẾT ĐỊNH:', 12)}<p>Điều 1. Miễn 100 % học phí năm học 2026 - 2027 đối với em: ${nameOf(f.main, 'subject')}</p><p class="flat">Sinh ngày: ${bornOf(f.main, 'subject')} - Học sinh lớp 12A3</p><p class="flat">Mã định danh: ${idOf(f.main, 'subject')}</p><p>Điều 2. ${f.prose.sentence()}</p>${closing(f, 'HIỆU TRƯỞNG', codeLine(f), 'HIỆU TRƯỞNG', 'TRƯỜNG THPT')}`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    id: 'business-tax',
    class: 'household_business_certificate',
    tags: ['form', 'table'],
    coloured: true,
    draw: (f) => {
      const no = businessNo(f.chance);
      return paper(
        'household_business_certificate',
        [
          `${twoColumns(`${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}`, nation(10.5), 40, 11)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15)}<div class="sub">Mã số đăng ký hộ kinh doanh: <b>${field('business_registration_no', no)}</b></div>${grid(
            [],
            [
              ['Tên hộ kinh doanh', `TẠP HÓA ${upper(f.main.name.split(' ').at(-1) ?? '')}`],
              ['Chủ hộ kinh doanh', `<b>${nameOf(f.main, 'owner')}</b>`],
              ['Ngày/tháng/năm sinh', bornOf(f.main, 'owner')],
              ['Số giấy tờ pháp lý của cá nhân', idOf(f.main, 'owner')],
              ['Trụ sở', f.main.home],
              ['Ngày đăng ký lần đầu', issued(f.date, f.date)],
            ],
            12,
          )}${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'construction-couple',
    class: 'construction_permit',
    tags: ['form', 'typed'],
    draw: (f) => {
      const spouse = f.others[0];
      return paper(
        'construction_permit',
        [
          `${twoColumns(`<b>${officeLines('BAN QUẢN LÝ', 'KHU KINH TẾ')}</b><br>Số: ${field('document_no', `${f.number}/GPXD`)}`, `${nation(10)}`, 36, 10.5)}${title('GIẤY PHÉP XÂY DỰNG', 16)}<div style="font-size:11.5pt"><p class="flat">1. Chủ đầu tư: ${Mr(f.main.sex)} <b>${nameOf(f.main, 'owner')}</b> và ${f.main.sex === 'Nam' ? 'vợ là bà' : 'chồng là ông'} <b>${nameOf(spouse, 'owner')}</b></p><p class="flat">Số CCCD: ${idOf(f.main, 'owner')}</p><p class="flat">Địa chỉ: ${f.main.home}</p><p class="flat">2. Được phép xây dựng công trình: Nhà ở kết hợp kinh doanh.</p><p class="flat">Cốt nền +0,2 m; diện tích xây dựng ${f.chance.whole(70, 120)} m2; số tầng 03.</p><p class="flat">3. Giấy phép này có hiệu lực khởi công 12 tháng kể từ ngày cấp.</p></div><div style="text-align:right;font-size:11pt">${f.place.province}, ${issued(f.date)}</div>${closing(f, 'TRƯỞNG BAN', codeLine(f), 'BQL', 'BAN QUẢN LÝ')}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'land-branch',
    class: 'land_use_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 8), landBookNo(f.chance)];
      return paper('land_use_certificate', [
        `${guilloche('#f6d0d8')}<div class="at" style="left:24mm;top:14mm;font-size:13pt;color:#b0252f"><b>${field('land_certificate_serial', serial)}</b></div><div style="text-align:center">${nation(12)}</div>${title('GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14, 'color:#b0252f')}
        <p class="flat"><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b></p><p class="flat">${Mr(f.main.sex)} ${nameOf(f.main, 'owner', upper(f.main.name))}, sinh năm: ${f.main.born.slice(6)}, CCCD số ${idOf(f.main, 'owner')}, địa chỉ: ${f.main.home}.</p><p class="flat"><b>2. Thông tin thửa đất:</b> Thửa đất số: 27; tờ bản đồ số: 8; diện tích: ${f.chance.whole(80, 400)} m²; loại đất: ODT.</p><p class="flat"><b>3. Thông tin tài sản gắn liền với đất:</b> -/-</p><p class="flat"><b>4. Ghi chú:</b> Không.</p><div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div>${closing(f, `${field('agency', `VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH ${upper(f.place.province)}`)}<br>GIÁM ĐỐC`, '', 'VPĐKĐĐ', 'VĂN PHÒNG ĐĂNG KÝ')}<div>Số vào sổ cấp Giấy chứng nhận: ${field('land_certificate_book_no', book)}</div>`,
      ]);
    },
  },
  {
    id: 'contract-commune',
    class: 'certified_contract',
    tags: ['contract'],
    draw: (f) => {
      const buyer = f.others[0];
      const who = (p: typeof buyer, role: string, n: number) =>
        `<p class="flat">${n}. ${Mr(p.sex)} <b>${nameOf(p, role, upper(p.name))}</b></p><p class="flat">- Sinh ngày: ${bornOf(p, role)}</p><p class="flat">- Giấy tờ nhân thân: Căn cước số ${idOf(p, role)} do Bộ Công an cấp</p><p class="flat">- Nơi cư trú: ${p.home}</p>`;
      return paper('certified_contract', [
        `<div style="text-align:center">${nation(12)}</div>${title('HỢP ĐỒNG MUA BÁN<br>XE MÁY ĐÃ QUA SỬ DỤNG', 15)}<p>Hôm nay, ${issued(f.date)}, chúng tôi gồm:</p><p class="flat"><b>Bên bán (sau đây gọi là Bên A):</b></p>${who(f.main, 'giver', 1)}<p class="flat"><b>Bên mua (sau đây gọi là Bên B):</b></p>${who(buyer, 'taker', 1)}<p><b>Điều 1.</b> Đối tượng của hợp đồng: 01 xe mô tô hai bánh, số máy ${f.chance.digits(6)}.</p><p><b>Điều 2.</b> Giá mua bán: ${f.prose.slots.money()}.</p><div class="cols"><div>${plainSign(f, 'BÊN BÁN', f.main.name)}</div><div>${plainSign(f, 'BÊN MUA', buyer.name)}</div></div>${title('LỜI CHỨNG CHỮ KÝ', 12)}<p>Số chứng thực ${f.number} quyển số 01 SCT/HĐ,GD</p>${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 'proxy-boxes',
    class: 'power_of_attorney',
    tags: ['form', 'table'],
    draw: (f) => {
      const taker = f.others[0];
      const who = (p: typeof taker, role: string) =>
        `${above('Họ tên', `<b>${nameOf(p, role)}</b>`)}${above('Sinh ngày', bornOf(p, role))}${above('Căn cước số', idOf(p, role))}${above('Địa chỉ', p.home)}`;
      return paper(
        'power_of_attorney',
        [
          `<div style="text-align:center">${nation(11)}</div>${title('HỢP ĐỒNG ỦY QUYỀN', 15)}${grid(['BÊN ỦY QUYỀN', 'BÊN ĐƯỢC ỦY QUYỀN'], [[who(f.main, 'giver'), who(taker, 'taker')]], 12)}<p><b>Nội dung ủy quyền:</b> ${f.prose.task()}</p><p>Thời hạn ủy quyền: 24 tháng.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'BÊN ỦY QUYỀN', f.main.name)}</div><div>${plainSign(f, 'BÊN ĐƯỢC ỦY QUYỀN', taker.name)}</div></div>${codeLine(f)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'proxy-household',
    class: 'power_of_attorney',
    tags: ['form'],
    draw: (f) => {
      const taker = f.others[0];
      return paper('power_of_attorney', [
        `<div style="text-align:center">${nation(12)}</div>${title('GIẤY ỦY QUYỀN', 16)}<p class="flat">Kính gửi: Bưu điện và Bộ phận một cửa ${f.place.kind} ${f.place.name}</p><p class="flat">Người ủy quyền: ${Mr(f.main.sex)} ${nameOf(f.main, 'giver', upper(f.main.name))}</p><p class="flat">Ngày sinh: ${bornOf(f.main, 'giver')}. Số định danh: ${idOf(f.main, 'giver')}.</p><p class="flat">Người được ủy quyền: ${Mr(taker.sex)} ${nameOf(taker, 'taker', upper(taker.name))}</p><p class="flat">Ngày sinh: ${bornOf(taker, 'taker')}. Số định danh: ${idOf(taker, 'taker')}.</p><p>Nội dung: ${f.prose.task()}</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Người được ủy quyền', taker.name)}</div><div>${plainSign(f, 'Người ủy quyền', f.main.name)}</div></div>${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 'diploma-school',
    class: 'diploma',
    tags: ['form'],
    coloured: true,
    landscape: true,
    draw: (f) =>
      paper(
        'diploma',
        [
          `${guilloche('#e8dcc0')}<div style="margin:-8mm -2mm 0 -10mm;font-size:10.5pt;line-height:1.25"><div style="text-align:center">${nation(10, '-', 30)}<br><b>${field('agency', 'GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO').replace('data-value="GIÁM ĐỐC ', 'data-value="')}</b><br>cấp</div>${title('BẰNG TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG', 15)}${centred('Cho', `<b style="font-size:13pt">${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}<div>Ngày sinh ${bornOf(f.main, 'subject')} &nbsp;&nbsp; Nơi sinh: ${f.place.province}</div>${fillRow(['Học sinh trường:', `THPT ${f.place.name}`, 2], ['Năm tốt nghiệp:', f.date.slice(6), 1])}<div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div><div class="cols"><div style="font-size:9.5pt">Số hiệu bằng: ${field('document_no', `A ${f.chance.digits(8)}`)}<br>Số vào sổ gốc: ${f.number}${codeLine(f)}</div><div>${closing(f, 'GIÁM ĐỐC', '', 'GIÁM ĐỐC', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 10)}</div></div></div>`,
        ],
        'a5Landscape',
      ),
  },
  {
    id: 'household-sheet',
    class: 'household_book',
    tags: ['form', 'table'],
    draw: (f) => {
      const kin = f.others[0];
      return paper(
        'household_book',
        [
          `<div class="cols" style="font-size:11pt"><div style="text-align:center">CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CÔNG AN ${unit(f)}`)}</b></div><div style="text-align:center;flex:1.4">${nation(10.5)}</div></div>${title('SỔ HỘ KHẨU', 17)}<div class="sub">Số: ${f.chance.digits(9).replace(/^./, '4')}</div>${line('Chủ hộ:', `<b>${nameOf(f.main, 'owner')}</b>`)}${line('Địa chỉ:', f.main.home)}${grid(
            ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Quan hệ với chủ hộ'],
            [
              ['1', f.main.name, bornOf(f.main, 'owner'), idOf(f.main, 'owner'), 'Chủ hộ'],
              ['2', nameOf(kin, 'relative'), bornOf(kin, 'relative'), idOf(kin, 'relative'), 'Con'],
            ],
            11,
          )}<div style="text-align:right"><i>${f.place.name}, ${issued('12/05/2015')}</i></div>${closing(f, 'TRƯỞNG CÔNG AN', codeLine(f), 'CÔNG AN', 'CÔNG AN')}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'receipt-columns',
    class: 'receipt',
    tags: ['form'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      return paper('receipt', [
        `${twoColumns(`<b>${field('agency', `UBND ${unit(f)}`)}</b><br>Số hồ sơ: ${field('dossier_code', code)}`, nation(11), 45, 11)}${title('GIẤY BIÊN NHẬN HỒ SƠ', 16)}<p class="flat">Đã nhận của ${mr(f.main.sex)}: <b>${nameOf(f.main, 'applicant')}</b></p>${sideBySide(`Ngày sinh: ${bornOf(f.main, 'applicant')}<br>CCCD: ${idOf(f.main, 'applicant')}`, `Điện thoại: 010${f.chance.digits(7)}<br>Email: không`)}<p class="flat">Thủ tục: ${field('procedure_code', procedure.code)} - ${procedure.name}</p><p class="flat">Ngày nhận: ${issued(received, received)}; hẹn trả sau 05 ngày làm việc.</p><div class="cols"><div>${plainSign(f, 'Người nộp', f.main.name)}</div><div>${plainSign(f, 'Cán bộ tiếp nhận', f.name())}</div></div>`,
      ]);
    },
  },
  {
    id: 'application-benefit',
    class: 'application_form',
    tags: ['form', 'codes'],
    draw: (f) => {
      const insurance = socialInsuranceNo(f.chance);
      return paper(
        'application_form',
        [
          `<div style="text-align:center">${nation(11.5)}</div>${title('ĐƠN ĐỀ NGHỊ HƯỞNG TRỢ CẤP HƯU TRÍ XÃ HỘI', 14)}<div class="sub">Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.full}</div><p class="flat"><b>Phần 1. THÔNG TIN CỦA ĐỐI TƯỢNG</b></p><p class="flat">1.1. Họ và tên (Viết chữ in hoa): ${nameOf(f.main, 'applicant', upper(f.main.name))}. Tên gọi khác: Không</p><p class="flat">1.2. Ngày/tháng/năm sinh: ${bornOf(f.main, 'applicant', f.main.born.replaceAll('/', ' / '))}. Giới tính: ${f.main.sex}. Dân tộc: Kinh</p><p class="flat">1.3. Giấy CMND hoặc căn cước số ${idOf(f.main, 'applicant')} cấp ngày 18/7/2021, nơi cấp: Cục CS</p><p class="flat">1.4. Mã số BHXH (nếu có): ${field('social_insurance_no', insurance, insurance, 'applicant')}</p><p class="flat">1.5. Hộ khẩu thường trú: ${f.main.home}</p><p class="flat"><b>Phần 2. ĐỀ NGHỊ</b> ${f.prose.sentence()}</p><p>Tôi xin cam đoan những lời khai trên là đúng.</p><div class="cols"><div style="text-align:center">Thông tin người khai thay<br><span style="font-size:10pt">Họ và tên: ......................</span></div><div style="text-align:center"><i>${issued(f.date, dateInWords(f.date).replace('ngày', 'Ngày'))}</i>${plainSign(f, 'Người khai', f.main.name)}</div></div>${codeLine(f)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    id: 'letter-hospital',
    class: 'official_letter',
    tags: ['prose', 'two-column'],
    draw: (f) =>
      paper('official_letter', [
        `${twoColumns(`SỞ Y TẾ ${upper(f.place.province)}<br><b>${officeLines('TRUNG TÂM Y TẾ', 'KHU VỰC SỐ 2')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TTYT-KHNV`)}<div class="small">V/v ${f.prose.subject()}</div>`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42)}<div class="sub">Kính gửi: Các trạm y tế trực thuộc.</div><p>${f.prose.paragraph(3)}</p><p>${f.prose.paragraph(2)}</p><p>${f.prose.sentence()}</p>${closing(f, 'GIÁM ĐỐC', '<b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT.', 'GIÁM ĐỐC', 'TRUNG TÂM Y TẾ')}`,
      ]),
  },
  {
    id: 'report-cooperative',
    class: 'report',
    tags: ['prose', 'two-column'],
    draw: (f) =>
      paper(
        'report',
        [
          `${twoColumns(`<b>${officeLines('HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM', unit(f))}</b><br>***<br>Số: ${field('document_no', `${f.number}/BC-BTV`)}`, `<b>${nation(10.5)}</b><br><i>${f.place.name}, ${issued(f.date)}</i>`, 46, 11)}${title('BÁO CÁO', 14)}<div class="sub">Kết quả ${f.prose.subject()}</div><p>${f.prose.paragraph(3)}</p><p>${f.prose.paragraph(3)}</p><p>Trên đây là báo cáo của Ban Thường vụ./.</p>${closing(f, 'TM. BAN THƯỜNG VỤ<br>CHỦ TỊCH', '<b>Nơi nhận:</b><br>- Lưu VP.', 'CHỦ TỊCH', 'HỘI LIÊN HIỆP PHỤ NỮ')}`,
        ],
        'a4',
        SANS,
      ),
  },
];
