import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { healthInsuranceNo, oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { dotted, letterBoxes, officeLines, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import type { Template } from '../template.ts';

const flat = (text: string): string => `<p class="flat">${text}</p>`;

/** Insurance, health, benefits, certificates of poor and disabled people and of merit, records. */
export const FOURTH_SOCIAL: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'health-card-2021',
    class: 'other',
    tags: ['card', 'small', 'personal'],
    coloured: true,
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="width:98mm;border:0.4mm solid #999;padding:3mm;font-size:9pt;line-height:1.45">${field('agency', 'BẢO HIỂM XÃ HỘI VIỆT NAM')}<br>${title('THẺ BẢO HIỂM Y TẾ', 13, 'margin:1mm')}<div style="text-align:center">Mã số: <b>${field('social_insurance_no', socialInsuranceNo(f.chance), undefined, 'subject')}</b></div>Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b><br>Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}<br>Địa chỉ: ${f.place.name}<br>Giá trị sử dụng: từ ngày 01/01/2026<br>Nơi đăng ký KCB BĐ: Trạm y tế ${f.place.name}<br>Mức hưởng: 4 &emsp; Mã nơi đối tượng sinh sống: K1<br>Thời điểm đủ 5 năm liên tục: từ ngày 01/03/2028<div style="text-align:right">${issued('15/12/2025')}</div></div>`,
        ],
        'a5',
        SANS,
      ),
  },
  {
    id: 'health-card-2015',
    class: 'other',
    tags: ['card', 'small', 'personal'],
    draw: (f) => {
      const no = healthInsuranceNo(f.chance);
      const shown = `${no.slice(0, 2)} ${no.slice(2, 3)} ${no.slice(3, 5)} ${no.slice(5, 8)} ${no.slice(8, 11)} ${no.slice(11)}`;
      return paper(
        'other',
        [
          `<div style="width:98mm;border:0.4mm solid #999;padding:3mm;font-size:9pt;line-height:1.45"><div style="text-align:center">${field('agency', 'BẢO HIỂM XÃ HỘI VIỆT NAM')}<br><b>THẺ BẢO HIỂM Y TẾ</b></div>Số: <b>${field('health_insurance_no', no, shown, 'subject')}</b><br>Họ và tên: ${nameOf(f.main, 'subject')}<br>Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}<br>Địa chỉ: ${f.place.name}<br>Nơi ĐK KCB BĐ: Trung tâm y tế huyện - 52-003<br>Giá trị sử dụng: từ 01/01/2015 đến 31/12/2015<br><div style="text-align:right">${f.place.province}, ${issued('20/12/2014')}<br>GIÁM ĐỐC</div></div>`,
        ],
        'a5',
      );
    },
  },
  {
    id: 'insurance-book-2017',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="font-size:10.5pt;line-height:1.6"><div style="text-align:center">BẢO HIỂM XÃ HỘI VIỆT NAM<br>${field('agency', `BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}`)}</div>${title('SỔ BẢO HIỂM XÃ HỘI', 16)}<div style="text-align:center">Mã số: <b>${field('social_insurance_no', socialInsuranceNo(f.chance), undefined, 'subject')}</b></div>Họ và tên: ${nameOf(f.main, 'subject', upper(f.main.name))}<br>Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}<br>Giới tính: ${f.main.sex} &emsp; Quốc tịch: Việt Nam<br>Số chứng minh nhân dân/Hộ chiếu/Thẻ căn cước: ${field('old_citizen_id', oldCitizenId(f.chance), undefined, 'subject')}<br><div style="text-align:right">${f.place.province}, ${issued('14/03/2017')}<br>GIÁM ĐỐC</div><div style="text-align:center">Cấp lần thứ: 1</div></div>`,
        ],
        'a5',
      ),
  },
  {
    id: 'insurance-tk1',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="text-align:right;font-size:9pt">Mẫu TK1-TS<br>(Ban hành kèm theo Quyết định số 490/QĐ-BHXH ngày 28/3/2023)</div><div style="text-align:center">${nation(11)}</div>${title('TỜ KHAI', 14)}<div class="sub">THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ</div><div style="font-size:10.5pt;line-height:1.55"><b>I. Áp dụng đối với người tham gia chưa được cấp mã số BHXH</b><br>[01]. Họ và tên (viết chữ in hoa): ${nameOf(f.main, 'applicant', upper(f.main.name))}<br>[02]. Giới tính: ${f.main.sex}<br>[03]. Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} &emsp; [04]. Quốc tịch: Việt Nam<br>[05]. Dân tộc: Kinh &emsp; [06]. Số CCCD/ĐDCN/Hộ chiếu: ${idOf(f.main, 'applicant')}<br>[07]. Điện thoại: 0100 456 789 &emsp; [08]. Email (nếu có):<br>[09]. Nơi đăng ký khai sinh: ${f.place.full}<br>[10]. Họ và tên cha/mẹ/người giám hộ: ${nameOf(f.others[0], 'relative')}<br><b>II. Áp dụng đối với người tham gia đã được cấp mã số BHXH</b><br>[15]. Mã số BHXH: ${letterBoxes('social_insurance_no', socialInsuranceNo(f.chance), 'applicant')}<br>[16]. Nội dung điều chỉnh, yêu cầu: cấp lại thẻ BHYT<br>[17]. Hồ sơ kèm theo (nếu có): không</div><div class="cols"><div>XÁC NHẬN CỦA ĐƠN VỊ${codeLine(f)}</div><div style="text-align:center">${f.place.name}, ${issued(f.date)}${plainSign(f, 'Người kê khai', f.main.name)}</div></div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'insurance-14hsb',
    class: 'application_form',
    tags: ['form'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:right;font-size:9.5pt"><b>Mẫu số 14-HSB</b></div><div style="text-align:center">${nation(11.5)}</div>${title('ĐƠN ĐỀ NGHỊ', 15)}<div class="sub">Kính gửi: Bảo hiểm xã hội tỉnh ${f.place.province}</div>${flat(`<b>I. THÔNG TIN NGƯỜI ĐỀ NGHỊ</b>`)}${flat(`Họ và tên (1): ${nameOf(f.main, 'applicant')}; sinh ngày ${bornOf(f.main, 'applicant')}`)}${flat(`Số sổ BHXH/Mã số BHXH: ${field('social_insurance_no', socialInsuranceNo(f.chance), undefined, 'applicant')}; Số điện thoại: 0100 789 456`)}${flat(`Số CMND/Hộ chiếu/Thẻ căn cước: ${idOf(f.main, 'applicant')} do Cục CS QLHC về TTXH cấp ngày 22 tháng 4 năm 2021`)}${flat('Loại chế độ đang hưởng (nếu có): không')}${flat(`Địa chỉ nơi cư trú: ${f.main.home}`)}${flat('<b>II. NỘI DUNG ĐỀ NGHỊ</b>: Hưởng BHXH một lần')}${flat('Hình thức nhận: ATM; Số tài khoản: 010123456789 Ngân hàng Nông nghiệp')}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người đề nghị', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'hospital-discharge',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `<div class="cols" style="font-size:10.5pt"><div>SỞ Y TẾ ${upper(f.place.province)}<br><b>${field('agency', 'BỆNH VIỆN ĐA KHOA TỈNH')}</b><br>Khoa: Nội</div><div style="text-align:center;flex:1.5">${nation(10)}</div><div>MS: 01/BV-01<br>Số lưu trữ: 24.0${f.chance.digits(5)}<br>Mã y tế: 52/003/24/0${f.chance.digits(5)}</div></div>${title('GIẤY RA VIỆN', 16)}${line('- Họ tên người bệnh:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> &emsp; Tuổi: 34 &emsp; Nam/Nữ: ${f.main.sex}`)}${line('- Ngày sinh:', bornOf(f.main, 'subject'))}${line('- Dân tộc:', 'Kinh &emsp; Nghề nghiệp: Làm ruộng')}${line('- Mã số BHXH/Thẻ BHYT số:', field('health_insurance_no', healthInsuranceNo(f.chance), undefined, 'subject'))}${line('- Số CCCD/Hộ chiếu/Mã định danh:', idOf(f.main, 'subject'))}${line('- Địa chỉ:', f.main.home)}${line('- Vào viện lúc:', '08 giờ 10 phút, ngày 02 tháng 10 năm 2026')}${line('- Ra viện lúc:', '10 giờ 00 phút, ngày 09 tháng 10 năm 2026')}${line('- Chẩn đoán:', 'Viêm phổi (J18.9)')}${line('- Ghi chú:', 'nghỉ ngơi 05 ngày')}<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center">${issued(f.date)}<br>Trưởng khoa điều trị<br><br>${f.name()}</div></div>`,
      ]),
  },
  {
    id: 'sick-leave',
    class: 'other',
    tags: ['form', 'sans', 'personal'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div class="cols" style="font-size:10pt"><div><b>${officeLines('TRUNG TÂM Y TẾ', upper(f.place.name))}</b><br>Số: ${field('document_no', `${f.number}/KCB`)}</div><div style="text-align:right">Mẫu số: C65-HD<br>Số seri: ${f.chance.digits(7)}</div></div>${title('GIẤY CHỨNG NHẬN<br>NGHỈ VIỆC HƯỞNG BẢO HIỂM XÃ HỘI', 13)}<div style="font-size:11pt;line-height:1.6"><b>I. Thông tin người bệnh</b><br>Họ và tên: ${nameOf(f.main, 'subject')} &emsp; Ngày sinh: ${bornOf(f.main, 'subject')}<br>Mã số BHXH/Số thẻ BHYT: ${field('social_insurance_no', socialInsuranceNo(f.chance), undefined, 'subject')} &emsp; Giới tính: ${f.main.sex}<br>Đơn vị làm việc: Công ty may ${f.place.name}<br><b>II. Chẩn đoán và phương pháp điều trị</b><br>Sốt vi rút. Số ngày nghỉ: 03 (từ ngày 01/10/2026 đến hết ngày 03/10/2026)<br><b>III. Thông tin cha, mẹ</b> (chỉ áp dụng đối với trẻ em dưới 7 tuổi)<br>- Họ và tên cha: &emsp; - Họ và tên mẹ:</div><div style="text-align:right">${issued(f.date)}</div>${closing(f, 'XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ', codeLine(f))}`,
        ],
        'a5',
        SANS,
      ),
  },
  {
    id: 'poor-certificate',
    class: 'other',
    tags: ['form', 'table', 'personal'],
    coloured: true,
    draw: (f) =>
      paper('other', [
        `${guilloche('#f7e9c9')}${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>Số: ${field('document_no', `${f.number}/GCN-HN.HCN`)}`, nation(11), 40)}${title('GIẤY CHỨNG NHẬN<br>HỘ NGHÈO, HỘ CẬN NGHÈO', 15)}${flat(`Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021; Quyết định số ${f.number + 3}/QĐ-UBND ngày 12/12/2025,`)}${flat(`Ủy ban nhân dân ${f.place.kind} ${f.place.name} chứng nhận hộ gia đình có tên dưới đây:`)}${flat(`1. Họ và tên chủ hộ: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> &emsp; Dân tộc: Kinh`)}${flat(`2. CCCD/Mã định danh: ${idOf(f.main, 'subject')} &emsp; Mã hộ: ${f.chance.digits(8)}`)}${flat('3. Là hộ: Nghèo &emsp; Năm: 2026')}${flat('4. Danh sách thành viên trong hộ:')}${grid(
          ['STT', 'Họ và tên', 'Quan hệ với chủ hộ', 'Ngày, tháng, năm sinh', 'Số CCCD/ĐDCN'],
          [f.others[0], f.others[1]].map((who, i) => [
            String(i + 1),
            nameOf(who, 'relative'),
            i ? 'Con' : 'Vợ/chồng',
            bornOf(who, 'relative'),
            idOf(who, 'relative'),
          ]),
          11,
        )}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    id: 'disability-certificate',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    coloured: true,
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="font-size:10pt;line-height:1.5"><div class="cols"><div style="text-align:center">${officeLines(`UBND ${unit(f)}`)}<br>Số: ${field('document_no', `${f.number}/GXN-KT`)}</div><div style="text-align:center">${nation(9)}</div></div>${title('GIẤY XÁC NHẬN KHUYẾT TẬT', 14)}${flat(`Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${flat(`Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}`)}${flat(`Số định danh/CCCD: ${idOf(f.main, 'subject')}`)}${flat(`Địa chỉ: ${f.main.home}`)}${flat('Dạng khuyết tật: Vận động')}${flat('Mức độ khuyết tật: Nặng')}${flat(`Họ tên người đại diện hợp pháp: ${nameOf(f.others[0], 'relative')}, CCCD số ${idOf(f.others[0], 'relative')}`)}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 14)}</div>`,
        ],
        'a5',
      ),
  },
  {
    id: 'merit-certificate',
    class: 'other',
    tags: ['form', 'small', 'personal', 'typed'],
    coloured: true,
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="font-size:10.5pt;line-height:1.6"><div style="text-align:center">${field('agency', 'BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI')}<br>${nation(9.5)}</div>${title('GIẤY CHỨNG NHẬN BỊ THƯƠNG', 15)}<div style="text-align:center">Số hồ sơ: CB/${f.chance.digits(5)}</div>Đồng chí: ${nameOf(f.main, 'subject', upper(f.main.name))}<br>Sinh ngày: ${bornOf(f.main, 'subject')}<br>Số CMND: ${field('old_citizen_id', oldCitizenId(f.chance), undefined, 'subject')} do CA tỉnh cấp 12/3/1990<br>Nguyên quán: ${f.place.full}<br>Nhập ngũ: tháng 4 năm 1978<br>Bị thương ngày 12/02/1979. Tỷ lệ thương tật: 41%<br>Theo Quyết định số 245/QĐ-TBLS ngày 15/6/1991<div style="text-align:right">${f.place.province}, ${issued('20/06/1991')}<br>GIÁM ĐỐC SỞ</div></div>`,
        ],
        'a5',
        TYPED,
      ),
  },
  {
    id: 'application-allowance-75',
    class: 'application_form',
    tags: ['form'],
    draw: (f) =>
      paper('application_form', [
        `<div style="text-align:right;font-size:9.5pt">Mẫu số 01 (Ban hành kèm theo Nghị định số 176/2025/NĐ-CP)</div><div style="text-align:center">${nation(11.5)}</div>${title('TỜ KHAI ĐỀ NGHỊ TRỢ CẤP HƯU TRÍ XÃ HỘI', 14)}${flat('<b>I. THÔNG TIN NGƯỜI ĐỀ NGHỊ</b>')}${flat(`1. Họ, chữ đệm, tên khai sinh (Viết chữ in hoa): ${nameOf(f.main, 'applicant', upper(f.main.name))}`)}${flat(`2. Ngày/tháng/năm sinh: ${bornOf(f.main, 'applicant', f.main.born.replaceAll('/', ' / '))} &emsp; 3. Giới tính: ${f.main.sex}`)}${flat(`4. Số thẻ căn cước/căn cước công dân: ${letterBoxes('citizen_id', f.main.id, 'applicant')}`)}${flat('cấp ngày 19/10/2022 nơi cấp: Cục Cảnh sát QLHC về TTXH')}${flat(`5. Nơi cư trú: ${f.main.home}`)}${flat('6. Thông tin về bảo hiểm xã hội: chưa tham gia')}${flat('7. Tên tài khoản: như trên; Số tài khoản: 0100 2233 4455; Ngân hàng: Agribank')}${flat('<b>II. THÔNG TIN NGƯỜI ĐẠI DIỆN (nếu có)</b>')}${flat(`Họ và tên: ${nameOf(f.others[0], 'relative')}; Số căn cước: ${idOf(f.others[0], 'relative')}; Mối quan hệ: con`)}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người khai', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'decision-allowance-75',
    class: 'decision',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('QUYẾT ĐỊNH<br>Về việc trợ cấp xã hội hằng tháng, cấp thẻ bảo hiểm y tế', 13.5)}<p>Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ;<br>Xét Tờ trình số ${f.number + 1}/TTr-VHXH ngày 20/10/2026 của Phòng Văn hóa - Xã hội,</p>${title('QUYẾT ĐỊNH:', 12.5)}<p><b>Điều 1.</b> Trợ cấp xã hội hằng tháng đối với ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'subject')} (CCCD: ${idOf(f.main, 'subject')}), hiện cư trú tại ${f.main.home}, mức 750.000 đồng/tháng từ ngày 01/11/2026.</p><p>Mã số BHXH: ${field('social_insurance_no', socialInsuranceNo(f.chance), undefined, 'subject')}. Đối tượng: người cao tuổi.</p><p><b>Điều 2.</b> Quyết định có hiệu lực từ ngày ký.</p>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    id: 'record-criminal-2',
    class: 'other',
    tags: ['form', 'personal', 'modern'],
    draw: (f) =>
      paper(
        'other',
        [
          `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('SỞ TƯ PHÁP')}</b><br>Số: ${field('document_no', `${f.number}/STP-LLTP`)}`, `${nation(11)}<i>${f.place.province}, ${issued(f.date)}</i>`, 40)}${title('PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2', 15)}${line('1. Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('2. Giới tính:', f.main.sex)}${line('3. Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${line('4. Nơi sinh:', f.place.full)}${line('5. Quốc tịch:', 'Việt Nam')}${line('6. Họ và tên cha:', field('person_name', f.others[1].name, undefined, 'father'))}${line('7. Họ và tên mẹ:', field('person_name', f.others[2].name, undefined, 'mother'))}${line('8. Giấy CMND/Hộ chiếu:', `CCCD. Số: ${idOf(f.main, 'subject')}`)}${line('Cấp ngày:', '02 tháng 5 năm 2021 &emsp; Tại: Cục CSQLHC về TTXH')}${line('9. Tình trạng án tích:', 'Không có án tích')}${closing(f, 'TL. GIÁM ĐỐC<br>TRƯỞNG PHÒNG', codeLine(f))}`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    id: 'health-check',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`SỞ Y TẾ<br><b>${officeLines('TRUNG TÂM Y TẾ', upper(f.place.name))}</b><br>Số: ${field('document_no', `${f.number}/GKSK-TTYT`)}`, nation(11), 40)}${title('GIẤY KHÁM SỨC KHỎE', 16)}${dotted('Họ và tên (chữ in hoa):', nameOf(f.main, 'subject', upper(f.main.name)))}${dotted('Giới:', `Nam ${f.main.sex === 'Nam' ? '☒' : '☐'} Nữ ${f.main.sex === 'Nam' ? '☐' : '☒'}   Tuổi: 30`)}${dotted('Số CMND/CCCD/Hộ chiếu/định danh CD:', idOf(f.main, 'subject', spaced(f.main.id)), 8)}${dotted('Cấp ngày', '30/4/2021 Tại: Cục CS QLHC về TTXH', 4)}${dotted('Chỗ ở hiện tại:', f.main.home, 4)}${dotted('Lý do khám sức khỏe:', 'xin việc làm')}${sideBySide('Chiều cao: 165 cm<br>Cân nặng: 58 kg', 'Mạch: 76 lần/phút<br>Huyết áp: 120/80 mmHg')}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'NGƯỜI KẾT LUẬN', codeLine(f))}`,
      ]),
  },
  {
    id: 'application-merit',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="text-align:center">${nation(11)}</div>${title('BẢN KHAI', 15)}<div class="sub">Để giải quyết chế độ ưu đãi đối với thân nhân liệt sĩ</div><div style="font-size:11.5pt">${flat('<b>1. Phần khai về liệt sĩ</b>')}${flat(`Họ và tên: ${field('person_name', f.others[1].name, undefined, 'subject')}. Ngày tháng năm sinh: ${bornOf(f.others[1], 'subject')}`)}${flat(`Bằng "Tổ quốc ghi công" số: AB-${f.chance.digits(3)}b theo Quyết định số 123/QĐ-TTg ngày 01/5/1985`)}${flat('<b>2. Phần khai về người hưởng</b>')}${fill('Họ và tên:', nameOf(f.main, 'applicant', upper(f.main.name)))}${fillRow(['Ngày tháng năm sinh:', bornOf(f.main, 'applicant'), 2], ['Nam/Nữ:', f.main.sex, 1])}${fillRow(['CCCD/CMND số:', idOf(f.main, 'applicant'), 2], ['Ngày cấp:', '10/08/2021', 1], ['Nơi cấp:', 'Cục CS', 1])}${fill('Nơi thường trú:', f.main.home)}${fill('Số điện thoại:', '0100567890')}${fill('Quan hệ với liệt sĩ:', 'Con')}</div><div class="cols"><div>Xác nhận của UBND cấp xã${codeLine(f)}</div><div style="text-align:center">${f.place.name}, ${issued(f.date)}${plainSign(f, 'Người khai', f.main.name)}</div></div>`,
        ],
        'a4',
        SANS,
      ),
  },
];
