import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landSerial, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, SANS } from '../kit.ts';
import { paper, title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { onDay, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, headline, landSerialField, low, par, part } from '../eighth/d-parts.ts';
import { row, sum, top, twoSign } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_D_MORE = inPart('opened-9', [
  {
    // An heirs' representative goes to the land office: letter of a family before the commune, two certified signatures.
    id: 'proxy-land-certificate-receive',
    class: 'power_of_attorney',
    tags: ['form', 'sans'],
    draw: (f) => {
      const taker = f.others[2];
      return paper(
        'power_of_attorney',
        [
          `<div style="font-size:11pt">${top(11, '-', 48)}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('GIẤY ỦY QUYỀN', 17, 'margin:3mm 0 0')}<div class="sub" style="font-size:11pt">(Về việc làm thủ tục cấp và nhận Giấy chứng nhận quyền sử dụng đất)</div>${part('1. Người ủy quyền')}${flat(`Họ và tên: ${nameOf(f.main, 'giver', upper(f.main.name))}. Sinh ngày: ${bornOf(f.main, 'giver')}. Căn cước số: ${idOf(f.main, 'giver')}. Cư trú: ${f.main.home}.`)}${part('2. Người được ủy quyền')}${flat(`Họ và tên: ${nameOf(taker, 'taker', upper(taker.name))}. Sinh ngày: ${bornOf(taker, 'taker')}. Căn cước số: ${idOf(taker, 'taker')}. Cư trú: ${taker.home}.`)}${part('3. Nội dung')}${flat(`Người được ủy quyền thay mặt tôi lập và nộp hồ sơ cấp đổi Giấy chứng nhận số ${landSerialField(landSerial(f.chance, 6))}, thửa đất số ${plot(f).join(', tờ bản đồ số ')}; ký biên bản đo đạc, xác định ranh giới; nộp nghĩa vụ tài chính; nhận Giấy chứng nhận mới.`)}${part('4. Thời hạn')}${flat('12 tháng kể từ ngày chứng thực. Việc ủy quyền không có thù lao; không bao gồm quyền chuyển nhượng, tặng cho, thế chấp.')}${twoSign(f, ['NGƯỜI ĐƯỢC ỦY QUYỀN', taker.name], ['NGƯỜI ỦY QUYỀN', f.main.name], 14)}${flat('<b>LỜI CHỨNG CHỨNG THỰC CHỮ KÝ</b>', 'text-align:center;margin-top:3mm')}${par(`Tại ${field('agency', `Trung tâm Phục vụ hành chính công ${f.place.kind} ${f.place.name}`)}, tôi chứng thực các ông, bà có tên trên cam đoan đã hiểu, tự chịu trách nhiệm trước pháp luật về nội dung giấy ủy quyền và đã ký trước mặt tôi. Số chứng thực ${f.number + 118}; quyển số 04/2026-SCT/CK,ĐC.`)}${closing(f, 'GIÁM ĐỐC TRUNG TÂM', codeLine(f), 'PVHCC', 'TRUNG TÂM PVHCC', 20)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A stall or workshop is let, certified by a commune.
    id: 'contract-workshop-let-commune',
    class: 'certified_contract',
    tags: ['contract', 'modern', 'small'],
    draw: (f) => {
      const tenant = f.others[1];
      const rent = f.chance.whole(3, 25);
      const who = (label: string, w: typeof tenant, role: string) =>
        `${part(label)}${fillRow(['Ông/Bà:', nameOf(w, role, upper(w.name)), 3], ['Sinh ngày:', bornOf(w, role), 2])}${fillRow(['Số định danh:', idOf(w, role), 1], ['Điện thoại:', phone(f), 1])}${fill('Cư trú:', w.home)}`;
      return paper(
        'certified_contract',
        [
          `<div style="font-size:10.5pt">${top(10.5, '-', 48)}${title('HỢP ĐỒNG THUÊ NHÀ XƯỞNG', 15, 'margin:3mm 0')}${who('BÊN CHO THUÊ (A)', f.main, 'giver')}${who('BÊN THUÊ (B)', tenant, 'taker')}${flat(`<b>1.</b> Bên A cho Bên B thuê nhà xưởng diện tích ${f.chance.whole(60, 400)} m² tại ${f.main.home} để sản xuất, kinh doanh.`, 'margin-top:2mm')}${flat(`<b>2.</b> Giá thuê: ${grouped(rent * 1_000_000)} đồng/tháng, trả vào ngày 10 hằng tháng. Tiền đặt cọc: ${sum(rent * 2)}.`)}${flat('<b>3.</b> Thời hạn thuê: 03 năm kể từ ngày hợp đồng được chứng thực; hết hạn được ưu tiên thuê tiếp.')}${flat('<b>4.</b> Bên B tự chi trả tiền điện, nước; bảo đảm phòng cháy, chữa cháy; không được cho thuê lại.')}${flat('<b>5.</b> Bên nào đơn phương chấm dứt hợp đồng phải báo trước 60 ngày và bồi thường thiệt hại.')}${twoSign(f, ['BÊN CHO THUÊ', f.main.name], ['BÊN THUÊ', tenant.name], 15)}${flat('<b>LỜI CHỨNG CHỨNG THỰC HỢP ĐỒNG</b>', 'text-align:center;margin-top:3mm')}${par(`${onDay(f)}, tại ${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}, tôi chứng thực hợp đồng được giao kết giữa ${low(f.main)} ${f.main.name} và ${low(tenant)} ${tenant.name}; các bên chịu trách nhiệm về nội dung, có năng lực hành vi dân sự, tự nguyện và đã ký trước mặt tôi. Số chứng thực ${f.number + 27}, quyển số 01/2026-SCT/HĐ,GD.`)}${closing(f, 'PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The tax office frees a household from the tax of its farm plot or house plot for a year.
    id: 'decision-land-tax-exempt-household',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const office = `THUẾ CƠ SỞ ${f.chance.whole(2, 12)}`;
      return paper('decision', [
        `${officeHead(f, `THUẾ TỈNH ${upper(f.place.province)}`, officeLines(office), `${f.number}/QĐ-TCS`)}${headline('QUYẾT ĐỊNH', 'Về việc miễn thuế sử dụng đất phi nông nghiệp')}<div style="text-align:center;margin-bottom:2mm"><b>TRƯỞNG ${office}</b></div>${par('Căn cứ Luật Thuế sử dụng đất phi nông nghiệp ngày 17 tháng 6 năm 2010;')}${par('Căn cứ Luật Quản lý thuế và Nghị định số 126/2020/NĐ-CP của Chính phủ;')}${par(`Xét văn bản đề nghị miễn thuế ngày ${daysLater(f.date, -18)} và đề nghị của Tổ nghiệp vụ, dự toán,`)}${title('QUYẾT ĐỊNH:', 13)}${par(`<b>Điều 1.</b> Miễn 100 % thuế sử dụng đất phi nông nghiệp năm 2026 đối với người nộp thuế:`)}${row(`Họ và tên: <b>${nameOf(f.main, 'payer', upper(f.main.name))}</b>`, 10)}${row(`Ngày sinh: ${bornOf(f.main, 'payer')}; số định danh cá nhân: ${idOf(f.main, 'payer')}`, 10)}${row(`Mã số thuế: ${field('tax_code', tax, tax, 'payer')}`, 10)}${row(`Địa chỉ thửa đất: ${f.main.home}`, 10)}${row(`Số tiền được miễn: ${grouped(f.chance.whole(40, 900) * 1000)} đồng. Lý do: hộ nghèo theo quyết định của Ủy ban nhân dân ${f.place.kind}.`, 10)}${par('<b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.', 'margin-top:2mm')}${par(`<b>Điều 3.</b> ${you(f.main.sex)} ${f.main.name} và các bộ phận có liên quan chịu trách nhiệm thi hành./.`)}${besideSign(`${recipients('Như Điều 3;', `UBND ${f.place.kind};`, 'Lưu: VT, QLĐ.')}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG THUẾ CƠ SỞ', { ring: `${office} ★ TỈNH ${upper(f.place.province)} ★`, inner: 'THUẾ' }))}`,
      ]);
    },
  },
]);
