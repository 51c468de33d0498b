import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { askedOf, slipCode } from '../desk-parts.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, nameOf, paper } from '../kit.ts';
import { title, TYPED, upper } from '../kit.ts';
import { phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { middleNation, signOn } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_E_FORMS_MORE = inPart('opened-8', [
  {
    // Somebody wants the folder back.
    id: 'application-withdraw-dossier-letter',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const page = `${middleNation(13, '-', 56)}${title('ĐƠN ĐỀ NGHỊ RÚT HỒ SƠ', 16, 'margin:8mm 0 3mm')}<div style="padding-left:20mm;margin-bottom:4mm">Kính gửi: &ensp; - Ủy ban nhân dân ${f.place.kind} ${f.place.name};<br><span style="padding-left:20mm"></span>- Trung tâm Phục vụ hành chính công ${f.place.kind}.</div><p>Tên tôi là: <b>${nameOf(f.main, 'applicant')}</b>; sinh ngày ${bornOf(f.main, 'applicant')}; căn cước số ${idOf(f.main, 'applicant')}; hiện ở ${f.main.home}; số điện thoại ${phone(f)}.</p><p>Ngày ${daysLater(f.date, -6)}, tôi có nộp tại Trung tâm một bộ hồ sơ về việc: ${askedOf(f)}, mã hồ sơ ${slipCode(f)}, hiện đang được giải quyết.</p><p>Nay tôi làm đơn này xin được rút lại toàn bộ hồ sơ với lý do: ${f.chance.pick(['gia đình chưa thống nhất được nội dung, cần bàn bạc thêm', 'tôi phát hiện giấy tờ nộp kèm có sai sót về ngày sinh, cần cải chính trước', 'tôi chuyển đi nơi khác làm ăn, không còn nhu cầu'])}.</p><p>Tôi xin nhận lại các giấy tờ gốc đã nộp và cam kết không có khiếu nại gì về việc dừng giải quyết hồ sơ này. Lệ phí đã nộp tôi ${f.chance.pick(['đề nghị được hoàn lại nếu đủ điều kiện', 'không yêu cầu hoàn trả'])}.</p><p>Kính mong quý cơ quan xem xét, giải quyết. Tôi xin chân thành cảm ơn!</p>${signOn(f, 'NGƯỜI LÀM ĐƠN', f.main.name, '', 20)}`;
      return paper('application_form', [page]);
    },
  },
  {
    // A student in need: typed, the commune's word stands at the foot with its seal.
    id: 'application-hardship-confirmed-typed',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [father, mother] = f.others[1].sex === 'Nam' ? [f.others[1], f.others[2]] : [f.others[2], f.others[1]];
      const page = `<div style="font-size:10.4pt;line-height:1.55">${middleNation(10.4, '-', 46)}${title('ĐƠN XIN XÁC NHẬN HOÀN CẢNH GIA ĐÌNH KHÓ KHĂN', 13, 'margin:6mm 0 3mm')}<div>Kính gửi: UBND ${f.place.kind} ${f.place.name}, tỉnh ${f.place.province}</div><p style="margin-top:3mm">Em tên là: ${nameOf(f.main, 'applicant', upper(f.main.name))}, sinh ngày: ${bornOf(f.main, 'applicant')}, CCCD số: ${idOf(f.main, 'applicant')}, thường trú tại ${f.main.home}. Hiện em là sinh viên năm thứ ${f.chance.pick(['nhất', 'hai', 'ba'])} của trường ${f.chance.pick(['Đại học Nông Lâm', 'Cao đẳng Y tế', 'Đại học Sư phạm Kỹ thuật'])}.</p><p>Gia đình em có ${f.chance.whole(4, 6)} người. Người thứ nhất là ${nameOf(father, 'relative')}, làm ${f.chance.pick(['phụ hồ', 'ruộng', 'nghề chạy xe ôm'])}, thu nhập khoảng ${f.chance.whole(2, 4)} triệu đồng mỗi tháng. Người thứ hai là ${nameOf(mother, 'relative')}, ${f.chance.pick(['bị bệnh thận phải chạy máy tuần ba lần', 'ở nhà trông cháu nhỏ', 'bán rau ở chợ'])}. Em còn hai em đang học phổ thông nên việc đóng học phí gặp nhiều khó khăn.</p><p>Vì vậy em làm đơn này kính mong Ủy ban nhân dân xác nhận hoàn cảnh gia đình để em nộp cho nhà trường xét ${f.chance.pick(['học bổng vượt khó', 'miễn tiền ký túc xá', 'trợ cấp xã hội'])}.</p><p>Em xin cam đoan những điều trên là đúng sự thật.</p>${signOn(f, 'Người viết đơn', f.main.name, codeLine(f), 13)}<div style="border-top:0.2mm solid #333;margin-top:3mm;padding-top:2mm">XÁC NHẬN CỦA UBND ${upper(f.place.kind)}: Em ${f.main.name} có hộ khẩu tại địa phương, hoàn cảnh gia đình khó khăn đúng như đơn trình bày.</div>${besideSign('', sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { gap: 20 }))}</div>`;
      return paper('application_form', [page], 'a4', TYPED);
    },
  },
  {
    // A survivor with an old card wants the allowance paid to an account: one sheet with cells and boxes.
    id: 'application-allowance-moved-new-home',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const page = `${middleNation(12.5)}${title('GIẤY ĐỀ NGHỊ', 16, 'margin:6mm 0 0')}<div class="sub"><b>Thay đổi nơi nhận trợ cấp xã hội hằng tháng</b></div>${grid(
        [],
        [
          ['Kính gửi', `UBND ${f.place.kind} ${f.place.name}`],
          ['Họ và tên người hưởng', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`],
          ['Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')],
          ['Số định danh cá nhân', idOf(f.main, 'applicant')],
          ['Số CMND cũ (nếu có)', oldIdOf(old, 'applicant')],
          ['Đối tượng hưởng', f.chance.pick(['Người khuyết tật nặng', 'Người cao tuổi', 'Trẻ mồ côi'])],
          ['Đang hưởng theo', `Quyết định năm ${f.chance.whole(2019, 2025)} của Chủ tịch UBND huyện`],
          ['Mức đang hưởng', `${f.chance.pick(['500.000', '750.000', '1.000.000'])} đồng/tháng`],
          ['Nơi ở cũ', `${f.chance.pick(f.place.hamlets)} (đơn vị hành chính trước khi sắp xếp)`],
          ['Nơi ở mới', f.main.home],
          ['Ngày chuyển đến', daysLater(f.date, -25)],
          ['Nhận trợ cấp qua', `Tài khoản ${f.chance.digits(12)} - ${f.chance.pick(['BIDV', 'Agribank', 'LPBank'])}`],
        ],
        12.5,
      ).replaceAll(
        '<tr><td style="',
        '<tr><td style="width:36%;',
      )}<p style="margin-top:3mm">Tôi đề nghị được tiếp tục hưởng trợ cấp tại nơi cư trú mới, kể từ tháng sau tháng nơi cũ thôi chi trả. Tôi xin chịu trách nhiệm về nội dung đã khai.</p>${signOn(f, 'NGƯỜI ĐỀ NGHỊ', f.main.name, codeLine(f), 20)}`;
      return paper('application_form', [page]);
    },
  },
]);
