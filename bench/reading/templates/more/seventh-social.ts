import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { at, BUST, cardSide } from '../card-kit.ts';
import { FINGER, homeOf, pt, TINOS } from '../card-parts.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, district, letterBoxes, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf, homeBefore, insurerSeal, money, phone, tick } from '../paper-parts.ts';
import { inPart, type Template } from '../template.ts';
import { flat, handedIn } from './seventh-parts.ts';

const insurance = (no: string, role: string): string => field('social_insurance_no', no, no, role);

/** Cards, insurance, welfare and school: papers that no other set shows. */
export const SEVENTH_SOCIAL: Template[] = inPart('tuned', [
  {
    // Circular 40/2019/TT-BCA: that the nine digits and the twelve are one person's.
    id: 's7-confirm-old-number',
    class: 'other',
    tags: ['form', 'personal', 'small'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const date = dayOf(f, 5, 2021);
      return paper(
        'other',
        [
          `<div style="margin:-8mm -6mm 0 -14mm;font-size:11pt"><div class="cols" style="font-size:9.5pt"><div style="text-align:center">BỘ CÔNG AN<br><b>${officeLines('CỤC CẢNH SÁT QUẢN LÝ', 'HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI')}</b><br>Số: ${field('document_no', `${f.number}/XN-C06`)}</div><div style="text-align:center;white-space:nowrap">${nation(9, '-', 36)}</div></div>${title('GIẤY XÁC NHẬN<br>SỐ CHỨNG MINH NHÂN DÂN', 14)}<div style="text-align:center;font-size:10pt"><i>(Dùng cho công dân đã được cấp thẻ Căn cước công dân)</i></div><div style="margin-top:3mm">${fill('1. Họ, chữ đệm và tên:', nameOf(f.main, 'subject', upper(f.main.name)))}${fillRow(['2. Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 3], ['3. Giới tính:', f.main.sex, 1])}${fill('4. Nơi thường trú:', f.main.home)}${fill('5. Đã được cấp thẻ CCCD số:', idOf(f.main, 'subject'))}${fill('6. Số CMND đã được cấp:', oldIdOf(old, 'subject'))}</div><div class="cols" style="margin-top:3mm"><div class="small">${codeLine(f)}</div><div style="text-align:center"><i>Hà Nội, ${issued(date)}</i>${sealedSign(f, 'TL. CỤC TRƯỞNG', { ring: 'CỤC CẢNH SÁT QLHC VỀ TTXH ★ BỘ CÔNG AN ★', inner: 'C06', gap: 22 })}</div></div></div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Form CC01 of circular 41/2019/TT-BCA: boxes for letters and digits, what the officer fills in below.
    id: 's7-app-card-cc01',
    class: 'application_form',
    tags: ['form', 'boxes', 'small'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const old = oldCitizenId(f.chance);
      return paper('application_form', [
        `<div style="font-size:11.5pt"><div class="cols" style="font-size:9.5pt"><div></div><div style="text-align:right">Mẫu CC01 ban hành kèm theo Thông tư<br>số 41/2019/TT-BCA ngày 01/10/2019</div></div><div style="text-align:center">${nation(11)}</div>${title('TỜ KHAI CĂN CƯỚC CÔNG DÂN', 15)}${fill('1. Họ, chữ đệm và tên<sup>(1)</sup>:', nameOf(f.main, 'applicant', upper(f.main.name)))}${fill('2. Họ, chữ đệm và tên gọi khác (nếu có):', '')}${fillRow(['3. Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'), 2], ['4. Giới tính:', f.main.sex, 1])}<div style="margin:1.5mm 0">5. Số CMND/CCCD<sup>(2)</sup>: ${letterBoxes('old_citizen_id', old, 'applicant')}</div>${fillRow(['6. Dân tộc:', 'Kinh', 1], ['7. Tôn giáo:', 'Không', 1], ['8. Quốc tịch:', 'Việt Nam', 1])}${fillRow(['9. Tình trạng hôn nhân:', 'Đã kết hôn', 2], ['10. Nhóm máu (nếu có):', '', 1])}${fill('11. Nơi đăng ký khai sinh:', f.place.full)}${fill('12. Quê quán:', f.place.full)}${fill('13. Nơi thường trú:', f.main.home)}${fill('14. Nơi ở hiện tại:', f.main.home)}${fillRow(['15. Nghề nghiệp:', 'Thợ mộc', 1], ['16. Trình độ học vấn:', '12/12', 1])}${fill('17. Họ, chữ đệm và tên của cha:', kin(father, 'father'))}${fill('18. Họ, chữ đệm và tên của mẹ:', kin(mother, 'mother'))}<div style="margin:1.5mm 0">19. Số định danh cá nhân: ${letterBoxes('citizen_id', f.main.id, 'applicant')}</div><div>20. Yêu cầu của công dân: - Cấp, đổi, cấp lại thẻ CCCD: đổi thẻ<br>&emsp;- Xác nhận số Chứng minh nhân dân: Có ${tick(true)} Không ${tick(false)}<br>&emsp;- Chuyển phát bằng đường bưu điện: Có ${tick(false)} Không ${tick(true)} &emsp; SĐT: ${phone(f)}</div></div>${handedIn(f, 'NGƯỜI KHAI', 'Kết quả xác minh: ..........')}`,
      ]);
    },
  },
  {
    // Both sides of the card of nine digits on a photocopy, a stamp and the district's officer below.
    id: 's7-card-nine-certified',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'certified'],
    draw: (f) => {
      const [street, commune, province] = homeOf(f.main);
      const old = oldCitizenId(f.chance);
      const front = [
        at(22, 4, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc', pt(6)),
        at(26, 11, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.5)),
        at(34, 16.5, `<b>SỐ ${field('old_citizen_id', old, old, 'subject')}</b>`, pt(10, 'letter-spacing:0.4mm')),
        at(4, 14, BUST),
        at(27, 22.5, 'Họ tên:', pt(7)),
        at(37, 22, `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, pt(8)),
        at(27, 29, `Sinh ngày: &nbsp;<b>${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))}</b>`, pt(8)),
        at(27, 34, `Nguyên quán: ${commune}`, pt(7.5)),
        at(27, 38, province, pt(7.5)),
        at(27, 42, `Nơi ĐKHK thường trú: ${street.slice(0, 24)}`, pt(7.5)),
        at(27, 46, `${commune}, ${province}`, pt(7)),
      ].join('');
      const date = dayOf(f, 1, 2008);
      const back = [
        at(3, 3, 'Dân tộc: Kinh &emsp;&emsp; Tôn giáo: Phật giáo', pt(7.5)),
        at(22, 8, 'DẤU VẾT RIÊNG VÀ DỊ HÌNH', pt(6.5)),
        at(22, 11.5, 'Sẹo tròn c: 1,5cm trên sau đuôi mắt phải', pt(7)),
        at(4, 10, FINGER),
        at(4, 30, FINGER),
        at(30, 20, issued(date), pt(7.5)),
        at(
          30,
          24,
          `GIÁM ĐỐC CA TỈNH ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, upper(f.place.province))}`,
          pt(6.8),
        ),
        at(42, 44, `<b>${f.name('Nam')}</b>`, pt(7.5)),
      ].join('');
      const stamp = `<div style="border:0.5mm solid #b52a35;color:#b52a35;padding:2mm 4mm;font-size:11pt;text-align:center"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b><br>Số chứng thực: ${f.number + 60} quyển số: 02/2012 SCT/BS<br>Ngày 15 tháng 3 năm 2012</div>`;
      return paper('citizen_id_card', [
        `<div style="height:126mm"></div>${cardSide(64, 20, '#eee', TINOS, front)}${cardSide(64, 82, '#eee', TINOS, back)}<div style="width:96mm;margin-left:auto">${stamp}</div>${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG TƯ PHÁP', { ring: `PHÒNG TƯ PHÁP ★ ${upper(district(f))} ★`, inner: 'TƯ PHÁP' }))}`,
      ]);
    },
  },
  {
    // Circular 15/2023/TT-BLĐTBXH: somebody out of work gets an allowance.
    id: 's7-decision-unemployment',
    class: 'decision',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const months = f.chance.whole(3, 12);
      return paper('decision', [
        `${officeHead(f, `SỞ NỘI VỤ TỈNH ${upper(f.place.province)}`, officeLines('TRUNG TÂM DỊCH VỤ VIỆC LÀM'), `${f.number}/QĐ-TTDVVL`)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc hưởng trợ cấp thất nghiệp</b></div><div style="text-align:center"><b>GIÁM ĐỐC TRUNG TÂM DỊCH VỤ VIỆC LÀM</b></div><p>Căn cứ Luật Việc làm và các văn bản hướng dẫn thi hành;</p><p>Theo đề nghị của Trưởng phòng Bảo hiểm thất nghiệp,</p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> ${you(f.main.sex)} ${nameOf(f.main, 'subject', upper(f.main.name))}. Sinh ngày: ${bornOf(f.main, 'subject')}. Số định danh cá nhân/CCCD: ${idOf(f.main, 'subject')}. Số sổ BHXH: ${insurance(no, 'subject')}.</p><p>Nơi thường trú: ${f.main.home}. Số tài khoản: 0${f.chance.digits(11)}.</p><p>Được hưởng trợ cấp thất nghiệp theo quy định. Tổng số tháng đóng bảo hiểm thất nghiệp: ${months * 12 + 5} tháng. Mức trợ cấp hằng tháng: ${money(f.chance.whole(3, 9))} đồng. Số tháng được hưởng: ${months} tháng, từ ngày ${daysLater(f.date, 2)}.</p><p>Nơi nhận trợ cấp thất nghiệp: Bảo hiểm xã hội cơ sở ${f.place.name}. Thẻ bảo hiểm y tế được cấp theo đối tượng hưởng trợ cấp.</p><p><b>Điều 2.</b> Hằng tháng ${you(f.main.sex).toLowerCase()} ${f.main.name} phải trực tiếp thông báo về việc tìm kiếm việc làm tại Trung tâm theo lịch ở mặt sau Quyết định này.</p>${f.long ? `<p>${f.prose.paragraph(2)}</p>` : ''}<p><b>Điều 3.</b> Quyết định có hiệu lực kể từ ngày ký. Các ông, bà có tên trên và cơ quan bảo hiểm xã hội chịu trách nhiệm thi hành./.</p>${closing(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', `${recipients('Như Điều 3;', 'BHXH tỉnh;', 'Lưu: VT.')}${codeLine(f)}`, 'TTDVVL', 'TRUNG TÂM DỊCH VỤ VIỆC LÀM')}`,
      ]);
    },
  },
  {
    // Form 03 of the same circular: what somebody out of work asks for.
    id: 's7-app-unemployment',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      return paper('application_form', [
        `<div style="text-align:right;font-size:10pt">Mẫu số 03</div><div style="text-align:center">${nation(12)}</div>${title('ĐỀ NGHỊ HƯỞNG TRỢ CẤP THẤT NGHIỆP', 14.5)}<div class="sub">Kính gửi: Trung tâm Dịch vụ việc làm tỉnh ${f.place.province}</div><div style="font-size:12.5pt">${flat(`Tên tôi là: ${nameOf(f.main, 'applicant')} &emsp; Sinh ngày ${bornOf(f.main, 'applicant', f.main.born.split('/').join(' / '))}`)}${flat(`Số định danh cá nhân/Chứng minh nhân dân: ${idOf(f.main, 'applicant')}`)}${flat(`Cấp ngày 30 tháng 4 năm 2022 &emsp; Nơi cấp: Cục CSQLHC về TTXH`)}${flat(`Số sổ BHXH: ${insurance(no, 'applicant')}`)}${flat(`Số điện thoại: ${phone(f)} &emsp; Địa chỉ email (nếu có): không`)}${flat(`Dân tộc: Kinh &emsp; Tôn giáo: Không`)}${flat(`Số tài khoản (ATM nếu có): 1010${f.chance.digits(8)} tại ngân hàng: chi nhánh ${f.place.name}`)}${flat('Trình độ đào tạo: sơ cấp &emsp; Ngành nghề đào tạo: may công nghiệp')}${flat(`Nơi thường trú (1): ${f.main.home}`)}${flat('Chỗ ở hiện nay (2): như trên')}${flat(`Ngày ${dayOf(f, 8, 2026)}, tôi đã chấm dứt hợp đồng lao động với Công ty Cổ phần May ${f.place.province}. Lý do: hết hạn hợp đồng. Loại hợp đồng: xác định thời hạn 24 tháng.`)}${flat('Số tháng đóng bảo hiểm thất nghiệp chưa hưởng: 46 tháng. Kèm theo đề nghị này là (3) thông báo chấm dứt hợp đồng và Sổ bảo hiểm xã hội của tôi.')}</div>${handedIn(f, 'Người đề nghị')}`,
      ]);
    },
  },
  {
    // Form C13-TS: what was paid for somebody in a year, sent to every insured person.
    id: 's7-insurance-c13',
    class: 'other',
    tags: ['form', 'personal', 'table', 'sans'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const pay = f.chance.whole(48, 110) * 100_000;
      return paper(
        'other',
        [
          `<div style="font-size:10.5pt">${twoColumns(`BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}<br><b>${field('agency', `BHXH CƠ SỞ ${upper(f.place.name)}`)}</b>`, `<div style="text-align:right;font-size:9pt">Mẫu C13-TS<br>(Ban hành kèm theo QĐ số 595/QĐ-BHXH)</div>${nation(9.5)}`, 42, 10)}${title('THÔNG BÁO XÁC NHẬN KẾT QUẢ ĐÓNG BHXH, BHTN', 13)}<div class="sub">Năm 2025</div>${sideBySide(`Họ và tên: <b>${nameOf(f.main, 'subject')}</b><br>Mã số BHXH: <b>${insurance(no, 'subject')}</b>`, `Ngày sinh: ${bornOf(f.main, 'subject')}<br>CCCD: ${idOf(f.main, 'subject')}`)}${grid(
            ['Từ tháng', 'Đến tháng', 'Đơn vị, chức danh', 'Mức lương (đồng)', 'Tỷ lệ BHXH', 'Tỷ lệ BHTN'],
            [
              ['01/2025', '06/2025', 'Công ty CP Thủy sản; công nhân', grouped(pay), '25,5%', '2%'],
              ['07/2025', '12/2025', 'Công ty CP Thủy sản; tổ trưởng', grouped(pay + 450_000), '25,5%', '2%'],
              ['', '', '<b>Thời gian đóng trong năm</b>', '<b>12 tháng</b>', '', ''],
              ['', '', '<b>Tổng thời gian đóng đến 12/2025</b>', '<b>9 năm 4 tháng</b>', '', ''],
            ],
            9.5,
          )}${flat('Trong thời hạn 15 ngày, nếu thông tin chưa đúng đề nghị ông/bà liên hệ cơ quan bảo hiểm xã hội để được giải quyết.')}<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH' })}</div></div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Decree 20/2021: who buried somebody is paid for it; the dead person and the payee are both named.
    id: 's7-decision-funeral',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const dead = f.others[1];
      return paper('decision', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc hỗ trợ chi phí mai táng</b></div><div style="text-align:center"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p><i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</i></p><p><i>Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội;</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Hỗ trợ chi phí mai táng cho người lo mai táng:</p>${line('- Họ và tên:', nameOf(f.main, 'subject'))}${line('- Ngày sinh:', bornOf(f.main, 'subject'))}${line('- Số định danh:', idOf(f.main, 'subject'))}${line('- Là người lo mai táng cho đối tượng:', `${nameOf(dead, 'deceased')}, sinh ngày ${bornOf(dead, 'deceased')}, số CCCD ${idOf(dead, 'deceased')}, chết ngày ${daysLater(f.date, -20)}`)}${line('- Mức hỗ trợ:', `${grouped(f.chance.pick([7_200_000, 10_000_000]))} đồng`)}<p style="margin-top:2mm"><b>Điều 2.</b> Thôi chi trả trợ cấp xã hội hằng tháng đối với người chết kể từ tháng sau. Kinh phí từ nguồn bảo đảm xã hội năm 2026.</p><p><b>Điều 3.</b> Văn phòng, Phòng Văn hóa - Xã hội và người có tên tại Điều 1 chịu trách nhiệm thi hành./.</p>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như Điều 3;', 'Lưu: VT, VHXH.')}${codeLine(f)}`)}`,
      ]);
    },
  },
  {
    // A poor household asks for help with a house; who lives there stands in lines, not in a table.
    id: 's7-app-house-help',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [a, b] = [f.others[0], f.others[2]];
      return paper(
        'application_form',
        [
          `<div style="font-size:10.5pt"><div style="text-align:center">${nation(10)}</div>${title('ĐƠN ĐĂNG KÝ HỖ TRỢ XÓA NHÀ TẠM, NHÀ DỘT NÁT', 13)}<div class="sub">Kính gửi: Ban Chỉ đạo ${f.place.kind} ${f.place.name}</div>${flat(`Tôi là: ${nameOf(f.main, 'applicant')}, ${bornOf(f.main, 'applicant')}, CCCD ${idOf(f.main, 'applicant')}`)}${flat(`Hiện ở: ${f.main.home}. Thuộc diện: hộ cận nghèo (mã số hộ ${f.chance.digits(9)})`)}${flat('Số nhân khẩu: 03 người, gồm:')}${flat(`+ ${nameOf(a, 'relative')} (${f.main.sex === 'Nam' ? 'vợ' : 'chồng'}), sinh ngày ${bornOf(a, 'relative')}, số ĐDCN ${idOf(a, 'relative')}`)}${flat(`+ ${nameOf(b, 'relative')} (con), sinh ngày ${bornOf(b, 'relative')}, số ĐDCN ${idOf(b, 'relative')}`)}${flat('Hiện trạng nhà ở: nhà gỗ lợp tôn đã hư hỏng, dột nát, không bảo đảm "3 cứng".')}${flat('Đề nghị được hỗ trợ: [x] xây mới   [ ] sửa chữa. Gia đình tự làm, phần còn thiếu vay mượn anh em.')}${flat('Tôi xin cam đoan gia đình chưa được hỗ trợ từ chương trình nào khác.')}${handedIn(f, 'Người làm đơn')}<div style="margin-top:4mm">XÁC NHẬN CỦA TRƯỞNG THÔN: Đúng như đơn trình bày.</div>${plainSign(f, 'TRƯỞNG THÔN', f.name('Nam'), 12)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // The certificate of a fallen soldier's family of the nineties, printed in red, filled in with a pen.
    id: 's7-martyr-family',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 7, 1997);
      const martyr = f.name('Nam');
      return paper(
        'other',
        [
          `<div class="frame"></div><div style="text-align:center;margin:-4mm 0 0 -10mm">${nation(11)}</div>${title('GIẤY CHỨNG NHẬN<br>GIA ĐÌNH LIỆT SĨ', 17, 'color:#b02030;margin-top:1mm')}<div style="font-size:12pt;margin-left:-8mm">${fill('Họ tên liệt sĩ:', `<i>${kin(martyr, 'deceased', upper(martyr))}</i>`)}${fill('Bằng Tổ quốc ghi công số:', `<i>KT ${f.chance.digits(3)} b</i>`)}${fill('Người đứng tên thân nhân:', `<i>${nameOf(f.main, 'subject')}</i>`)}${fillRow(['Sinh ngày:', `<i>${bornOf(f.main, 'subject')}</i>`, 1], ['Quan hệ với liệt sĩ:', '<i>Con</i>', 1])}${fill('Trú quán:', `<i>${homeBefore(f, f.main)}</i>`)}${fill('Số sổ:', field('document_no', `${f.number}/GĐLS`))}</div><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center;font-size:11pt"><i>${f.place.province}, ${issued(date)}</i>${sealedSign(f, field('agency', 'SỞ LAO ĐỘNG - TBXH'), { ring: 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI ★', inner: 'SỞ LĐTBXH', gap: 14 })}</div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // A primary school's certificate of the early nineties, half a sheet.
    id: 's7-diploma-primary-1993',
    class: 'diploma',
    tags: ['form', 'italic', 'small'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 6, 1993);
      const school = `Trường PTCS ${f.place.name}`;
      return paper(
        'diploma',
        [
          `<div class="frame"></div><div style="margin-left:-8mm;font-size:12pt"><div class="cols" style="font-size:10pt"><div style="text-align:center">BỘ GIÁO DỤC VÀ ĐÀO TẠO<br>Phòng Giáo dục ${district(f)}</div><div style="text-align:center;white-space:nowrap">${nation(9.5, '-', 36)}</div></div>${title('BẰNG TỐT NGHIỆP TIỂU HỌC', 18, 'color:#9c2c22;margin-top:1mm')}${fill('Cấp cho học sinh:', `<i>${nameOf(f.main, 'graduate')}</i>`)}${fillRow(['Sinh ngày:', `<i>${bornOf(f.main, 'graduate')}</i>`, 1], ['Tại:', `<i>${f.place.name}</i>`, 1])}${fill('Học sinh:', `<i>${school}</i>`)}${fillRow(['Khóa thi ngày:', `<i>28/5/1993</i>`, 1], ['Xếp loại:', `<i>${f.chance.pick(['Khá', 'Trung bình', 'Giỏi'])}</i>`, 1])}<div class="cols"><div style="padding-top:6mm">Số vào sổ: ${field('document_no', `${f.number}/93`)}${codeLine(f)}</div><div style="text-align:center"><i>${issued(date, date.replace(/(\d+)\/(\d+)\/(\d+)/, 'Ngày $1 tháng $2 năm $3'))}</i>${sealedSign(f, `TRƯỞNG ${field('agency', 'PHÒNG GIÁO DỤC')}`, { ring: `PHÒNG GIÁO DỤC ★ ${upper(district(f))} ★`, inner: 'GIÁO DỤC', gap: 16 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // A course for people who already work: the certificate with two numbers at its foot.
    id: 's7-diploma-course',
    class: 'diploma',
    tags: ['form', 'modern', 'landscape'],
    landscape: true,
    coloured: true,
    draw: (f) => {
      const school = `TRƯỜNG CHÍNH TRỊ TỈNH ${upper(f.place.province)}`;
      return paper(
        'diploma',
        [
          `<div class="frame"></div><div style="text-align:center"><b>${field('agency', school)}</b><div style="font-size:10.5pt;margin-top:1mm">HIỆU TRƯỞNG cấp</div></div>${title('CHỨNG CHỈ BỒI DƯỠNG', 26, 'color:#a8202c;margin:5mm 0 2mm')}<div style="width:170mm;margin:0 auto;font-size:12.5pt">${line('Cho:', `${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'graduate', upper(f.main.name))}</b>`)}${line('Sinh ngày:', bornOf(f.main, 'graduate'))}${line('CCCD:', idOf(f.main, 'graduate'))}${line('Đã hoàn thành chương trình:', 'bồi dưỡng đối với công chức địa chính - xây dựng')}${line('Thời gian:', `từ ngày ${daysLater(f.date, -40)} đến ngày ${daysLater(f.date, -5)} (160 tiết)`)}${line('Xếp loại:', f.chance.pick(['Giỏi', 'Khá']))}</div><div class="cols" style="margin-top:4mm;font-size:11pt"><div style="padding-top:16mm">Số hiệu: CT${f.chance.digits(5)}<br>Số vào sổ cấp chứng chỉ: ${field('document_no', `${f.number}/CCBD`)}${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued(f.date)}</i>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 20 })}</div></div>`,
        ],
        'a4Landscape',
        MODERN,
      );
    },
  },
  {
    // What somebody's marks were at a college: a page with two tables side by side.
    id: 's7-transcript',
    class: 'other',
    tags: ['form', 'table', 'personal', 'small'],
    draw: (f) => {
      const marks = (names: string[]) =>
        grid(
          ['Môn học', 'TC', 'Điểm'],
          names.map((name) => [name, String(f.chance.whole(2, 4)), `${f.chance.whole(5, 9)},${f.chance.whole(0, 9)}`]),
          10,
        );
      const school = ['TRƯỜNG CAO ĐẲNG NGHỀ', upper(f.place.province)] as const;
      return paper('other', [
        `<div style="font-size:11.5pt">${twoColumns(`SỞ GIÁO DỤC VÀ ĐÀO TẠO<br><b>${officeLines(...school)}</b>`, nation(10.5), 42, 10.5)}${title('BẢNG KẾT QUẢ HỌC TẬP TOÀN KHÓA', 14)}${sideBySide(`Họ và tên: <b>${nameOf(f.main, 'subject')}</b><br>Ngày sinh: ${bornOf(f.main, 'subject')}<br>Số CCCD: ${idOf(f.main, 'subject')}`, `Mã sinh viên: SV${f.chance.digits(6)}<br>Ngành: Điện công nghiệp<br>Khóa: 2022 - 2025`)}${sideBySide(marks(['Giáo dục chính trị', 'Pháp luật', 'Tin học', 'Tiếng Anh', 'Toán cao cấp', 'Vẽ kỹ thuật', 'An toàn điện']), marks(['Mạch điện', 'Máy điện', 'Khí cụ điện', 'Trang bị điện', 'Cung cấp điện', 'Điện tử cơ bản', 'Thực tập tốt nghiệp']))}${flat(`Điểm trung bình tích lũy: <b>2,${f.chance.whole(50, 99)}</b> &emsp; Xếp loại: <b>Khá</b> &emsp; Quyết định tốt nghiệp số: 215/QĐ-CĐN ngày 30/6/2025`)}</div><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued(f.date)}</i>${sealedSign(f, 'TL. HIỆU TRƯỞNG<br>TRƯỞNG PHÒNG ĐÀO TẠO', { ring: `${school.join(' ')} ★`, inner: 'ĐÀO TẠO' })}</div></div>`,
      ]);
    },
  },
  {
    // A parent asks for a pupil to go to another school; both schools write below.
    id: 's7-app-school-transfer',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const child = f.others[2];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN XIN CHUYỂN TRƯỜNG', 15)}<div style="margin:0 0 3mm 22mm">Kính gửi:<br>- Hiệu trưởng Trường THCS ${f.place.name};<br>- Hiệu trưởng Trường THCS Bến Cát Thượng.</div>${flat(`Tôi tên là: ${nameOf(f.main, 'applicant')}, số căn cước: ${idOf(f.main, 'applicant')}`)}${flat(`Hiện cư trú tại: ${f.main.home}. Điện thoại: ${phone(f)}`)}${flat(`Là phụ huynh của học sinh: ${nameOf(child, 'pupil')}, ngày sinh: ${bornOf(child, 'pupil')}, giới tính: ${child.sex}`)}${flat(`Mã định danh: ${idOf(child, 'pupil')}`)}${flat('Kết quả cuối năm học 2025 - 2026: kết quả rèn luyện: Tốt; kết quả học tập: Khá.')}${flat('Tôi xin cho con tôi được chuyển từ lớp 7A2 đến học lớp 8 tại quý trường. Lý do: gia đình chuyển chỗ ở.')}${handedIn(f, 'Người làm đơn')}${sideBySide('<div style="text-align:center;margin-top:4mm"><b>Trường nơi đi</b><br><i>Đồng ý cho chuyển</i></div>', '<div style="text-align:center;margin-top:4mm"><b>Trường nơi đến</b><br><i>Đồng ý tiếp nhận</i></div>')}`,
      ]);
    },
  },
  {
    // Who lived in a works' or school's quarters got this sheet for a book of their own.
    id: 's7-household-collective',
    class: 'household_book',
    tags: ['form', 'small', 'typed'],
    draw: (f) => {
      const date = dayOf(f, 9, 1996);
      const old = oldCitizenId(f.chance);
      const police = `CÔNG AN ${upper(district(f))}`;
      const typed = (value: string) => `<span style="font-family:${TYPED};font-size:9.5pt">${value}</span>`;
      return paper(
        'household_book',
        [
          `<div style="margin:-8mm -6mm 0 -14mm;font-size:11pt"><div class="cols" style="font-size:10pt"><div>CA TỈNH ${upper(f.place.province)}<br>${field('agency', police)}</div><div style="text-align:right">Mẫu NK3b<br>Số: ${field('document_no', `${f.number}/TT`)}</div></div><div style="text-align:center">${nation(9.5, '-', 36)}</div>${title('GIẤY CHỨNG NHẬN<br>NHÂN KHẨU TẬP THỂ', 15)}${fill('1. Họ và tên:', typed(nameOf(f.main, 'owner', upper(f.main.name))))}${fillRow(['2. Sinh ngày:', typed(bornOf(f.main, 'owner')), 3], ['Nam, nữ:', typed(f.main.sex), 2])}${fill('3. Nguyên quán:', typed(f.place.full))}${fillRow(['4. Dân tộc:', typed('Kinh'), 1], ['5. Tôn giáo:', typed('Không'), 1])}${fill('6. Số giấy CMND:', typed(oldIdOf(old, 'owner')))}${fill('7. Nghề nghiệp, nơi làm việc:', typed('Công nhân'))}${fill('', typed(`Nhà máy Dệt ${f.place.province}`))}${fill('8. Nơi đăng ký nhân khẩu:', typed(`Khu tập thể ${f.place.name}`))}${fill('9. Chuyển đến ngày:', typed('02-8-1996'))}<div class="cols" style="margin-top:3mm"><div>${codeLine(f)}</div><div style="text-align:center"><i>${issued(date, date.replace(/(\d+)\/(\d+)\/(\d+)/, 'Ngày $1 tháng $2 năm $3'))}</i>${sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: `${police} ★`, inner: 'CÔNG AN', gap: 20 })}</div></div></div>`,
        ],
        'a5',
      );
    },
  },
  {
    // The plastic licence to drive, laid on the glass; its own number has twelve digits too.
    id: 's7-driving-licence',
    class: 'other',
    tags: ['card', 'small', 'personal', 'sans'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 3, 2022);
      const [, commune, province] = homeOf(f.main);
      const front = [
        at(4, 3, '<b>BỘ GTVT</b><br><i>MOT</i>', pt(6.5, 'text-align:center')),
        at(22, 3, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b>', pt(6)),
        at(26, 10, '<b>GIẤY PHÉP LÁI XE/DRIVER’S LICENSE</b>', pt(7.5, 'color:#b02030')),
        at(4, 15, BUST),
        at(27, 15, `Số/No: <b>${field('document_no', `00${f.chance.digits(10)}`)}</b>`, pt(8.5, 'color:#b02030')),
        at(27, 20, `Họ tên/Full name: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, pt(7)),
        at(27, 25, `Ngày sinh/Date of Birth: ${bornOf(f.main, 'subject')}`, pt(7)),
        at(27, 29, 'Quốc tịch/Nationality: VIỆT NAM', pt(7)),
        at(27, 33, `Nơi cư trú/Address: ${commune}`, pt(7)),
        at(27, 36.5, province, pt(7)),
        at(42, 40.5, `<i>${f.place.province}, ${issued(date)}</i>`, pt(5.8)),
        at(44, 43.5, '<b>PHÓ GIÁM ĐỐC</b>', pt(6)),
        at(4, 44, `Hạng/Class: <b>${f.chance.pick(['A1', 'B2', 'C'])}</b>`, pt(7.5, 'color:#b02030')),
        at(4, 48.5, 'Có giá trị đến: Không thời hạn', pt(5.6)),
        at(46, 49, f.name('Nam'), pt(6)),
      ].join('');
      return paper('other', [`${cardSide(30, 20, '#fbf5dc', SANS, front)}${at(30, 84, codeLine(f))}`], 'a5', SANS);
    },
  },
]);
