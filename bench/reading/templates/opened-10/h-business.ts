import { field, guilloche } from '../../../../samples/make/html.ts';
import { businessNo } from '../../plan/identifiers.ts';
import { officeLines } from '../form-kit.ts';
import { bornOf, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { dayOf, money, phone, shopName } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county, countyName, countyRing } from '../eighth/c-parts.ts';
import { SHOPS } from '../eighth/d-parts.ts';
import { colons, copied, flush, homeIn, mid } from '../ninth/h-parts.ts';
import { oldIdNo, oldNation, ringThen, row, sealFoot, sized } from '../ninth/h-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_H_BUSINESS = inPart('opened-10', [
  {
    // Decree 66/HĐBT of 1992: a licence for a small trader's stall, typed by the district.
    id: 'h-biz-1996-decree-66-typed',
    class: 'household_business_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const date = dayOf(f, 9, 1996);
      const no = businessNo(f.chance);
      return paper(
        'household_business_certificate',
        [
          `<div style="border:1mm double #555;padding:6mm;margin:-6mm -4mm 0 -12mm">${oldNation(11, '----------')}<div style="display:flex;justify-content:space-between;margin-top:4mm;font-size:10.5pt"><div>${officeLines('UỶ BAN NHÂN DÂN', upper(county(f)))}</div><div>Số: ${field('business_registration_no', no)}</div></div>${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ KINH DOANH', 17, 'margin:8mm 0 1mm')}${mid('(Theo Nghị định 66-HĐBT ngày 2-3-1992)', 'margin-bottom:5mm')}${sized(11, 1.6, `${row(`Cấp cho: ${nameOf(f.main, 'owner', upper(f.main.name))}`)}${row(`Sinh ngày: ${bornOf(f.main, 'owner')}`)}${row(`Giấy CMND số: ${oldIdNo(f, 'owner')}`)}${row(`Chỗ ở: ${homeIn(f, f.main)}`)}${row(`Được phép kinh doanh ngành nghề: ${f.chance.pick(SHOPS)[0].toLowerCase()}`)}${row(`Địa điểm kinh doanh: chợ ${f.place.name}, ${county(f)}`)}${row(`Vốn kinh doanh: ${money(f.chance.whole(2, 15))} đồng`)}${row('Hình thức tổ chức kinh doanh: hộ cá thể')}${row('Người được cấp giấy phải nộp thuế đầy đủ, giữ gìn trật tự vệ sinh nơi kinh doanh, không được cho người khác mượn giấy này.')}<div style="text-align:right;margin-top:3mm">${countyName(f)}, ${issued(date)}</div>`)}${sealFoot(f, 'T/M UBND HUYỆN<br>K/T CHỦ TỊCH<br>PHÓ CHỦ TỊCH', '', { ring: countyRing(f), inner: 'UBND' })}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Decree 78/2015: second change, 2018; facts in a column, sans; copy the commune compared.
    id: 'h-biz-2018-change-two-copied',
    class: 'household_business_certificate',
    tags: ['form', 'sans', 'certified-copy'],
    draw: (f) => {
      const date = dayOf(f, 11, 2018);
      const no = businessNo(f.chance);
      const [trade, code, shop] = f.chance.pick(SHOPS);
      return paper(
        'household_business_certificate',
        [
          `${sized(10.5, 1.5, `${twoColumns(`ỦY BAN NHÂN DÂN ${upper(county(f))}<br><b>${field('agency', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><div class="rule" style="width:18mm"></div>`, nation(10.5, '-', 44), 44, 10.5)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15.5, 'margin:4mm 0 1mm')}${mid(`Số: <b>${field('business_registration_no', no)}</b><br>Đăng ký lần đầu, ngày ${dayOf(f, 2, 2011)}<br>Đăng ký thay đổi lần thứ: 02, ${issued(date, `ngày ${date}`)}`, 'margin-bottom:4mm')}${colons(66, ['1. Tên hộ kinh doanh', `HKD ${shop} ${shopName(f.main, 2)}`], ['2. Địa điểm kinh doanh', homeIn(f, f.main)], ['Điện thoại', phone(f)], ['3. Ngành, nghề kinh doanh', `${trade} (mã ${code})`], ['4. Vốn kinh doanh', `${money(f.chance.whole(50, 500))} đồng`], ['5. Họ và tên cá nhân', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> &ensp; Giới tính: ${f.main.sex}`], ['Sinh ngày', bornOf(f.main, 'owner')], ['Thẻ căn cước công dân số', idOf(f.main, 'owner')], ['Nơi đăng ký HKTT', homeIn(f, f.main)], ['Chỗ ở hiện tại', 'Như trên'])}`)}${sealFoot(f, 'TRƯỞNG PHÒNG', '', { ring: ringThen(f, 'PHÒNG TÀI CHÍNH - KẾ HOẠCH'), inner: 'TC - KH', gap: 20 })}${copied(f, 30, 216)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The city program's print of 2023 across, to be hung in the shop: facts in two halves.
    id: 'h-biz-2023-hung-halves',
    class: 'household_business_certificate',
    tags: ['form', 'landscape', 'two-column'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const date = dayOf(f, 5, 2023);
      const no = businessNo(f.chance);
      const [trade, code, shop] = f.chance.pick(SHOPS);
      return paper(
        'household_business_certificate',
        [
          `${guilloche('#d7e6f4')}<div class="frame" style="inset:7mm;border:1.2mm double #2c5c94"></div><div style="margin:-6mm 0 0 -10mm">${twoColumns(`ỦY BAN NHÂN DÂN ${upper(county(f))}<br><b>${officeLines('PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b>`, nation(12, '-', 54), 46, 12)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 19, 'color:#1d4a80;margin:2mm 0 1mm')}${mid(`Số: <b style="font-size:14pt">${field('business_registration_no', no)}</b> &emsp; Đăng ký lần đầu ${issued(date)}`, 'margin-bottom:4mm')}<div class="cols" style="gap:10mm;font-size:13pt"><div>${flush('<b>THÔNG TIN HỘ KINH DOANH</b>')}${colons(38, ['Tên hộ kinh doanh', `<b>${shop} ${shopName(f.main, 2)}</b>`], ['Địa điểm', homeIn(f, f.main)], ['Ngành, nghề', `${trade} (${code})`], ['Vốn kinh doanh', `${money(f.chance.whole(30, 400))} đồng`], ['Điện thoại', phone(f)])}</div><div>${flush('<b>THÔNG TIN CHỦ HỘ KINH DOANH</b>')}${colons(38, ['Họ và tên', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`], ['Giới tính', f.main.sex], ['Sinh ngày', bornOf(f.main, 'owner')], ['Số CCCD', idOf(f.main, 'owner', spaced(f.main.id))], ['Thường trú', homeIn(f, f.main)])}</div></div>${sealFoot(f, 'KT. TRƯỞNG PHÒNG<br>PHÓ TRƯỞNG PHÒNG', '', { ring: ringThen(f, 'PHÒNG TÀI CHÍNH - KẾ HOẠCH'), inner: 'TC - KH', gap: 20 })}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
]);
