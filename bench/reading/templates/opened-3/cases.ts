import { code128, field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import {
  healthInsuranceNo,
  landBookNo,
  landSerial,
  passportNo,
  socialInsuranceNo,
  taxCode,
} from '../../plan/identifiers.ts';
import { above, officeLines, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, spaced, title, twoColumns, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import type { Facts } from '../../plan/facts.ts';

/** Place, date and who asks, at the right; a printed code at the left. */
function asked(f: Facts, who: string, label = 'Mã hồ sơ:'): string {
  return `<div class="cols" style="margin-top:3mm"><div style="flex:0.7;padding-top:24mm">${codeLine(f, label)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, who, f.main.name)}</div></div>`;
}

/** Held out until its misses were looked at. */
export const OPENED_3_CASES = inPart('opened-3', [
  {
    id: 'receipt-two-codes',
    class: 'receipt',
    tags: ['form', 'table', 'qr', 'modern', 'separator'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      const look = qr(`https://dichvucong.example/tra-cuu?SoDinhDanh=${f.main.id}&MaHoSo=${code}`, 20);
      const holds = qr([code, procedure.code, f.main.id, received].join('|'), 20);
      const list = f.chance.some(
        ['Tờ khai', 'Giấy tờ tùy thân', 'Giấy chứng sinh', 'Hợp đồng thuê nhà', 'Biên bản họp gia đình'],
        f.chance.whole(2, 4),
      );
      const page = `<div style="font-size:10.5pt"><div style="display:flex;gap:6mm;align-items:flex-start"><div>${holds}</div><div>${look}</div><div class="at" style="left:56mm;top:1mm"><b>${officeLines('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', unit(f))}</b><br>Điện thoại: 010${f.chance.digits(7)}<br>Mã hồ sơ: <b>${field('dossier_code', code)}</b></div></div><div style="text-align:center;margin-top:5mm">${nation(10.5, '-', 40)}</div>${title('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 14, 'margin-top:5mm')}<div style="text-align:center;margin-bottom:4mm"><i>${f.place.name}, ${issued(received)}</i></div>${line('Người nộp hồ sơ:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${line('Số căn cước:', idOf(f.main, 'applicant'))}${line('Địa chỉ:', f.main.home)}${line('Thủ tục:', `${procedure.name}`)}${line('Mã thủ tục:', field('procedure_code', procedure.code))}${grid(
        ['STT', 'Giấy tờ', 'Số bản', 'Loại'],
        list.map((name, i) => [String(i + 1), name, '1', i ? 'Bản sao chứng thực' : 'Bản chính']),
        10,
      )}${line('Thời gian nhận:', `0${f.chance.whole(7, 9)} giờ ${f.chance.whole(10, 59)} phút, ${dateInWords(received)}`)}${line('Thời gian hẹn trả:', `15 giờ 00 phút, ${dateInWords(daysLater(received, 6))}`)}${line('Hình thức trả:', 'Qua bưu chính công ích')}<div class="cols" style="margin-top:6mm"><div>${plainSign(f, 'NGƯỜI NỘP', f.main.name)}</div><div>${plainSign(f, 'NGƯỜI TIẾP NHẬN', f.name())}</div></div></div>`;
      return paper('receipt', [page], 'a4', MODERN);
    },
  },
  {
    id: 'receipt-bar-half',
    class: 'receipt',
    tags: ['form', 'barcode', 'small', 'sans', 'separator'],
    draw: (f) => {
      if (!f.dossier) throw new Error('a receipt needs a dossier');
      const { code, procedure, received } = f.dossier;
      const page = `<div style="font-size:9.5pt;line-height:1.45;margin:-8mm -6mm 0 -15mm"><div style="text-align:center"><b>${field('agency', `UBND ${unit(f)}`)}</b><br>Bộ phận tiếp nhận và trả kết quả</div><div style="display:flex;justify-content:center;margin-top:2mm">${code128(code, 84, 11)}</div><div style="text-align:center">${field('dossier_code', code)}</div>${title('GIẤY HẸN TRẢ KẾT QUẢ', 14, 'margin:4mm 0 3mm')}${above('Người nộp', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${above('Số định danh cá nhân', idOf(f.main, 'applicant', spaced(f.main.id)))}${above('Nơi ở', f.main.home)}${above('Việc yêu cầu', `${procedure.name} (mã ${field('procedure_code', procedure.code)})`)}${sideBySide(above('Ngày nhận', issued(received, received)), above('Ngày hẹn trả', daysLater(received, 5)))}${above('Lệ phí', `${f.chance.whole(1, 9)}.000 đồng`)}<p class="flat" style="margin-top:3mm"><i>Khi đến nhận kết quả xin mang theo giấy này và giấy tờ tùy thân.</i></p><div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Người nộp', f.main.name, 14)}</div><div>${plainSign(f, 'Người nhận', f.name(), 14)}</div></div></div>`;
      return paper('receipt', [page], 'a5', SANS);
    },
  },
  {
    id: 'application-marital',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(13, '-', 56)}</div>${title('TỜ KHAI CẤP GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 15, 'margin-top:8mm')}<div class="sub" style="margin-top:3mm"><b>Kính gửi:</b> Ủy ban nhân dân ${f.place.full}</div>${fill('Họ, chữ đệm, tên người yêu cầu:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'), 3], ['Giới tính:', f.main.sex, 1])}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}<div style="margin:1mm 0">Nơi cư trú: ${f.main.home}</div>${fill('Số định danh cá nhân:', idOf(f.main, 'applicant'))}${fill('Tình trạng hôn nhân:', f.chance.pick(['Chưa đăng ký kết hôn', 'Đã ly hôn, chưa kết hôn lại']))}${fill('Mục đích sử dụng:', f.chance.pick(['Kết hôn', 'Mua nhà', 'Nhận con nuôi']))}<p style="margin-top:4mm"><i>Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.</i></p>${asked(f, 'Người yêu cầu')}`,
      ]),
  },
  {
    id: 'application-assistance',
    class: 'application_form',
    tags: ['form', 'sans', 'codes', 'small', 'table'],
    draw: (f) => {
      const [insurance, card, passport] = [
        socialInsuranceNo(f.chance),
        healthInsuranceNo(f.chance),
        passportNo(f.chance),
      ];
      return paper(
        'application_form',
        [
          `<div class="cols" style="font-size:10pt"><div>Mẫu số 1a</div><div style="text-align:right">Dùng cho người từ đủ 16 tuổi</div></div><div style="text-align:center;margin-top:2mm">${nation(11, '-', 42)}</div>${title('TỜ KHAI ĐỀ NGHỊ TRỢ GIÚP XÃ HỘI', 14.5, 'margin-top:6mm')}<div class="sub" style="font-size:11pt">Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div style="font-size:11pt"><b>THÔNG TIN CỦA ĐỐI TƯỢNG</b></div>${grid(
            [],
            [
              ['1. Họ và tên', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`],
              ['2. Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')],
              ['3. Giới tính; dân tộc', `${f.main.sex}; Kinh`],
              ['4. Số định danh cá nhân', idOf(f.main, 'applicant')],
              ['5. Nơi thường trú', f.main.home],
              ['6. Mã số bảo hiểm xã hội', field('social_insurance_no', insurance, insurance, 'applicant')],
              ['7. Số thẻ bảo hiểm y tế', field('health_insurance_no', card, card, 'applicant')],
              ['8. Số hộ chiếu (nếu có)', field('passport_no', passport, passport, 'applicant')],
              ['9. Tình trạng việc làm', f.chance.pick(['Không có khả năng lao động', 'Nội trợ', 'Bán hàng rong'])],
              ['10. Mức hưởng hiện nay', 'Chưa hưởng chế độ nào'],
            ],
            10.5,
          )}<p class="flat" style="font-size:11pt;margin-top:3mm">Tôi xin cam đoan lời khai trên là đúng. Nếu có điều gì sai, tôi xin chịu trách nhiệm.</p><div style="font-size:11pt">${asked(f, 'NGƯỜI KHAI', 'Số hồ sơ:')}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'application-land',
    class: 'application_form',
    tags: ['form', 'codes'],
    draw: (f) => {
      const [serial, book, tax] = [landSerial(f.chance, 6), landBookNo(f.chance), taxCode(f.chance)];
      return paper('application_form', [
        `<div style="text-align:right;font-size:10.5pt"><i>Mẫu số 18</i></div><div style="text-align:center">${nation(12, '-', 48)}</div>${title('ĐƠN ĐĂNG KÝ BIẾN ĐỘNG<br>ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT', 14.5, 'margin-top:6mm')}<div class="sub">Kính gửi: Chi nhánh Văn phòng đăng ký đất đai khu vực ${f.chance.whole(2, 9)}</div><div style="font-size:12.5pt"><b>1. Người sử dụng đất</b>${line('a) Tên:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${line('b) Giấy tờ nhân thân: Căn cước số', idOf(f.main, 'applicant'))}${line('c) Địa chỉ:', f.main.home)}${line('d) Mã số thuế:', `${field('tax_code', tax, tax, 'applicant')}; điện thoại: 010${f.chance.digits(7)}`)}<b>2. Giấy chứng nhận đã cấp</b>${line('a) Số phát hành:', field('land_certificate_serial', serial))}${line('b) Số vào sổ cấp Giấy chứng nhận:', field('land_certificate_book_no', book))}<b>3. Nội dung biến động</b>${line('a) Nội dung trước khi biến động:', `thửa đất số ${f.chance.whole(4, 610)}, tờ bản đồ số ${f.chance.whole(2, 50)}`)}${line('b) Nội dung sau khi biến động:', 'tách thành hai thửa')}${line('c) Lý do biến động:', 'tặng cho con một phần thửa đất')}<b>4. Giấy tờ nộp kèm:</b> Giấy chứng nhận đã cấp; hợp đồng tặng cho; bản vẽ tách thửa.</div><p style="margin-top:3mm">Cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật.</p>${asked(f, 'Người viết đơn')}`,
      ]);
    },
  },
  {
    id: 'business-boxed',
    class: 'household_business_certificate',
    tags: ['form', 'table', 'codes', 'sans'],
    coloured: true,
    draw: (f) => {
      const tax = taxCode(f.chance);
      const [shop = '', trade = '', code = ''] = f.chance.pick([
        ['CỬA HÀNG HOA', 'Bán lẻ hoa, cây cảnh', '4773'],
        ['LÒ BÁNH MÌ', 'Sản xuất các loại bánh từ bột', '1071'],
        ['TIỆM THUỐC NAM', 'Bán lẻ thuốc, dụng cụ y tế', '4772'],
      ]);
      const given = upper(f.main.name.split(' ').at(-1) ?? '');
      return paper(
        'household_business_certificate',
        [
          `<div style="position:absolute;inset:9mm;border:1.2mm double #3a6b8f"></div>${twoColumns(`UBND ${unit(f)}<br><b>${field('agency', 'PHÒNG KINH TẾ')}</b><div class="rule" style="width:16mm"></div>`, nation(10.5, '-', 44), 38, 11)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 17, 'color:#1f4e79;margin-top:6mm')}<div class="sub" style="font-size:11pt">Mã số hộ kinh doanh: <b>${field('business_registration_no', tax)}</b><br>Đăng ký lần đầu, ${issued(f.date)}</div>${grid(
            [],
            [
              ['Tên hộ kinh doanh', `<b>${shop} ${given}</b>`],
              ['Địa chỉ trụ sở', f.main.home],
              ['Ngành, nghề kinh doanh', `${trade} (${code})`],
              ['Vốn kinh doanh', `${f.chance.whole(3, 90)}0.000.000 đồng`],
              ['Chủ hộ kinh doanh', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`],
              ['Sinh ngày', bornOf(f.main, 'owner')],
              ['Số định danh cá nhân', idOf(f.main, 'owner')],
              ['Mã số thuế', field('tax_code', tax, tax, 'owner')],
            ],
            11,
          )}<p class="flat" style="font-size:11pt;margin-top:3mm">Chủ hộ kinh doanh phải treo bản chính giấy này tại nơi bán hàng và khai báo khi nghỉ quá ba mươi ngày.</p>${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG KT', 'PHÒNG KINH TẾ')}`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
