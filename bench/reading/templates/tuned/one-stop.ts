import { code128, field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { healthInsuranceNo, passportNo, socialInsuranceNo, taxCode } from '../../plan/identifiers.ts';
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
  upper,
} from '../kit.ts';
import { inPart } from '../template.ts';

const PLEDGE =
  'Tôi cam đoan lời khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.';

export const ONE_STOP = inPart('tuned', [
  {
    id: 'receipt-portal',
    class: 'receipt',
    tags: ['form', 'table', 'barcode', 'qr', 'separator'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      const papers = f.chance.some(
        [
          'Tờ khai theo mẫu',
          'Bản sao Thẻ căn cước',
          'Giấy chứng sinh',
          'Giấy chứng nhận quyền sử dụng đất',
          'Văn bản ủy quyền',
          'Bản vẽ xin phép xây dựng',
        ],
        3,
      );
      const page = `<div class="cols"><div style="flex:1.5"><b>${field('agency', `TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG ${upper(`${f.place.kind} ${f.place.name}`)}`)}</b><br>Mã hồ sơ: <b>${field('dossier_code', code)}</b></div><div>${code128(code, 60, 12)}</div><div style="flex:0.5">${qr([code, procedure.code, f.main.id, 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', received].join('|'), 20)}</div></div>
      <div style="text-align:center;margin-top:4mm">${nation(12)}</div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14.5)}
      ${fill('Tiếp nhận hồ sơ của:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fillRow(['Số định danh cá nhân:', idOf(f.main, 'applicant'), 1], ['Điện thoại:', `010 ${f.chance.digits(3)} ${f.chance.digits(4)}`, 1])}${fill('Địa chỉ:', f.main.home)}${fill('Nội dung yêu cầu giải quyết:', procedure.name)}${fill('Mã thủ tục hành chính:', field('procedure_code', procedure.code))}
      <p class="flat">Thành phần hồ sơ gồm:</p>${grid(
        ['STT', 'Tên giấy tờ', 'Hình thức', 'Số lượng'],
        papers.map((name, i) => [String(i + 1), name, i ? 'Bản sao' : 'Bản chính', '1']),
        11,
      )}
      ${fill('Thời gian tiếp nhận:', `09 giờ ${f.chance.whole(10, 59)} phút, ${issued(received)}`)}${fill('Thời gian trả kết quả:', `16 giờ 00 phút, ${dateInWords(daysLater(received, 5))}`)}${fill('Nhận kết quả tại:', 'Quầy số 3')}
      <div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN HỒ SƠ', f.name())}</div></div>`;
      return paper('receipt', [page]);
    },
  },
  {
    id: 'receipt-a5',
    class: 'receipt',
    tags: ['form', 'barcode', 'small', 'sans', 'separator'],
    landscape: true,
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      const page = `<div style="font-size:10pt;line-height:1.35;margin:-8mm -4mm 0 -12mm"><div class="cols"><div>UBND ${f.place.kind} ${f.place.name}<br><b>${field('agency', 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ')}</b></div><div style="text-align:right">${code128(code, 66, 10)}<div>Số biên nhận: ${field('dossier_code', code)}</div></div></div>${title('PHIẾU TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 13)}
      ${fill('Người nộp hồ sơ:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fillRow(['Số CCCD:', idOf(f.main, 'applicant', spaced(f.main.id)), 1], ['Sinh ngày:', bornOf(f.main, 'applicant'), 1])}${fill('Địa chỉ:', f.main.home)}${fill('Tên thủ tục:', procedure.name)}${fillRow(['Mã thủ tục:', field('procedure_code', procedure.code), 1], ['Ngày nhận:', issued(received, received), 1], ['Ngày hẹn trả:', daysLater(received, 3), 1])}
      <div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Người nộp', f.main.name, 12)}</div><div>${plainSign(f, 'Người nhận', f.name(), 12)}</div></div></div>`;
      return paper('receipt', [page], 'a5Landscape', SANS);
    },
  },
  {
    id: 'application-residence',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const kin = f.others[0];
      const page = `<div style="text-align:right;font-size:10pt"><i>Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA</i></div><div style="text-align:center">${nation(12.5)}</div>${title('TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ', 14.5)}<div class="sub">Kính gửi: Công an ${f.place.kind} ${f.place.name}</div>
      ${line('1. Họ, chữ đệm và tên:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${line('2. Ngày, tháng, năm sinh:', `${bornOf(f.main, 'applicant')} &nbsp;&nbsp; 3. Giới tính: ${f.main.sex}`)}${line('4. Số định danh cá nhân:', idOf(f.main, 'applicant'))}${line('5. Số điện thoại liên hệ:', `010${f.chance.digits(7)}`)}${line('6. Nơi cư trú:', f.main.home)}${line('7. Nội dung đề nghị:', 'Đăng ký thường trú cùng với chủ hộ')}
      <p class="flat">8. Những thành viên trong hộ gia đình cùng thay đổi:</p>${grid(['TT', 'Họ, chữ đệm và tên', 'Ngày sinh', 'Số định danh cá nhân', 'Quan hệ'], [['1', nameOf(kin, 'relative'), bornOf(kin, 'relative'), idOf(kin, 'relative'), 'Con']], 11)}
      <p style="margin-top:3mm">${PLEDGE}</p><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'NGƯỜI KÊ KHAI', f.main.name)}</div></div>`;
      return paper('application_form', [page]);
    },
  },
  {
    id: 'application-letter',
    class: 'application_form',
    tags: ['form', 'italic', 'codes'],
    draw: (f) => {
      const [insurance, card, passport] = [
        socialInsuranceNo(f.chance),
        healthInsuranceNo(f.chance),
        passportNo(f.chance),
      ];
      const page = `<div style="text-align:center">${nation(13)}</div>${title('ĐƠN ĐỀ NGHỊ', 16, 'margin-top:6mm')}<div class="sub"><i>(Về việc giải quyết chế độ trợ cấp)</i></div><div class="sub"><b>Kính gửi:</b> Ủy ban nhân dân ${f.place.full}</div>
      <p class="flat">Tôi tên là: <b>${nameOf(f.main, 'applicant')}</b>. Sinh ngày: ${bornOf(f.main, 'applicant')}.</p><p class="flat">Số căn cước: ${idOf(f.main, 'applicant')}. Số hộ chiếu: ${field('passport_no', passport, passport, 'applicant')}.</p><p class="flat">Mã số BHXH: ${field('social_insurance_no', insurance, insurance, 'applicant')}. Số thẻ BHYT: ${field('health_insurance_no', card, card, 'applicant')}.</p><p class="flat">Nơi cư trú: ${f.main.home}. Điện thoại: 010${f.chance.digits(7)}.</p>
      <p>${f.prose.sentence()}</p><p>Nay tôi làm đơn này kính đề nghị Ủy ban nhân dân xem xét, giải quyết trợ cấp cho tôi theo quy định. Kèm theo đơn có giấy khai sinh, giấy ủy quyền và quyết định nghỉ việc.</p><p><i>${PLEDGE}</i></p>
      <div class="cols" style="margin-top:5mm"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người làm đơn', f.main.name)}</div></div>`;
      return paper('application_form', [page]);
    },
  },
  {
    id: 'business-a',
    class: 'household_business_certificate',
    tags: ['form', 'two-column', 'codes'],
    coloured: true,
    draw: (f) => {
      const tax = taxCode(f.chance);
      const shop = f.chance.pick([
        'QUÁN CƠM BÌNH DÂN',
        'TIỆM VÀNG MÃ',
        'CỬA HÀNG VẬT TƯ NÔNG NGHIỆP',
        'CƠ SỞ HÀN XÌ',
        'TẠP HÓA',
      ]);
      const page = `<div style="position:absolute;inset:9mm;border:0.8mm solid #4a7a5a"></div>${twoColumns(`UBND ${upper(`${f.place.kind} ${f.place.name}`)}<br><b>${field('agency', 'PHÒNG KINH TẾ')}</b><div class="rule" style="width:20mm"></div>`, nation(11.5), 38)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ<br>HỘ KINH DOANH', 16)}<div class="sub">Mã số hộ kinh doanh: <b>${field('business_registration_no', tax)}</b><br><i>Đăng ký lần đầu: ${issued(f.date)}</i></div>
      ${line('1. Tên hộ kinh doanh:', `<b>${shop} ${upper(f.main.name.split(' ').slice(-1).join())}</b>`)}${line('2. Trụ sở hộ kinh doanh:', f.main.home)}${line('3. Mã số thuế:', field('tax_code', tax))}${line('4. Ngành, nghề kinh doanh:', f.chance.pick(['Dịch vụ ăn uống', 'Bán lẻ hàng hóa tổng hợp', 'Sửa chữa đồ gia dụng']))}${line('5. Vốn kinh doanh:', `${f.chance.whole(2, 40) * 10}.000.000 đồng`)}${line('6. Họ và tên chủ hộ kinh doanh:', `<b>${nameOf(f.main, 'owner')}</b>`)}${line('Ngày sinh:', `${bornOf(f.main, 'owner')} &nbsp; Giới tính: ${f.main.sex} &nbsp; Dân tộc: Kinh`)}${line('Số căn cước:', idOf(f.main, 'owner'))}${line('Nơi thường trú:', f.main.home)}
      ${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG KT', 'PHÒNG KINH TẾ')}`;
      return paper('household_business_certificate', [page]);
    },
  },
  {
    id: 'construction-b',
    class: 'construction_permit',
    tags: ['form', 'table', 'two-column'],
    draw: (f) => {
      const page = `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${upper(`${f.place.kind} ${f.place.name}`)}`, upper(`${f.place.kind} ${f.place.name}`))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GPXD`)}`, `${nation(12)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38)}${title('GIẤY PHÉP XÂY DỰNG', 17)}<div class="sub"><i>(Cấp cho nhà ở riêng lẻ tại nông thôn)</i></div>
      <p class="flat">1. Cấp cho: <b>${nameOf(f.main, 'owner')}</b></p><p class="flat">Số định danh cá nhân: ${idOf(f.main, 'owner')}. Địa chỉ thường trú: ${f.main.home}.</p><p class="flat">2. Được phép xây dựng công trình theo những nội dung sau:</p>
      ${grid(
        ['Nội dung', 'Thông số'],
        [
          ['Diện tích xây dựng (tầng 1)', `${f.chance.whole(60, 180)},${f.chance.whole(1, 9)} m²`],
          ['Tổng diện tích sàn', `${f.chance.whole(190, 420)},0 m²`],
          ['Chiều cao công trình; số tầng', `${f.chance.whole(7, 12)},60 m; 0${f.chance.whole(2, 4)} tầng`],
          ['Cốt nền', '+0,300 m so với mặt đường'],
          ['Chỉ giới xây dựng, khoảng lùi', 'Trùng chỉ giới đường đỏ'],
        ],
        12,
      )}
      <p class="flat">3. Thửa đất số ${f.chance.whole(3, 800)}, tờ bản đồ số ${f.chance.whole(2, 60)}; Giấy chứng nhận quyền sử dụng đất đã cấp cho chủ đầu tư.</p><p class="flat">4. Giấy phép có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày ký.</p>
      ${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `<b><i>Nơi nhận:</i></b><br>- Chủ đầu tư;<br>- Lưu: VT, KT.<br>${codeLine(f)}`)}`;
      return paper('construction_permit', [page]);
    },
  },
]);
