import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { money } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { middleNation } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_E_PAPERS = inPart('opened-8', [
  {
    // A household with pigs promises its neighbours clean air, typed at the village house.
    id: 'commitment-livestock-environment-typed',
    class: 'other',
    tags: ['form', 'typed', 'personal'],
    draw: (f) => {
      const page = `<div style="font-size:10.5pt;line-height:1.6">${middleNation(10.5, '-', 46)}${title('GIẤY CAM KẾT', 15, 'margin:7mm 0 0')}<div class="sub" style="font-size:10.5pt">V/v bảo vệ môi trường trong chăn nuôi hộ gia đình</div><p>Hôm nay, ${issued(f.date)}, tại nhà văn hóa, tôi là ${nameOf(f.main, 'subject', upper(f.main.name))}, sinh ngày ${bornOf(f.main, 'subject')}, CCCD số ${idOf(f.main, 'subject')}, ở tại ${f.main.home}, hiện đang nuôi ${f.chance.whole(6, 60)} con lợn và ${f.chance.whole(30, 400)} con gia cầm trên diện tích chuồng trại ${f.chance.whole(30, 200)} m2.</p><p>Sau khi được tổ công tác của ${f.place.kind} kiểm tra và nhắc nhở, tôi xin cam kết thực hiện các việc sau:</p><p>1. Xây hầm biogas và bể lắng, không xả nước thải ra mương chung, hoàn thành trước ngày ${daysLater(f.date, 60)};</p><p>2. Che chắn chuồng trại, rắc chế phẩm khử mùi hằng tuần;</p><p>3. Không vứt xác vật nuôi chết ra đường, sông, hồ; báo thú y khi có dịch;</p><p>4. Kê khai số lượng vật nuôi với Ủy ban nhân dân mỗi quý một lần.</p><p>Quá thời hạn trên nếu không thực hiện, tôi xin chịu xử phạt vi phạm hành chính và tự di dời chuồng trại ra khỏi khu dân cư.</p><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'Trưởng thôn', f.name('Nam'), 16)}</div><div>${plainSign(f, 'Người cam kết', f.main.name, 16)}</div></div>${codeLine(f)}</div>`;
      return paper('other', [page], 'a4', TYPED);
    },
  },
  {
    // Officers and the owner look at what the storm took: minutes with three signatures.
    id: 'minutes-loss-checked-on-spot',
    class: 'other',
    tags: ['form', 'table', 'personal'],
    draw: (f) => {
      const [one, two] = [f.name(), f.name()];
      const sum = f.chance.whole(8, 60);
      const page = `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>TỔ KIỂM TRA THIỆT HẠI`, nation(12, '-', 52), 40, 12)}${title('BIÊN BẢN', 16, 'margin:5mm 0 0')}<div class="sub"><b>Kiểm tra, xác minh thiệt hại của hộ gia đình</b></div><p>Hôm nay, hồi ${f.chance.whole(8, 10)} giờ 30 phút, ${issued(f.date)}, tại ${f.main.home}, chúng tôi gồm:</p><p>1. Ông (bà) ${one}, Phó Chủ tịch Ủy ban nhân dân ${f.place.kind}, tổ trưởng;</p><p>2. Ông (bà) ${two}, công chức Phòng Kinh tế, thành viên;</p><p>3. Chủ hộ: ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số căn cước ${idOf(f.main, 'subject')}.</p><p>Cùng tiến hành kiểm tra thiệt hại do ${f.chance.pick(['bão', 'lốc xoáy', 'ngập lụt', 'sạt lở'])} xảy ra ${dateInWords(daysLater(f.date, -4))}, kết quả như sau:</p>${grid(
        ['TT', 'Tài sản thiệt hại', 'ĐVT', 'Số lượng', 'Tỷ lệ (%)', 'Ước giá trị (đồng)'],
        [
          ['1', 'Mái nhà lợp tôn', 'm²', String(f.chance.whole(12, 80)), '60', money(sum)],
          ['2', 'Lúa mùa chưa gặt', 'sào', String(f.chance.whole(2, 12)), '80', money(f.chance.whole(2, 9))],
          ['3', 'Chuồng trại', 'cái', '1', '100', money(f.chance.whole(3, 15))],
        ],
        11.5,
      )}<p>Ý kiến của chủ hộ: nhất trí số liệu trên, đề nghị Nhà nước quan tâm hỗ trợ để sửa lại nhà trước mùa rét.</p><p>Biên bản kết thúc hồi 11 giờ cùng ngày, đã đọc lại cho mọi người cùng nghe, công nhận đúng và ký tên./.</p><div class="cols" style="gap:0;margin:3mm -6mm 0 -6mm"><div>${plainSign(f, 'CHỦ HỘ', f.main.name, 15)}</div><div>${plainSign(f, 'THÀNH VIÊN', two, 15)}</div><div>${plainSign(f, 'TỔ TRƯỞNG', one, 15)}</div></div>${codeLine(f)}`;
      return paper('other', [page]);
    },
  },
]);
