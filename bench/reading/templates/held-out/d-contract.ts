import { field } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { kin } from '../civil-parts.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf } from '../kit.ts';
import { pageNumber, paper, plainSign, title, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { dayOf, edge, homeBefore, spouse } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, landSerialField, low, notary, par, part, sum, top, twoSign } from '../eighth/d-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_D_CONTRACT = inPart('held-out', [
  {
    // Money is lent, a notary certifies: numbered paragraphs in a modern font.
    id: 'contract-loan-notary-2026',
    class: 'certified_contract',
    tags: ['contract', 'modern', 'small', 'multi-page'],
    draw: (f) => {
      const lender = f.others[1];
      const [n, loan] = [notary(f), f.chance.whole(30, 900)];
      const who = (label: string, w: typeof lender, role: string) =>
        `<div style="border-left:1mm solid #557;padding-left:3mm;margin:2mm 0"><b>${label}</b><br>${nameOf(w, role, upper(w.name))} – sinh ngày ${bornOf(w, role)}<br>Số định danh cá nhân: ${idOf(w, role)}<br>Nơi cư trú: ${w.home}</div>`;
      const first = `<div style="font-size:10.5pt">${top(10.5, '-', 48)}${title('HỢP ĐỒNG VAY TIỀN', 16, 'margin:5mm 0 0')}<div class="sub" style="font-size:10.5pt">Số: ${field('document_no', `${f.number}/2026/HĐVT`)}</div>${flat(`Lập ${issued(f.date)} tại ${field('agency', n.name)}, tỉnh ${f.place.province}, giữa các bên:`)}${who('BÊN CHO VAY (Bên A)', lender, 'giver')}${who('BÊN VAY (Bên B)', f.main, 'taker')}${part('1. Số tiền và mục đích vay')}${flat(`1.1. Bên A đồng ý cho Bên B vay số tiền: ${sum(loan)}.`)}${flat('1.2. Mục đích vay: sửa chữa nhà ở và bổ sung vốn kinh doanh.')}${part('2. Thời hạn, lãi suất')}${flat(`2.1. Thời hạn vay: ${f.chance.pick([12, 18, 24, 36])} tháng kể từ ngày Bên B nhận đủ tiền.`)}${flat('2.2. Lãi suất: 0,8 %/tháng, trả lãi vào ngày 05 hằng tháng; nợ gốc trả một lần khi đến hạn.')}${flat('2.3. Nếu chậm trả, Bên B phải trả lãi chậm trả theo Điều 468 Bộ luật Dân sự năm 2015.')}${part('3. Giao nhận tiền')}${flat(`3.1. Bên A chuyển khoản vào tài khoản số 00${f.chance.digits(10)} của Bên B ngay sau khi hợp đồng được công chứng.`)}${flat('3.2. Khi trả hết nợ, hai bên lập biên bản thanh lý hợp đồng.')}</div>${edge(140, n.ring)}`;
      const second = `<div style="font-size:10.5pt">${pageNumber(2)}${part('4. Quyền và nghĩa vụ của các bên')}${flat('4.1. Bên A có quyền đòi lại tiền trước thời hạn nếu Bên B sử dụng tiền vay không đúng mục đích.')}${flat('4.2. Bên B có nghĩa vụ trả đủ gốc và lãi đúng hạn, được trả trước hạn mà không bị phạt.')}${part('5. Điều khoản chung')}${flat('5.1. Tranh chấp được giải quyết bằng thương lượng; không thương lượng được thì do Tòa án có thẩm quyền giải quyết.')}${flat('5.2. Hợp đồng lập thành 03 bản, mỗi bên giữ 01 bản, 01 bản lưu tại tổ chức hành nghề công chứng.')}${twoSign(f, ['BÊN CHO VAY', lender.name], ['BÊN VAY', f.main.name], 18)}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12)}${par(`Tôi, ${n.head}, công chứng viên, chứng nhận hợp đồng vay tiền này do các bên tự nguyện giao kết; nội dung không vi phạm điều cấm của luật; các bên đã đọc lại và ký trước mặt tôi.`)}${flat(`Số công chứng: ${f.number + 650}/2026/CCGD`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'CÔNG CHỨNG', name: n.head }))}</div>`;
      return paper('certified_contract', [first, second], 'a4', MODERN);
    },
  },
  {
    // The only heir declares what was left (before 2025: "khai nhận di sản").
    id: 'contract-estate-received-sole-heir',
    class: 'certified_contract',
    tags: ['contract', 'table', 'modern', 'small'],
    draw: (f) => {
      const dead = f.others[0];
      const [n, date] = [notary(f), dayOf(f, 8, 2023)];
      const [no, sheet] = plot(f);
      return paper(
        'certified_contract',
        [
          `<div style="font-size:10.5pt">${top(10.5, '-', 48)}${title('VĂN BẢN KHAI NHẬN DI SẢN', 15, 'margin:4mm 0 2mm')}${flat(`Hôm nay, ${issued(date)}, tại trụ sở ${field('agency', n.name)}, tôi là:`)}${grid(
            [],
            [
              ['Họ và tên', `<b>${nameOf(f.main, 'heir', upper(f.main.name))}</b>`],
              ['Ngày sinh', bornOf(f.main, 'heir')],
              ['Căn cước công dân', idOf(f.main, 'heir')],
              ['Thường trú', homeBefore(f, f.main)],
            ],
            10.5,
          )}${par(`Tôi là con duy nhất và là người thừa kế theo pháp luật duy nhất của ${low(dead)} ${nameOf(dead, 'deceased')}, sinh ngày ${bornOf(dead, 'deceased')}; cha, mẹ và ${spouse(dead)} của ${low(dead)} ${dead.name} là ${kin(f.name(dead.sex === 'Nam' ? 'Nữ' : 'Nam'), 'spouse')} đều đã chết trước.`)}${par(`Di sản là quyền sử dụng đất thửa số ${no}, tờ bản đồ số ${sheet}, Giấy chứng nhận số phát hành ${landSerialField(landSerial(f.chance, 6))}, tại ${homeBefore(f, f.main).split(', ').slice(1).join(', ')}. Nay tôi khai nhận toàn bộ di sản nói trên.`)}${par('Việc khai nhận đã được niêm yết 15 ngày tại Ủy ban nhân dân nơi thường trú cuối cùng của người để lại di sản, không có khiếu nại, tố cáo.')}${par('Tôi cam đoan những thông tin trên là đúng sự thật; ngoài tôi ra không còn người thừa kế nào khác.')}<div class="cols"><div></div><div>${plainSign(f, 'NGƯỜI KHAI NHẬN DI SẢN', f.main.name, 18)}</div></div>${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 12)}${par(`Tôi, công chứng viên, chứng nhận văn bản khai nhận di sản này do ${low(f.main)} ${f.main.name} tự nguyện lập và ký trước mặt tôi. Số công chứng: ${f.number + 505}; quyển số 03 TP/CC-SCC/HĐGD.`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head, gap: 20 }))}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
