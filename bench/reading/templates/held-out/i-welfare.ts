import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { besideSign, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign, SANS, title, TYPED } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { blank, cells, datedSign, dayOf, homeBefore, onDay, phone, spouse, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formOf, listed, mottoDate, office, pen, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_I_WELFARE = inPart('held-out', [
  {
    // Form 1d of decree 20/2021: declaration of an old person who asks for help, numbered, by pen.
    id: 'application-assistance-1d-20-2021-by-pen',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) =>
      paper('application_form', [
        `<div style="font-size:12.4pt">${formOf(['Mẫu số 1d', '(Ban hành kèm theo Nghị định số 20/2021/NĐ-CP ngày 15/3/2021)'])}<div style="text-align:center">${nation(12, '-', 54)}</div>${title('TỜ KHAI ĐỀ NGHỊ TRỢ GIÚP XÃ HỘI', 14.5, 'margin:4mm 0 0')}<div class="sub"><i>(Áp dụng đối với đối tượng quy định tại khoản 5 Điều 5 Nghị định số 20/2021/NĐ-CP)</i></div><div><b>THÔNG TIN CỦA ĐỐI TƯỢNG</b></div>${fill('1. Họ và tên (Viết chữ in hoa):', pen(nameOf(f.main, 'applicant', upper(f.main.name))))}${fillRow(['Ngày/tháng/năm sinh:', pen(bornOf(f.main, 'applicant')), 3], ['Giới tính:', pen(f.main.sex), 1], ['Dân tộc:', pen('Kinh'), 1])}${fillRow(['Giấy CMND hoặc CCCD số:', pen(idOf(f.main, 'applicant')), 3], ['Nơi cấp:', pen('Bộ Công an'), 2])}${fill('2. Nơi đăng ký thường trú của đối tượng:', pen(f.main.home))}${fill('Hiện nay đối tượng ở với ai và địa chỉ nơi ở?', pen(f.chance.pick(['ở một mình tại nhà riêng', 'ở cùng gia đình con út'])))}${fillRow(['3. Có thẻ BHYT không?', `${tick(false)} Không &ensp; ${tick(true)} Có`, 1])}${fill('4. Thuộc hộ nghèo, hộ cận nghèo không?', `${tick(false)} Không &ensp; ${tick(true)} Hộ nghèo &ensp; ${tick(false)} Hộ cận nghèo`)}${fill('5. Có người có nghĩa vụ và quyền phụng dưỡng không?', pen('không'))}${fill('6. Có đang hưởng lương hưu, trợ cấp BHXH hàng tháng không?', pen('không'))}${fill('7. Trợ cấp, phụ cấp ưu đãi hàng tháng:', blank(20))}<p style="margin-top:2mm">Tôi xin cam đoan những lời khai trên là đúng sự thật, nếu có điều gì khai không đúng tôi xin chịu trách nhiệm hoàn toàn.</p>${codeLine(f)}<div class="cols" style="align-items:flex-start;font-size:11.8pt"><div><b>Thông tin người khai thay</b><br>Giấy CMND hoặc CCCD: ${blank(18)}<br>Ngày cấp: ${blank(28)}<br>Mối quan hệ với đối tượng: ${blank(10)}<br>Địa chỉ: ${blank(30)}</div><div style="text-align:center"><i>${onDay(f)}</i>${plainSign(f, 'NGƯỜI KHAI', f.main.name, 16)}</div></div><div style="border-top:0.3mm solid #333;margin-top:3mm;padding-top:1mm;font-size:11.5pt"><b>XÁC NHẬN CỦA ỦY BAN NHÂN DÂN CẤP XÃ:</b> ${f.place.kind} ${f.place.name} đã kiểm tra hồ sơ và xác nhận thông tin cá nhân nêu trên của ${you(f.main.sex).toLowerCase()} ${f.main.name} là đúng.</div></div>`,
      ]),
  },
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
    // Letter to visit a martyr's grave and move the remains: a request with boxes for the digits of the card.
    id: 'application-martyr-grave-visit-cells',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="font-size:11pt;line-height:1.55"><div style="text-align:center">${nation(11, '-', 48)}</div>${title('ĐƠN ĐỀ NGHỊ<br>Di chuyển hài cốt liệt sĩ / thăm viếng mộ liệt sĩ', 13.5, 'line-height:1.35;margin:6mm 0 4mm')}<div>Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div style="margin-top:2mm"><b>Người đề nghị</b></div><div>Họ và tên: ${nameOf(f.main, 'applicant', upper(f.main.name))}</div><div style="margin:1.5mm 0">Số định danh: ${cells('citizen_id', f.main.id, 'applicant', 6)}</div><div>Ngày sinh: ${bornOf(f.main, 'applicant')} &emsp; Giới tính: ${f.main.sex}</div><div>Địa chỉ: ${f.main.home}</div><div>Điện thoại liên hệ: ${phone(f)}</div><div style="margin-top:3mm"><b>Liệt sĩ</b></div><div>Họ và tên: ${nameOf(f.others[1], 'relative')}</div><div>Quan hệ với người đề nghị: ${f.chance.pick(['chú ruột', 'bác ruột', 'anh trai'])}</div><div>Nguyên quán: ${f.place.full}</div><div>Đơn vị khi hy sinh: ${f.chance.pick(['Trung đoàn 66', 'Tiểu đoàn 8, Trung đoàn 209', 'K2 pháo binh'])}; hy sinh ngày 0${f.chance.whole(1, 9)}/0${f.chance.whole(1, 9)}/1971</div><div>Số giấy báo tử: ${f.chance.digits(3)}/QK; Bằng Tổ quốc ghi công số ${f.chance.digits(4)} TĐ</div><div>Phần mộ: hàng ${f.chance.whole(2, 18)}, lô ${f.chance.pick(['A', 'B', 'C'])}, nghĩa trang liệt sĩ</div><div style="margin-top:3mm"><b>Nội dung đề nghị</b></div><div>${tick(true)} Cấp giấy giới thiệu thăm viếng mộ, thời gian từ ${daysLater(f.date, 9)} đến ${daysLater(f.date, 14)}, số người đi: 03</div><div>${tick(false)} Di chuyển hài cốt liệt sĩ về an táng tại: ${blank(44)}</div><p class="flat" style="margin-top:3mm">Tôi cam đoan các thông tin trên là đúng và chưa được hỗ trợ chi phí thăm viếng mộ trong ba năm gần đây.</p>${codeLine(f)}${datedSign(f, 'Người đề nghị', f.main.name)}</div>`,
        ],
        'a4',
        SANS,
      ),
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
  {
    // The commune introduces a martyr's relative who visits the grave; the cemetery's part below.
    id: 'introduction-martyr-grave-visit-form',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(office(`UBND TỈNH ${upper(f.place.province)}`, ['ỦY BAN NHÂN DÂN', unit(f)], `${f.number}/GGT-UBND`), mottoDate(f, 11.6), 41)}${title('GIẤY GIỚI THIỆU<br>Thăm viếng mộ liệt sĩ', 15, 'line-height:1.35;margin-bottom:5mm')}<p>Kính gửi: Ban quản lý nghĩa trang liệt sĩ nơi an táng.</p><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} trân trọng giới thiệu ${you(f.main.sex).toLowerCase()}: <b>${nameOf(f.main, 'relative')}</b>, sinh ngày ${bornOf(f.main, 'relative')}.</p><p>CCCD số: ${idOf(f.main, 'relative')}. Nơi thường trú: ${f.main.home}.</p><p>Là thân nhân của liệt sĩ: <b>${nameOf(f.others[1], 'mentioned')}</b>, hy sinh ngày 1${f.chance.whole(0, 9)}/0${f.chance.whole(1, 9)}/1972, an táng tại khu ${f.chance.pick(['A', 'B'])}, hàng ${f.chance.whole(3, 20)}, mộ số ${f.chance.whole(2, 60)}.</p><p>Đi cùng: 02 người. Thời gian thăm viếng: từ ngày ${daysLater(f.date, 6)} đến ngày ${daysLater(f.date, 10)}.</p><p>Đề nghị Ban quản lý nghĩa trang tạo điều kiện và xác nhận vào phần dưới để gia đình thanh toán chi phí theo quy định./.</p>${besideSign(codeLine(f), sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { inner: 'PHÓ CHỦ TỊCH' }))}<div style="border-top:0.3mm dashed #444;margin-top:5mm;padding-top:2mm"><div style="text-align:center"><b>XÁC NHẬN CỦA NƠI QUẢN LÝ MỘ</b></div><div>Thân nhân liệt sĩ đã đến thăm viếng mộ vào ngày ${blank(34)}</div><div>Số lượng: ${blank(20)} người</div></div>`,
      ]),
  },
]);
