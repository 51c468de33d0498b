import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { healthInsuranceNo, socialInsuranceNo } from '../../plan/identifiers.ts';
import { kin } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper, plainSign, title } from '../kit.ts';
import { MODERN, upper } from '../kit.ts';
import { cells, datedSign, money, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { onDots } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_APPLICATIONS_SOCIAL = inPart('opened-8', [
  {
    // Form TK1-TS of decision 505/QĐ-BHXH of 2020 on two pages: the person, then the household's members.
    id: 'application-tk1-ts-2020-household',
    class: 'application_form',
    tags: ['form', 'table', 'multi-page', 'codes'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const [mate, child, other] = f.others;
      const member = (i: number, who: typeof mate, tie: string) => [
        String(i),
        nameOf(who, 'member'),
        field('social_insurance_no', socialInsuranceNo(f.chance), undefined, 'member'),
        bornOf(who, 'member'),
        who.sex,
        f.place.full,
        tie,
        idOf(who, 'member'),
      ];
      return paper('application_form', [
        `<div style="font-size:11.6pt;line-height:1.5;margin:-8mm -5mm 0 -13mm"><div class="cols"><div><b>BẢO HIỂM XÃ HỘI VIỆT NAM</b></div><div style="text-align:right;font-size:9pt"><b>Mẫu TK1-TS</b><br><i>(Ban hành kèm theo Quyết định số 505/QĐ-BHXH<br>ngày 27/3/2020 của BHXH Việt Nam)</i></div></div><div style="text-align:center">${nation(11.6, '-', 50)}</div>${title('TỜ KHAI', 15, 'margin:3mm 0 0')}<div class="sub"><b>THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ</b><br>Kính gửi: Bảo hiểm xã hội tỉnh ${f.place.province}</div><b>I. Áp dụng đối với người tham gia tra cứu không thấy mã số BHXH</b>${fillRow(['[01]. Họ và tên (viết chữ in hoa):', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`, 4], ['[02]. Giới tính:', f.main.sex, 1])}${fillRow(['[03]. Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'), 2], ['[04]. Quốc tịch:', 'Việt Nam', 1])}${fillRow(['[05]. Dân tộc:', 'Kinh', 1], ['[06]. Số CMND/CCCD/Hộ chiếu:', idOf(f.main, 'applicant'), 2])}${fillRow(['[07]. Điện thoại:', phone(f), 1], ['[08]. Email (nếu có):', '', 1])}${fill('[09]. Nơi đăng ký khai sinh:', f.place.full)}${fillRow(['[10]. Họ tên cha/mẹ/giám hộ (đối với trẻ em dưới 6 tuổi):', '', 1])}${fill('[11]. Địa chỉ nhận kết quả:', f.main.home)}<b>II. Áp dụng chung</b><div style="margin:1.4mm 0">[12]. Mã số BHXH: ${cells('social_insurance_no', no, 'applicant', 5.2)}</div>${fillRow(['[13]. Mức tiền đóng:', money(f.chance.whole(2, 6)), 1], ['[14]. Phương thức đóng:', f.chance.pick(['03 tháng', '06 tháng', '12 tháng']), 1])}${fill('[15]. Nơi đăng ký khám bệnh, chữa bệnh ban đầu:', `Trạm Y tế ${f.place.kind} ${f.place.name}`)}${fill('[16]. Nội dung thay đổi, yêu cầu:', f.chance.pick(['Tham gia BHXH tự nguyện', 'Tham gia BHYT hộ gia đình', 'Điều chỉnh nơi khám chữa bệnh ban đầu']))}${fill('[17]. Hồ sơ kèm theo (nếu có):', '')}<p class="flat" style="margin-top:3mm">Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã kê khai.</p><div class="cols"><div style="text-align:center"><b>Xác nhận của đơn vị</b><br><i class="small">(chỉ xác nhận khi thay đổi họ, tên, ngày sinh)</i></div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người kê khai', f.main.name, 16)}</div></div>${codeLine(f)}</div>`,
        `<div style="font-size:11pt;margin:-4mm -8mm 0 -17mm"><b>PHỤ LỤC: THÀNH VIÊN HỘ GIA ĐÌNH</b><div>Họ và tên chủ hộ: ${f.main.name} &emsp; Số điện thoại: ${phone(f)}</div><div>Địa chỉ nơi đăng ký thường trú: ${f.main.home}</div>${grid(['STT', 'Họ và tên', 'Mã số BHXH', 'Ngày sinh', 'Giới tính', 'Nơi cấp giấy khai sinh', 'Quan hệ với chủ hộ', 'Số CMND/ CCCD'], [member(1, mate, mate.sex === 'Nữ' ? 'Vợ' : 'Chồng'), member(2, child, 'Con'), member(3, other, 'Con'), ['4', '&nbsp;', '', '', '', '', '', '']], 9.4)}<p class="flat"><i>Ghi chú: Ghi đầy đủ thành viên hộ gia đình theo dữ liệu về cư trú, kể cả người đã tham gia bảo hiểm y tế theo nhóm khác.</i></p></div>`,
      ]);
    },
  },
  {
    // The heir of a martyr asks for the worship allowance (form 18 of decree 131/2021), the commune certifies below.
    id: 'application-worship-allowance-form-18',
    class: 'application_form',
    tags: ['form', 'small'],
    draw: (f) => {
      const martyr = f.name('Nam');
      return paper('application_form', [
        `<div style="font-size:12pt;line-height:1.48"><div style="text-align:right;font-size:9.5pt;margin-top:-7mm">Mẫu số 18 - NĐ 131/2021/NĐ-CP</div><div style="text-align:center">${nation(12, '-', 52)}</div>${title('ĐƠN ĐỀ NGHỊ<br>HƯỞNG TRỢ CẤP THỜ CÚNG LIỆT SĨ', 15, 'margin:5mm 0 3mm;line-height:1.3')}<div style="text-align:center;margin-bottom:2mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><b>1. Phần khai về người đề nghị</b>${fillRow(['Họ và tên:', `<b>${nameOf(f.main, 'applicant')}</b>`, 3], ['Giới tính:', f.main.sex, 1])}${fill('Ngày tháng năm sinh:', bornOf(f.main, 'applicant'))}${fillRow(['CCCD/CMND số:', idOf(f.main, 'applicant'), 3], ['Ngày cấp:', '21/06/2021', 2])}${fill('Nơi thường trú:', f.main.home)}${fillRow(['Số điện thoại:', phone(f), 1], ['Quan hệ với liệt sĩ:', f.chance.pick(['Cháu ruột', 'Em ruột', 'Con đẻ']), 1])}<b>2. Phần khai về liệt sĩ</b>${fillRow(['Họ và tên liệt sĩ:', `<b>${kin(martyr, 'deceased')}</b>`, 3], ['Hy sinh năm:', f.chance.pick(['1968', '1972', '1979']), 1])}${fill('Bằng “Tổ quốc ghi công” số:', `TB ${f.chance.digits(3)}bt theo Quyết định số ${f.chance.whole(100, 900)}/TTg`)}${fill('Nguyên quán:', f.place.full)}<b>3. Văn bản ủy quyền thờ cúng:</b> ${tick(true)} Biên bản họp gia đình, họ tộc &ensp; ${tick(false)} Không có<p style="margin-top:2mm">Tôi xin cam đoan lời khai trên là đúng sự thật, nếu sai tôi xin chịu trách nhiệm trước pháp luật./.</p></div><div class="cols" style="font-size:11.4pt"><div style="text-align:center">Ngày ${f.date}<br><b>Xác nhận của UBND ${f.place.kind}</b><br>Ông (bà) ${f.main.name}<br>hiện thường trú tại địa phương.${sealedSign(f, 'PHÓ CHỦ TỊCH', { gap: 21 })}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người khai', f.main.name, 18)}${codeLine(f)}</div></div>`,
      ]);
    },
  },
  {
    // A student asks to be freed from tuition fees (annex of decree 238/2025), dots in italics, no table.
    id: 'application-tuition-free-decree-238',
    class: 'application_form',
    tags: ['form', 'modern'],
    draw: (f) => {
      const health = healthInsuranceNo(f.chance);
      const child = f.others[1];
      return paper(
        'application_form',
        [
          `<div style="font-size:11pt;line-height:1.6"><div style="text-align:center">${nation(11, '-', 46)}</div>${title('ĐƠN ĐỀ NGHỊ HỖ TRỢ CHI PHÍ HỌC TẬP', 15, 'margin:8mm 0 0')}<div class="sub">(Dùng cho cha mẹ trẻ em mẫu giáo, học sinh phổ thông)</div><div style="text-align:center;margin-bottom:3mm">Kính gửi: Trường Tiểu học và THCS ${f.place.name}</div>${onDots('Họ và tên cha mẹ (hoặc người giám hộ):', `<b>${nameOf(f.main, 'applicant')}</b>`)}${onDots('Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'))}${onDots('Số định danh cá nhân:', idOf(f.main, 'applicant'))}${onDots('Hộ khẩu thường trú tại:', f.main.home)}${onDots('Là cha/mẹ (hoặc người giám hộ) của em:', `<b>${nameOf(child, 'child')}</b>`)}${onDots('Sinh ngày:', bornOf(child, 'child'))}${onDots('Số thẻ bảo hiểm y tế của học sinh:', field('health_insurance_no', health, health, 'child'))}${onDots('Hiện đang học tại lớp:', `${f.chance.whole(2, 9)}${f.chance.pick(['A', 'B', 'D'])}`)}<div style="margin:2mm 0">Thuộc đối tượng (đánh dấu một ô):<br>${tick(false)} Mồ côi cả cha lẫn mẹ &emsp; ${tick(false)} Khuyết tật<br>${tick(true)} Cha mẹ thuộc diện hộ nghèo theo quy định của Thủ tướng Chính phủ<br>${tick(false)} Ở thôn, bản đặc biệt khó khăn</div><p class="flat">Căn cứ Nghị định số 238/2025/NĐ-CP ngày 03/9/2025 của Chính phủ, tôi làm đơn này đề nghị được xem xét, hỗ trợ chi phí học tập từ học kỳ I năm học 2026 - 2027 theo quy định và chế độ hiện hành.</p><p class="flat">Tôi xin cam đoan nội dung đã khai là đúng sự thật và chưa nhận hỗ trợ cùng loại ở nơi khác./.</p></div>${datedSign(f, 'Người làm đơn', f.main.name, codeLine(f), 20)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
