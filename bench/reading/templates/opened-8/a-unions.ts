import { field, fill, guilloche, qr } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { couple, oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { officeNow } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, colon, communeThen, crown, digital, districtOf, headThen } from '../eighth/a-parts.ts';
import { homeThen, nearHome, onRule, pen, say } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_A_UNIONS = inPart('opened-8', [
  {
    // "Giấy chứng nhận đăng ký kết hôn" of 1978, half a sheet, both people in columns without a rule, filled with a pen.
    id: 'marriage-1978-registered-half-sheet',
    class: 'marriage_certificate',
    tags: ['form', 'italic', 'small'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 12, 1978);
      const half = (label: string, who: Person, role: string) =>
        `<div style="text-align:center"><b>${label}</b></div>${onRule('Họ và tên', pen(nameOf(who, role)))}${onRule('Sinh ngày', pen(bornOf(who, role, who.born.replaceAll('/', '-'))))}${onRule('Quê quán', pen(f.place.province))}${onRule('Trú quán', pen(nearHome(who)))}${onRule('Nghề nghiệp', pen(f.chance.pick(['Xã viên', 'Giáo viên', 'Bộ đội'])))}${onRule('Dân tộc', pen('Kinh'))}`;
      return paper(
        'marriage_certificate',
        [
          `<div style="margin:-9mm -9mm 0 -17mm;font-size:9.6pt;line-height:1.3"><div style="text-align:center">${nation(10, '-', 34)}</div><div class="cols" style="margin-top:1mm"><div>Tỉnh ${pen(f.place.province)}<br>${capital(districtOf(f).split(' ')[0] ?? '')} ${pen(districtOf(f).replace(/^huyện |^thành phố /, ''))}<br>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</div><div style="text-align:right">Số ${pen(field('marriage_certificate_no', `${f.number}/1978`, String(f.number)))}<br>Quyển số ${pen('01')}</div></div>${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ KẾT HÔN', 15, 'margin:4mm 0 3mm')}${sideBySide(half('BÊN NAM', husband, 'husband'), half('BÊN NỮ', wife, 'wife'))}<p class="flat" style="margin-top:3mm">Hai bên hoàn toàn tự nguyện kết hôn, có đủ điều kiện do Luật Hôn nhân và Gia đình quy định.</p><div>Đăng ký ${pen(issued(day))}.</div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Bên nam', husband.name, 11)}</div><div>${plainSign(f, 'Bên nữ', wife.name, 11)}</div></div>${besideSign(codeLine(f), sealedSign(f, `T.M. UBND ${f.place.kind}`, { inner: 'UBND', gap: 19 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Circular 15/2015/TT-BTP: the original of 2017 upright, wife and husband in two halves with a line between.
    id: 'marriage-2017-halves-with-rule',
    class: 'marriage_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 4, 2017);
      const half = (label: string, who: Person, role: string, right: boolean) =>
        `<div style="flex:1;${right ? 'border-left:0.3mm solid #b5525f;padding-left:4mm' : 'padding-right:2mm'}">${say(`Họ, chữ đệm, tên ${label}:`)}${say(`<b>${nameOf(who, role, upper(who.name))}</b>`, 'text-align:center')}${say(`Ngày, tháng, năm sinh: ${bornOf(who, role)}`)}${say('Dân tộc: Kinh')}${say('Quốc tịch: Việt Nam')}${say(`Nơi cư trú: ${homeThen(f, who)}`)}${say(`Giấy tờ tùy thân: CMND số ${oldIdOf(oldCitizenId(f.chance), role)}`)}</div>`;
      return paper('marriage_certificate', [
        `${guilloche('#f8dfe6')}<div class="frame" style="border-color:#b5324a"></div><div style="margin:-2mm -2mm 0 -10mm;font-size:13pt;line-height:1.5">${crown(13.5, '-', 58)}<div style="text-align:center;font-size:11.5pt;margin-top:3mm;line-height:1.25">${headThen(f)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 23, 'color:#b3243c;margin:6mm 0 0')}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2017`, `${f.number} / 2017`)}</div><div style="display:flex;gap:3mm">${half('vợ', wife, 'wife', false)}${half('chồng', husband, 'husband', true)}</div>${fill('Nơi đăng ký kết hôn:', `UBND ${f.place.kind} ${f.place.name}`)}${fill('Ngày, tháng, năm đăng ký:', issued(day, day))}<div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'Vợ', wife.name, 18)}</div><div>${plainSign(f, 'Chồng', husband.name, 18)}</div></div>${besideSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN<br>CHỦ TỊCH', { gap: 22 }))}</div>`,
      ]);
    },
  },
  {
    // An extract of 2023 on a whole sheet: the asking one first, numbered lines.
    id: 'marriage-extract-2023-numbered',
    class: 'marriage_certificate',
    tags: ['form', 'sans', 'two-column'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 3, 2023);
      const person = (n: number, label: string, who: Person, role: string) =>
        `${say(`<b>${n}. ${label}: ${nameOf(who, role, upper(who.name))}</b>`, 'margin-top:4mm')}${say(`Ngày, tháng, năm sinh: ${bornOf(who, role)}`)}${across('Dân tộc: Kinh', 'Quốc tịch: Việt Nam', '')}${say(`Nơi cư trú: ${homeThen(f, who)}`)}${say(`Giấy tờ tùy thân: Căn cước công dân số ${idOf(who, role)}`)}`;
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:11.2pt;line-height:1.4">${twoColumns(`${headThen(f)}Số: ${field('marriage_certificate_no', `${f.number}/TLKH-BS`)}`, `${nation(10.8, '-', 48)}<i>${f.place.name}, ${issued(day)}</i>`, 41, 10.8)}${title('TRÍCH LỤC KẾT HÔN', 18, 'margin:9mm 0 0')}<div class="sub">(BẢN SAO)</div>${person(1, 'Họ, chữ đệm, tên chồng', husband, 'husband')}${person(2, 'Họ, chữ đệm, tên vợ', wife, 'wife')}${say('<b>3. Thông tin đăng ký kết hôn</b>', 'margin-top:4mm')}${say(`Nơi đăng ký: Ủy ban nhân dân ${communeThen(f)}`)}${say(`Số: ${f.chance.whole(4, 70)}/2009; quyển số: 01/2009; ngày đăng ký: ${f.chance.whole(10, 28)}/11/2009`)}${say('Ghi chú: Không')}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The electronic marriage certificate of 2026 printed from the portal, a table of four columns and a digital signature.
    id: 'marriage-electronic-2026-four-columns',
    class: 'marriage_certificate',
    tags: ['form', 'table', 'qr', 'modern'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:10.5pt;margin-left:-8mm"><div style="display:flex;gap:5mm;align-items:flex-start"><div style="width:48mm;text-align:center;font-size:9.5pt">${officeNow(f)}</div><div style="flex:1;text-align:center;white-space:nowrap">${nation(10.5, '-', 44)}</div>${qr(`https://hotich.example/kh/${f.number}`, 20)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 19, 'color:#a3223a;margin:8mm 0 0')}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>${grid(
            ['', 'Vợ', 'Chồng'],
            [
              [
                'Họ, chữ đệm, tên',
                `<b>${nameOf(wife, 'wife', upper(wife.name))}</b>`,
                `<b>${nameOf(husband, 'husband', upper(husband.name))}</b>`,
              ],
              ['Ngày, tháng, năm sinh', bornOf(wife, 'wife'), bornOf(husband, 'husband')],
              ['Số định danh cá nhân', idOf(wife, 'wife'), idOf(husband, 'husband')],
              ['Dân tộc', 'Kinh', 'Kinh'],
              ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
              ['Nơi cư trú', wife.home, husband.home],
              ['Kết hôn lần thứ', '01', '01'],
            ],
            10.5,
          )}${colon('Nơi đăng ký kết hôn', `Ủy ban nhân dân ${f.place.full}`, 50)}${colon('Ngày, tháng, năm đăng ký', issued(f.date, f.date), 50)}<div style="text-align:center;margin-top:6mm"><b>NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN</b><br>${digital(f, f.name(), '15:22:08')}</div>${codeLine(f)}<p class="flat" style="font-size:9pt;margin-top:3mm"><i>Bản điện tử Giấy chứng nhận kết hôn được cấp theo Nghị định số 87/2020/NĐ-CP ngày 28 tháng 7 năm 2020 của Chính phủ, có giá trị như bản giấy.</i></p></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // A marriage with a foreigner, registered by the district in 2016: the original with passports, both languages of the names.
    id: 'marriage-2016-district-foreigner',
    class: 'marriage_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 9, 2016);
      const mate = f.others[0];
      const country = f.chance.pick(['Hàn Quốc', 'Đài Loan (Trung Quốc)', 'Hoa Kỳ']);
      const part = (label: string, who: Person, role: string) => {
        const pass = passportNo(f.chance);
        const paperOf =
          who === mate
            ? `Hộ chiếu số ${field('passport_no', pass, pass, role)}`
            : `CMND số ${oldIdOf(oldCitizenId(f.chance), role)}`;
        return `${onRule(`Họ, chữ đệm, tên ${label}:`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${onRule('Ngày, tháng, năm sinh:', bornOf(who, role))}${onRule('Dân tộc:', who === mate ? 'Không' : 'Kinh')}${onRule('Quốc tịch:', who === mate ? country : 'Việt Nam')}${onRule('Nơi cư trú:', who === mate ? country : communeThen(f))}${onRule('Giấy tờ tùy thân:', paperOf)}`;
      };
      return paper('marriage_certificate', [
        `${guilloche('#f6e3c8')}<div class="frame" style="border-color:#b5722f"></div><div style="margin:-3mm -2mm 0 -9mm;font-size:12.4pt">${crown(13, '-', 54)}${title('GIẤY CHỨNG NHẬN KẾT HÔN', 22, 'color:#b3243c;margin:6mm 0 0')}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2016`)}</div>${part('vợ', wife, 'wife')}<div style="border-top:0.2mm solid #b5722f;margin:3mm 30mm"></div>${part('chồng', husband, 'husband')}<div style="height:3mm"></div>${onRule('Nơi đăng ký kết hôn:', field('agency', `Ủy ban nhân dân ${districtOf(f)}`, `Ủy ban nhân dân ${districtOf(f)}`))}${onRule('Ngày, tháng, năm đăng ký:', issued(day, day))}<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'VỢ', wife.name, 17)}</div><div>${plainSign(f, 'CHỒNG', husband.name, 17)}</div></div>${besideSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN<br>PHÓ CHỦ TỊCH', { ring: `ỦY BAN NHÂN DÂN ${upper(districtOf(f))} ★ TỈNH ${upper(f.place.province)} ★`, gap: 22 }))}</div>`,
      ]);
    },
  },
  {
    // A commune typed in 1991 for a couple who had lost theirs that they are registered.
    id: 'marriage-1991-copy-typed-lines',
    class: 'marriage_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 5, 1991);
      const part = (n: string, label: string, who: Person, role: string) =>
        `<p class="flat">${n}. Họ tên ${label}: ${nameOf(who, role, upper(who.name))}<br>- Sinh ngày ${bornOf(who, role, who.born.replaceAll('/', '-'))}<br>- Dân tộc: Kinh. Nghề nghiệp: ${f.chance.pick(['nông nghiệp', 'thợ xây', 'buôn bán'])}<br>- Nơi đăng ký nhân khẩu thường trú: ${nearHome(who)}<br>- CMND số: ${oldIdOf(oldCitizenId(f.chance), role)}</p>`;
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:11pt;line-height:1.55;margin-left:-5mm"><div class="cols"><div>${field('agency', `UBND ${unit(f)}`)}<br>${upper(districtOf(f))}<br>TỈNH ${upper(f.place.province)}<br>Số: ${field('marriage_certificate_no', `${f.number}/KH`)}</div><div style="text-align:center;flex:1.4">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>_______________</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 16, 'margin:9mm 0 0')}<div class="sub">(Bản sao)</div><p>Căn cứ sổ đăng ký kết hôn năm 1984 lưu tại ${f.place.kind}, Ủy ban nhân dân chứng nhận:</p>${part('1', 'chồng', husband, 'husband')}${part('2', 'vợ', wife, 'wife')}<p>Đã đăng ký kết hôn tại Ủy ban nhân dân ${f.place.kind} ngày ${f.chance.whole(10, 28)} tháng 11 năm 1984, số thứ tự ${f.chance.whole(3, 60)} trong sổ.</p><div style="text-align:right">${f.place.name}, ${issued(day)}</div>${besideSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>Chủ tịch', { inner: 'UBND', gap: 25 }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
