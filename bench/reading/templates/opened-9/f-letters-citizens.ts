import * as part from '../eighth/f-parts.ts';
import { qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, idOf, nameOf, paper, SANS, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_F_LETTERS_CITIZENS = inPart('opened-9', [
  {
    // The desk asks an applicant for what is missing, in a letter with bullets, its office's head in the province's colours.
    id: 'letter-asks-applicant-for-papers',
    class: 'official_letter',
    tags: ['form', 'personal', 'sans', 'qr'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper(
        'official_letter',
        [
          `<div style="font-size:11pt">${part.ruledHead(f, { above: `UBND ${unit(f)}`, office: officeLines('TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG'), no: `${f.number}/PVHCC-TN`, about: 'V/v bổ sung hồ sơ đề nghị trợ giúp xã hội', size: 10.5 })}<div style="margin:4mm 0 4mm 30mm">Kính gửi: ${you(f.main.sex)} ${nameOf(f.main, 'applicant', upper(f.main.name))}</div>${part.facts(
            [
              ['Sinh ngày', bornOf(f.main, 'applicant')],
              ['Số định danh cá nhân', idOf(f.main, 'applicant')],
              ['Nơi ở hiện nay', f.main.home],
            ],
          )}<p>Trung tâm đã nhận hồ sơ của ${who} ngày ${daysLater(f.date, -3)} về việc thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng. Qua kiểm tra, hồ sơ còn thiếu hoặc chưa hợp lệ các nội dung sau:</p><p class="flat">• Mẫu số 1d ban hành kèm theo Nghị định số 20/2021/NĐ-CP: chưa ghi mục ${f.chance.whole(5, 9)} và chưa có chữ ký của người khai;</p><p class="flat">• ${f.chance.pick(['Bản sao giấy xác nhận mức độ khuyết tật bị mờ số và ngày cấp', 'Giấy ra viện chụp thiếu trang sau', 'Chưa có bản sao trích lục khai tử của người đang hưởng trước đây'])};</p><p class="flat">• Số tài khoản ngân hàng nhận trợ cấp không trùng với họ, tên người đề nghị.</p><p>Đề nghị ${who} bổ sung trước 17 giờ 00 ngày ${daysLater(f.date, 10)}. Quá thời hạn trên mà không nhận được giấy tờ bổ sung, Trung tâm trả lại hồ sơ theo quy định. ${you(f.main.sex)} có thể chụp, gửi giấy tờ qua Cổng Dịch vụ công quốc gia mà không phải đến trực tiếp.</p><p>Rất mong nhận được sự hợp tác của ${who}./.</p>${part.endOf(f, 'PHÓ GIÁM ĐỐC', ['Như trên;', 'Phòng VH-XH;', 'Lưu: VT.'], { inner: 'TRUNG TÂM', ring: `TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG ★ ${unit(f)} ★`, gap: 20 })}</div><div class="at" style="left:27mm;bottom:16mm">${qr(`https://dichvucong.gov.vn/tra-cuu?so=${f.number}`, 20)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
