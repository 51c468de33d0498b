import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo, socialInsuranceNo } from '../../plan/identifiers.ts';
import { district, dotted, letterBoxes, officeLines, sideBySide, spelt, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import type { Template } from '../template.ts';

const kin = (name: string, role: string): string => field('person_name', name, name, role);
const flat = (text: string): string => `<p class="flat">${text}</p>`;

/** Births, deaths and the books they are written into, as communes issued them from 1985 on. */
export const FOURTH_BIRTHS: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'birth-1985',
    class: 'birth_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      return paper(
        'birth_certificate',
        [
          `<div style="font-size:10.5pt"><div class="cols"><div>Xã (phường): ${f.place.name}<br>Huyện (quận): ${district(f).slice(6)}<br>Tỉnh (TP): ${f.place.province}</div><div style="text-align:center;flex:2">${nation(9)}</div><div style="flex:0.8">Mẫu HT3/P3<br>Số: ${field('birth_certificate_no', `${f.number}/1985`, String(f.number))}<br>Quyển số: 01<br>Năm: 1985</div></div>${title('GIẤY KHAI SINH', 20)}<div class="sub">(Bản chính)</div>${dotted('Họ và tên:', nameOf(f.main, 'subject'))}${dotted('Nam hay nữ:', f.main.sex)}${dotted('Sinh ngày, tháng, năm (ghi cả số và chữ):', bornOf(f.main, 'subject'), 4)}${dotted('', spelt(f.main.born), 6)}${dotted('Nơi sinh:', f.place.full, 4)}${grid(
            ['PHẦN KHAI VỀ CHA, MẸ', 'NGƯỜI CHA', 'NGƯỜI MẸ'],
            [
              ['Họ và tên', kin(father, 'father'), kin(mother, 'mother')],
              ['Tuổi', '31', '27'],
              ['Dân tộc, quốc tịch', 'Kinh, Việt Nam', 'Kinh, Việt Nam'],
              ['Nghề nghiệp', 'Làm ruộng', 'Làm ruộng'],
              ['Chỗ ở', f.place.name, f.place.name],
            ],
            10,
          )}${dotted('Họ tên, tuổi, chỗ ở, số giấy chứng minh của người đứng khai:', '')}${flat(`${father}, 31 tuổi, ${f.place.name}`)}<div style="text-align:right">Đăng ký ${issued('14/06/1985')}</div><div class="cols"><div>${plainSign(f, 'Người đứng khai', father)}</div><div>${closing(f, 'TM/UBND XÃ', codeLine(f))}</div></div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'birth-1999-copy',
    class: 'birth_certificate',
    tags: ['form'],
    draw: (f) =>
      paper('birth_certificate', [
        `<div class="cols" style="font-size:11pt"><div>Mẫu TP/HT-1999-A.3.a<br>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}<br>${district(f)}<br>Tỉnh ${f.place.province}</div><div style="text-align:center;flex:2">${nation(9.5)}</div><div style="flex:0.9">Số: ${field('birth_certificate_no', `${f.number}/2001`, String(f.number))} KS/2001<br>Quyển số: 03 KS/2001</div></div>${title('BẢN SAO<br>GIẤY KHAI SINH', 17)}${fillRow(['Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 3], ['Nam, Nữ:', f.main.sex, 1])}${fill('Sinh ngày:', bornOf(f.main, 'subject', dateInWords(f.main.born).slice(5)))}${fill('Nơi sinh:', f.place.full)}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Họ và tên cha:', kin(f.name('Nam'), 'father'))}${fill('Họ và tên mẹ:', kin(f.name('Nữ'), 'mother'))}${fill('Nơi thường trú:', f.place.full)}${fill('Họ và tên người đứng khai:', nameOf(f.others[2], 'declarant'))}${fill('Giấy CMND số:', field('old_citizen_id', oldCitizenId(f.chance), undefined, 'declarant'))}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', `Đăng ký ngày 15/03/2001<br>Người ký: đã ký<br>${codeLine(f)}`)}`,
      ]),
  },
  {
    id: 'birth-book-no-year',
    class: 'birth_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) =>
      paper(
        'birth_certificate',
        [
          `${guilloche('#e8def4')}<div style="text-align:center">${nation(12.5)}</div>${title('GIẤY KHAI SINH', 22)}<div class="sub">Số: ${field('birth_certificate_no', `${f.number}/2013`)}; Quyển số: 01/2013; Trang số: ${f.chance.whole(10, 98)}</div>${fill('1. Họ, chữ đệm, tên:', nameOf(f.main, 'subject', upper(f.main.name)))}${fillRow(['2. Ngày sinh:', bornOf(f.main, 'subject', f.main.born.replaceAll('/', '.')), 2], ['3. Giới tính:', f.main.sex, 1])}${fill('4. Nơi sinh:', f.place.full)}${fill('5. Họ, chữ đệm, tên cha:', kin(f.name('Nam'), 'father'))}${fill('6. Họ, chữ đệm, tên mẹ:', kin(f.name('Nữ'), 'mother'))}${fill('7. Số ĐDCN:', idOf(f.main, 'subject', f.main.id.replace(/(\d{3})(?=\d)/g, '$1 ')))}${fill('8. Nơi đăng ký:', field('agency', `UBND ${f.place.full}`))}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${closing(f, 'NGƯỜI KÝ GIẤY KHAI SINH', `Ghi chú: cấp lại từ sổ gốc<br>${codeLine(f)}`)}`,
        ],
        'a4',
      ),
  },
  {
    id: 'birth-bilingual',
    class: 'birth_certificate',
    tags: ['form', 'sans', 'table'],
    draw: (f) => {
      const row = (vn: string, en: string, value: string): [string, string] => [`${vn}<br><i>${en}</i>`, value];
      return paper(
        'birth_certificate',
        [
          `<div style="text-align:center">${nation(11)}<br><i>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness</i></div>${title('GIẤY KHAI SINH', 18)}<div class="sub"><i>BIRTH CERTIFICATE</i><br>Số (<i>No.</i>): ${field('birth_certificate_no', `${f.number}/2025`)}</div>${grid(
            [],
            [
              row('Họ, chữ đệm, tên', 'Full name', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`),
              row('Ngày, tháng, năm sinh', 'Date of birth', bornOf(f.main, 'subject')),
              row('Giới tính', 'Sex', `${f.main.sex} / ${f.main.sex === 'Nam' ? 'Male' : 'Female'}`),
              row('Số định danh cá nhân', 'Personal identification number', idOf(f.main, 'subject')),
              row('Họ, chữ đệm, tên người mẹ', "Mother's full name", kin(f.name('Nữ'), 'mother')),
              row('Họ, chữ đệm, tên người cha', "Father's full name", kin(f.name('Nam'), 'father')),
              row('Nơi đăng ký khai sinh', 'Place of registration', field('agency', `Ủy ban nhân dân ${f.place.full}`)),
              row('Ngày, tháng, năm đăng ký', 'Date of registration', issued(f.date, f.date)),
            ],
            11,
          )}${closing(f, 'CHỦ TỊCH<br><i>Chairman</i>', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'birth-abroad-entry',
    class: 'birth_certificate',
    tags: ['form'],
    draw: (f) =>
      paper('birth_certificate', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('birth_certificate_no', `${f.number}/TLKS`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('TRÍCH LỤC KHAI SINH', 16)}<div class="sub">(Ghi vào Sổ hộ tịch việc khai sinh đã được giải quyết<br>tại cơ quan có thẩm quyền của nước ngoài)</div>${line('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('Ngày, tháng, năm sinh:', `${bornOf(f.main, 'subject')}, bằng chữ: ${spelt(f.main.born)}`)}${line('Số định danh cá nhân (nếu có):', idOf(f.main, 'subject', f.main.id.replace(/(\d{3})(\d{3})(\d{6})/, '$1.$2.$3')))}${line('Hộ chiếu số:', `${field('passport_no', passportNo(f.chance), undefined, 'subject')} do Cục Quản lý xuất nhập cảnh cấp ngày 12/04/2023`)}${line('Họ, chữ đệm, tên cha:', kin(f.name('Nam'), 'father'))}${line('Họ, chữ đệm, tên mẹ:', kin(f.name('Nữ'), 'mother'))}${line('Đã đăng ký khai sinh tại:', 'Tòa thị chính thành phố Tokyo, Nhật Bản')}${line('Giấy tờ làm căn cứ:', 'Giấy chứng nhận khai sinh ngày 02/05/2023')}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    id: 'birth-electronic',
    class: 'birth_certificate',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'birth_certificate',
        [
          `<div style="font-size:9pt;color:#444">Bản điện tử Giấy khai sinh. Mã tra cứu: KS-${f.chance.digits(6)}-VN. In lúc 09:12 ngày 03/11/2026</div><div style="text-align:center">${nation(11)}</div>${title('GIẤY KHAI SINH', 17)}<div style="text-align:center">Số đăng ký: <b>${field('birth_certificate_no', `${f.number}/2026`)}</b></div>${sideBySide(`<div style="font-size:9pt">Họ, chữ đệm, tên</div><b>${nameOf(f.main, 'subject', upper(f.main.name))}</b><div style="font-size:9pt">Ngày sinh</div>${bornOf(f.main, 'subject')}`, `<div style="font-size:9pt">Mã định danh cá nhân</div><b>${idOf(f.main, 'subject')}</b><div style="font-size:9pt">Giới tính</div>${f.main.sex}`)}${sideBySide(`<div style="font-size:9pt">Mẹ</div>${kin(f.name('Nữ'), 'mother')}<div style="font-size:9pt">ĐDCN của mẹ</div>${idOf(f.others[0], 'mother')}`, `<div style="font-size:9pt">Cha</div>${kin(f.name('Nam'), 'father')}<div style="font-size:9pt">ĐDCN của cha</div>${idOf(f.others[1], 'father')}`)}<div style="margin-top:4mm">Nơi đăng ký: ${field('agency', `UBND ${f.place.full}`)}<br>Ngày đăng ký: ${issued(f.date, f.date)}</div>${codeLine(f)}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'birth-notice',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`SỞ Y TẾ ${upper(f.place.province)}<br><b>${officeLines('TRUNG TÂM Y TẾ', upper(f.place.name))}</b><br>Số: ${f.number}<br>Quyển số: 09`, nation(11), 40)}${title('GIẤY CHỨNG SINH', 18)}${fill('Họ và tên mẹ/Người nuôi dưỡng:', nameOf(f.others[0], 'mother', upper(f.others[0].name)))}${fill('Năm sinh:', f.others[0].born.slice(6))}${fill('Nơi đăng ký thường trú:', f.place.full)}${fill('Mã số BHXH/Thẻ BHYT số:', field('social_insurance_no', socialInsuranceNo(f.chance), undefined, 'mother'))}${fill('Số ĐDCN/Số CMND/CCCD/Hộ chiếu:', idOf(f.others[0], 'mother'))}${fillRow(['Ngày cấp:', '12/06/2021', 1], ['Nơi cấp:', 'Cục CSQLHC về TTXH', 2])}${fill('Dân tộc:', 'Kinh')}${fill('Đã sinh con vào lúc:', '08 giờ 25 phút, ngày 11 tháng 10 năm 2026')}${fill('Tại:', 'Trung tâm Y tế')}${fillRow(['Số lần sinh:', '02', 1], ['Số con hiện sống:', '02', 1])}${fillRow(['Giới tính của con:', 'Nữ', 1], ['Cân nặng:', '3.200 gram', 1])}${fill('Dự định đặt tên con là:', kin('Mai An', 'subject'))}${fill('Người đỡ đẻ:', f.others[2].name)}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'THỦ TRƯỞNG CƠ SỞ Y TẾ', codeLine(f))}`,
      ]),
  },
  {
    id: 'application-copy-extract',
    class: 'application_form',
    tags: ['form'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH', 14)}<div class="sub">Kính gửi: ${f.place.full}</div>${dotted('Họ, chữ đệm, tên người yêu cầu:', nameOf(f.main, 'applicant', upper(f.main.name)), 12)}${dotted('Nơi cư trú:', f.main.home, 5)}${dotted('Giấy tờ tùy thân: (2)', `Thẻ căn cước công dân số ${idOf(f.main, 'applicant')}`, 3)}${dotted('', 'do Cục Cảnh sát QLHC về TTXH cấp ngày 10/08/2021', 12)}${dotted('Quan hệ với người được cấp bản sao trích lục hộ tịch:', 'Bản thân')}${dotted('Đề nghị cơ quan cấp bản sao trích lục', 'khai sinh cho người có tên dưới đây:', 2)}${dotted('Họ, chữ đệm, tên:', upper(f.main.name))}${dotted('Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'))}${dotted('Đã đăng ký tại:', `UBND ${f.place.kind} ${f.place.name}`)}${dotted('Theo Giấy khai sinh số:', `${field('birth_certificate_no', `${f.number}/2004`)} Quyển số: 01/2004`, 8)}${dotted('Số lượng bản sao đề nghị cấp:', '03 bản')}<div style="text-align:right"><i>Làm tại: ${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người yêu cầu', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'register-births-2006',
    class: 'civil_register',
    tags: ['form'],
    draw: (f) => {
      const entry = (who: typeof f.main, n: number) =>
        `<div style="border-bottom:0.4mm solid #333;margin-bottom:4mm;font-size:11pt;line-height:1.45"><div class="cols"><div>Số: ${field('birth_certificate_no', `${n}/2007`, String(n))}</div><div style="text-align:right">Đăng ký ngày ${(n % 20) + 5} tháng 4 năm 2007</div></div><div class="cols"><div><b>Phần ghi về người được khai sinh</b><br>Họ và tên: ${nameOf(who, 'subject', upper(who.name))} Giới tính: ${who.sex}<br>Ngày, tháng, năm sinh: ${bornOf(who, 'subject')}<br>Nơi sinh: ${f.place.name}</div><div><b>Phần ghi về cha, mẹ</b><br>Họ và tên cha: ${f.name('Nam')}<br>Họ và tên mẹ: ${f.name('Nữ')}<br>Số CMND của người đi khai: không trình</div></div></div>`;
      return paper('civil_register', [
        `<div class="cols" style="font-size:10pt"><div>TP/HT-2006-KS</div><div style="text-align:right">Trang số ${f.chance.whole(12, 80)}</div></div>${title('SỔ ĐĂNG KÝ KHAI SINH', 16)}<div class="sub">Quyển số: 01/2007 - UBND ${f.place.kind} ${f.place.name}</div>${[f.main, f.others[0], f.others[1]].map((who, i) => entry(who, f.number + i)).join('')}`,
      ]);
    },
  },
  {
    id: 'death-1998',
    class: 'death_extract',
    tags: ['form', 'typed'],
    draw: (f) =>
      paper(
        'death_extract',
        [
          `<div class="cols" style="font-size:10.5pt"><div>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}<br>Tỉnh ${f.place.province}</div><div style="text-align:center;flex:1.4">${nation(10)}</div><div style="flex:0.8">Số: ${field('death_extract_no', `${f.number}/1998`, String(f.number))}<br>Quyển số: 01-1998</div></div>${title('GIẤY CHỨNG TỬ', 18)}${dotted('Họ và tên người chết:', nameOf(f.main, 'subject', upper(f.main.name)))}${dotted('Sinh ngày:', bornOf(f.main, 'subject'))}${dotted('Số giấy CMND:', field('old_citizen_id', oldCitizenId(f.chance), undefined, 'subject'), 20)}${dotted('Nơi cư trú:', f.main.home, 4)}${dotted('Đã chết ngày:', '12 tháng 10 năm 1998, hồi 4 giờ 30 phút', 4)}${dotted('Nơi chết:', 'tại nhà riêng')}${dotted('Nguyên nhân chết:', 'già yếu')}${dotted('Họ và tên, tuổi người báo tử:', `${kin(f.others[0].name, 'declarant')}, 45 tuổi`, 6)}<div style="text-align:right">${f.place.name}, ${issued('20/10/1998')}</div>${closing(f, `TM. UBND ${unit(f)}<br>CHỦ TỊCH`, codeLine(f))}`,
        ],
        'a5',
        TYPED,
      ),
  },
  {
    id: 'death-boxes',
    class: 'death_extract',
    tags: ['form', 'modern'],
    draw: (f) =>
      paper(
        'death_extract',
        [
          `${twoColumns(`${officeLines('ỦY BAN NHÂN DÂN', unit(f))}<div class="rule" style="width:16mm"></div>Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}`, `${nation(11)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('TRÍCH LỤC KHAI TỬ', 16)}<div class="sub">(BẢN SAO)</div>${flat(`Họ, chữ đệm, tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> &emsp; Giới tính: ${f.main.sex}`)}${flat(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')} &emsp; Dân tộc: Kinh`)}<div style="margin:2mm 0">Số định danh cá nhân: ${letterBoxes('citizen_id', f.main.id, 'subject')}</div>${flat(`Nơi cư trú cuối cùng: ${f.main.home}`)}${flat('Đã chết vào lúc: 21 giờ 15 phút, ngày 03 tháng 09 năm 2026')}${flat('Ghi bằng chữ: Hai mươi mốt giờ mười lăm phút, ngày mồng ba tháng chín năm hai nghìn không trăm hai mươi sáu')}${flat('Nguyên nhân chết: Bệnh tim')}${flat(`Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử: ${f.number + 7}/GBT do Trạm Y tế cấp ngày 04/09/2026`)}${flat(`Nơi đăng ký khai tử: UBND ${f.place.full}`)}${flat(`Họ, chữ đệm, tên người đi khai tử: ${nameOf(f.others[1], 'declarant')}`)}${flat(`Giấy tờ tùy thân: Thẻ căn cước ${idOf(f.others[1], 'declarant', spaced(f.others[1].id))}`)}${closing(f, 'NGƯỜI KÝ TRÍCH LỤC', codeLine(f))}`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    id: 'application-death',
    class: 'application_form',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const dead = f.others[1];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('TỜ KHAI ĐĂNG KÝ KHAI TỬ', 15)}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>${line('Họ, chữ đệm, tên người yêu cầu:', nameOf(f.main, 'applicant'))}${line('Giấy tờ tùy thân:', `CC số: ${idOf(f.main, 'applicant')}, nơi cấp: Bộ Công an, ngày cấp: 21/08/2024`)}${line('Nơi cư trú:', f.main.home)}${line('Quan hệ với người đã chết:', 'Con')}<p class="flat"><b>Đề nghị cơ quan đăng ký khai tử cho người có tên dưới đây:</b></p>${line('Họ, chữ đệm, tên:', nameOf(dead, 'subject', upper(dead.name)))}${line('Ngày, tháng, năm sinh:', `${bornOf(dead, 'subject')} &emsp; Giới tính: ${dead.sex}`)}${line('Số định danh cá nhân:', `${idOf(dead, 'subject')}; Dân tộc: Kinh; Quốc tịch: Việt Nam`)}${line('Đã chết vào lúc:', '03 giờ, ngày 29 tháng 10 năm 2026')}${line('Số Giấy báo tử:', `${f.number}/GBT do Trạm Y tế xã cấp ngày 30/10/2026`)}<p>Tôi cam đoan những nội dung khai trên đây là đúng sự thật.</p><div style="text-align:right"><i>Làm tại: ${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người yêu cầu', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    id: 'register-deaths-rows',
    class: 'civil_register',
    tags: ['form', 'table'],
    landscape: true,
    draw: (f) =>
      paper(
        'civil_register',
        [
          `<div class="cols" style="font-size:10.5pt"><div>UBND ${unit(f)}</div><div style="text-align:right">Quyển số: 02/1999</div></div>${title('SỔ ĐĂNG KÝ KHAI TỬ', 16)}${grid(
            [
              'Số đăng ký',
              'Ngày đăng ký',
              'Họ và tên người chết',
              'Ngày sinh',
              'Số CMND',
              'Chết ngày',
              'Họ tên người báo tử',
            ],
            [f.main, ...f.others].map((who, i) => [
              field('death_extract_no', `${f.number + i}/1999`, String(f.number + i)),
              `${i + 3}/6/1999`,
              nameOf(who, 'subject'),
              bornOf(who, 'subject'),
              field('old_citizen_id', oldCitizenId(f.chance), undefined, 'subject'),
              `${i + 1}/6/1999`,
              f.name(),
            ]),
            10.5,
          )}<p class="flat" style="font-size:10pt">Khóa trang: bốn trường hợp.</p>`,
        ],
        'a4Landscape',
      ),
  },
];
