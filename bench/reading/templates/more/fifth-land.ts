import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { district, letterBoxes, officeLines, sideBySide, unit } from '../form-kit.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  line,
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
const book = (value: string, shown = value): string => field('land_certificate_book_no', value, shown);
const serial = (value: string, shown = value): string => field('land_certificate_serial', value, shown);

/** Land certificates since 1993 and the forms about them, in wordings of other offices. */
export const FIFTH_LAND: Template[] = inPart('tuned', [
  {
    id: 'f5-land-1993',
    class: 'land_use_certificate',
    tags: ['form', 'typed'],
    coloured: true,
    draw: (f) =>
      paper(
        'land_use_certificate',
        [
          `${guilloche('#f0b9b0')}<div style="text-align:center">${nation(12)}</div>${title('GIẤY CHỨNG NHẬN', 20)}${title('QUYỀN SỬ DỤNG ĐẤT', 18)}<p style="text-align:center">ỦY BAN NHÂN DÂN ${upper(district(f))}</p>${title('CHỨNG NHẬN', 13)}<div style="font-size:12pt">${flat(`Hộ (Ông, Bà): <b>${nameOf(f.main, 'owner')}</b>`)}${flat(`Số CCCD: ${idOf(f.main, 'owner')}`)}${flat(`Hiện thường trú tại: ${f.main.home}`)}${flat(`Được quyền sử dụng: ${f.chance.whole(200, 3000)} m2 đất`)}${flat('Theo Luật Đất đai ngày 14 tháng 7 năm 1993')}${grid(['Tờ bản đồ số', 'Số thửa', 'Diện tích (m2)', 'Mục đích', 'Thời hạn'], [[String(f.chance.whole(1, 40)), String(f.chance.whole(1, 900)), '360', 'T', 'Lâu dài']], 11)}</div><div class="cols"><div>Vào sổ cấp giấy chứng nhận<br>quyền sử dụng đất<br>Số ${book(landBookNo(f.chance))}<br>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued('19/05/2003')}</i></div></div>${closing(f, 'T/M ỦY BAN NHÂN DÂN<br>CHỦ TỊCH')}<div class="at" style="right:18mm;bottom:12mm;font-size:14pt">${serial(landSerial(f.chance, 6))}</div>`,
        ],
        'a4',
        TYPED,
      ),
  },
  {
    id: 'f5-land-pink-1994',
    class: 'land_use_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      return paper('land_use_certificate', [
        `${guilloche('#f4c7d2')}<div style="text-align:center">${nation(12)}</div>${title('GIẤY CHỨNG NHẬN', 19)}${title('QUYỀN SỞ HỮU NHÀ Ở<br>VÀ QUYỀN SỬ DỤNG ĐẤT Ở', 16)}<div style="text-align:center">UBND THÀNH PHỐ ${upper(f.place.province)} CHỨNG NHẬN:</div>${flat(`1- Chủ sở hữu nhà ở và sử dụng đất ở:`)}${flat(`${you(f.main.sex)} <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> - Sinh năm: ${f.main.born.slice(6)} - CMND: ${field('old_citizen_id', old, `${old.slice(0, 3)} ${old.slice(3, 6)} ${old.slice(6)}`, 'owner')}`)}${flat(`Thường trú: ${f.main.home}`)}${flat('2- Thực trạng nhà ở, đất ở: a) Nhà ở: diện tích xây dựng 48,5 m²; số tầng 2')}${flat(`b) Đất ở: thửa đất số 14, tờ bản đồ số 6F, diện tích 62,40 m²`)}${flat(`Hồ sơ gốc số: ${f.number}/2006; Số vào sổ cấp GCN: ${book(landBookNo(f.chance))}`)}<div style="text-align:right"><i>${f.place.province}, ${issued('12/08/2006')}</i></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', codeLine(f))}<div class="at" style="left:20mm;bottom:12mm">Số: ${serial(landSerial(f.chance, 6))}</div>`,
      ]);
    },
  },
  {
    id: 'f5-land-2009-couple',
    class: 'land_use_certificate',
    tags: ['form', 'sans'],
    coloured: true,
    draw: (f) => {
      const [mate] = f.others;
      const no = landSerial(f.chance, 6);
      return paper(
        'land_use_certificate',
        [
          `${guilloche('#f4cfd4')}<div style="text-align:center">${nation(12)}</div>${title('GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT', 15)}${flat('<b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b>')}${flat(`${you(f.main.sex)}: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>, năm sinh: ${f.main.born.slice(6)}, CCCD số: ${idOf(f.main, 'owner')}`)}${flat(`và ${f.main.sex === 'Nam' ? 'vợ' : 'chồng'}: ${you(mate.sex)} <b>${nameOf(mate, 'owner', upper(mate.name))}</b>, năm sinh: ${mate.born.slice(6)}, CCCD số: ${idOf(mate, 'owner')}`)}${flat(`Cùng địa chỉ thường trú: ${f.main.home}`)}<div style="text-align:center;margin-top:30mm;font-size:15pt;color:#a4242f">${serial(no)}</div><p style="font-size:10pt">Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa hoặc bổ sung bất kỳ nội dung nào trong Giấy chứng nhận; khi bị mất hoặc hư hỏng Giấy chứng nhận phải khai báo ngay với cơ quan cấp Giấy.</p>`,
          `${flat('<b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b>')}${flat('1. Thửa đất: a) Thửa đất số: 112, tờ bản đồ số: 27, b) Địa chỉ: xã')}${flat('2. Nhà ở: -/-')}<div style="text-align:right"><i>${f.place.province}, ${issued('03/11/2016')}</i></div>${closing(f, 'TUQ. GIÁM ĐỐC<br>SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', `Số vào sổ cấp GCN: ${book(landBookNo(f.chance))}${codeLine(f)}`)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'f5-land-addendum',
    class: 'land_use_certificate',
    tags: ['form', 'table'],
    draw: (f) =>
      paper('land_use_certificate', [
        `${title('TRANG BỔ SUNG GIẤY CHỨNG NHẬN', 15)}<div style="text-align:center">(Kèm theo Giấy chứng nhận: Số phát hành GCN: ${serial(landSerial(f.chance, 8))};<br>Số vào sổ cấp GCN: ${book(landBookNo(f.chance))})</div>${flat('<b>IV. Những thay đổi sau khi cấp Giấy chứng nhận</b>')}${grid(
          ['Nội dung thay đổi và cơ sở pháp lý', 'Xác nhận của cơ quan có thẩm quyền'],
          [
            [
              `Chuyển nhượng cho ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'owner')}, CCCD số ${idOf(f.main, 'owner')}, địa chỉ: ${f.main.home}; theo hồ sơ số 00${f.chance.digits(4)}.CN.003.`,
              `<i>Ngày ${f.date}</i><br>PHÓ GIÁM ĐỐC<br>${f.name()}`,
            ],
          ],
        )}${codeLine(f)}`,
      ]),
  },
  {
    id: 'f5-app-land-first',
    class: 'application_form',
    tags: ['form'],
    draw: (f) =>
      paper('application_form', [
        `<div class="cols" style="font-size:10pt"><div></div><div style="text-align:right">Mẫu số 04a/ĐK</div></div><div class="cols"><div style="text-align:center">${nation(11)}</div><div style="border:0.2mm solid #000;padding:2mm;font-size:9.5pt">PHẦN GHI CỦA NGƯỜI NHẬN HỒ SƠ<br>Đã kiểm tra nội dung đơn đầy đủ, rõ ràng, thống nhất với giấy tờ xuất trình.<br>Vào sổ tiếp nhận hồ sơ số: ${f.number} Quyển 02<br>Ngày ${f.date}<br>Người nhận hồ sơ (Ký, ghi rõ họ, tên)</div></div>${title('ĐƠN ĐĂNG KÝ, CẤP GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU NHÀ Ở<br>VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT', 13.5)}<div class="sub">Kính gửi: UBND ${f.place.full}</div><div style="font-size:11.5pt"><b>I. PHẦN KÊ KHAI CỦA NGƯỜI ĐĂNG KÝ</b><br><i>(Xem hướng dẫn viết đơn trước khi kê khai; không tẩy xóa, sửa chữa trên đơn)</i>${flat(`1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất, người quản lý đất`)}${fill('1.1. Tên (viết chữ in hoa):', nameOf(f.main, 'applicant', upper(f.main.name)))}${fillRow(['Năm sinh:', f.main.born.slice(6), 1], ['; GTTT số:', idOf(f.main, 'applicant'), 2])}${fill('1.2. Địa chỉ thường trú<sup>1</sup>:', f.main.home)}${flat('2. Đề nghị: - Đăng ký QSDĐ ☒ - Cấp GCN đối với đất ☒ - Cấp GCN đối với tài sản trên đất ☐')}${flat('3. Thửa đất đăng ký: 3.1. Thửa đất số: 215; 3.2. Tờ bản đồ số: 18; 3.3. Diện tích: 188 m²')}${flat('6. Những giấy tờ nộp kèm theo: Đơn xin giao đất năm 1992; Trích đo địa chính thửa đất; Tờ khai lệ phí trước bạ.')}<p>Tôi xin cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật.</p></div><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người viết đơn', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'f5-app-land-reissue',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="text-align:center">${nation(10.5)}</div>${title('ĐƠN ĐỀ NGHỊ CẤP LẠI,<br>CẤP ĐỔI GIẤY CHỨNG NHẬN', 14)}<div class="sub">Kính gửi: Văn phòng Đăng ký đất đai tỉnh ${f.place.province}</div><div style="font-size:11pt">${flat('1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:')}${flat(`1.1. Họ và tên: ${nameOf(f.main, 'applicant')}`)}${flat(`1.2. Sinh ngày ${bornOf(f.main, 'applicant')} - Số thẻ CCCD (12 số): ${idOf(f.main, 'applicant', spaced(f.main.id))}`)}${flat('2. Giấy chứng nhận đã cấp đề nghị được cấp lại, cấp đổi')}${flat(`2.1. Số vào sổ cấp GCN: ${book(landBookNo(f.chance))};&nbsp; 2.2. Số phát hành GCN: ${serial(landSerial(f.chance, 6))};`)}${flat('2.3. Ngày cấp GCN: 17 / 09 / 2011')}${flat('3. Lý do đề nghị cấp lại, cấp đổi Giấy chứng nhận: bị ố, nhòe, rách')}${flat('5. Những giấy tờ nộp kèm theo: - Giấy chứng nhận đã cấp;')}<p>Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật.</p></div><div style="text-align:right">${f.place.name}, ${issued(f.date)}</div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI VIẾT ĐƠN', f.main.name)}</div></div>`,
        ],
        'a4',
        TYPED,
      ),
  },
  {
    id: 'f5-app-land-split',
    class: 'application_form',
    tags: ['form', 'codes'],
    draw: (f) => {
      const no = landSerial(f.chance, 8);
      return paper('application_form', [
        `<div style="text-align:right;font-size:10pt"><b>Mẫu số 21</b></div><div style="text-align:center">${nation(12)}</div>${title('ĐƠN ĐỀ NGHỊ<br>TÁCH THỬA ĐẤT, HỢP THỬA ĐẤT', 14)}<div class="sub">Kính gửi: Chi nhánh VPĐKĐĐ khu vực IV</div>${flat('<b>1. Thông tin người sử dụng đất:</b>')}${flat(`a) Họ và tên: ${nameOf(f.main, 'applicant', upper(f.main.name))} - ĐDCN: ${idOf(f.main, 'applicant')}`)}${flat(`b) Địa chỉ: ${f.main.home}`)}${flat(`<b>2. Đề nghị tách thửa đất với các thông tin sau:</b> Thửa đất số 301; tờ bản đồ số 12; GCN: số phát hành ${serial(no, no.replace(' ', ''))} ; số vào sổ ${book(landBookNo(f.chance))} ; cơ quan cấp: Sở TN&amp;MT; ngày cấp 02/02/2021.`)}${flat('<b>3. Lý do tách thửa:</b> tặng cho con.')}${flat('Các giấy tờ kèm theo: (1) Bản vẽ tách thửa đất; (2) GCN đã cấp (bản gốc).')}<p>Tôi cam đoan nội dung kê khai trên là đúng.</p><div class="cols"><div>${codeLine(f, 'Mã hồ sơ (cơ quan nhận ghi):')}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người viết đơn', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    id: 'f5-app-secured',
    class: 'application_form',
    tags: ['form', 'sans', 'codes'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper(
        'application_form',
        [
          `<div class="cols" style="font-size:9.5pt"><div><b>Mẫu số 01a</b></div><div style="text-align:right">${f.place.name}, ${issued(f.date)}</div></div><div style="text-align:center">${nation(10.5)}</div>${title('PHIẾU YÊU CẦU ĐĂNG KÝ<br>BIỆN PHÁP BẢO ĐẢM BẰNG QUYỀN SỬ DỤNG ĐẤT,<br>TÀI SẢN GẮN LIỀN VỚI ĐẤT', 12.5)}<div class="sub" style="font-size:10.5pt">Kính gửi: Văn phòng đăng ký đất đai</div><div style="font-size:10.5pt">${flat(`<b>1. Người yêu cầu đăng ký</b>: ☐ Bên nhận bảo đảm ☒ Bên bảo đảm`)}${flat('<b>2. Bên bảo đảm</b>')}${flat(`2.1. Tên đầy đủ của cá nhân/tổ chức (viết chữ IN HOA): ${nameOf(f.main, 'applicant', upper(f.main.name))}`)}${flat(`2.2. Giấy tờ xác định tư cách pháp lý: ☐ Chứng minh nhân dân ☒ Căn cước công dân/Căn cước ☐ Hộ chiếu ☐ Mã số thuế`)}${flat(`Số: ${idOf(f.main, 'applicant')} &nbsp; Cơ quan cấp: Bộ Công an &nbsp; cấp ngày 12/7/2024`)}${flat('<b>3. Bên nhận bảo đảm</b>')}${flat(`3.1. Tên đầy đủ: NGÂN HÀNG NÔNG NGHIỆP CHI NHÁNH ${upper(f.place.name)}`)}${flat(`3.2. Giấy tờ xác định tư cách pháp lý: ☒ Mã số thuế. Số: ${field('tax_code', tax, tax)}`)}${flat(`<b>4. Mô tả tài sản bảo đảm</b> 4.1.1. Thửa đất số: 77; Tờ bản đồ số: 9; Số phát hành: ${serial(landSerial(f.chance, 8))}, số vào sổ cấp giấy: ${book(landBookNo(f.chance))}; Nơi có đất: ${f.place.full}`)}${flat('<b>5. Hợp đồng bảo đảm</b>: số 118/2026/HĐTC, ký kết ngày 04 tháng 6 năm 2026')}</div><div class="cols" style="font-size:10.5pt"><div>${plainSign(f, 'BÊN BẢO ĐẢM', f.main.name)}${codeLine(f)}</div><div>${plainSign(f, 'BÊN NHẬN BẢO ĐẢM', f.name())}</div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'f5-land-transfer-slip',
    class: 'other',
    tags: ['form', 'codes'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper('other', [
        `${officeHead(f, 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI', officeLines('CHI NHÁNH KHU VỰC', upper(f.place.name)), `${f.number}/PCTT-CNVPĐK`)}${title('PHIẾU CHUYỂN THÔNG TIN<br>ĐỂ XÁC ĐỊNH NGHĨA VỤ TÀI CHÍNH VỀ ĐẤT ĐAI', 13.5)}<div class="sub">Kính gửi: Thuế cơ sở 3 tỉnh ${f.place.province}</div>${flat('<b>I. THÔNG TIN VỀ NGƯỜI SỬ DỤNG ĐẤT</b>')}${flat(`1.1. Tên: <b>${nameOf(f.main, 'owner')}</b>`)}${flat(`1.2. Mã số thuế (nếu có): ${field('tax_code', tax, tax, 'owner')}`)}${flat(`1.3. Giấy tờ nhân thân/pháp nhân: CCCD số ${idOf(f.main, 'owner')}`)}${flat(`1.4. Địa chỉ gửi thông báo thuế: ${f.main.home}`)}${flat('<b>II. THÔNG TIN ĐẤT</b> 2.1. Thửa đất số: 40; tờ bản đồ số: 11; 2.4. Diện tích: 120,5 m²')}${flat(`Giấy chứng nhận: ${serial(landSerial(f.chance, 8))}, vào sổ số ${book(landBookNo(f.chance))}`)}${closing(f, 'GIÁM ĐỐC', `${recipients('Như trên;', 'Lưu: HS.')}${codeLine(f)}`, 'VPĐK', 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}`,
      ]);
    },
  },
  {
    id: 'f5-decision-land-use',
    class: 'decision',
    tags: ['prose', 'form', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub"><b>Về việc cho phép chuyển mục đích sử dụng đất<br>của hộ gia đình, cá nhân</b></div>${title('CHỦ TỊCH ỦY BAN NHÂN DÂN', 12)}${flat(`<i>${f.prose.ground()}</i>`)}${flat(`<i>Căn cứ Quyết định số 118/QĐ-UBND ngày 22/01/2026 về việc phê duyệt kế hoạch sử dụng đất;</i>`)}${flat(`<i>Xét Tờ trình số 41/TTr-KTHT ngày 02/9/2026 của Phòng Kinh tế, Hạ tầng và Đô thị,</i>`)}${title('QUYẾT ĐỊNH:', 12)}${flat(`<b>Điều 1.</b> Cho phép ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'subject')} (số định danh: ${idOf(f.main, 'subject')}), trú tại ${f.main.home}, chuyển mục đích 150 m² đất trồng cây lâu năm sang đất ở; GCN QSD đất có số phát hành ${serial(landSerial(f.chance, 8))}, số vào sổ cấp GCN ${book(landBookNo(f.chance))}.`)}${flat('<b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.')}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như Điều 1;', 'Lưu: VT.')}${codeLine(f)}`)}`,
      ]),
  },
  {
    id: 'f5-permit-temporary',
    class: 'construction_permit',
    tags: ['form'],
    draw: (f) =>
      paper('construction_permit', [
        `<div style="text-align:right;font-size:9.5pt">Trang 1 (Màu vàng - khổ A4)</div>${twoColumns(`${officeLines(`ỦY BAN NHÂN DÂN ${unit(f)}`)}<div class="rule" style="width:14mm"></div>`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('GIẤY PHÉP XÂY DỰNG CÓ THỜI HẠN', 15)}<div class="sub">Số: ${field('document_no', `${f.number}/GPXD`, `${f.number} /GPXD`)}<br>(Sử dụng cho nhà ở riêng lẻ)</div>${line('1. Cấp cho:', nameOf(f.main, 'owner', upper(f.main.name)))}${line('- Số căn cước:', idOf(f.main, 'owner'))}${line('- Địa chỉ: Số nhà: 12 Đường:', f.main.home)}${line('2. Được phép xây dựng các công trình theo những nội dung sau:', '')}${line('- Theo thiết kế có ký hiệu:', 'NO-02/2026')}${sideBySide('- Diện tích xây dựng: 80 m²', '- Cốt xây dựng: +0,45')}${line('3. Giấy tờ về quyền sử dụng đất: Giấy chứng nhận QSDĐ số', serial(landSerial(f.chance, 8)))}${line('4. Thời hạn tồn tại của công trình:', 'đến hết 31/12/2029')}${closing(f, 'CHỦ TỊCH', `Nơi nhận:<br>- Như trên;<br>- Lưu.${codeLine(f)}`)}`,
      ]),
  },
  {
    id: 'f5-app-permit',
    class: 'application_form',
    tags: ['form', 'boxes'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG', 14.5)}<div class="sub">(Sử dụng cho công trình: Nhà ở riêng lẻ)<br>Kính gửi: UBND ${f.place.kind} ${f.place.name}</div>${flat('1. Thông tin về chủ đầu tư:')}${flat(`- Tên chủ đầu tư (tên chủ hộ): ${nameOf(f.main, 'applicant')}`)}${flat(`- Người đại diện: ………… Chức vụ: …………`)}${flat(`- Số định danh cá nhân/ Mã số doanh nghiệp: ${letterBoxes('citizen_id', f.main.id, 'applicant')}`)}${flat(`- Số điện thoại: 010${f.chance.digits(7)}`)}${flat(`2. Thông tin công trình: Địa điểm xây dựng: Lô đất số: 12B; Diện tích 105 m²`)}${flat(`Giấy tờ về đất: Sổ đỏ số ${serial(landSerial(f.chance, 6))}; vào sổ cấp GCN số ${book(landBookNo(f.chance))}`)}${flat(`3. Tổ chức/cá nhân lập thiết kế: Công ty TNHH Tư vấn Xây dựng; Mã số chứng chỉ năng lực: HAN-00012345`)}${flat('Chứng chỉ hành nghề của chủ trì thiết kế: BXD-00054321; cấp ngày 04/5/2023')}<p>Tôi xin cam đoan làm theo đúng giấy phép được cấp.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date, `ngày ${f.date.slice(0, 2)} tháng ${f.date.slice(3, 5)} năm ${f.date.slice(6)}`)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI LÀM ĐƠN', f.main.name)}</div></div>`,
      ]),
  },
]);
