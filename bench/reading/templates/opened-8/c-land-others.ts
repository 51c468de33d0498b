import { fill, fillRow } from '../../../../samples/make/html.ts';
import { codeLine, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { blank } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { bothSign, flat, hand } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_C_LAND_OTHERS = inPart('opened-8', [
  {
    // Neighbours agree about the line between their plots, by pen, with the word of the hamlet head.
    id: 'paper-plot-lines-agreed-neighbours',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    draw: (f) => {
      const near = f.others[2];
      const page = `<div style="text-align:center">${nation(12.5, '–', 54)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('BIÊN BẢN THỎA THUẬN RANH GIỚI ĐẤT', 15.5, 'margin:6mm 0 3mm')}${flat('Chúng tôi gồm hai hộ có đất liền kề:')}${fillRow(['1. Ông (bà):', hand(nameOf(f.main, 'subject')), 3], ['CC số:', hand(idOf(f.main, 'subject')), 2])}${fill('Thửa đất số, tờ bản đồ:', hand(plot(f).join(', tờ ')))}${fillRow(['2. Ông (bà):', hand(nameOf(near, 'witness')), 3], ['CC số:', hand(idOf(near, 'witness')), 2])}${fill('Thửa đất số, tờ bản đồ:', hand(plot(f).join(', tờ ')))}${fill('Cùng cư trú tại:', hand(f.place.full))}<p style="margin-top:3mm">Sau khi bàn bạc, hai hộ thống nhất <i>lấy tim hàng rào hiện có làm ranh giới chung</i>, từ cột mốc phía đường vào hết đất dài ${f.chance.whole(14, 46)} m. Cây trồng của bên nào thì bên đó thu hoạch, cành vươn sang phải tỉa.</p><p>Hai bên không thắc mắc, khiếu nại về sau. Biên bản lập thành 03 bản, mỗi hộ giữ 01 bản, 01 bản nộp kèm hồ sơ đo đạc.</p>${bothSign(f, ['HỘ THỨ NHẤT', f.main.name], ['HỘ THỨ HAI', near.name])}<div style="margin-top:4mm;text-align:center"><b>XÁC NHẬN CỦA TRƯỞNG KHU DÂN CƯ</b><div>Hai hộ đã tự nguyện thỏa thuận và ký tên trước mặt tôi. ${blank(20)}</div><div style="height:14mm"></div>${f.name('Nam')}</div>${codeLine(f)}`;
      return paper('other', [page]);
    },
  },
]);
