import { field } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { kin } from '../civil-parts.ts';
import { unit } from '../form-kit.ts';
import { bornOf, nameOf, paper } from '../kit.ts';
import { blank } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { hamletOf, ink, row } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_REGISTERS = inPart('opened-10', [
  {
    // Book of births of 1978: two entries beside each other across the open page, written with a pen.
    id: 'register-births-1978-two-entries-across',
    class: 'civil_register',
    tags: ['form', 'italic', 'two-column'],
    landscape: true,
    draw: (f) => {
      const entry = (who: Person, i: number) =>
        `<div style="flex:1;border:0.3mm solid #444;padding:4mm 5mm"><div style="display:flex;justify-content:space-between"><b>Số ${ink(field('birth_certificate_no', `${f.number + i}/1978`, String(f.number + i)))}</b><span>Ngày đăng ký: ${ink(`${8 + i * 9} - 4 - 1978`)}</span></div><div style="height:2mm"></div>${row(['Họ và tên người được khai sinh:', ink(`<b>${nameOf(who, 'subject')}</b>`)])}${row(['Nam hay nữ:', ink(who.sex)], ['Dân tộc:', ink('Kinh')])}${row(['Sinh ngày, tháng, năm:', ink(bornOf(who, 'subject', who.born.replaceAll('/', '-')))])}${row(['Nơi sinh:', ink(`Trạm xá ${f.place.name}`)])}${row(['Họ tên cha:', ink(kin(f.name('Nam'), 'father')), 3], ['Tuổi:', ink(String(f.chance.whole(25, 44)))])}${row(['Nghề nghiệp:', ink(f.chance.pick(['Xã viên', 'Bộ đội', 'Thợ rèn']))])}${row(['Họ tên mẹ:', ink(kin(f.name('Nữ'), 'mother')), 3], ['Tuổi:', ink(String(f.chance.whole(20, 39)))])}${row(['Nghề nghiệp:', ink('Xã viên')])}${row(['Chỗ ở của cha mẹ:', ink(hamletOf(who))])}${row(['Người đứng khai:', ink(f.chance.pick(['Cha khai', 'Mẹ khai', 'Bà nội khai']))])}<div style="display:flex;text-align:center;margin-top:4mm"><div style="flex:1">Người khai ký<div style="height:13mm"></div></div><div style="flex:1">Cán bộ hộ tịch<div style="height:13mm"></div>${ink(f.name())}</div></div><div>Ghi chú: ${blank(56)}</div></div>`;
      return paper(
        'civil_register',
        [
          `<div style="margin:-9mm -7mm 0 -17mm;font-size:11.6pt;line-height:1.5"><div style="display:flex;justify-content:space-between"><span>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</span><b style="font-size:14pt">SỔ ĐĂNG KÝ KHAI SINH</b><span>Tờ ${ink(String(f.chance.whole(4, 90)))}</span></div><div style="display:flex;gap:7mm;margin-top:3mm">${entry(f.main, 0)}${entry(f.others[0], 1)}</div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
]);
