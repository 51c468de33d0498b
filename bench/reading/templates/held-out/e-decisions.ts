import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { kin, mateOf } from '../civil-parts.ts';
import { besideSign, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { beside, runOn } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { plainSign, SANS, title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { money, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeHead, middleNation, signOn } from '../eighth/e-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_E_DECISIONS = inPart('held-out', [
  {
    // The allowance ends: the holder moved, died or is no longer of its group; in a modern print.
    id: 'decision-allowance-ended-moved-away',
    class: 'decision',
    tags: ['form', 'modern', 'two-column', 'personal'],
    draw: (f) => {
      const page = `<div style="font-size:11pt">${communeHead(f, `${f.number}/QĐ-UBND`, 10.5)}${title('QUYẾT ĐỊNH', 15, 'margin:5mm 0 0')}<div class="sub"><b>Về việc thôi hưởng trợ cấp xã hội hằng tháng</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 11.5, 'margin:0 0 3mm')}<p>Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 và Nghị định số 76/2024/NĐ-CP ngày 01 tháng 7 năm 2024 của Chính phủ;</p><p>Căn cứ biên bản xác minh ngày ${daysLater(f.date, -4)} của Phòng Văn hóa - Xã hội;</p><p>Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.</p>${title('QUYẾT ĐỊNH', 12.5, 'margin:3mm 0')}<p><b>Điều 1.</b> Thôi hưởng trợ cấp xã hội hằng tháng, kể từ ngày 01 tháng ${daysLater(f.date, 30).slice(3)}, đối với:</p>${beside('Họ và tên', `: <b>${nameOf(f.main, 'subject')}</b>`, 46)}${beside('Ngày sinh', `: ${bornOf(f.main, 'subject')}`, 46)}${beside('Số định danh cá nhân', `: ${idOf(f.main, 'subject')}`, 46)}${beside('Nơi ở hiện nay', `: ${f.main.home}`, 46)}${beside('Đối tượng', `: ${f.chance.pick(['người đơn thân nghèo đang nuôi con', 'trẻ em dưới 3 tuổi thuộc hộ nghèo', 'người khuyết tật nặng'])}`, 46)}${beside('Mức đang hưởng', `: ${f.chance.pick(['500.000', '750.000'])} đồng/tháng`, 46)}${beside('Lý do', `: ${f.chance.pick(['không còn thuộc hộ nghèo', 'đã hưởng lương hưu hằng tháng', 'chuyển nơi thường trú sang tỉnh khác'])}`, 46)}<p style="margin-top:3mm"><b>Điều 2.</b> Phòng Văn hóa - Xã hội điều chỉnh danh sách chi trả, thu hồi thẻ bảo hiểm y tế đã cấp theo diện bảo trợ xã hội (nếu có) và lưu hồ sơ theo quy định.</p><p><b>Điều 3.</b> Quyết định có hiệu lực từ ngày ký. Nếu không đồng ý, người có tên tại Điều 1 có quyền khiếu nại trong thời hạn 90 ngày hoặc khởi kiện tại Tòa án theo quy định của pháp luật./.</p></div>${closing(f, 'CHỦ TỊCH', `${recipients('Người có tên tại Điều 1;', 'Bưu điện (chi trả);', 'Lưu: VT, HS.')}${codeLine(f)}`)}`;
      return paper('decision', [page], 'a4', MODERN);
    },
  },
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
    // The chairman grants urgent help after a fire or a storm: short, upright, the amounts in a list.
    id: 'decision-urgent-help-fire-short',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const dead = f.others[0];
      const n = f.chance.whole(1, 3) * 5;
      const page = `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', `${f.number}/QĐ-CTUBND`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 36, 12)}${title('QUYẾT ĐỊNH', 16, 'margin:8mm 0 0')}<div class="sub"><b>Hỗ trợ khẩn cấp cho hộ gia đình bị thiệt hại</b></div><p>Căn cứ Điều 12, Điều 13 Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ;</p><p>Căn cứ biên bản kiểm tra thiệt hại ngày ${daysLater(f.date, -2)} của tổ công tác ${f.place.kind},</p>${title('CHỦ TỊCH ỦY BAN NHÂN DÂN QUYẾT ĐỊNH', 13, 'margin:3mm 0')}<p><b>1.</b> Hỗ trợ hộ ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số căn cước ${idOf(f.main, 'subject')}, ở ${f.main.home}, do ${f.chance.pick(['cháy nhà', 'sạt lở đất', 'lốc xoáy'])} ngày ${daysLater(f.date, -3)}:</p><p>a) Người bị thương nặng ${kin(dead.name, 'relative')}: 4.000.000 đồng;</p><p>b) Nhà ở hư hỏng nặng: ${money(n)} đồng;</p><p>c) Gạo: 15 kg/người/tháng trong 03 tháng, số nhân khẩu: ${f.chance.whole(2, 6)}.</p><p><b>2.</b> Tổng số tiền: <b>${money(n + 4)} đồng</b>, chi từ quỹ dự phòng ngân sách ${f.place.kind}, trả bằng tiền mặt một lần tại nhà.</p><p><b>3.</b> Kế toán ngân sách, trưởng thôn và chủ hộ thi hành Quyết định này kể từ ngày ký./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như khoản 3;', 'Lưu.')}${codeLine(f)}`)}`;
      return paper('decision', [page]);
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
