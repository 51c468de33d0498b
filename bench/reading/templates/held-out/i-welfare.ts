import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign, title, TYPED } from '../kit.ts';
import { upper } from '../kit.ts';
import { blank, datedSign, dayOf, homeBefore, phone, spouse, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formOf, listed, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_WELFARE = inPart('held-out', [
  {
    // Form 04 of decree 20/2021 as a typed letter's table: help with burial costs, the family's part.
    id: 'application-burial-help-family-table',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const dead = f.others[0];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12.4, '-', 54)}</div>${title('TỜ KHAI<br>ĐỀ NGHỊ HỖ TRỢ CHI PHÍ MAI TÁNG', 14.5, 'line-height:1.3;margin-bottom:4mm')}${ruled(
          [38, 62],
          [],
          [
            ['<b>I. NGƯỜI CHẾT ĐƯỢC MAI TÁNG</b>', ''],
            ['Họ và tên', nameOf(dead, 'deceased', upper(dead.name))],
            ['Ngày, tháng, năm sinh', bornOf(dead, 'deceased')],
            ['Số định danh cá nhân', idOf(dead, 'deceased')],
            ['Thường trú tại', f.place.full],
            ['Ngày chết', daysLater(f.date, -18)],
            ['Đang hưởng', f.chance.pick(['Trợ cấp hưu trí xã hội', 'Trợ cấp xã hội hằng tháng'])],
            ['<b>II. NGƯỜI ĐỨNG RA MAI TÁNG</b>', ''],
            ['Họ và tên', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`],
            ['Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')],
            ['Số căn cước', idOf(f.main, 'applicant')],
            ['Nơi cư trú', f.main.home],
            ['Quan hệ với người chết', f.main.sex === 'Nam' ? 'Con trai' : 'Con gái'],
            ['Điện thoại', phone(f)],
            ['Số tài khoản', `${f.chance.digits(10)} - Ngân hàng Nông nghiệp và Phát triển nông thôn`],
          ],
          11.6,
        )}<p style="margin-top:2mm">Tôi xin cam đoan những lời khai trên là đúng sự thật. Đề nghị Ủy ban nhân dân ${f.place.kind} ${f.place.name} xem xét, hỗ trợ chi phí mai táng theo quy định.</p>${datedSign(f, 'NGƯỜI ĐỀ NGHỊ', f.main.name, codeLine(f))}`,
      ]);
    },
  },
  {
    // Who was a young volunteer in the war: declaration 1B of joint circular 08/2012, with the commune's confirmation.
    id: 'application-youth-volunteer-2012-form-1b',
    class: 'application_form',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const [day, no] = [dayOf(f, 10, 2012), oldCitizenId(f.chance)];
      return paper('application_form', [
        `<div style="font-size:12.2pt">${formOf(['Mẫu số 1B', '(Kèm theo TTLT số 08/2012/TTLT-BLĐTBXH-BNV-BTC)'])}<div style="text-align:center">${nation(12, '-', 54)}</div>${title('BẢN KHAI CÁ NHÂN', 15, 'margin:4mm 0 0')}<div class="sub"><b>Đề nghị hưởng chế độ trợ cấp đối với thanh niên xung phong<br>đã hoàn thành nhiệm vụ trong kháng chiến</b></div>${fillRow(['Họ và tên:', `<b>${nameOf(f.main, 'applicant')}</b>`, 3], ['Nam/Nữ:', f.main.sex, 1])}${fillRow(['Ngày tháng năm sinh:', bornOf(f.main, 'applicant'), 1], ['Số CMND:', field('old_citizen_id', no, no, 'applicant'), 1])}${fill('Nguyên quán:', f.place.full)}${fill('Nơi đăng ký hộ khẩu thường trú:', homeBefore(f, f.main))}${fillRow(['Vào TNXP ngày:', '20/7/1968', 1], ['Đơn vị:', f.chance.pick(['Đội 25, Tổng đội 572', 'Đại đội 4, N43', 'C317 - P18']), 2])}${fillRow(['Hoàn thành nhiệm vụ trở về ngày:', '30/10/1972', 1])}${fill('Giấy tờ chứng minh còn lưu giữ được:', f.chance.pick(['Giấy khen của Tổng đội', 'Lý lịch đảng viên khai năm 1975', 'Phiếu chuyển thương']))}${fill('Từ khi về địa phương đến nay:', 'làm ruộng, chưa hưởng chế độ gì')}<p style="margin-top:2mm">Tôi xin cam đoan lời khai trên là đúng sự thật, nếu sai tôi xin chịu trách nhiệm trước pháp luật và hoàn trả số tiền đã nhận. Đề nghị cơ quan có thẩm quyền xem xét giải quyết chế độ trợ cấp một lần theo Quyết định số 40/2011/QĐ-TTg.</p>${codeLine(f)}<div class="cols" style="margin-top:3mm;align-items:flex-start"><div style="text-align:center"><b>UBND ${unit(f)}</b><div style="text-align:left">xác nhận ông (bà) ${f.main.name} hiện có hộ khẩu thường trú tại địa phương và lời khai trên là đúng.</div>${sealedSign(f, 'CHỦ TỊCH', { gap: 21 })}</div><div style="text-align:center"><i>${f.place.name}, ${issued(day)}</i>${plainSign(f, 'Người khai', f.main.name, 20)}</div></div></div>`,
      ]);
    },
  },
  {
    // Form 12 of decree 131/2021: declaration of a relative for the yearly worship or the sum at once, labels in a list.
    id: 'application-merit-relative-131-form-12-list',
    class: 'application_form',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const dead = f.others[2];
      return paper('application_form', [
        `${formOf(['Mẫu số 12', 'Nghị định số 131/2021/NĐ-CP'])}<div style="text-align:center">${nation(12.2, '-', 54)}</div>${title('BẢN KHAI', 15, 'margin:4mm 0 0')}<div class="sub"><b>Để giải quyết chế độ ưu đãi khi người có công từ trần</b></div><div><b>1. Phần khai về người có công:</b></div>${listed(
          [
            ['Họ và tên', nameOf(dead, 'deceased')],
            ['Ngày tháng năm sinh', bornOf(dead, 'deceased')],
            [
              'Thuộc đối tượng',
              f.chance.pick([
                'Thương binh, tỷ lệ tổn thương 45%',
                'Người hoạt động kháng chiến giải phóng dân tộc',
                'Bệnh binh',
              ]),
            ],
            ['Số hồ sơ', f.chance.digits(5)],
            ['Từ trần ngày', daysLater(f.date, -25)],
          ],
          48,
        )}<div style="margin-top:2mm"><b>2. Phần khai đối với đại diện thân nhân (người tổ chức mai táng):</b></div>${listed(
          [
            ['Họ và tên', `<b>${nameOf(f.main, 'applicant')}</b>`],
            ['Ngày tháng năm sinh', bornOf(f.main, 'applicant')],
            ['CCCD/CMND số', idOf(f.main, 'applicant')],
            ['Nơi thường trú', f.main.home],
            ['Số điện thoại', phone(f)],
            ['Mối quan hệ với người có công', f.main.sex === 'Nam' ? 'Con đẻ (trưởng nam)' : 'Con đẻ'],
          ],
          48,
        )}<div style="margin-top:2mm"><b>3. Thân nhân hưởng trợ cấp tuất hằng tháng:</b></div>${ruled(
          [8, 34, 20, 18, 20],
          ['TT', 'Họ và tên', 'Sinh ngày', 'Quan hệ', 'Hoàn cảnh'],
          [['1', nameOf(f.others[1], 'relative'), bornOf(f.others[1], 'relative'), 'Con', 'Đi học']],
          11.5,
        )}<p>Tôi xin cam đoan lời khai trên là đúng, nếu sai tôi xin chịu hoàn toàn trách nhiệm trước pháp luật./.</p>${datedSign(f, 'Người khai', f.main.name, `<b>Xác nhận của UBND ${f.place.kind}</b><br>Bản khai của ông (bà) ${f.main.name} và thân nhân là đúng.${codeLine(f)}`)}`,
      ]);
    },
  },
  {
    // A pensioner changes the way of being paid, form 02-CBH of the insurer.
    id: 'application-pension-paid-to-account-02-cbh',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      return paper('application_form', [
        `${formOf(['Mẫu số 02-CBH', '(Ban hành kèm theo Quyết định số 166/QĐ-BHXH)'])}<div style="text-align:center">${nation(12.4, '-', 54)}</div>${title('GIẤY ĐỀ NGHỊ<br>Thay đổi nơi nhận, hình thức nhận lương hưu, trợ cấp BHXH', 13.5, 'line-height:1.35;margin:5mm 0 4mm')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Bảo hiểm xã hội tỉnh ${f.place.province}</div><p class="flat">Họ và tên: <b>${nameOf(f.main, 'applicant')}</b>; sinh ngày ${bornOf(f.main, 'applicant')}</p><p class="flat">Số sổ BHXH/mã số BHXH: ${field('social_insurance_no', no, no, 'applicant')}; số CCCD: ${idOf(f.main, 'applicant')}</p><p class="flat">Loại chế độ đang hưởng: ${f.chance.pick(['Lương hưu', 'Trợ cấp mất sức lao động', 'Trợ cấp tuất hằng tháng'])}; mức hưởng: ${f.chance.whole(2, 8)}.${f.chance.whole(100, 990)}.000 đồng/tháng</p><p class="flat">Số điện thoại: ${phone(f)}</p><p class="flat"><b>1. Nơi đang nhận:</b> Điểm chi trả Bưu điện ${f.place.name}, bằng tiền mặt.</p><p class="flat"><b>2. Nay đề nghị:</b></p><p class="flat">${tick(false)} Chuyển nơi nhận đến tỉnh, thành phố khác: ${blank(40)}</p><p class="flat">${tick(true)} Nhận qua tài khoản cá nhân: số ${f.chance.digits(12)}, mở tại Ngân hàng Bưu điện, chi nhánh ${f.place.province}</p><p class="flat">${tick(false)} Nhận bằng tiền mặt tại nhà (người trên 80 tuổi, ốm đau)</p><p class="flat"><b>3. Địa chỉ cư trú mới (nếu thay đổi):</b> ${f.main.home}</p><p class="flat"><b>4. Thời điểm thay đổi:</b> từ tháng ${daysLater(f.date, 30).slice(3)}</p><p style="margin-top:2mm">Tôi cam đoan nội dung kê khai trên là đúng và thông báo kịp thời cho cơ quan bảo hiểm xã hội khi có thay đổi.</p>${datedSign(f, 'Người đề nghị<br><span style="font-weight:400"><i>(Ký, ghi rõ họ tên)</i></span>', f.main.name, codeLine(f))}`,
      ]);
    },
  },
  {
    // A typed letter of 2001 by somebody poisoned in the war, for a monthly allowance.
    id: 'application-chemical-victim-letter-2001-typed',
    class: 'application_form',
    tags: ['typed'],
    draw: (f) => {
      const day = dayOf(f, 3, 2001);
      return paper(
        'application_form',
        [
          `<div style="font-size:10.6pt;line-height:1.65"><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>-----oOo-----</div>${title('ĐƠN XIN HƯỞNG TRỢ CẤP', 14, 'margin:6mm 0 0')}<div class="sub">(Người tham gia kháng chiến bị nhiễm chất độc hóa học)</div><div style="margin-left:14mm">Kính gửi: - UBND ${f.place.kind} ${f.place.name}<br>&emsp;&emsp;&emsp;&ensp;- Phòng Tổ chức - Lao động xã hội huyện</div><p style="margin-top:4mm">Tên tôi là: ${nameOf(f.main, 'applicant', upper(f.main.name))}</p><p>Sinh ngày: ${bornOf(f.main, 'applicant')}</p><p>Trú quán: ${homeBefore(f, f.main)}</p><p>Tôi nhập ngũ tháng 5 năm 1969, chiến đấu ở chiến trường ${f.chance.pick(['B3 Tây Nguyên', 'Quảng Trị', 'miền Đông Nam Bộ'])}, phục viên tháng 10 năm 1976. Trong thời gian ở chiến trường tôi đã sống trong vùng quân đội Mỹ rải chất độc hóa học.</p><p>Từ khi về địa phương sức khỏe của tôi suy giảm, thường xuyên đau ốm; ${spouse(f.main)} tôi là ${nameOf(f.others[0], 'spouse')} cũng đau yếu; vợ chồng tôi sinh ba cháu thì một cháu bị dị dạng, nay không tự lo được sinh hoạt.</p><p>Chiếu theo Quyết định số 26/2000/QĐ-TTg ngày 23/2/2000 của Thủ tướng Chính phủ, tôi làm đơn này đề nghị các cấp xem xét cho tôi và con tôi được hưởng trợ cấp hàng tháng.</p><p>Tôi xin cam đoan lời khai trên là đúng, nếu sai tôi xin chịu trách nhiệm.</p><div class="cols" style="margin-top:5mm"><div>${sealedSign(f, 'XÁC NHẬN CỦA UBND XÃ', { gap: 22 })}</div><div style="text-align:center">${f.place.name}, ${issued(day)}${plainSign(f, 'Người làm đơn', f.main.name, 18)}</div></div>${codeLine(f)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
