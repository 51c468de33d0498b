import { daysLater } from '../../plan/dossiers.ts';
import { mateOf } from '../civil-parts.ts';
import { besideSign, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, nameOf, paper } from '../kit.ts';
import { plainSign, SANS, title, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeHead, middleNation, signOn } from '../eighth/e-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_E_DECISIONS = inPart('held-out', [
  {
    // Decision 24/2021/QĐ-TTg: a household is recognised as poor; its members stand in a list.
    id: 'decision-household-recognised-poor-members',
    class: 'decision',
    tags: ['form', 'table', 'sans', 'two-column', 'personal'],
    draw: (f) => {
      const [mate, child] = f.others;
      const kind = f.chance.pick(['hộ nghèo', 'hộ cận nghèo', 'hộ thoát nghèo']);
      const page = `<div style="font-size:11.3pt;line-height:1.4">${communeHead(f, `${f.number}/QĐ-UBND`, 11)}${title('QUYẾT ĐỊNH', 14.5, 'margin:4mm 0 0')}<div class="sub"><b>Công nhận ${kind} phát sinh trong năm</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 12, 'margin:0 0 2mm')}<p>Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025;</p><p>Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16/7/2021 của Thủ tướng Chính phủ quy định quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm;</p><p>Căn cứ kết quả rà soát và biên bản họp dân ngày ${daysLater(f.date, -9)};</p>${title('QUYẾT ĐỊNH:', 12, 'margin:2mm 0')}<p><b>Điều 1.</b> Công nhận ${kind} đối với hộ ông (bà) <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>, số định danh cá nhân ${idOf(f.main, 'owner')}, địa chỉ ${f.main.home}; mã hộ ${f.chance.digits(11)}, gồm các thành viên:</p>${grid(
        ['STT', 'Họ và tên', 'Ngày sinh', 'Quan hệ với chủ hộ', 'Điểm B1/B2'],
        [
          ['1', f.main.name, bornOf(f.main, 'owner'), 'Chủ hộ', `${f.chance.whole(95, 138)}/${f.chance.whole(20, 40)}`],
          ['2', nameOf(mate, 'member'), bornOf(mate, 'member'), mateOf(mate), ''],
          ['3', nameOf(child, 'member'), bornOf(child, 'member'), 'Con', ''],
        ],
        11,
      )}<p><b>Điều 2.</b> Hộ có tên tại Điều 1 được thụ hưởng các chính sách của Nhà nước kể từ ngày Quyết định có hiệu lực; Giấy chứng nhận được cấp kèm theo Quyết định này.</p><p><b>Điều 3.</b> Quyết định có hiệu lực từ ngày ký. Ban giảm nghèo, trưởng thôn và hộ có tên chịu trách nhiệm thi hành./.</p></div>${besideSign(`${recipients('Như Điều 3;', 'UBMTTQ;', 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'CHỦ TỊCH', { gap: 22 }))}`;
      return paper('decision', [page], 'a4', SANS);
    },
  },
  {
    // The old and ill let somebody draw the allowance each month, with the commune's certification below.
    id: 'proxy-draw-monthly-allowance-columns',
    class: 'power_of_attorney',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const taker = f.others[0];
      const side = (head: string, who: typeof taker, role: string) =>
        `<b>${head}</b>${runOn(['Họ và tên', `<b>${nameOf(who, role, upper(who.name))}</b>`])}${runOn(['Ngày sinh', bornOf(who, role)])}${runOn(['Số căn cước', idOf(who, role)])}${runOn(['Nơi thường trú', who.home])}`;
      const page = `<div style="font-size:12.3pt">${middleNation(12.5)}${title('GIẤY ỦY QUYỀN', 17, 'margin:6mm 0 0')}<div class="sub"><b>Lĩnh thay chế độ trợ cấp hằng tháng</b></div><div style="text-align:center;margin-bottom:3mm">Kính gửi: UBND ${f.place.kind} ${f.place.name}; Bưu điện (đơn vị chi trả)</div>${sideBySide(side('I. BÊN ỦY QUYỀN', f.main, 'giver'), side('II. BÊN ĐƯỢC ỦY QUYỀN', taker, 'taker'))}<div style="margin-top:2mm"><b>III. NỘI DUNG ỦY QUYỀN</b></div><p>Bên ủy quyền hiện hưởng ${f.chance.pick(['trợ cấp hưu trí xã hội', 'trợ cấp người khuyết tật đặc biệt nặng', 'trợ cấp ưu đãi người có công'])}, mức ${f.chance.pick(['500.000', '1.000.000', '1.500.000'])} đồng/tháng, do tuổi cao sức yếu không tự đi lĩnh được nên ủy quyền cho bên được ủy quyền ký nhận thay hằng tháng.</p><p>Thời hạn ủy quyền: từ tháng ${f.date.slice(3)} đến hết tháng ${daysLater(f.date, 330).slice(3)}. Bên được ủy quyền cam kết giao đủ tiền và báo ngay khi bên ủy quyền chết hoặc thay đổi nơi ở; nếu không thực hiện phải hoàn trả số tiền đã nhận.</p><p>Điện thoại liên hệ: ${phone(f)}.</p>${signOn(f, 'BÊN ỦY QUYỀN', f.main.name, plainSign(f, 'BÊN ĐƯỢC ỦY QUYỀN', taker.name, 15), 15)}<div style="margin-top:3mm;border-top:0.2mm solid #333;padding-top:1.5mm;text-align:center"><b>CHỨNG THỰC CHỮ KÝ</b></div><p style="margin-top:1mm">${officeLines(`Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)} chứng thực: ông (bà) có tên tại mục I đã ký vào giấy này trước mặt tôi. Số chứng thực ${f.number} quyển số 01-SCT/CK,ĐC.</p>${besideSign(codeLine(f), sealedSign(f, 'CHỦ TỊCH', { gap: 18 }))}</div>`;
      return paper('power_of_attorney', [page]);
    },
  },
]);
