import { field } from '../../../../samples/make/html.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, district, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation } from '../kit.ts';
import { paper, plainSign, title, twoColumns, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { dayOf, homeBefore } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { courtNow, districtName, flat, headline, low, par } from '../eighth/d-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_D_COURT = inPart('held-out', [
  {
    // An office of enforcement ends a case, 2016, before the offices were joined.
    id: 'decision-enforcement-ended-2016',
    class: 'decision',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const [creditor, date] = [f.others[1], dayOf(f, 11, 2016)];
      const office = ['CHI CỤC THI HÀNH ÁN DÂN SỰ', upper(district(f))] as const;
      return paper('decision', [
        `${twoColumns(`CỤC THADS TỈNH ${upper(f.place.province)}<br><b>${officeLines(...office)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/QĐ-CCTHADS`)}`, `${nation(11.5, '-', 50)}<i>${districtName(f)}, ${issued(date)}</i>`, 44, 11.5)}${headline('QUYẾT ĐỊNH', 'Về việc đình chỉ thi hành án')}<div style="text-align:center;margin-bottom:3mm"><b>CHI CỤC TRƯỞNG ${office.join(' ')}</b></div>${par('Căn cứ khoản 1 Điều 23, điểm c khoản 1 Điều 50 Luật Thi hành án dân sự năm 2008, được sửa đổi, bổ sung năm 2014;')}${par(`Căn cứ Quyết định thi hành án số ${f.chance.whole(30, 200)}/QĐ-CCTHADS;`)}${par(`Xét văn bản thỏa thuận không yêu cầu thi hành án của ${low(creditor)} ${nameOf(creditor, 'creditor')}, trú tại ${homeBefore(f, creditor)},`)}${title('QUYẾT ĐỊNH:', 13)}${par(`<b>Điều 1.</b> Đình chỉ thi hành đối với ${low(f.main)} <b>${nameOf(f.main, 'debtor')}</b>, sinh ngày ${bornOf(f.main, 'debtor')}; trú tại: ${homeBefore(f, f.main)}.`)}${par(`Khoản đình chỉ: bồi thường cho ${low(creditor)} ${creditor.name} số tiền ${grouped(f.chance.whole(8, 90) * 1_000_000)} đồng.`)}${par(`<b>Điều 2.</b> Chấp hành viên, kế toán nghiệp vụ, ${low(f.main)} ${f.main.name} và ${low(creditor)} ${creditor.name} chịu trách nhiệm thi hành quyết định này.`)}${par('<b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký./.')}${besideSign(`${recipients('Như Điều 2;', 'VKSND cùng cấp;', 'Lưu: VT, HS.')}${codeLine(f)}`, sealedSign(f, 'CHI CỤC TRƯỞNG', { ring: `${office.join(' ')} ★`, inner: 'THADS' }))}`,
      ]);
    },
  },
  {
    // Minutes at a court about what a couple agreed on.
    id: 'minutes-court-couple-agreed',
    class: 'other',
    tags: ['form', 'two-column', 'personal', 'small'],
    draw: (f) => {
      const mate = f.others[0];
      const court = courtNow(f);
      const clerk = f.name('Nữ');
      return paper('other', [
        `<div style="font-size:12pt">${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:18mm"></div>`, nation(11, '-', 48), 43, 11.5)}${title('BIÊN BẢN<br>GHI NHẬN SỰ TỰ NGUYỆN LY HÔN VÀ HÒA GIẢI THÀNH', 14, 'margin:2mm 0 3mm')}${par(`Hồi ${f.chance.whole(8, 10)} giờ ${f.chance.whole(10, 50)} phút, ${issued(f.date)}, tại trụ sở Tòa án. Căn cứ Điều 212 và Điều 397 Bộ luật Tố tụng dân sự, trong vụ án thụ lý số ${f.chance.whole(40, 260)}/2026/TLST-HNGĐ.`)}${flat(`<b>Những người tiến hành tố tụng:</b> Thẩm phán ${f.name()}; Thư ký ${clerk}.`)}${flat(`<b>Nguyên đơn:</b> ${nameOf(f.main, 'plaintiff')}, sinh ngày ${bornOf(f.main, 'plaintiff')}, số định danh ${idOf(f.main, 'plaintiff')}`)}${flat(`<b>Bị đơn:</b> ${nameOf(mate, 'defendant')}, sinh ngày ${bornOf(mate, 'defendant')}, số định danh ${idOf(mate, 'defendant')}`)}${flat(`Cùng địa chỉ: ${f.main.home}.`)}${flat('<b>Các đương sự thỏa thuận được với nhau như sau:</b>')}${par('- Về quan hệ hôn nhân: hai bên thật sự tự nguyện ly hôn;')}${par(`- Về con chung: giao con chung chưa thành niên cho ${low(f.main)} ${f.main.name} trực tiếp nuôi dưỡng; bên kia cấp dưỡng nuôi con ${grouped(f.chance.whole(3, 10) * 500_000)} đồng/tháng cho đến khi con đủ 18 tuổi, có quyền thăm nom con không ai được cản trở;`)}${par('- Về tài sản chung, nợ chung: không yêu cầu giải quyết.')}${par('Trong thời hạn 07 ngày, kể từ ngày lập biên bản, nếu đương sự nào có thay đổi ý kiến thì phải làm thành văn bản gửi Tòa án. Hết thời hạn này, Tòa án ra quyết định công nhận.')}${flat('Biên bản kết thúc hồi 11 giờ cùng ngày.')}<div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'NGUYÊN ĐƠN', f.main.name, 13)}</div><div>${plainSign(f, 'BỊ ĐƠN', mate.name, 13)}</div></div>${besideSign(`<div style="text-align:center"><b>THƯ KÝ GHI BIÊN BẢN</b><div style="height:18mm"></div><b>${clerk}</b></div>${codeLine(f)}`, sealedSign(f, 'THẨM PHÁN', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN', gap: 20 }))}</div>`,
      ]);
    },
  },
]);
