import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { healthInsuranceNo, oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { at } from '../card-kit.ts';
import { oldIdOf } from '../civil-parts.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { beside, runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { cells, datedSign, dayOf, insurerSeal, money, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';

export const OPENED_7_INSURANCE = inPart('opened-7', [
  {
    // The paper card of 2014 in a plastic cover: fifteen characters on one line, the validity at the foot.
    id: 'health-card-2014-paper',
    class: 'other',
    tags: ['card', 'small', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = healthInsuranceNo(f.chance);
      const [group, rest] = [no.slice(0, 5), no.slice(5)];
      const shown = `${group.slice(0, 2)} ${group[2]} ${group.slice(3)} ${rest.slice(0, 2)} ${rest.slice(2, 5)} ${rest.slice(5)}`;
      const inside = [
        at(4, 3, `<b>${field('agency', `BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}`)}</b>`, 'font-size:7.4pt'),
        at(25, 9, '<b style="color:#1d4f8f">THẺ BẢO HIỂM Y TẾ</b>', 'font-size:12pt'),
        at(
          8,
          16,
          `Mã số: <b style="font-size:12pt;color:#a4242f">${field('health_insurance_no', no, shown, 'subject')}</b>`,
          'font-size:8.5pt',
        ),
        at(8, 23, `Họ và tên: <b>${nameOf(f.main, 'subject')}</b>`, 'font-size:8.6pt'),
        at(8, 28, `Ngày sinh: ${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}`, 'font-size:8.2pt'),
        at(8, 33, `Địa chỉ: ${f.main.home.split(', ').slice(0, 2).join(', ')}`, 'font-size:7.4pt'),
        at(8, 38, `Nơi đăng ký KCB ban đầu: Trạm Y tế ${f.place.kind} ${f.place.name}`, 'font-size:7.4pt'),
        at(8, 43, 'Giá trị sử dụng: từ 01/01/2014 đến 31/12/2014', 'font-size:7.6pt'),
        at(52, 50, `<i>${issued('20/12/2013')}</i>`, 'font-size:7.2pt'),
        at(58, 54, '<b>GIÁM ĐỐC</b>', 'font-size:7.4pt'),
        at(54, 65, `<b>${f.name('Nam')}</b>`, 'font-size:7.6pt'),
      ].join('');
      return paper(
        'other',
        [
          `<div style="position:absolute;left:46mm;top:26mm"><div class="at card" style="width:104mm;height:72mm;border:0.5mm solid #4a7fb5;background:#eaf3fb;font:8pt/1.3 'Tinos';overflow:hidden">${inside}</div></div><div style="position:absolute;left:46mm;top:106mm">${codeLine(f)}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // The loose cover of the book since 2018, a number in large digits.
    id: 'insurance-book-2018-cover',
    class: 'other',
    tags: ['form', 'small', 'sans', 'personal'],
    coloured: true,
    draw: (f) => {
      const [no, old] = [socialInsuranceNo(f.chance), oldCitizenId(f.chance)];
      const since = dayOf(f, 4, 2018);
      return paper(
        'other',
        [
          `<div style="position:absolute;inset:6mm;border:0.8mm solid #2f6ea5"></div><div style="margin:-3mm -3mm 0 -12mm;font-size:11pt;line-height:1.6"><div style="text-align:center"><b style="color:#1d4f8f">${field('agency', 'BẢO HIỂM XÃ HỘI VIỆT NAM')}</b></div>${title('SỔ BẢO HIỂM XÃ HỘI', 21, 'color:#1d4f8f;margin:14mm 0 8mm')}${fill('Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fillRow(['Giới tính:', f.main.sex, 1], ['Quốc tịch:', 'Việt Nam', 2])}${fill('Số CMND/CCCD/Hộ chiếu:', oldIdOf(old, 'subject'))}${fill('Mã số:', `<b style="font-size:15pt">${field('social_insurance_no', no, no, 'subject')}</b>`)}<div style="text-align:right;margin-top:6mm"><i>${f.place.province}, ${issued(since)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 25 }))}<div style="font-size:8.4pt;margin-top:3mm">Sổ này được cấp lần: 01. Người lao động giữ sổ và xuất trình khi giải quyết chế độ.</div></div>`,
        ],
        'a5',
        SANS,
      );
    },
  },
  {
    // Form 07A-HSB: somebody retires; the amount in a table.
    id: 'decision-retirement-07a',
    class: 'decision',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const pay = f.chance.whole(42, 96) * 100_000;
      const rate = f.chance.whole(55, 75);
      return paper('decision', [
        `<div style="text-align:right;font-size:10pt;margin-top:-6mm">Mẫu số 07A-HSB</div>${twoColumns(`BẢO HIỂM XÃ HỘI VIỆT NAM<br><b>${officeLines('BẢO HIỂM XÃ HỘI', `TỈNH ${upper(f.place.province)}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/QĐ-BHXH`)}`, `${nation(11.5, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 41, 12)}${title('QUYẾT ĐỊNH', 15.5, 'margin:4mm 0 0')}<div class="sub" style="margin-bottom:2mm"><b>Về việc hưởng chế độ hưu trí hằng tháng</b></div><div style="font-size:12pt">${title('GIÁM ĐỐC BẢO HIỂM XÃ HỘI', 12.5, 'margin:0 0 2mm')}<p>Căn cứ Luật Bảo hiểm xã hội; căn cứ hồ sơ hưởng bảo hiểm xã hội đối với ${you(f.main.sex).toLowerCase()} ${f.main.name},</p>${title('QUYẾT ĐỊNH:', 12.5, 'margin:1mm 0')}<p><b>Điều 1.</b> ${you(f.main.sex)}: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b></p>${beside('Số định danh cá nhân:', idOf(f.main, 'subject'), 62)}${beside('Mã số BHXH:', field('social_insurance_no', no, no, 'subject'), 62)}${beside('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 62)}${beside('Nơi cư trú:', f.main.home, 62)}${beside('Thời gian đóng BHXH:', `${f.chance.whole(20, 35)} năm ${f.chance.whole(1, 11)} tháng`, 62)}<p style="margin-top:2mm">Được hưởng lương hưu hằng tháng từ ngày 01/11/2026, mức hưởng tính như sau:</p>${grid(['Mức bình quân tiền lương', 'Tỷ lệ', 'Lương hưu hằng tháng', 'Trợ cấp một lần'], [[`${grouped(pay)} đồng`, `${rate} %`, `<b>${grouped((pay * rate) / 100)} đồng</b>`, 'Không']], 11.5)}<p>Nơi nhận lương hưu: chi trả qua tài khoản cá nhân. Nơi đăng ký khám chữa bệnh: Trung tâm Y tế ${f.place.name}.</p><p><b>Điều 2.</b> Các ông, bà Trưởng phòng Chế độ BHXH, Kế hoạch - Tài chính và ${you(f.main.sex).toLowerCase()} ${f.main.name} chịu trách nhiệm thi hành Quyết định này./.</p></div>${besideSign(`${recipients('Như Điều 2;', 'Lưu: VT, CĐ.')}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 22 }))}`,
      ]);
    },
  },
  {
    // Form C65-HD: a clinic certifies leave from work.
    id: 'insurance-leave-c65',
    class: 'other',
    tags: ['form', 'modern', 'small', 'personal'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const clinic = `TRUNG TÂM Y TẾ ${upper(f.place.name)}`;
      return paper(
        'other',
        [
          `<div style="margin:-8mm -5mm 0 -14mm;font-size:9.8pt;line-height:1.5"><div class="cols" style="font-size:9pt"><div>${field('agency', clinic)}<br>Số KCB: ${field('document_no', `${f.number}/KCB`)}</div><div style="text-align:right">Mẫu số: C65-HD<br>Số seri: ${f.chance.digits(8)}</div></div><div style="text-align:center;margin-top:2mm">${nation(9.4, '-', 36)}</div>${title('GIẤY CHỨNG NHẬN<br>NGHỈ VIỆC HƯỞNG BẢO HIỂM XÃ HỘI', 13, 'margin:5mm 0 3mm;line-height:1.25')}<b>I. Thông tin người bệnh</b>${runOn(['Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${runOn(['Ngày sinh', bornOf(f.main, 'subject')], ['Giới tính', f.main.sex])}${runOn(['Mã số BHXH/Số thẻ BHYT', field('social_insurance_no', no, no, 'subject')])}${runOn(['Số CCCD', idOf(f.main, 'subject')])}${runOn(['Đơn vị làm việc', f.chance.pick(['Công ty May Phương Đông', 'Trường Mầm non Sao Mai', 'Công ty Gỗ Thành Phát'])])}<b>II. Chẩn đoán và phương pháp điều trị</b><div>${f.chance.pick(['Viêm phế quản cấp; uống kháng sinh 5 ngày', 'Đau thắt lưng cấp; vật lý trị liệu', 'Gãy kín xương quay trái; bó bột'])}</div><div style="margin-top:1mm">Số ngày nghỉ: 0${f.chance.whole(3, 9)} ngày (từ ngày ${f.date})</div><div>Họ tên cha/mẹ (nếu là trẻ dưới 7 tuổi):</div><div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols" style="font-size:9pt"><div style="text-align:center"><b>Người hành nghề KB, CB</b><div style="height:18mm"></div>BS. ${f.name()}${codeLine(f)}</div><div>${sealedSign(f, 'XÁC NHẬN CỦA<br>THỦ TRƯỞNG ĐƠN VỊ', { ring: `★ ${clinic} ★`, inner: 'TTYT', gap: 21 })}</div></div></div>`,
        ],
        'a5',
        MODERN,
      );
    },
  },
  {
    // A request to the insurer, boxes for digits and ticks; who is paid monthly changes how.
    id: 'application-benefit-account',
    class: 'application_form',
    tags: ['form', 'codes', 'sans'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      return paper(
        'application_form',
        [
          `<div style="font-size:11pt;line-height:1.5"><div style="text-align:right;font-size:9pt">Mẫu số 2-CBH</div><div style="text-align:center">${nation(11, '-', 48)}</div>${title('TỜ KHAI THAY ĐỔI THÔNG TIN NGƯỜI HƯỞNG', 14.5, 'margin:6mm 0 3mm')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Bảo hiểm xã hội tỉnh ${f.place.province}</div>${runOn(['1. Tên tôi là', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`])}${runOn(['2. Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')], ['Nam/Nữ', f.main.sex])}<div style="margin:1.6mm 0">3. Số CCCD/ĐDCN: ${cells('citizen_id', f.main.id, 'applicant', 5.4)}</div><div style="margin:1.6mm 0">4. Mã số BHXH: ${cells('social_insurance_no', no, 'applicant', 5.4)}</div>${runOn(['5. Nơi cư trú', f.main.home])}${runOn(['6. Số điện thoại', phone(f)])}<div style="margin:1.6mm 0">7. Loại chế độ đang hưởng: ${tick(true)} Lương hưu &ensp; ${tick(false)} Trợ cấp mất sức &ensp; ${tick(false)} Trợ cấp tuất</div>${runOn(['8. Mức hưởng hiện nay', money(f.chance.whole(3, 8))])}<div style="margin:1.6mm 0">9. Nội dung đề nghị: ${tick(false)} Nhận tiền mặt &ensp; ${tick(true)} Nhận qua tài khoản &ensp; ${tick(false)} Đổi nơi nhận</div>${runOn(['10. Số tài khoản', `98${f.chance.digits(8)}`], ['mở tại', 'Ngân hàng Nông nghiệp'])}<p class="flat" style="margin-top:3mm">Tôi cam kết nội dung khai trên là đúng sự thật. Đề nghị cơ quan BHXH xem xét, giải quyết theo quy định.</p>${datedSign(f, 'Người khai', f.main.name, codeLine(f), 20)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // What the insurer tells somebody about the years that were paid for, with a code to look it up.
    id: 'insurance-years-confirmed-qr',
    class: 'other',
    tags: ['form', 'table', 'qr', 'two-column', 'personal'],
    draw: (f) => {
      const no = socialInsuranceNo(f.chance);
      const rows = [2019, 2021, 2024].map((year) => [
        `01/${year} - 12/${year + 1}`,
        f.chance.pick(['Công ty TNHH May Bình An', 'Hợp tác xã Vận tải số 5', 'Tự đóng (BHXH tự nguyện)']),
        `${grouped(f.chance.whole(38, 72) * 100_000)}`,
        '24 tháng',
      ]);
      return paper('other', [
        `<div style="position:absolute;right:14mm;top:10mm">${qr(`https://baohiem.example/qt/${f.number}`, 18)}</div><div style="margin-top:14mm">${twoColumns(`<b>${field('agency', `BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/XN-BHXH`)}`, `${nation(11, '-', 48)}<i>${f.place.province}, ${issued(f.date)}</i>`, 42, 11.5)}</div>${title('GIẤY XÁC NHẬN<br>QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI', 15.5, 'margin:7mm 0 4mm;line-height:1.25')}<p>Bảo hiểm xã hội tỉnh ${f.place.province} xác nhận ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, mã số BHXH ${field('social_insurance_no', no, no, 'subject')}, có quá trình đóng như sau:</p>${grid(['Từ tháng - đến tháng', 'Đơn vị', 'Mức đóng (đồng)', 'Thời gian'], rows, 12)}<p style="margin-top:3mm">Cộng: 06 năm 0 tháng, chưa hưởng bảo hiểm xã hội một lần.</p><p>Giấy này được cấp theo đề nghị của người tham gia để ${f.chance.pick(['làm hồ sơ xin việc', 'hưởng trợ cấp thất nghiệp', 'vay vốn'])}.</p>${besideSign(`${recipients('Người đề nghị;', 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'TL. GIÁM ĐỐC<br>TRƯỞNG PHÒNG QUẢN LÝ THU', { ring: insurerSeal(f), inner: 'BHXH', gap: 24 }))}`,
      ]);
    },
  },
]);
