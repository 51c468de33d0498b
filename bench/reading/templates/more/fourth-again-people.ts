import { field, fillRow } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { healthInsuranceNo, oldCitizenId, passportNo, socialInsuranceNo } from '../../plan/identifiers.ts';
import { district, letterBoxes, officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import type { Template } from '../template.ts';

const flat = (text: string): string => `<p class="flat">${text}</p>`;
const letter = (office: string, number: string, place: string, day: string): string =>
  twoColumns(
    `<b>${office}</b><div class="rule" style="width:15mm"></div>Số: ${number}`,
    `${nation(11)}<i>${place}, ${day}</i>`,
    40,
  );

/** A second drawing of papers about people: cards, residence, insurance, merit, school. */
export const FOURTH_AGAIN_PEOPLE: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'card-twelve-old',
    class: 'citizen_id_card',
    tags: ['card', 'typed'],
    draw: (f) =>
      paper('citizen_id_card', [
        `<div style="width:95mm;border:0.3mm solid #777;padding:3mm;font-size:9pt;line-height:1.4"><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br><b style="font-size:11pt">CHỨNG MINH NHÂN DÂN</b></div>Số: <b>${idOf(f.main, 'subject')}</b><br>Họ và tên khai sinh: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b><br>Họ và tên gọi khác: <br>Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}<br>Giới tính: ${f.main.sex} Dân tộc: Kinh<br>Quê quán: ${f.place.name}, ${f.place.province}<br>Nơi thường trú: ${f.place.name}, ${f.place.province}<br>Có giá trị đến: 05/05/2029</div><div style="width:95mm;border:0.3mm solid #777;padding:3mm;font-size:9pt;line-height:1.4;margin-top:10mm">Đặc điểm nhận dạng: Nốt ruồi c.1,5cm dưới mép trái<br>Họ và tên cha: ${field('person_name', f.others[1].name, undefined, 'father')}<br>Họ và tên mẹ: ${field('person_name', f.others[0].name, undefined, 'mother')}<br><div style="text-align:right">${issued('05/05/2014')}<br>GIÁM ĐỐC CÔNG AN<br>${f.name()}</div></div>`,
      ]),
  },
  {
    id: 'residence-ct08',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${letter(officeLines(`CÔNG AN ${unit(f)}`), field('document_no', `${f.number}/TB-CAX`), f.place.name, issued(f.date))}${title('THÔNG BÁO', 15)}<div class="sub">Về kết quả giải quyết, hủy bỏ đăng ký cư trú</div>${flat('Công an xã thông báo đến:')}${flat(`1. Ông/Bà: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> &emsp; 2. Ngày sinh: ${bornOf(f.main, 'subject')}`)}${flat(`3. Số định danh: ${idOf(f.main, 'subject')} &emsp; 4. Giới tính: ${f.main.sex}`)}${flat(`5. Nội dung: Đã đăng ký thường trú theo Phiếu tiếp nhận hồ sơ ngày 10/10/2026`)}${closing(f, 'TRƯỞNG CÔNG AN', codeLine(f), 'CÔNG AN', 'CÔNG AN')}`,
      ]),
  },
  {
    id: 'passport-application',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="text-align:right;font-size:9pt">Mẫu TK01</div><div style="text-align:center">${nation(11)}</div>${title('TỜ KHAI', 14)}<div class="sub">Đề nghị cấp hộ chiếu phổ thông ở trong nước</div><div style="font-size:11pt;line-height:1.7">1. Họ (1): ${upper(f.main.name.split(' ')[0] ?? '')} Chữ đệm và tên: ${upper(f.main.name.split(' ').slice(1).join(' '))} &emsp; 2. ${f.main.sex === 'Nam' ? 'Nam ☒ Nữ ☐' : 'Nam ☐ Nữ ☒'}<br>3. Sinh ngày ${bornOf(f.main, 'applicant', dateInWords(f.main.born).slice(5))} Nơi sinh: ${f.place.province}<br>4. Số ĐDCN/CMND (2) ${letterBoxes('citizen_id', f.main.id, 'applicant')}<br>Ngày cấp 12/08/2021 Nơi cấp: Cục CSQLHC về TTXH<br>5. Dân tộc: Kinh 6. Tôn giáo: Không 7. Số điện thoại: 0100.111.222<br>8. Địa chỉ thường trú: ${f.main.home}<br>11. Cha: họ và tên ${field('person_name', f.others[1].name, undefined, 'father')} sinh ngày 01/02/1880<br>Mẹ: họ và tên ${field('person_name', f.others[0].name, undefined, 'mother')} sinh ngày 05/06/1882<br>13. Hộ chiếu phổ thông lần gần nhất (nếu có) số ${field('passport_no', passportNo(f.chance), undefined, 'applicant')} cấp ngày 03/03/2016</div><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center">${f.place.name}, ${issued(f.date)}${plainSign(f, 'Người đề nghị', f.main.name)}</div></div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'health-insurance-list',
    class: 'other',
    tags: ['form', 'table', 'personal'],
    draw: (f) =>
      paper('other', [
        `${letter(officeLines('ỦY BAN NHÂN DÂN', unit(f)), field('document_no', `${f.number}/DS-UBND`), f.place.name, issued(f.date))}${title('DANH SÁCH<br>ĐỀ NGHỊ CẤP THẺ BẢO HIỂM Y TẾ', 14)}${grid(
          ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD/ĐDCN', 'Mã số BHXH', 'Ghi chú'],
          [f.main, f.others[0], f.others[1]].map((who, i) => [
            String(i + 1),
            nameOf(who, 'relative'),
            bornOf(who, 'relative'),
            idOf(who, 'relative'),
            field('social_insurance_no', socialInsuranceNo(f.chance), undefined, 'relative'),
            '',
          ]),
          11,
        )}${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    id: 'insurance-process',
    class: 'other',
    tags: ['form', 'table', 'personal'],
    draw: (f) =>
      paper('other', [
        `<div class="cols" style="font-size:10.5pt"><div style="text-align:center">BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${field('agency', `BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}`)}</b></div><div style="text-align:right">Tờ số: 2</div></div>${title('SỔ BẢO HIỂM XÃ HỘI', 14)}<div class="sub">QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI</div>${fillRow(['Họ và tên:', nameOf(f.main, 'subject', upper(f.main.name)), 3], ['Ngày sinh:', bornOf(f.main, 'subject'), 2])}${fillRow(['Số sổ:', field('social_insurance_no', socialInsuranceNo(f.chance), undefined, 'subject'), 2], ['Số CMND/CCCD:', idOf(f.main, 'subject'), 2])}${grid(
          ['Từ tháng năm', 'Đến tháng năm', 'Diễn giải', 'Căn cứ đóng'],
          [
            ['01/2015', '12/2018', 'Công nhân may', '4.012.500'],
            ['01/2019', '06/2024', 'Công nhân may', '5.210.000'],
          ],
          11,
        )}<div style="text-align:right">${f.place.province}, ${issued(f.date)}</div>${closing(f, 'GIÁM ĐỐC', codeLine(f), 'BHXH', 'BẢO HIỂM XÃ HỘI')}`,
      ]),
  },
  {
    id: 'referral',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `<div class="cols" style="font-size:10.5pt"><div>SỞ Y TẾ<br><b>${field('agency', 'TRUNG TÂM Y TẾ KHU VỰC')}</b><br>Số: ${field('document_no', `${f.number}/GCT`)}</div><div style="text-align:center;flex:1.5">${nation(10)}</div><div>Số hồ sơ: 2026/0${f.chance.digits(4)}<br>Vào sổ chuyển tuyến số: ${f.chance.whole(10, 99)}</div></div>${title('GIẤY CHUYỂN TUYẾN KHÁM BỆNH, CHỮA BỆNH<br>BẢO HIỂM Y TẾ', 13)}${flat(`Kính gửi: Bệnh viện Đa khoa tỉnh`)}${flat(`- Họ và tên người bệnh: ${nameOf(f.main, 'subject', upper(f.main.name))} &emsp; Nam/Nữ: ${f.main.sex}`)}${flat(`- Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Dân tộc: Kinh`)}${flat(`- Số thẻ: ${field('health_insurance_no', healthInsuranceNo(f.chance), undefined, 'subject')} &emsp; Hạn sử dụng: 31/12/2026`)}${flat(`- Số định danh cá nhân/CCCD: ${idOf(f.main, 'subject')}`)}${flat('Chẩn đoán: K35.8')}<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center">${issued(f.date)}<br>NGƯỜI CÓ THẨM QUYỀN CHUYỂN TUYẾN<br><br>${f.name()}</div></div>`,
      ]),
  },
  {
    id: 'merit-allowance-decision',
    class: 'decision',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${letter(officeLines('SỞ NỘI VỤ'), field('document_no', `${f.number}/QĐ-SNV`), f.place.province, issued(f.date))}${title('QUYẾT ĐỊNH<br>Về việc trợ cấp một lần đối với người có công', 13.5)}<p>Căn cứ Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14; Căn cứ Nghị định số 131/2021/NĐ-CP ngày 30/12/2021;</p>${title('QUYẾT ĐỊNH:', 12.5)}<p><b>Điều 1.</b> Trợ cấp đối với ông (bà): <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b></p>${flat(`Ngày tháng năm sinh: ${bornOf(f.main, 'subject')} &emsp; Nam/Nữ: ${f.main.sex}`)}${flat(`CCCD/CMND số ${idOf(f.main, 'subject')} Ngày cấp 12/12/2021 Nơi cấp Cục CS QLHC về TTXH`)}${flat(`Nơi thường trú: ${f.main.home}`)}${flat('Số hồ sơ: KC/12345. Mức trợ cấp: 20.000.000 đồng.')}<p><b>Điều 2.</b> Quyết định có hiệu lực kể từ ngày ký.</p>${closing(f, 'GIÁM ĐỐC', codeLine(f), 'SỞ NỘI VỤ', 'SỞ NỘI VỤ')}`,
      ]),
  },
  {
    id: 'diploma-trade',
    class: 'diploma',
    tags: ['form'],
    landscape: true,
    draw: (f) =>
      paper(
        'diploma',
        [
          `<div style="font-size:10.5pt;margin:-5mm -4mm 0 -12mm"><div style="text-align:center">${nation(10)}</div>${title('CHỨNG CHỈ SƠ CẤP', 16)}<div style="text-align:center">GIÁM ĐỐC ${field('agency', `TRUNG TÂM GIÁO DỤC NGHỀ NGHIỆP ${upper(f.place.name)}`)}<br>cấp cho</div>${line('Họ và tên:', nameOf(f.main, 'subject', upper(f.main.name)))}${line('Sinh ngày:', `${bornOf(f.main, 'subject')} tại ${f.place.province}`)}${line('Nghề đào tạo:', 'May công nghiệp - Xếp loại: Giỏi')}<div class="cols"><div>Chứng chỉ số: ${field('document_no', `SC ${f.chance.digits(6)}`)}<br>Vào sổ cấp chứng chỉ số: ${f.number}${codeLine(f)}</div><div style="text-align:center">${f.place.name}, ${issued('12/05/2022')}<br>GIÁM ĐỐC<br><br>${f.name()}</div></div></div>`,
        ],
        'a5Landscape',
      ),
  },
  {
    id: 'school-confirmation',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${letter(officeLines('TRƯỜNG TIỂU HỌC', upper(f.place.name)), field('document_no', `${f.number}/GXN-TH`), f.place.name, issued(f.date))}${title('GIẤY XÁC NHẬN', 16)}${flat('Hiệu trưởng trường Tiểu học xác nhận:')}${flat(`Em: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> &emsp; Sinh ngày: ${bornOf(f.main, 'subject')}`)}${flat(`Mã định danh học sinh: ${idOf(f.main, 'subject')} &emsp; Lớp: 4A`)}${flat(`Họ tên cha (mẹ): ${nameOf(f.others[1], 'relative')} - CCCD: ${idOf(f.others[1], 'relative')} - ĐT: 0100 333 444`)}${flat('Hiện đang học tại trường năm học 2026 - 2027.')}${closing(f, 'HIỆU TRƯỞNG', codeLine(f), 'TRƯỜNG', 'TRƯỜNG TIỂU HỌC')}`,
      ]),
  },
  {
    id: 'application-disability',
    class: 'application_form',
    tags: ['form'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN ĐỀ NGHỊ<br>XÁC ĐỊNH MỨC ĐỘ KHUYẾT TẬT VÀ CẤP GIẤY XÁC NHẬN KHUYẾT TẬT', 13)}<div class="sub">Kính gửi: Chủ tịch Ủy ban nhân dân ${f.place.full}</div>${flat('<b>I. Thông tin người được xác định mức độ khuyết tật</b>')}${flat(`- Họ và tên: ${nameOf(f.others[2], 'subject')}`)}${flat(`- Sinh ngày: ${bornOf(f.others[2], 'subject')} Giới tính: ${f.others[2].sex}`)}${flat(`- Số CMND hoặc căn cước công dân: ${idOf(f.others[2], 'subject')}`)}${flat(`- Hộ khẩu thường trú: ${f.place.full}`)}${flat('<b>II. Thông tin người đại diện hợp pháp (nếu có)</b>')}${flat(`- Họ và tên: ${nameOf(f.main, 'applicant')}`)}${flat(`- Mối quan hệ với người được xác định khuyết tật: bố mẹ`)}${flat(`- Số CMND hoặc căn cước công dân: ${idOf(f.main, 'applicant')}`)}${flat('- Số điện thoại: 0100777888')}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người viết đơn', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'household-transfer',
    class: 'other',
    tags: ['form', 'table', 'personal', 'typed'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="font-size:11pt"><div class="cols"><div>CÔNG AN ${f.place.province}<br>${officeLines(`CÔNG AN ${upper(district(f))}`)}<br>Số: ${field('document_no', `${f.number}/GCHK`)}</div><div style="text-align:center;flex:1.5">${nation(9.5)}</div></div>${title('GIẤY CHUYỂN HỘ KHẨU', 15)}${flat(`1. Họ và tên: ${nameOf(f.main, 'subject', upper(f.main.name))}`)}${flat(`2. Sinh ngày: ${bornOf(f.main, 'subject')} 3. Nam/nữ: ${f.main.sex}`)}${flat(`4. Số CMND: ${field('old_citizen_id', oldCitizenId(f.chance), undefined, 'subject')} Hộ chiếu số:`)}${flat(`5. Nơi thường trú: ${f.main.home}`)}${flat('6. Nơi chuyển đến: tỉnh khác')}<div style="text-align:right">${issued('12/06/2009')}<br>TRƯỞNG CÔNG AN</div>${codeLine(f)}</div>`,
        ],
        'a4',
        TYPED,
      ),
  },
];
