import { field } from '../../../../samples/make/html.ts';
import { bornOf, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { inPart } from '../template.ts';
import { flush, mid } from '../ninth/h-parts.ts';
import { para, party, sealFoot, sized } from '../ninth/h-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_H_PROXIES = inPart('opened-10', [
  {
    // Brothers and sisters let one of them do the papers of their parents' land; the commune certifies signatures, 2026.
    id: 'h-proxy-siblings-land-papers-2026',
    class: 'power_of_attorney',
    tags: ['form', 'table'],
    draw: (f) => {
      const [a, b, taker] = f.others;
      return paper('power_of_attorney', [
        `${sized(
          11.8,
          1.4,
          `${mid(nation(12, '-', 52))}${title('GIẤY ỦY QUYỀN', 16, 'margin:4mm 0 1mm')}${mid('<i>(V/v lập hồ sơ cấp Giấy chứng nhận quyền sử dụng đất)</i>', 'margin-bottom:3mm')}${flush('<b>I. Bên ủy quyền:</b> chúng tôi là anh, chị, em ruột gồm:')}${grid(
            ['TT', 'Họ và tên', 'Ngày sinh', 'Số định danh cá nhân', 'Ký, ghi rõ họ tên'],
            [f.main, a, b].map((w, i) => [
              String(i + 1),
              nameOf(w, 'giver'),
              bornOf(w, 'giver'),
              idOf(w, 'giver'),
              '<div style="height:9mm"></div>',
            ]),
            11,
          )}${flush('<b>II. Bên nhận ủy quyền:</b>')}${para(`${party(taker, 'taker', taker.home, 'số định danh cá nhân')}.`)}${flush('<b>III. Nội dung ủy quyền:</b>')}${para(`Thay mặt chúng tôi lập, nộp hồ sơ, nộp nghĩa vụ tài chính và nhận Giấy chứng nhận đối với thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}, tại ${f.place.full}, do cha mẹ để lại.`)}${para('Thời hạn ủy quyền: đến khi hoàn thành công việc nêu trên. Việc ủy quyền không có thù lao. Chúng tôi chịu trách nhiệm về mọi việc do bên nhận ủy quyền thực hiện trong phạm vi ủy quyền.')}<div class="cols"><div></div><div style="text-align:center"><i style="white-space:nowrap">${f.place.name}, ${issued(f.date)}</i><br><b>Bên nhận ủy quyền</b><div style="height:14mm"></div>${taker.name}</div></div><div style="border-top:0.3mm solid #333;margin:2mm 0"></div>${flush(`<b>Lời chứng:</b> Tại ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, chứng thực những người có tên nêu trên cam đoan đã hiểu, tự nguyện và chịu trách nhiệm trước pháp luật về nội dung giấy ủy quyền, đã ký vào giấy này trước mặt tôi. Số chứng thực: ${f.number + 71}, quyển số 03/2026-SCT/CK,ĐC.`)}`,
        )}${sealFoot(f, 'TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', '', { gap: 19 })}`,
      ]);
    },
  },
]);
