import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { businessNo, landBookNo, landSerial } from '../../plan/identifiers.ts';
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
  paragraphs,
  plainSign,
  SANS,
  spaced,
  title,
  twoColumns,
  upper,
} from '../kit.ts';
import type { Template } from '../template.ts';
import { district, dotted, officeLines, sideBySide, unit } from '../form-kit.ts';

const PLEDGE = 'Tôi xin cam đoan những nội dung trên là đúng, nếu sai tôi xin chịu trách nhiệm trước pháp luật.';

/** Decisions, permits, certificates, contracts, diplomas and applications of many offices. */
export const FIRST_OFFICE: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'decision-district-list',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const office = officeLines('PHÒNG NỘI VỤ');
      return paper('decision', [
        `${twoColumns(`ỦY BAN NHÂN DÂN<br>${upper(district(f))}<br><b>${office}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/QĐ-PNV`)}`, `${nation(12)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc trợ cấp xã hội đối với người cao tuổi</b></div>${title('TRƯỞNG PHÒNG NỘI VỤ', 13)}${paragraphs([f.prose.ground(), 'Xét đề nghị của Chủ tịch Ủy ban nhân dân cấp xã,'].map((text) => `<i>${text}</i>`))}${title('QUYẾT ĐỊNH:', 13)}
        <p><b>Điều 1.</b> Trợ cấp xã hội hằng tháng cho đối tượng sau:</p><div style="margin-left:12mm">- Họ và tên: <b>${nameOf(f.main, 'subject')}</b><br>- Ngày sinh: ${bornOf(f.main, 'subject')}; giới tính: ${f.main.sex}<br>- Số CCCD: ${idOf(f.main, 'subject')}<br>- Nơi ở hiện nay: ${f.main.home}</div><p><b>Điều 2.</b> ${f.prose.sentence()}</p><p><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký./.</p>${closing(f, 'TRƯỞNG PHÒNG', `<b><i>Nơi nhận:</i></b><br>- Như Điều 1;<br>- Lưu: VT.<br>${codeLine(f)}`, 'PHÒNG NV', 'PHÒNG NỘI VỤ')}`,
      ]);
    },
  },
  {
    id: 'decision-justice',
    class: 'decision',
    tags: ['form', 'sans', 'personal'],
    draw: (f) =>
      paper(
        'decision',
        [
          `${twoColumns(`ỦY BAN NHÂN DÂN<br>TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'SỞ TƯ PHÁP')}</b><div class="rule" style="width:14mm"></div><br>Số: ${field('document_no', `${f.number}/QĐ-STP`)}`, `${nation(10.5)}<br><i>${f.place.province}, ${issued(f.date)}</i>`, 38, 11)}${title('QUYẾT ĐỊNH<br>V/v cho phép thay đổi, cải chính hộ tịch', 13)}${title('GIÁM ĐỐC SỞ TƯ PHÁP', 12)}<div style="font-size:12pt">${paragraphs([f.prose.ground()])}${title('QUYẾT ĐỊNH', 12)}<p>Điều 1. Cho phép ${f.main.sex === 'Nam' ? 'ông' : 'bà'} <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> (sinh ngày ${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))}, số định danh cá nhân ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}) được cải chính phần khai về quê quán trong Sổ đăng ký khai sinh.</p><p>Điều 2. ${f.prose.sentence()}</p></div>${closing(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', codeLine(f), 'SỞ TƯ PHÁP', 'SỞ TƯ PHÁP')}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'application-land-11',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:right"><b>Mẫu số 11/ĐK</b></div><div style="text-align:center">${nation(12)}</div>${title('ĐƠN ĐĂNG KÝ BIẾN ĐỘNG<br>ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14)}<div class="sub">Kính gửi: Chi nhánh Văn phòng đăng ký đất đai khu vực II</div>
        <p class="flat"><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất, người quản lý đất:</b></p>${line('a) Tên:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${line('b) Giấy tờ nhân thân/pháp nhân số:', idOf(f.main, 'applicant'))}${line('c) Địa chỉ:', f.main.home)}${line('d) Điện thoại liên hệ (nếu có):', `010${f.chance.digits(7)}`)}
        <p class="flat"><b>2. Nội dung biến động:</b> Thay đổi số giấy tờ nhân thân trên Giấy chứng nhận.</p><p class="flat"><b>3. Giấy tờ liên quan đến nội dung thay đổi nộp kèm theo đơn này gồm có:</b></p><p class="flat">(1) Giấy chứng nhận đã cấp; (2) Bản sao căn cước công dân.</p><p>${PLEDGE.replace('Tôi xin', 'Tôi')}</p>
        <div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i><br><b>Người viết đơn</b><br><i>(Ký, ghi rõ họ tên)</i>${plainSign(f, '', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'application-request',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const spouse = f.others[0];
      return paper(
        'application_form',
        [
          `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN XIN XÁC NHẬN', 16, 'margin-top:5mm')}<div class="sub"><b><i>Kính gửi:</i></b> UBND ${f.place.kind} ${f.place.name}</div>
          <p class="flat">Tên tôi là: ${nameOf(f.main, 'applicant', upper(f.main.name))} &nbsp;&nbsp; Sinh năm: ${f.main.born.slice(6)}</p><p class="flat">CCCD số: ${idOf(f.main, 'applicant')} &nbsp; Cấp ngày: 15/08/2021 &nbsp; Nơi cấp: Cục CSQLHC về TTXH</p><p class="flat">Hiện cư ngụ tại: ${f.main.home}</p><p class="flat">Cùng ${f.main.sex === 'Nam' ? 'vợ' : 'chồng'} là: ${field('person_name', spouse.name, spouse.name, spouse.sex === 'Nam' ? 'husband' : 'wife')}, sinh ngày ${bornOf(spouse, 'wife')}</p><p>Nay tôi làm đơn này kính mong quý cơ quan xác nhận gia đình tôi có hoàn cảnh khó khăn để con tôi được miễn giảm học phí. ${f.prose.sentence()}</p><p>${PLEDGE}</p>
          <div class="cols"><div style="text-align:center"><b>Xác nhận của UBND ${f.place.kind}</b></div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i><br><b>NGƯỜI LÀM ĐƠN</b>${plainSign(f, '', f.main.name)}</div></div>${codeLine(f)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    id: 'business-2021',
    class: 'household_business_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    draw: (f) => {
      const no = businessNo(f.chance);
      return paper('household_business_certificate', [
        `${guilloche('#d5e6f0')}${twoColumns(`ỦY BAN NHÂN DÂN<br>${upper(district(f))}<br><b>${officeLines('PHÒNG TÀI CHÍNH -', 'KẾ HOẠCH')}</b><div class="rule" style="width:20mm"></div>`, nation(12), 40)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 16)}<div class="sub">Số: <b>${field('business_registration_no', no)}</b><br>Đăng ký lần đầu, ${issued(f.date)}</div>
        <p class="flat"><b>1. Tên hộ kinh doanh</b> (ghi bằng chữ in hoa): HỘ KINH DOANH ${upper(f.main.name.split(' ').at(-1) ?? '')} PHÁT</p><p class="flat"><b>2. Địa điểm kinh doanh:</b> ${f.main.home}</p><p class="flat">Điện thoại: 010${f.chance.digits(7)} &nbsp;&nbsp; Fax: &nbsp;&nbsp; Email:</p><p class="flat"><b>3. Ngành, nghề kinh doanh:</b> Bán lẻ lương thực, thực phẩm</p><p class="flat"><b>4. Vốn kinh doanh:</b> ${f.chance.whole(3, 30)}0.000.000 đồng</p><p class="flat"><b>5. Thông tin về đại diện hộ kinh doanh:</b></p><p class="flat">Họ và tên (ghi bằng chữ in hoa): <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> &nbsp; Giới tính: ${f.main.sex}</p><p class="flat">Sinh ngày: ${bornOf(f.main, 'owner', f.main.born.replaceAll('/', ' / '))} &nbsp; Dân tộc: Kinh &nbsp; Quốc tịch: Việt Nam</p><p class="flat">Loại giấy tờ chứng thực cá nhân: Thẻ căn cước công dân</p><p class="flat">Số giấy chứng thực cá nhân: ${idOf(f.main, 'owner')}</p><p class="flat">Ngày cấp: 20/06/2021 &nbsp; Nơi cấp: Cục Cảnh sát QLHC về TTXH</p>${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG TCKH', 'PHÒNG TÀI CHÍNH KẾ HOẠCH')}`,
      ]);
    },
  },
  {
    id: 'construction-department',
    class: 'construction_permit',
    tags: ['form', 'two-column'],
    draw: (f) =>
      paper('construction_permit', [
        `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'SỞ XÂY DỰNG')}</b><div class="rule" style="width:16mm"></div>`, `${nation(12)}`, 36)}${title('GIẤY PHÉP XÂY DỰNG', 17)}<div class="sub">Số: ${field('document_no', `${f.number}/GPXD-SXD`)}<br>(Sử dụng cho công trình nhà ở riêng lẻ)</div>
        <p>1. Cấp cho ${f.main.sex === 'Nam' ? 'ông' : 'bà'}: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b></p><p>Sinh năm: ${f.main.born.slice(6)}; CCCD số: ${idOf(f.main, 'owner')}.</p><p>Địa chỉ: ${f.main.home}.</p><p>2. Được phép xây dựng các công trình theo những nội dung sau:</p><p>- Công trình: Nhà ở riêng lẻ; cốt nền xây dựng: +0,45 m; mật độ xây dựng: 80 %.</p><p>- Diện tích xây dựng: ${f.chance.whole(60, 200)} m²; tổng diện tích sàn: ${f.chance.whole(200, 480)} m².</p><p>3. Giấy tờ về đất đai: Giấy chứng nhận quyền sử dụng đất do UBND cấp ngày 12/05/2015.</p><p>4. Giấy phép này có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày cấp.</p><div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div>${closing(f, 'GIÁM ĐỐC', codeLine(f), 'SỞ XÂY DỰNG', 'SỞ XÂY DỰNG')}`,
      ]),
  },
  {
    id: 'land-1993',
    class: 'land_use_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 6), landBookNo(f.chance)];
      const spouse = f.others[0];
      return paper('land_use_certificate', [
        `${guilloche('#efc4bc')}<div class="frame" style="border-color:#a5282d"></div><div style="text-align:center;margin-top:6mm">${nation(12.5)}</div>${title('GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT', 20, 'color:#a5282d;margin-top:8mm')}<div class="sub">${field('agency', `ỦY BAN NHÂN DÂN ${upper(district(f))}`)}<br><b>CHỨNG NHẬN</b></div>
        <p class="flat">Ông: <b>${f.main.sex === 'Nam' ? nameOf(f.main, 'owner') : nameOf(spouse, 'owner')}</b> &nbsp; Sinh năm: 1899</p><p class="flat">Và vợ bà: <b>${f.main.sex === 'Nam' ? nameOf(spouse, 'owner') : nameOf(f.main, 'owner')}</b> &nbsp; Sinh năm: 1902</p><p class="flat">Số căn cước: ${idOf(f.main, 'owner')}</p><p class="flat">Địa chỉ thường trú: ${f.main.home}</p><p class="flat">Được quyền sử dụng: ${f.chance.whole(200, 900)} m² đất</p><p class="flat">Thửa đất số: ${f.chance.whole(3, 500)} &nbsp; Tờ bản đồ số: ${f.chance.whole(2, 40)}</p><p class="flat">Mục đích sử dụng: đất ở tại nông thôn. Thời hạn sử dụng: lâu dài.</p>
        <div style="text-align:right;margin-top:6mm">${district(f)}, ${issued(f.date)}</div>${closing(f, 'TM. ỦY BAN NHÂN DÂN HUYỆN<br>CHỦ TỊCH', `Số vào sổ cấp giấy chứng nhận<br>quyền sử dụng đất: ${field('land_certificate_book_no', book)}<br>${codeLine(f)}`)}<div class="at" style="right:20mm;bottom:14mm;font-size:14pt;color:#a5282d"><b>${field('land_certificate_serial', serial)}</b></div>`,
      ]);
    },
  },
  {
    id: 'contract-notary',
    class: 'certified_contract',
    tags: ['contract', 'two-column'],
    draw: (f) => {
      const [buyer, spouse] = f.others;
      const serial = landSerial(f.chance, 6);
      const you = (p: typeof buyer) => (p.sex === 'Nam' ? 'Ông' : 'Bà');
      return paper('certified_contract', [
        `<div style="text-align:center">${nation(12.5)}</div>${title('HỢP ĐỒNG TẶNG CHO<br>QUYỀN SỬ DỤNG ĐẤT', 15, 'margin-top:5mm')}<p class="flat">Tại Văn phòng công chứng Minh Khai, tỉnh ${f.place.province}, chúng tôi gồm có:</p>
        ${sideBySide(`<b><u>BÊN TẶNG CHO (Bên A)</u></b><br>${you(f.main)}: <b>${nameOf(f.main, 'giver')}</b><br>Sinh năm: ${f.main.born.slice(6)}<br>CCCD số: ${idOf(f.main, 'giver')}<br>Thường trú: ${f.main.home}`, `<b><u>BÊN ĐƯỢC TẶNG CHO (Bên B)</u></b><br>${you(buyer)}: <b>${nameOf(buyer, 'taker')}</b><br>Sinh năm: ${buyer.born.slice(6)}<br>CCCD số: ${idOf(buyer, 'taker')}<br>${you(spouse)}: <b>${nameOf(spouse, 'taker')}</b><br>CCCD số: ${idOf(spouse, 'taker')}<br>Thường trú: ${buyer.home}`)}
        <p style="margin-top:3mm"><b>Điều 1.</b> Bên A tặng cho Bên B toàn bộ thửa đất theo Giấy chứng nhận quyền sử dụng đất số ${field('land_certificate_serial', serial)}.</p><p><b>Điều 2.</b> ${f.prose.sentence()}</p><p>Hợp đồng được lập ${issued(f.date)} thành 03 bản.</p><div class="cols"><div>${plainSign(f, 'BÊN A', f.main.name)}</div><div>${plainSign(f, 'BÊN B', buyer.name)}</div></div>${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12)}<p>Tôi, ${f.name()}, công chứng viên, chứng nhận hợp đồng này. Số công chứng: ${f.number}, quyển số 02/2026 TP/CC-SCC/HĐGD.</p>${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 'proxy-prose',
    class: 'power_of_attorney',
    tags: ['form'],
    draw: (f) => {
      const taker = f.others[0];
      return paper(
        'power_of_attorney',
        [
          `<div style="text-align:center">${nation(12)}</div>${title('GIẤY ỦY QUYỀN', 16, 'margin-top:5mm')}<p>Hôm nay, ${issued(f.date)}, tại Ủy ban nhân dân ${f.place.full}.</p><p>Tôi là: <b>${nameOf(f.main, 'giver')}</b>, sinh ngày ${bornOf(f.main, 'giver')}, căn cước công dân số ${idOf(f.main, 'giver')}, thường trú tại ${f.main.home}.</p><p>Bằng giấy này tôi ủy quyền cho ${taker.sex === 'Nam' ? 'ông' : 'bà'} <b>${nameOf(taker, 'taker')}</b>, sinh ngày ${bornOf(taker, 'taker')}, căn cước công dân số ${idOf(taker, 'taker')}, thay mặt và nhân danh tôi thực hiện công việc sau: ${f.prose.task()}</p><p>Nội dung ủy quyền có giá trị 12 tháng. ${PLEDGE}</p><div class="cols"><div>${plainSign(f, 'NGƯỜI ĐƯỢC ỦY QUYỀN', taker.name)}</div><div>${plainSign(f, 'NGƯỜI ỦY QUYỀN', f.main.name)}</div></div>${codeLine(f)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'diploma-university',
    class: 'diploma',
    tags: ['form'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `QH ${f.chance.digits(7)}`;
      return paper(
        'diploma',
        [
          `${guilloche('#f0e0c8')}<div style="margin:-4mm;font-size:11pt">${sideBySide(
            `<div style="text-align:center"><b>THE PRINCIPAL OF</b><br><b>${upper('university of the province')}</b><br>confers<br><b>THE DEGREE OF BACHELOR</b></div>`,
            `<div style="text-align:center">${nation(9.5, '-', 30)}<br><b>HIỆU TRƯỞNG</b><br><b>${field('agency', `TRƯỜNG ĐẠI HỌC ${upper(f.place.province)}`)}</b><br>cấp<br><b style="font-size:16pt">BẰNG CỬ NHÂN</b></div>${fillRow(['Cho:', `<b>${nameOf(f.main, 'subject')}</b>`, 2])}${fillRow(['Ngày sinh:', bornOf(f.main, 'subject'), 1], ['Giới tính:', f.main.sex, 1])}${fill('Ngành:', 'Luật học')}${fillRow(['Năm tốt nghiệp:', f.date.slice(6), 1], ['Xếp loại:', 'Khá', 1])}<div style="text-align:center"><i>${f.place.province}, ${issued(f.date)}</i></div>${closing(f, 'HIỆU TRƯỞNG', '', 'HIỆU TRƯỞNG', `TRƯỜNG ĐẠI HỌC`, 12)}<div>Số hiệu: <b>${field('document_no', no)}</b><br>Số vào sổ cấp bằng: ${f.number}</div>${codeLine(f)}`,
          )}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    id: 'household-head',
    class: 'household_book',
    tags: ['form', 'typed'],
    draw: (f) => {
      const kin = f.others[0];
      return paper('household_book', [
        `<div style="text-align:center">${nation(12)}</div>${title('SỔ HỘ KHẨU', 20)}<div class="sub">SỐ: ${f.chance.digits(9).replace(/^./, '3')}</div>${dotted('Họ và tên chủ hộ:', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${dotted('Nơi thường trú:', f.main.home, 8)}${title('CHỦ HỘ', 13)}${fillRow(['Họ và tên:', f.main.name, 2], ['Bí danh:', '', 1])}${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'owner'), 2], ['Giới tính:', f.main.sex, 1])}${fill('CMND/CCCD số:', idOf(f.main, 'owner'))}${title('QUAN HỆ VỚI CHỦ HỘ: CON', 13)}${fill('Họ và tên:', nameOf(kin, 'relative'))}${fillRow(['Ngày, tháng, năm sinh:', bornOf(kin, 'relative'), 2], ['Giới tính:', kin.sex, 1])}<div style="text-align:right;margin-top:6mm"><i>${issued('07/03/2016')}</i></div>${closing(f, `${field('agency', `CÔNG AN ${upper(district(f))}`)}<br>TRƯỞNG CÔNG AN`, codeLine(f), 'CÔNG AN', 'CÔNG AN')}`.replace(
          '<br>TRƯỞNG CÔNG AN',
          '<br>KT. TRƯỞNG CÔNG AN<br>PHÓ TRƯỞNG CÔNG AN',
        ),
      ]);
    },
  },
  {
    id: 'receipt-tax-like',
    class: 'receipt',
    tags: ['form', 'table'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      return paper(
        'receipt',
        [
          `${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG')}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/BPMC`)}`, `${nation(11)}<i>${f.place.name}, ${issued(received)}</i>`, 40, 11)}${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14)}<div class="sub">Mã hồ sơ: <b>${field('dossier_code', code)}</b></div>${grid(
            [],
            [
              ['Bộ phận tiếp nhận và trả kết quả', `UBND ${f.place.kind} ${f.place.name}`],
              ['Tiếp nhận hồ sơ của', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`],
              ['Ngày sinh', bornOf(f.main, 'applicant')],
              ['Số CCCD', idOf(f.main, 'applicant', spaced(f.main.id))],
              ['Số điện thoại', `010${f.chance.digits(7)}`],
              ['Nội dung yêu cầu giải quyết', procedure.name],
              ['Số lượng hồ sơ', '01 (bộ)'],
              ['Thời gian nhận hồ sơ', `${f.chance.whole(8, 10)} giờ 15 phút, ${dateInWords(received)}`],
            ],
            12,
          )}<div class="cols" style="margin-top:5mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name())}</div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
];
