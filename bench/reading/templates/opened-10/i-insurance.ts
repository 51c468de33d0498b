import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { healthInsuranceNo } from '../../plan/identifiers.ts';
import { bornOf, codeLine, idOf, issued, nameOf, paper, plainSign, SANS, title } from '../kit.ts';
import { upper } from '../kit.ts';
import { tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { band, ruled } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_INSURANCE = inPart('opened-10', [
  {
    // What a hospital charged (form 01/KBCB): the head of the patient, groups of costs in a table.
    id: 'hospital-cost-list-01-kbcb',
    class: 'other',
    tags: ['form', 'table', 'sans', 'small', 'personal'],
    draw: (f) => {
      const card = healthInsuranceNo(f.chance);
      const cost = () => f.chance.whole(12, 980) * 1000;
      const groups = [
        'Khám bệnh',
        'Ngày giường điều trị nội trú',
        'Xét nghiệm',
        'Chẩn đoán hình ảnh',
        'Phẫu thuật, thủ thuật',
        'Thuốc, dịch truyền',
        'Vật tư y tế',
      ];
      const rows = groups.map((group, i) => {
        const all = cost();
        const paid = Math.round(all * 0.8);
        return [
          `${i + 1}. ${group}`,
          all.toLocaleString('de'),
          paid.toLocaleString('de'),
          (all - paid).toLocaleString('de'),
        ];
      });
      return paper(
        'other',
        [
          `<div style="font-size:10pt;line-height:1.4;margin:-6mm -4mm 0 -12mm"><div class="cols"><div>SỞ Y TẾ TỈNH ${upper(f.place.province)}<br><b>${field('agency', `TRUNG TÂM Y TẾ KHU VỰC ${upper(f.place.name)}`)}</b><br>Khoa: Nội tổng hợp</div><div style="text-align:right"><b>Mẫu số 01/KBCB</b><br>Mã số người bệnh: 26${f.chance.digits(6)}<br>Số khám bệnh: ${f.number}</div></div>${title('BẢNG KÊ CHI PHÍ ĐIỀU TRỊ NỘI TRÚ', 14, 'margin:4mm 0 1mm')}${band('I. Phần hành chính', '#222')}<div>(1) Họ tên người bệnh: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b> &ensp; Ngày sinh: ${bornOf(f.main, 'subject')} &ensp; Giới tính: ${f.main.sex}</div><div>(2) Địa chỉ hiện tại: ${f.main.home}</div><div>(3) Mã thẻ BHYT: ${field('health_insurance_no', card, card, 'subject')} &ensp; Giá trị từ 01/01/2026 đến 31/12/2026</div><div>(4) Số CCCD: ${idOf(f.main, 'subject')} &ensp; (5) Nơi ĐK KCB ban đầu: Trạm Y tế ${f.place.kind} ${f.place.name}</div><div>(6) Đến khám: 08 giờ 10 ngày ${daysLater(f.date, -6)} &ensp; (7) Kết thúc điều trị: ngày ${daysLater(f.date, -1)}</div><div>(8) Chẩn đoán xác định: ${f.chance.pick(['Viêm phổi thùy (J18.1)', 'Tăng huyết áp vô căn (I10)', 'Viêm dạ dày cấp (K29.1)'])}</div><div>(9) ${tick(true)} Đúng tuyến &ensp; ${tick(false)} Thông tuyến &ensp; ${tick(false)} Cấp cứu</div>${band('II. Phần chi phí khám bệnh, chữa bệnh', '#222')}${ruled([40, 20, 20, 20], ['Nội dung', 'Thành tiền (đ)', 'Quỹ BHYT', 'Người bệnh cùng trả'], rows, 10)}<div>Mức hưởng: 80% &emsp; Nguồn khác: 0 đồng</div><div style="text-align:right;margin-top:3mm"><i>${issued(f.date).replace('>ngày', '>Ngày')}</i></div><div class="cols" style="margin-top:1mm"><div>${plainSign(f, 'Người lập bảng kê', f.name('Nữ'), 16)}</div><div>${plainSign(f, 'Kế toán viện phí', f.name(), 16)}</div><div>${plainSign(f, 'Xác nhận của người bệnh', f.main.name, 16)}</div></div>${codeLine(f)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
