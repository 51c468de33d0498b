import { fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { besideSign, dotted, sealedSign } from '../form-kit.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, paper, SANS, spaced } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { blank, cells, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formName, greyHead, inputBox, inputRow, middleNation, signOn } from '../eighth/e-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_E_FORMS_MORE = inPart('held-out', [
  {
    // The power company's form for a household that wants to buy electricity.
    id: 'application-electricity-household-meter',
    class: 'application_form',
    tags: ['form', 'sans', 'table'],
    draw: (f) => {
      const page = `<div style="font-size:10.8pt;line-height:1.45">${middleNation(11, '-', 46)}${title('GIẤY ĐỀ NGHỊ MUA ĐIỆN', 16, 'margin:5mm 0 0')}<div class="sub" style="margin-bottom:2mm">(Dùng cho mục đích sinh hoạt)</div><div style="text-align:center;margin-bottom:3mm">Kính gửi: Điện lực khu vực ${f.place.name}, Công ty Điện lực ${f.place.province}</div><div>1. Tên người đại diện bên mua điện: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b></div><div>2. Số CCCD/Căn cước/Hộ chiếu: ${idOf(f.main, 'applicant')}</div><div>3. Ngày sinh: ${bornOf(f.main, 'applicant')} &emsp; Điện thoại: ${phone(f)}</div><div>4. Địa chỉ cư trú: ${f.main.home}</div><div>5. Địa chỉ nơi sử dụng điện: như trên</div><div>6. Mục đích sử dụng: ${tick(true)} sinh hoạt gia đình &ensp; ${tick(false)} sinh hoạt kết hợp kinh doanh</div><div>7. Số hộ dùng chung: ${f.chance.whole(1, 3)} hộ; số công tơ đề nghị lắp: 01</div><div>8. Tình trạng sử dụng điện hiện tại: ${tick(true)} chưa có điện &ensp; ${tick(false)} đang dùng chung công tơ với hộ khác</div>${grid(
        ['Thiết bị', 'Công suất (W)', 'Số lượng', 'Thiết bị', 'Công suất (W)', 'Số lượng'],
        [
          ['Đèn chiếu sáng', '18', String(f.chance.whole(4, 12)), 'Tủ lạnh', '120', '1'],
          ['Quạt điện', '55', String(f.chance.whole(2, 6)), 'Điều hòa', '1.000', String(f.chance.whole(0, 3))],
          ['Ti vi', '90', '1', 'Máy bơm nước', '370', '1'],
        ],
        10,
      )}<div>9. Giấy tờ kèm theo: ${tick(true)} thông tin cư trú &ensp; ${tick(f.chance.whole(0, 1) === 1)} Giấy chứng nhận quyền sử dụng đất &ensp; ${tick(false)} hợp đồng thuê nhà</div><div>10. Hình thức nhận hóa đơn, thông báo: ${tick(true)} tin nhắn &ensp; ${tick(false)} thư điện tử &ensp; ${tick(true)} ứng dụng</div><p class="flat" style="margin-top:2mm">Tôi cam kết thanh toán tiền điện đầy đủ, đúng hạn; chịu trách nhiệm về đường dây sau công tơ và các thông tin nêu trên.</p>${signOn(f, 'BÊN MUA ĐIỆN', f.main.name, codeLine(f))}<div style="border:0.2mm solid #555;padding:1.5mm 2.5mm;margin-top:3mm;font-size:9.5pt"><b>Phần dành cho Điện lực:</b> Ngày khảo sát ${blank(16)} Trạm biến áp ${blank(20)} Cột số ${blank(12)}</div></div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // Clean water for a household: half a sheet, dotted.
    id: 'application-clean-water-half-sheet',
    class: 'application_form',
    tags: ['form', 'small'],
    draw: (f) => {
      const page = `<div style="margin:-10mm -6mm 0 -15mm;font-size:10.3pt;line-height:1.42">${middleNation(10, '-', 40)}${title('ĐƠN ĐĂNG KÝ SỬ DỤNG NƯỚC SẠCH', 13.5, 'margin:4mm 0 1mm')}<div style="text-align:center;margin-bottom:2mm">Kính gửi: Trạm cấp nước tập trung ${f.place.kind} ${f.place.name}</div>${dotted('Tôi là:', `<b>${nameOf(f.main, 'applicant')}</b>`, 60)}${dotted('Sinh ngày:', bornOf(f.main, 'applicant'), 60)}${dotted('Số CCCD:', idOf(f.main, 'applicant'), 60)}<div>Địa chỉ lắp đặt: ${f.main.home}</div>${dotted('Điện thoại:', phone(f), 60)}${dotted('Số người dùng nước:', `${f.chance.whole(2, 8)} người`, 60)}<div>Mục đích: ${tick(true)} sinh hoạt &ensp; ${tick(false)} chăn nuôi &ensp; ${tick(false)} kinh doanh</div><div>Nguồn nước đang dùng: ${f.chance.pick(['giếng khoan', 'nước mưa', 'giếng đào', 'nước sông đã lắng'])}</div><p style="margin-top:1.5mm">Tôi đề nghị Trạm lắp đặt đồng hồ và đấu nối nước sạch cho gia đình. Tôi xin nộp đủ chi phí vật tư sau đồng hồ, không tự ý đục, nối ống và bảo vệ đồng hồ đặt trên đất của mình.</p>${signOn(f, 'Người làm đơn', f.main.name, codeLine(f), 13)}<div style="margin-top:1mm">Ý kiến của Trạm: ${f.chance.pick(['đồng ý, lắp trong tuần', 'chờ kéo dài tuyến ống 40 m'])}.</div></div>`;
      return paper('application_form', [page], 'a5');
    },
  },
  {
    // The national portal's own form for an electronic certified copy, labels in frames.
    id: 'application-eform-certified-copy-frames',
    class: 'application_form',
    tags: ['form', 'modern', 'small', 'qr'],
    draw: (f) => {
      const page = `<div style="font-size:10pt"><div style="display:flex;justify-content:space-between;align-items:center;border-bottom:0.8mm solid #b3242b;padding-bottom:2mm"><div><b style="font-size:12pt">CỔNG DỊCH VỤ CÔNG QUỐC GIA</b><br>Kết nối, cung cấp thông tin và dịch vụ công mọi lúc, mọi nơi</div>${qr(`https://dichvucong.example/tk?so=${f.number}`, 20)}</div>${title('YÊU CẦU CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH', 13, 'margin:5mm 0 2mm')}${greyHead('1. Thông tin người yêu cầu')}${inputRow(inputBox('Họ và tên *', nameOf(f.main, 'applicant'), 2), inputBox('Ngày sinh *', bornOf(f.main, 'applicant')), inputBox('Giới tính', f.main.sex))}${inputRow(inputBox('Số định danh cá nhân *', idOf(f.main, 'applicant')), inputBox('Số điện thoại *', phone(f)))}${inputBox('Nơi ở hiện tại *', f.main.home)}${greyHead('2. Nơi tiếp nhận')}${inputRow(inputBox('Tỉnh/Thành phố', f.place.province), inputBox('Cơ quan thực hiện', `UBND ${f.place.kind} ${f.place.name}`, 2))}${inputRow(inputBox('Ngày hẹn', daysLater(f.date, 1)), inputBox('Khung giờ', f.chance.pick(['08:00 - 09:00', '09:00 - 10:00', '14:00 - 15:00'])))}${greyHead('3. Giấy tờ đề nghị chứng thực')}${grid(
        ['STT', 'Tên giấy tờ', 'Số trang', 'Số bản điện tử'],
        [
          ['1', f.chance.pick(['Bằng tốt nghiệp đại học', 'Giấy khai sinh', 'Giấy phép lái xe']), '1', '1'],
          ['2', f.chance.pick(['Bảng điểm', 'Chứng chỉ ngoại ngữ', 'Sổ hộ chiếu']), String(f.chance.whole(2, 4)), '1'],
        ],
        9.5,
      )}<div>${tick(true)} Tôi xin chịu trách nhiệm trước pháp luật về lời khai trên và cam kết mang bản chính đến đối chiếu đúng giờ đã đặt.</div>${codeLine(f)}<div style="margin-top:3mm;display:flex;justify-content:space-between"><div>Ngày gửi: ${issued(f.date, f.date)} ${f.chance.whole(19, 22)}:${f.chance.whole(10, 58)}</div><div>Người gửi đã xác thực bằng tài khoản định danh mức độ 02</div></div></div>`;
      return paper('application_form', [page], 'a4', MODERN);
    },
  },
  {
    // A province's portal: the declaration of a child's birth, residence and card in one, steps at the left.
    id: 'application-eform-joined-birth-steps',
    class: 'application_form',
    tags: ['form', 'sans', 'small', 'two-column'],
    draw: (f) => {
      const child = f.others[1];
      const mate = f.others[0];
      const [father, mother] = f.main.sex === 'Nam' ? [f.main, mate] : [mate, f.main];
      const part = (no: number, head: string, text: string) =>
        `<div style="display:flex;gap:4mm;margin-top:2.5mm"><div style="width:34mm;flex:none;border-right:0.6mm solid #2d6cb5;font-weight:700;color:#2d6cb5">Bước ${no}<br>${head}</div><div style="flex:1">${text}</div></div>`;
      const pair = (label: string, value: string) => beside(label, value, 46);
      const page = `<div style="font-size:10.3pt;line-height:1.4">${middleNation(10.5, '-', 44)}${title('TỜ KHAI ĐIỆN TỬ', 15, 'margin:4mm 0 0')}<div class="sub"><b>Liên thông đăng ký khai sinh, đăng ký thường trú,<br>cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi</b></div>${codeLine(f)}${part(1, 'Người yêu cầu', `${pair('Họ, chữ đệm, tên', `<b>${nameOf(f.main, f.main.sex === 'Nam' ? 'father' : 'mother')}</b>`)}${pair('Số định danh cá nhân', idOf(f.main, f.main.sex === 'Nam' ? 'father' : 'mother', spaced(f.main.id)))}${pair('Nơi cư trú', f.main.home)}${pair('Điện thoại', phone(f))}`)}${part(2, 'Trẻ em', `${pair('Họ, chữ đệm, tên', `<b>${nameOf(child, 'child', upper(child.name))}</b>`)}${pair('Ngày sinh', bornOf(child, 'child'))}${pair('Giới tính', child.sex)}${pair('Dân tộc / Quốc tịch', 'Kinh / Việt Nam')}${pair('Nơi sinh', `Bệnh viện đa khoa tỉnh ${f.place.province}`)}`)}${part(3, 'Cha, mẹ', `${pair('Người mẹ', mother === f.main ? mother.name : nameOf(mother, 'mother'))}${pair('Ngày sinh', bornOf(mother, 'mother'))}${pair('Số định danh của mẹ', mother === mate ? idOf(mate, 'mother') : 'đã khai ở bước 1')}${pair('Người cha', father === f.main ? father.name : nameOf(father, 'father'))}${pair('Ngày sinh', bornOf(father, 'father'))}${pair('Số định danh của cha', father === mate ? idOf(mate, 'father') : 'đã khai ở bước 1')}`)}${part(4, 'Cư trú', `${pair('Chủ hộ', f.main.name)}${pair('Quan hệ với chủ hộ', 'Con')}${pair('Nơi thường trú', 'theo nơi thường trú của cha, mẹ')}`)}${part(5, 'Thẻ BHYT', `${pair('Nơi khám, chữa bệnh', `Trạm Y tế ${f.place.kind} ${f.place.name}`)}${pair('Hình thức nhận', 'thẻ điện tử trên ứng dụng')}`)}<div style="margin-top:3mm">Tôi cam đoan nội dung khai là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật.</div><div style="text-align:right;margin-top:2mm">Thời điểm nộp: ${issued(f.date, f.date)}</div></div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // Decree 131/2021, form 18's kind: who worships a martyr asks for the yearly allowance.
    id: 'application-martyr-worship-allowance-131',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const martyr = f.others[2];
      const page = `${formName('<b>Mẫu số 18</b>')}${middleNation(12.5)}${title('ĐƠN ĐỀ NGHỊ HƯỞNG TRỢ CẤP THỜ CÚNG LIỆT SĨ', 14.5, 'margin:6mm 0 3mm')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><b>1. Phần khai về liệt sĩ</b>${fillRow(['Họ và tên:', `<b>${nameOf(martyr, 'deceased')}</b>`, 2], ['Sinh ngày:', bornOf(martyr, 'deceased'), 1])}${fill('Quê quán:', f.place.full)}${fill('Hy sinh ngày:', dayOf(f, 4, 1972))}${fill('Bằng “Tổ quốc ghi công” số:', `${f.chance.pick(['AN', 'CK', 'DC'])} ${f.chance.digits(3)} b`)}<div style="margin-top:2mm"><b>2. Phần khai về người đề nghị hưởng trợ cấp</b></div>${fill('Họ và tên:', `<b>${nameOf(f.main, 'applicant')}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'applicant'), 1], ['Giới tính:', f.main.sex, 1])}<div style="margin:1.5mm 0">CCCD/Căn cước số: ${cells('citizen_id', f.main.id, 'applicant', 5.4)}</div>${fill('Nơi thường trú:', f.main.home)}${fillRow(['Số điện thoại:', phone(f), 1], ['Quan hệ với liệt sĩ:', f.chance.pick(['cháu gọi bằng chú', 'em ruột', 'con']), 1])}${fill('Tài khoản nhận trợ cấp:', `${f.chance.digits(13)}`)}<p style="margin-top:3mm">Tôi được các thân nhân của liệt sĩ thống nhất ủy quyền thờ cúng theo văn bản lập ngày ${daysLater(f.date, -20)}. Đề nghị cơ quan có thẩm quyền xem xét, giải quyết chế độ trợ cấp thờ cúng mỗi năm một lần.</p>${signOn(f, 'Người khai', f.main.name, codeLine(f), 15)}<div style="border-top:0.2mm solid #444;margin-top:3mm;padding-top:1mm">UBND ${f.place.kind} xác nhận ông (bà) ${f.main.name} thường trú tại địa phương.</div>${besideSign('', sealedSign(f, 'CHỦ TỊCH', { gap: 18 }))}`;
      return paper('application_form', [page]);
    },
  },
]);
