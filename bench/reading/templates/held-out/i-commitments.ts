import { daysLater } from '../../plan/dossiers.ts';
import { bornOf, closing, codeLine, idOf, nameOf, paper, plainSign, title } from '../kit.ts';
import { TYPED, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { onDay } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeTop, listed, mr } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_COMMITMENTS = inPart('held-out', [
  {
    // An heir promises to pay back an allowance that went on being paid; typed.
    id: 'commitment-pays-back-allowance-typed',
    class: 'other',
    tags: ['typed', 'personal'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="font-size:10.4pt;line-height:1.6"><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>---------------</div>${title('GIẤY CAM KẾT HOÀN TRẢ', 14.5, 'margin:6mm 0 4mm')}<p>Tôi tên: ${nameOf(f.main, 'declarant', upper(f.main.name))}, sinh ngày ${bornOf(f.main, 'declarant')}, căn cước số ${idOf(f.main, 'declarant')}, ở ${f.main.home}.</p><p>Người thân của tôi là ${nameOf(f.others[1], 'relative')}, hưởng trợ cấp hưu trí xã hội, qua đời ngày ${daysLater(f.date, -70)}. Do gia đình báo tử chậm nên hai tháng tiền trợ cấp sau đó, cộng 1.000.000 đồng, vẫn được chuyển vào tài khoản mà tôi đứng tên nhận thay.</p><p>Nay tôi cam kết:</p><p>- Nộp lại đủ số tiền trên vào ngân sách ${f.place.kind} trước ngày ${daysLater(f.date, 15)};</p><p>- Không khiếu nại về việc thu hồi;</p><p>- Chịu trách nhiệm trước các đồng thừa kế của người đã mất về việc nộp lại này.</p><p>Tôi viết giấy này hoàn toàn tự nguyện, đã đọc lại và ký tên dưới đây.</p><div class="cols" style="margin-top:5mm"><div>Người làm chứng<div style="height:18mm"></div>${f.name()}</div><div style="text-align:center">${onDay(f)}${plainSign(f, 'Người cam kết', f.main.name, 18)}</div></div>${codeLine(f)}</div>`,
        ],
        'a4',
        TYPED,
      ),
  },
  {
    // The commune confirms that a pensioner is alive and lives there.
    id: 'confirmation-person-alive-for-pension',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${communeTop(f, `${f.number}/XN-UBND`, 12, 41)}${title('GIẤY XÁC NHẬN', 16, 'margin:4mm 0 0')}<div class="sub"><i>(Về việc người hưởng chế độ còn sống, đang cư trú tại địa phương)</i></div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name}, tỉnh ${f.place.province} xác nhận:</p>${listed(
          [
            ['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject')}</b>`],
            ['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
            ['Số định danh cá nhân', idOf(f.main, 'subject')],
            ['Nơi thường trú', f.main.home],
            ['Tình trạng', 'Còn sống, không xuất cảnh, không mất tích'],
            [
              'Chế độ đang hưởng',
              f.chance.pick(['Lương hưu', 'Trợ cấp thương binh', 'Trợ cấp tuất liệt sĩ', 'Trợ cấp mất sức lao động']),
            ],
            ['Hình thức nhận', f.chance.pick(['Qua tài khoản của người được ủy quyền', 'Tiền mặt tại điểm chi trả'])],
          ],
          54,
          'padding-left:10mm',
        )}<p style="margin-top:3mm">Căn cứ xác nhận: kiểm tra thực tế ngày ${daysLater(f.date, -1)} của công chức Văn hóa - Xã hội và Cơ sở dữ liệu quốc gia về dân cư.</p><p>Giấy này được cấp theo đề nghị của ${mr(f.main)} ${f.main.name} để nộp cho Bảo hiểm xã hội cơ sở nơi quản lý chi trả và có giá trị trong 12 tháng./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', `${recipients('Người đề nghị;', 'Lưu: VT.')}${codeLine(f)}`)}`,
      ]),
  },
]);
