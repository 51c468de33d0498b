import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { mateOf, oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, issued, nameOf, paper } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { blank, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { districtOf, machine, nearHome, onRule } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_A_HOUSEHOLD = inPart('opened-8', [
  {
    // Form NK3a of 1996: the cover's inside with the head of the household, and a member's page.
    id: 'household-1996-nk3a-two-pages',
    class: 'household_book',
    tags: ['form', 'spread', 'small'],
    coloured: true,
    spreads: [[0, 1]],
    draw: (f) => {
      const box = 'font-size:10.2pt;line-height:1.45;margin:-8mm -7mm 0 -17mm';
      const day = dayOf(f, 6, 1996);
      const member = f.others[0];
      const left = `<div style="${box}"><div style="text-align:right;font-size:8.5pt">Mẫu NK3a ban hành năm 1994</div><div style="text-align:center">BỘ NỘI VỤ<br>${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`)}</div>${title('SỔ HỘ KHẨU', 22, 'color:#8d1f2b;margin:8mm 0 1mm')}<div style="text-align:center">Số: ${f.chance.digits(6)}</div><div style="height:6mm"></div>${onRule('Họ và tên chủ hộ:', machine(nameOf(f.main, 'owner', upper(f.main.name)), 10))}${onRule('Sinh ngày:', machine(bornOf(f.main, 'owner'), 10))}${onRule('CMND số:', machine(oldIdOf(oldCitizenId(f.chance), 'owner'), 10))}${onRule('Số nhà, thôn, ấp:', machine(nearHome(f.main), 10))}${onRule('Xã, phường:', machine(f.place.name, 10))}${onRule('Quận, huyện:', machine(capital(districtOf(f)), 10))}<div style="text-align:center;margin-top:6mm"><i>${capital(issued(day))}</i></div>${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG CÔNG AN HUYỆN', { ring: `CÔNG AN ${upper(districtOf(f))} ★`, inner: 'CÔNG AN', gap: 24 }))}</div>`;
      const right = `<div style="${box}">${title('TRANG SỐ 3', 11, 'margin:0 0 3mm')}${onRule('Họ và tên:', machine(nameOf(member, 'member', upper(member.name)), 10))}${onRule('Bí danh (tên thường gọi):', '')}${onRule('Quan hệ với chủ hộ:', machine(mateOf(member), 10))}${onRule('Sinh ngày, tháng, năm:', machine(bornOf(member, 'member'), 10))}${onRule('Nam, nữ:', machine(member.sex, 10))}${onRule('Nguyên quán:', machine(`${f.place.name}, ${f.place.province}`, 10))}${onRule('Dân tộc:', machine('Kinh', 10))}${onRule('Tôn giáo:', machine('Không', 10))}${onRule('Số CMND:', machine(oldIdOf(oldCitizenId(f.chance), 'member'), 10))}${onRule('Nghề nghiệp, nơi làm việc:', machine('Làm ruộng', 10))}${onRule('Chuyển đến ngày, nơi chuyển đến:', machine('Sinh ra ở đây', 10))}<div style="text-align:center;margin-top:6mm">Ngày 14 tháng 6 năm 1996<br><b>CÁN BỘ ĐĂNG KÝ</b><div style="height:16mm"></div>${f.name('Nam')}</div>${onRule('Lý do xóa đăng ký thường trú:', blank(30))}${onRule('', blank(60))}</div>`;
      return paper('household_book', [left, right], 'a5');
    },
  },
]);
