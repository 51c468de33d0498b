import { field } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { bornOf, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { low, placeThen, serial } from '../eighth/c-parts.ts';
import { homeIn, mid, para } from '../ninth/h-parts.ts';
import { row, sealFoot, sized, thumb } from '../ninth/h-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_H_CONTRACTS = inPart('opened-10', [
  {
    // A will that the commune certified in 2019: old person, fingerprint beside the name, typed.
    id: 'h-will-2019-commune-fingerprint-typed',
    class: 'certified_contract',
    tags: ['contract', 'typed'],
    draw: (f) => {
      const child = f.others[0];
      const date = dayOf(f, 10, 2019);
      return paper(
        'certified_contract',
        [
          `${sized(10.3, 1.5, `${mid(nation(10, '-', 42))}${title('DI CHÚC', 17, 'margin:5mm 0 3mm')}${row(`Hôm nay, ${issued(date)}, tại UBND ${placeThen(f)}.`)}${row(`Tôi là: ${nameOf(f.main, 'testator', upper(f.main.name))}`)}${row(`Sinh ngày: ${bornOf(f.main, 'testator')}; CCCD số: ${idOf(f.main, 'testator')}`)}${row(`Thường trú: ${homeIn(f, f.main)}`)}${para('Trong trạng thái tinh thần hoàn toàn minh mẫn, sáng suốt, không bị lừa dối, đe dọa hoặc cưỡng ép, tôi lập di chúc này để định đoạt tài sản của tôi như sau:')}${para(`1. Tài sản: quyền sử dụng thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}, diện tích ${f.chance.whole(100, 900)} m2 và ngôi nhà xây trên đất, theo Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}.`)}${para(`2. Sau khi tôi chết, toàn bộ tài sản trên để lại cho con tôi là ${nameOf(child, 'heir', upper(child.name))}, sinh ngày ${bornOf(child, 'heir')}, CCCD số ${idOf(child, 'heir')}.`)}${para('3. Người được hưởng phải thờ cúng ông bà, cha mẹ và không được bán nhà cho người ngoài.')}${para('Di chúc này thay thế mọi di chúc lập trước. Tôi đã nghe đọc lại, công nhận đúng ý chí của mình và điểm chỉ dưới đây.')}<div class="cols"><div></div><div style="text-align:center">NGƯỜI LẬP DI CHÚC<br>(điểm chỉ)${thumb()}${f.main.name}</div></div>${row('LỜI CHỨNG:').replace('LỜI CHỨNG:', '<b>LỜI CHỨNG:</b>')}${para(`Tôi, người thực hiện chứng thực của ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, chứng thực ${low(f.main)} ${f.main.name} cam đoan đã hiểu, tự nguyện lập di chúc và chịu trách nhiệm về nội dung di chúc; đã điểm chỉ trước mặt tôi. Số chứng thực ${f.number + 7}, quyển số 01/2019-SCT/HĐ,GD.`)}`)}${sealFoot(f, 'CHỦ TỊCH', '', { gap: 19 })}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
