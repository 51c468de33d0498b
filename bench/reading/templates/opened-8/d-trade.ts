import { field } from '../../../../samples/make/html.ts';
import { businessNo, oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { besideSign, district, officeLines, sealedSign } from '../form-kit.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, codeLine, issued, nameOf, nation } from '../kit.ts';
import { paper, title, twoColumns, upper } from '../kit.ts';
import { dayOf, homeBefore, money, phone, shopName } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { SHOPS } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_D_TRADE = inPart('opened-8', [
  {
    // Decree 78/2015: issued again because the first sheet was lost; labels in a column of their own.
    id: 'business-2016-reissued-lost',
    class: 'household_business_certificate',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const [no, old, date] = [businessNo(f.chance), oldCitizenId(f.chance), dayOf(f, 7, 2016)];
      const [trade, code, shop] = f.chance.pick(SHOPS);
      return paper('household_business_certificate', [
        `<div class="frame" style="inset:7mm;border:1.2mm double #444"></div>${twoColumns(`ỦY BAN NHÂN DÂN<br>${upper(district(f))}<br><b>${officeLines('PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><div class="rule" style="width:22mm"></div>`, nation(11.5, '-', 52), 41, 12)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15.5, 'margin-top:7mm')}<div class="sub">Số: <b>${field('business_registration_no', no)}</b><br><i>Đăng ký lần đầu: ngày 22 tháng 02 năm 2011<br>Cấp lại lần thứ: 01, ${issued(date)}</i></div>${beside('1. Tên hộ kinh doanh', `<b>HỘ KINH DOANH ${shopName(f.main, 2)}</b>`, 50)}${beside('&emsp; Tên viết tắt', `${shop} ${shopName(f.main)}`, 50)}${beside('2. Địa điểm kinh doanh', homeBefore(f, f.main), 50)}${beside('&emsp; Điện thoại', phone(f), 50)}${beside('3. Ngành, nghề', `${trade} – mã ngành ${code}`, 50)}${beside('4. Vốn kinh doanh', `${money(f.chance.whole(25, 300))} đồng`, 50)}${beside('5. Họ và tên đại diện', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`, 50)}${beside('&emsp; Giới tính', f.main.sex, 50)}${beside('&emsp; Sinh ngày', bornOf(f.main, 'owner'), 50)}${beside('&emsp; Dân tộc, quốc tịch', 'Kinh, Việt Nam', 50)}${beside('&emsp; Giấy tờ chứng thực', `Chứng minh nhân dân số ${oldIdOf(old, 'owner')}`, 50)}${beside('&emsp; Hộ khẩu thường trú', homeBefore(f, f.main), 50)}${besideSign(`<i>Ghi chú: Giấy này thay cho giấy cấp ngày 22/02/2011 đã mất.</i>${codeLine(f)}`, sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'TC - KH' }))}`,
      ]);
    },
  },
]);
