import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { healthInsuranceNo, socialInsuranceNo } from '../../plan/identifiers.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation, paper, plainSign, title } from '../kit.ts';
import { twoColumns, TYPED, upper } from '../kit.ts';
import { dayOf, insurerSeal, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formOf, listed, mottoDate, office, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_INSURANCE = inPart('held-out', [
  {
    // The health card as the insurer's app prints it out.
    id: 'health-cover-extract-vssid-print',
    class: 'other',
    tags: ['form', 'modern', 'small', 'personal'],
    draw: (f) => {
      const [card, no] = [healthInsuranceNo(f.chance), socialInsuranceNo(f.chance)];
      return paper(
        'other',
        [
          `<div style="font-size:11pt;line-height:1.5;margin-left:-8mm"><div style="background:#0b5fa5;color:#fff;padding:3mm 4mm;border-radius:2mm"><b>${field('agency', 'BẢO HIỂM XÃ HỘI VIỆT NAM')}</b><br><span style="font-size:9.5pt">Thông tin thẻ bảo hiểm y tế điện tử</span></div><div style="border:0.3mm solid #0b5fa5;border-radius:2mm;padding:4mm;margin-top:3mm"><div style="font-size:9pt;color:#555">Mã thẻ</div><div style="font-size:15pt;letter-spacing:0.6mm"><b>${field('health_insurance_no', card, card, 'holder')}</b></div><div style="font-size:9pt;color:#555;margin-top:2mm">Họ và tên</div><div style="font-size:14pt"><b>${nameOf(f.main, 'holder', upper(f.main.name))}</b></div><div class="cols" style="margin-top:2mm"><div><span style="font-size:9pt;color:#555">Ngày sinh</span><br>${bornOf(f.main, 'holder')}</div><div><span style="font-size:9pt;color:#555">Giới tính</span><br>${f.main.sex}</div><div><span style="font-size:9pt;color:#555">Mã số BHXH</span><br>${field('social_insurance_no', no, no, 'holder')}</div></div><div class="cols" style="margin-top:2mm"><div><span style="font-size:9pt;color:#555">Số định danh cá nhân</span><br>${idOf(f.main, 'holder')}</div><div><span style="font-size:9pt;color:#555">Giá trị sử dụng</span><br>01/01/2026 - 31/12/2026</div><div><span style="font-size:9pt;color:#555">Đủ 5 năm liên tục</span><br>01/0${f.chance.whole(1, 9)}/2024</div></div></div>${listed(
            [
              ['Nơi đăng ký KCB ban đầu', `Trạm Y tế ${f.place.kind} ${f.place.name}`],
              [
                'Mức hưởng',
                f.chance.pick([
                  '80% chi phí khám bệnh, chữa bệnh',
                  '95% chi phí khám bệnh, chữa bệnh',
                  '100% chi phí khám bệnh, chữa bệnh',
                ]),
              ],
              ['Mã khu vực sinh sống', f.chance.pick(['K1', 'K2', 'Không'])],
              ['Nơi cư trú', f.main.home],
              ['Tình trạng thẻ', 'Đang còn hiệu lực'],
              ['Thời điểm trích xuất', issued(f.date, f.date)],
            ],
            56,
            'margin-top:2mm',
          )}<p class="flat" style="font-size:9pt;color:#444;margin-top:6mm">Thông tin được trích xuất từ ứng dụng VssID - Bảo hiểm xã hội số, có giá trị tra cứu tại thời điểm in. Khi đi khám bệnh, chữa bệnh người tham gia xuất trình căn cước hoặc tài khoản VNeID mức độ 2.</p>${codeLine(f)}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Referral from one hospital to the next, circular 01/2025: form with numbered lines.
    id: 'hospital-transfer-paper-2025-form',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const card = healthInsuranceNo(f.chance);
      return paper('other', [
        `<div style="font-size:12pt">${formOf(['Mẫu số 6, Phụ lục III', 'Thông tư số 01/2025/TT-BYT'])}${twoColumns(`SỞ Y TẾ ${upper(f.place.province)}<br><b>${officeLines('TRẠM Y TẾ', unit(f))}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', `${f.number}/2026/GCCSKCB`)}`, nation(11.6, '-', 50), 40, 11.6)}${title('PHIẾU CHUYỂN CƠ SỞ<br>KHÁM BỆNH, CHỮA BỆNH', 15, 'line-height:1.3;margin:0 0 3mm')}<div>Kính gửi: Bệnh viện Đa khoa tỉnh ${f.place.province}</div><div>Cơ sở khám bệnh, chữa bệnh: Trạm Y tế ${f.place.kind} ${f.place.name} trân trọng giới thiệu:</div>${fillRow(['Họ và tên người bệnh:', `<b>${nameOf(f.main, 'subject')}</b>`, 3], ['Nam/Nữ:', f.main.sex, 1])}${fillRow(['Ngày sinh:', bornOf(f.main, 'subject'), 1], ['Số định danh:', idOf(f.main, 'subject'), 2])}${fill('Địa chỉ:', f.main.home)}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1], ['Nghề nghiệp:', 'Làm ruộng', 2])}${fill('Số thẻ BHYT:', field('health_insurance_no', card, card, 'subject'))}<div>Đã được khám bệnh, điều trị: từ ngày ${daysLater(f.date, -2)} đến ngày ${f.date}</div><div style="text-align:center;margin:1.5mm 0"><b>TÓM TẮT BỆNH ÁN</b></div>${fill('- Dấu hiệu lâm sàng:', f.chance.pick(['Đau thượng vị lan ra sau lưng, nôn 3 lần', 'Khó thở khi gắng sức, phù hai chân', 'Sốt ngày thứ tư, ho đờm vàng']))}${fill('- Kết quả xét nghiệm:', 'Công thức máu: bạch cầu 12,4 G/L')}${fill('- Chẩn đoán:', f.chance.pick(['Theo dõi viêm tụy cấp (K85)', 'Suy tim (I50)', 'Viêm phổi (J18)']))}${fill('- Phương pháp, thuốc đã sử dụng:', 'Truyền dịch, kháng sinh, hạ sốt')}${fill('- Tình trạng lúc chuyển:', 'Tỉnh, mạch 92 lần/phút, huyết áp 110/70 mmHg')}<div>- Lý do chuyển: ${tick(true)} Đủ điều kiện chuyển về chuyên môn &ensp; ${tick(false)} Theo yêu cầu của người bệnh</div>${fill('- Thời gian chuyển:', `13 giờ 20 phút, ngày ${f.date}`)}${fill('- Phương tiện vận chuyển, người hộ tống:', 'Xe cứu thương, 01 điều dưỡng')}<div style="text-align:right;margin-top:2mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Người khám, điều trị', f.name(), 19)}${codeLine(f)}</div><div>${sealedSign(f, 'TRƯỞNG TRẠM', { ring: `TRẠM Y TẾ ★ ${unit(f)} ★`, inner: 'TRẠM Y TẾ', gap: 19 })}</div></div></div>`,
      ]);
    },
  },
  {
    // The certificate of a pensioner, typed into a small form.
    id: 'pensioner-certificate-1997-small-typed',
    class: 'other',
    tags: ['form', 'small', 'typed', 'personal'],
    coloured: true,
    draw: (f) => {
      const day = dayOf(f, 2, 1997);
      const no = socialInsuranceNo(f.chance);
      return paper(
        'other',
        [
          `<div class="frame" style="inset:5mm;border-color:#7a5a2a"></div><div style="margin:-8mm -5mm 0 -15mm;font-size:10pt;line-height:1.6"><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>---------<br>${field('agency', `BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}`)}</div>${title('GIẤY CHỨNG NHẬN<br>HƯU TRÍ', 17, 'line-height:1.3;margin:7mm 0 3mm;color:#7a3b1a')}<div style="text-align:center">Số: ${field('document_no', `${f.chance.digits(5)}/HT`)}</div><div style="margin-top:5mm">Họ và tên: ${nameOf(f.main, 'holder', upper(f.main.name))}</div><div>Sinh ngày: ${bornOf(f.main, 'holder')}</div><div>Số sổ BHXH: ${field('social_insurance_no', no, no, 'holder')}</div><div>Nơi thường trú: ${f.place.full}</div><div>Cơ quan trước khi nghỉ: ${f.chance.pick(['Công ty Lương thực', 'Xí nghiệp Cơ khí', 'Trường PTCS'])}</div><div>Thời gian công tác: ${f.chance.whole(25, 36)} năm ${f.chance.whole(1, 11)} tháng</div><div>Lương hưu hàng tháng: ${f.chance.whole(21, 46)}${f.chance.digits(1)}.500 đồng</div><div>Hưởng từ ngày: 01/03/1997</div><div style="text-align:right;margin-top:4mm">${f.place.province}, ${issued(day)}</div>${besideSign(codeLine(f), sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 20 }))}</div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
  {
    // The council's slip on the degree of a disability, form 02 of circular 01/2019 with ticks in a table.
    id: 'disability-degree-slip-02-2019-ticks',
    class: 'other',
    tags: ['form', 'table', 'personal', 'two-column'],
    draw: (f) =>
      paper('other', [
        `<div style="font-size:11.8pt">${twoColumns(office(`UBND ${unit(f)}`, ['HỘI ĐỒNG XÁC ĐỊNH', 'MỨC ĐỘ KHUYẾT TẬT'], `${f.number}/PXĐ-HĐXĐMĐKT`), mottoDate(f, 11.2), 41, 11.2)}${title('PHIẾU XÁC ĐỊNH MỨC ĐỘ KHUYẾT TẬT', 14.5, 'margin:0 0 1mm')}<div class="sub"><i>(Sử dụng cho người từ đủ 6 tuổi trở lên)</i></div><div><b>I. Người được xác định:</b> ${nameOf(f.main, 'subject', upper(f.main.name))}; sinh ngày ${bornOf(f.main, 'subject')}; số định danh ${idOf(f.main, 'subject')}; hộ khẩu thường trú: ${f.main.home}.</div><div style="margin-top:1mm"><b>II. Mức độ thực hiện các hoạt động</b></div>${ruled(
          [40, 20, 20, 20],
          ['Các hoạt động', 'Thực hiện được', 'Thực hiện được nhưng cần trợ giúp', 'Không thực hiện được'],
          [
            '1. Đi lại',
            '2. Ăn, uống',
            '3. Tiểu tiện, đại tiện',
            '4. Vệ sinh cá nhân như đánh răng, rửa mặt, tắm rửa',
            '5. Mặc, cởi quần áo, giày dép',
            '6. Nghe và hiểu người khác nói gì',
            '7. Diễn đạt được ý muốn bằng lời nói',
            '8. Làm các việc gia đình phù hợp với độ tuổi',
            '9. Giao tiếp xã hội, hòa nhập cộng đồng',
          ].map((one) => {
            const at = f.chance.whole(0, 2);
            return [one, tick(at === 0), tick(at === 1), tick(at === 2)];
          }),
          10.8,
        )}<div><b>III. Kết luận:</b> Dạng khuyết tật: ${f.chance.pick(['Vận động', 'Nhìn', 'Thần kinh, tâm thần', 'Nghe, nói'])}. Mức độ: ${tick(false)} Đặc biệt nặng &ensp; ${tick(true)} Nặng &ensp; ${tick(false)} Nhẹ</div>${codeLine(f)}<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Người ghi phiếu', f.name(), 18)}</div><div>${sealedSign(f, 'TM. HỘI ĐỒNG<br>CHỦ TỊCH', { inner: 'HỘI ĐỒNG', gap: 18 })}</div></div></div>`,
      ]),
  },
  {
    // The commune's list of who gets the card for free.
    id: 'health-cards-free-list-handed-out',
    class: 'other',
    tags: ['table', 'two-column'],
    landscape: true,
    draw: (f) => {
      const people = [f.main, ...f.others];
      return paper(
        'other',
        [
          `<div style="font-size:11.4pt;margin:-4mm -4mm 0 -12mm">${twoColumns(office('ỦY BAN NHÂN DÂN', [unit(f)]), mottoDate(f, 11.2), 36, 11.4)}${title('DANH SÁCH NGƯỜI ĐƯỢC NGÂN SÁCH NHÀ NƯỚC ĐÓNG BẢO HIỂM Y TẾ', 14, 'margin:0')}<div class="sub">Tăng mới tháng ${f.date.slice(3)} - ${f.chance.pick(f.place.hamlets)}</div>${ruled(
            [5, 20, 11, 14, 15, 25, 10],
            ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Mã thẻ BHYT', 'Địa chỉ', 'Nhóm'],
            people.map((one, i) => {
              const card = healthInsuranceNo(f.chance);
              return [
                String(i + 1),
                nameOf(one, 'member'),
                bornOf(one, 'member'),
                idOf(one, 'member'),
                field('health_insurance_no', card, card, 'member'),
                one.home,
                f.chance.pick(['BT', 'HN', 'DT', 'NCT']),
              ];
            }),
            10,
          )}<div>Danh sách này có 04 người. Hồ sơ kèm theo: Tờ khai TK1-TS, quyết định hưởng trợ cấp.</div><div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'NGƯỜI LẬP', f.name('Nữ'), 18)}</div><div>${sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', { inner: 'PHÓ CHỦ TỊCH', gap: 20 })}</div></div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
]);
