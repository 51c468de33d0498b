import { fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { besideSign, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, nameOf, nation, paper, plainSign, SANS, title } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { blank, cells, datedSign, onDay, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formOf, mottoDate, office, pen } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_WELFARE = inPart('opened-10', [
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
