import { field, fill, guilloche } from '../../../../samples/make/html.ts';
import { kin } from '../civil-parts.ts';
import { besideSign, sealedSign, spelt, unit } from '../form-kit.ts';
import { officeNow } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { cells, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, colon, communeThen, crown, districtOf, homeThen } from '../eighth/a-parts.ts';
import { headThen, parentYear, say } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_A_BIRTHS = inPart('opened-8', [
  {
    // What a ward of a town typed from its register in 1986 for a school: short lines, the office's stamp as an oblong.
    id: 'birth-1986-copy-for-school-typed',
    class: 'birth_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 8, 1986);
      const item = (label: string, value: string) => say(`- ${label} : ${value}`, 'margin:2.2mm 0');
      return paper(
        'birth_certificate',
        [
          `<div style="font-size:11pt;line-height:1.3;margin-left:-6mm"><div class="cols"><div>TỈNH ${upper(f.place.province)}<br>${upper(districtOf(f))}<br>${field('agency', `UBND ${unit(f)}`)}<br>-----oOo-----<br>Số: ${field('birth_certificate_no', `${f.number}/KS`)}</div><div style="text-align:center;flex:1.35">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>-----oOo-----</div></div>${title('BẢN SAO KHAI SINH', 16, 'margin:9mm 0 2mm')}<div class="sub">(Trích sổ khai sinh năm ${f.main.born.slice(6)}, quyển số 2)</div>${item('Họ và tên', `<u>${nameOf(f.main, 'subject', upper(f.main.name))}</u>`)}${item('Nam, nữ', f.main.sex)}${item('Ngày tháng năm sinh', `${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '.'))}<br>&emsp;(${spelt(f.main.born)})`)}${item('Nơi sinh', `Nhà hộ sinh ${f.place.name}`)}${item('Dân tộc', `Kinh &emsp; Quốc tịch : Việt Nam`)}${item('Họ tên cha', `${kin(father, 'father')}, ${f.chance.whole(24, 40)} tuổi, nghề nghiệp : ${f.chance.pick(['thợ may', 'công nhân', 'cán bộ'])}`)}${item('Họ tên mẹ', `${kin(mother, 'mother')}, ${f.chance.whole(22, 38)} tuổi, nghề nghiệp : ${f.chance.pick(['nội trợ', 'buôn bán', 'giáo viên'])}`)}${item('Chỗ ở của cha mẹ', f.chance.pick(f.place.hamlets))}${item('Người khai', mother)}<p class="flat" style="margin-top:5mm">Sao đúng nguyên văn sổ bộ lưu tại ${f.place.kind}. Bản sao này cấp để nộp hồ sơ đi học.</p><div style="text-align:right">${f.place.name}, ${issued(day)}</div>${besideSign(codeLine(f), sealedSign(f, `TM. ỦY BAN NHÂN DÂN ${upper(f.place.kind)}<br>Phó Chủ tịch`, { inner: 'UBND', gap: 25 }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Circular 15/2015/TT-BTP: the original with the personal number in cells, printed by the shared software of civil status.
    id: 'birth-2018-software-number-cells',
    class: 'birth_certificate',
    tags: ['form', 'boxes'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 11, 2018);
      const parent = (label: string, name: string, role: string) =>
        `${colon(`Họ, chữ đệm, tên người ${label}`, `<b>${kin(name, role)}</b>`, 62)}${across(`Năm sinh: ${parentYear(f)}`, 'Dân tộc: Kinh', 'Quốc tịch: Việt Nam')}${colon('Nơi cư trú', homeThen(f, f.main), 24)}`;
      return paper('birth_certificate', [
        `${guilloche('#e3e9d3')}<div style="position:absolute;inset:7mm;border:1.2mm ridge #8a9b5c"></div><div style="font-size:12pt;margin-left:-7mm;line-height:1.32"><div class="cols"><div style="text-align:center;font-size:11pt">${headThen(f)}</div><div style="text-align:center;flex:1.5;white-space:nowrap">${nation(12, '-', 52)}</div></div>${title('GIẤY KHAI SINH', 25, 'color:#a5222f;margin:6mm 0 0')}<div class="sub">Số: ${field('birth_certificate_no', `${f.number}/2018`)}</div>${colon('Họ, chữ đệm, tên', `<b style="font-size:14pt">${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 45)}${colon('Ngày, tháng, năm sinh', bornOf(f.main, 'subject'), 45)}${colon('Ghi bằng chữ', capital(spelt(f.main.born)), 45)}${across(`Giới tính: ${f.main.sex}`, 'Dân tộc: Kinh', 'Quốc tịch: Việt Nam')}${colon('Nơi sinh', `Trung tâm Y tế ${districtOf(f)}, tỉnh ${f.place.province}`, 24)}${colon('Quê quán', communeThen(f), 24)}${say(`Số định danh cá nhân: ${cells('citizen_id', f.main.id, 'subject', 6)}`)}<div style="height:2mm"></div>${parent('mẹ', mother, 'mother')}<div style="height:2mm"></div>${parent('cha', father, 'father')}<div style="height:2mm"></div>${colon('Nơi đăng ký khai sinh', `UBND ${f.place.kind} ${f.place.name}, ${districtOf(f)}`, 62)}${colon('Ngày, tháng, năm đăng ký', issued(day, day), 62)}${colon('Họ, chữ đệm, tên người đi khai sinh', mother, 62)}${colon('Giấy tờ tùy thân', 'Giấy chứng minh nhân dân do Công an tỉnh cấp', 62)}</div>${closing(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 21)}`,
      ]);
    },
  },
  {
    // Circular 04/2020/TT-BTP: a mother without a husband registers; the father's lines are struck out.
    id: 'birth-2026-father-struck-out',
    class: 'birth_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const mother = f.name('Nữ');
      const none = '<span data-untrue>//////////////////</span>';
      return paper('birth_certificate', [
        `${guilloche('#fbe6cf')}<div class="frame" style="border-color:#b5722f"></div><div style="font-size:12.5pt;margin:-4mm -3mm 0 -11mm;line-height:1.34">${crown(13, '-', 54)}<div style="text-align:center;margin-top:2mm;font-size:11.5pt">${officeNow(f)}</div>${title('GIẤY KHAI SINH', 24, 'color:#b3242b;margin:3mm 0 0')}<div class="sub" style="margin-bottom:2mm">Số: ${field('birth_certificate_no', `${f.number}/2026`)}</div>${fill('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', `${bornOf(f.main, 'subject')}; ghi bằng chữ: ${spelt(f.main.born)}`)}${across(`Giới tính: ${f.main.sex}`, 'Dân tộc: Thái', 'Quốc tịch: Việt Nam')}${fill('Nơi sinh:', `Trạm Y tế ${f.place.full}`)}${fill('Quê quán:', f.place.full)}${fill('Số định danh cá nhân:', idOf(f.main, 'subject'))}${fill('Họ, chữ đệm, tên người mẹ:', kin(mother, 'mother', upper(mother)))}${across(`Năm sinh: ${parentYear(f)}`, 'Dân tộc: Thái', 'Quốc tịch: Việt Nam')}${fill('Nơi cư trú:', f.main.home)}${fill('Họ, chữ đệm, tên người cha:', none)}${across(`Năm sinh: ${none}`, `Dân tộc: ${none}`, `Quốc tịch: ${none}`)}${fill('Nơi cư trú:', none)}${fill('Nơi đăng ký khai sinh:', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}${fill('Ngày, tháng, năm đăng ký:', issued(f.date, f.date))}${fill('Họ, chữ đệm, tên người đi khai sinh:', mother)}${fill('Giấy tờ tùy thân:', 'Thẻ căn cước do Bộ Công an cấp ngày 14/02/2025')}</div>${closing(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 22)}`,
      ]);
    },
  },
]);
