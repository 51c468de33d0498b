import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { committee, couple, formerly, kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, district, letterBoxes, officeLines, sealedSign, sideBySide, spelt, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital, recipients, you } from '../office-kit.ts';
import { cells, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart, type Template } from '../template.ts';
import { flat, handedIn, ruled } from './seventh-parts.ts';

/** Civil status and residence: procedures and books that no other set shows. */
export const SEVENTH_CIVIL: Template[] = inPart('tuned', [
  {
    // An extract of the southern registers before 1975, typed: words of the south.
    id: 's7-birth-1972-southern',
    class: 'birth_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const date = dayOf(f, 3, 1972);
      return paper(
        'birth_certificate',
        [
          `<div style="font-size:11pt"><div class="cols" style="line-height:1.4"><div>VIỆT NAM CỘNG HÒA<br>TỈNH ${upper(f.place.province)}<br>QUẬN ${upper(district(f).replace('huyện ', ''))}<br>XÃ ${upper(f.place.name)}</div><div style="text-align:right">HỘ TỊCH<br>Năm 1972<br>Số hiệu: ${field('birth_certificate_no', `${f.number}/1972`, String(f.number))}</div></div>${title('TRÍCH LỤC BỘ KHAI SANH', 17, 'margin:8mm 0 6mm')}${ruled(
            [
              ['Tên họ ấu nhi', nameOf(f.main, 'subject', upper(f.main.name))],
              ['Phái', f.main.sex],
              [
                'Sanh ngày',
                `${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))}<br>(${spelt(f.main.born)})`,
              ],
              ['Nơi sanh', `Nhà bảo sanh xã ${f.place.name}`],
              ['Tên họ người Cha', kin(father, 'father')],
              ['Nghề nghiệp', 'Làm ruộng'],
              ['Nơi cư ngụ', f.place.hamlets[0] ?? ''],
              ['Tên họ người Mẹ', kin(mother, 'mother')],
              ['Nghề nghiệp', 'Nội trợ'],
              ['Nơi cư ngụ', f.place.hamlets[0] ?? ''],
              ['Vợ chánh hay thứ', 'Vợ chánh'],
              ['Người đứng khai', father],
            ],
            54,
            11,
          )}<div style="text-align:right;margin-top:8mm">Trích y bổn chánh<br>${f.place.name}, ${issued(date)}</div>${besideSign(codeLine(f), sealedSign(f, `VIÊN CHỨC HỘ TỊCH<br>${field('agency', `ỦY BAN HÀNH CHÁNH XÃ ${upper(f.place.name)}`)}`, { ring: `XÃ ${upper(f.place.name)} ★ TỈNH ${upper(f.place.province)} ★`, inner: 'HỘ TỊCH' }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // A birth registered again because book and certificate were lost.
    id: 's7-birth-again',
    class: 'birth_certificate',
    tags: ['form', 'italic', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper('birth_certificate', [
        `${twoColumns(`Tỉnh ${f.place.province}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b>`, `${nation(11.5)}`, 40, 12)}${title('GIẤY KHAI SINH', 20, 'color:#b02030;margin:6mm 0 0')}<div class="sub"><i>(Đăng ký lại)</i><br>Số: ${field('birth_certificate_no', `${f.number}/2026`, `${f.number} / 2026`)}</div>${fill('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', `${bornOf(f.main, 'subject')} ghi bằng chữ: ${spelt(f.main.born)}`)}${fillRow(['Giới tính:', f.main.sex, 1], ['Dân tộc:', 'Tày', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Nơi sinh:', f.place.full)}${fill('Quê quán:', f.place.full)}${fill('Số định danh cá nhân:', idOf(f.main, 'subject'))}${fill('Họ, chữ đệm, tên người mẹ:', kin(mother, 'mother'))}${fillRow(['Năm sinh:', '1874', 1], ['Dân tộc:', 'Tày', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Nơi cư trú:', 'Đã chết')}${fill('Họ, chữ đệm, tên người cha:', kin(father, 'father'))}${fillRow(['Năm sinh:', '1872', 1], ['Dân tộc:', 'Tày', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Nơi cư trú:', 'Đã chết')}${fill('Họ, chữ đệm, tên người đi khai sinh:', f.main.name)}${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${f.main.id}`)}${fill('Nơi đăng ký khai sinh:', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}${fill('Ngày, tháng, năm đăng ký:', issued(f.date, f.date))}${closing(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    // Circular 04/2020/TT-BTP: what a foreign court parted is noted in the register.
    id: 's7-divorce-note',
    class: 'other',
    tags: ['form', 'personal', 'two-column'],
    draw: (f) => {
      const mate = f.others[0];
      const pass = passportNo(f.chance);
      return paper('other', [
        `${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/TLGCLH`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('TRÍCH LỤC GHI CHÚ LY HÔN', 17, 'margin:7mm 0 5mm')}${fill('Họ, chữ đệm, tên:', nameOf(f.main, 'subject', upper(f.main.name)))}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fillRow(['Giới tính:', f.main.sex, 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Giấy tờ tùy thân:', `Căn cước số ${idOf(f.main, 'subject')}, Bộ Công an cấp ngày 08/10/2024`)}${fill('Nơi cư trú:', f.main.home)}${fill(`Đã ly hôn với ${you(mate.sex).toLowerCase()}:`, nameOf(mate, 'spouse', upper(mate.name)))}${fill('Ngày, tháng, năm sinh:', bornOf(mate, 'spouse'))}${fillRow(['Quốc tịch:', 'Cộng hòa Séc', 1], ['Hộ chiếu số:', field('passport_no', pass, pass, 'spouse'), 1])}${fill('Theo Bản án/Quyết định:', `số 12 C 88/2025 của Tòa án quận 4, Praha`)}${fill('Có hiệu lực từ ngày:', dayOf(f, 2, 2025))}${fill('Đã ghi chú vào Sổ:', `Giấy chứng nhận kết hôn số ${field('marriage_certificate_no', `${f.number + 3}/2011`)}, quyển số 01/2011`)}${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    // As typed on half a sheet in the early eighties: wife and husband numbered.
    id: 's7-marriage-1982-hon-thu',
    class: 'marriage_certificate',
    tags: ['form', 'typed', 'small'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const date = dayOf(f, 11, 1982);
      const part = (n: string, who: typeof husband, role: string) => {
        const old = oldCitizenId(f.chance);
        return `${n}- Họ và tên ${role === 'husband' ? 'chồng' : 'vợ'}: ${nameOf(who, role, upper(who.name))}<br>&emsp;Sinh ngày: ${bornOf(who, role)}. Dân tộc: Kinh<br>&emsp;Nghề nghiệp: ${role === 'husband' ? 'Công nhân' : 'Xã viên'}<br>&emsp;Chỗ ở: ${who.home.split(', ')[0]}<br>&emsp;Giấy chứng minh số: ${oldIdOf(old, role)}<br>`;
      };
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:9.5pt;line-height:1.5;margin:-8mm -6mm 0 -16mm"><div style="text-align:center">${nation(9, '-', 40)}</div><div class="cols"><div>Tỉnh: ${f.place.province}<br>Huyện: ${district(f).replace('huyện ', '')}<br>Xã: ${f.place.name}</div><div style="text-align:right">Số: ${field('marriage_certificate_no', `${f.number}/1982`, String(f.number))}<br>Quyển: 01 năm 1982</div></div>${title('GIẤY HÔN THÚ', 16)}<div style="text-align:center">(Bản chính)</div>${part('1', husband, 'husband')}${part('2', wife, 'wife')}Hai người trên đây tự nguyện kết hôn với nhau và đã được ${field('agency', `Ủy ban nhân dân xã ${f.place.name}`)} đăng ký vào sổ ${issued(date)}.<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Chữ ký chồng', husband.name, 11)}</div><div>${plainSign(f, 'Chữ ký vợ', wife.name, 11)}</div></div>${besideSign(codeLine(f), sealedSign(f, 'T/M UBND XÃ', { gap: 20 }))}</div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
  {
    // Somebody lived in several places: one certificate tells for each time what the registers had.
    id: 's7-marital-periods',
    class: 'marital_status_certificate',
    tags: ['form', 'two-column'],
    draw: (f) =>
      paper('marital_status_certificate', [
        `${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 16)}${flat(`Xét đề nghị của ông/bà (1): ${f.main.name}, về việc cấp Giấy xác nhận tình trạng hôn nhân cho bản thân,`)}<div style="text-align:center;margin:2mm 0"><b>XÁC NHẬN:</b></div>${flat(`Họ, chữ đệm, tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${flat(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}`)}${flat(`Giới tính: ${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`)}${flat(`Giấy tờ tùy thân: Căn cước số ${idOf(f.main, 'subject')} do Bộ Công an cấp ngày 03/12/2024`)}${flat(`Nơi cư trú: ${f.main.home}`)}${flat('Tình trạng hôn nhân:')}${flat('- Từ ngày 12/9/2005 đến ngày 30/6/2013, cư trú tại phường Bến Cát Thượng: chưa đăng ký kết hôn với ai (theo văn bản xác minh số 74/UBND-HT);')}${flat(`- Từ ngày 01/7/2013 đến nay, cư trú tại ${f.place.kind} ${f.place.name}: chưa đăng ký kết hôn với ai.`)}${flat('Giấy này có giá trị sử dụng trong thời hạn 6 tháng, kể từ ngày cấp, được sử dụng để: mua bán nhà, đất tại Phòng Công chứng số 2.')}${closing(f, 'NGƯỜI KÝ GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', codeLine(f))}`,
      ]),
  },
  {
    // For relatives abroad: the extract with both languages, one below the other.
    id: 's7-death-bilingual',
    class: 'death_extract',
    tags: ['form', 'sans'],
    draw: (f) => {
      const pass = passportNo(f.chance);
      const two = (vi: string, en: string, value: string) =>
        `<div style="display:flex;margin:1.2mm 0"><div style="width:66mm;line-height:1.15">${vi}<br><i style="font-size:8.5pt;color:#333">${en}</i></div><div style="flex:1">: ${value}</div></div>`;
      return paper(
        'death_extract',
        [
          `<div style="font-size:11pt">${twoColumns(`${committee(f)}Số/<i>No.</i>: ${field('death_extract_no', `${f.number}/TLKT-BS`)}`, `<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><i>SOCIALIST REPUBLIC OF VIET NAM</i><br><b>Độc lập - Tự do - Hạnh phúc</b><br><i>Independence - Freedom - Happiness</i>`, 40, 10)}${title('TRÍCH LỤC KHAI TỬ', 17, 'margin:5mm 0 0')}<div class="sub"><i>EXTRACT OF DEATH REGISTRATION</i><br>(Bản sao / <i>Copy</i>)</div>${two('Họ, chữ đệm, tên người chết', 'Full name of the deceased', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${two('Ngày, tháng, năm sinh', 'Date of birth', bornOf(f.main, 'subject'))}${two('Giới tính', 'Gender', f.main.sex)}${two('Quốc tịch', 'Nationality', 'Việt Nam')}${two('Giấy tờ tùy thân', 'Identification document', `CCCD số/<i>No.</i> ${idOf(f.main, 'subject')}`)}${two('Hộ chiếu', 'Passport', field('passport_no', pass, pass, 'subject'))}${two('Nơi cư trú cuối cùng', 'Last place of residence', f.main.home)}${two('Đã chết vào lúc', 'Time of death', `0${f.chance.whole(1, 9)}:${f.chance.whole(10, 59)}, 02/09/2026`)}${two('Nơi chết', 'Place of death', `Bệnh viện Đa khoa tỉnh ${f.place.province}`)}${two('Nguyên nhân chết', 'Cause of death', 'Suy tim / <i>Heart failure</i>')}${two('Đăng ký khai tử tại', 'Death registered at', `Ủy ban nhân dân ${f.place.full}`)}${two('Ngày cấp trích lục', 'Date of issue', issued(f.date, f.date))}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br><i style="font-weight:400">Signed by</i>', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Circular 04/2020/TT-BTP, annex 5: somebody asks for what the registers tell to be changed.
    id: 's7-app-correction',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const child = f.others[2];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12.5)}</div>${title('TỜ KHAI ĐĂNG KÝ VIỆC THAY ĐỔI, CẢI CHÍNH,<br>BỔ SUNG THÔNG TIN HỘ TỊCH, XÁC ĐỊNH LẠI DÂN TỘC', 13.5)}<div class="sub">Kính gửi: (1) Ủy ban nhân dân ${f.place.full}</div>${fill('Họ, chữ đệm, tên người yêu cầu:', nameOf(f.main, 'applicant'))}${fill('Nơi cư trú: (2)', f.main.home)}${fill('Giấy tờ tùy thân: (3)', `CCCD ${idOf(f.main, 'applicant')}, cấp ngày 17/06/2022`)}${fill('Quan hệ với người được thay đổi, cải chính:', f.main.sex === 'Nam' ? 'Cha' : 'Mẹ')}${flat('<b>Đề nghị cơ quan đăng ký việc (4)</b> cải chính hộ tịch <b>cho người có tên dưới đây:</b>')}${fill('Họ, chữ đệm, tên:', nameOf(child, 'subject'))}${fillRow(['Ngày, tháng, năm sinh:', bornOf(child, 'subject'), 2], ['Giới tính:', child.sex, 1])}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Giấy tờ tùy thân: (3)', `Số định danh ${idOf(child, 'subject')}`)}${fill('Đã đăng ký (5)', `khai sinh tại UBND xã ${f.place.name} ngày ${dayOf(f, 5, 2012)}`)}${fill('số', `${field('birth_certificate_no', `${f.number}/2012`)}, quyển số 01/2012`)}${flat('<b>Nội dung: (6)</b> Phần ghi về mẹ, mục năm sinh: từ 1879 thành 1880.')}${fill('Lý do:', 'Khi đi khai sinh ghi nhầm năm sinh của mẹ.')}${flat('Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.')}${handedIn(f, 'Người yêu cầu', `Đề nghị cấp bản sao(7): Có ${tick(true)}, Không ${tick(false)}<br>Số lượng: 02 bản`)}`,
      ]);
    },
  },
  {
    // Annex 5: whose birth is to be registered again.
    id: 's7-app-birth-again',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('TỜ KHAI ĐĂNG KÝ LẠI KHAI SINH', 15)}<div class="sub">Kính gửi: UBND ${f.place.kind} ${f.place.name}</div>${flat(`Họ, chữ đệm, tên người yêu cầu: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${flat(`Nơi cư trú: ${f.main.home}`)}${flat(`Giấy tờ tùy thân: Thẻ căn cước ${idOf(f.main, 'applicant')}`)}${flat('Quan hệ với người được khai sinh: Bản thân')}${flat('<b>Đề nghị cơ quan đăng ký lại khai sinh cho người có tên dưới đây:</b>')}${flat(`Họ, chữ đệm, tên: ${upper(f.main.name)}`)}${flat(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} ghi bằng chữ: ${capital(spelt(f.main.born))}`)}${flat(`Giới tính: ${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`)}${flat(`Nơi sinh: Trạm xá xã ${f.place.name}`)}${flat(`Quê quán: ${f.place.full}`)}${flat(`Họ, chữ đệm, tên người cha: ${kin(father, 'father')}; năm sinh: 1870; nơi cư trú: đã chết`)}${flat(`Họ, chữ đệm, tên người mẹ: ${kin(mother, 'mother')}; năm sinh: 1875; nơi cư trú: đã chết`)}${flat(`Đã đăng ký khai sinh tại: UBND xã ${f.place.name} năm ${f.main.born.slice(6)}`)}${flat('Theo Giấy khai sinh số: không nhớ; quyển số: không nhớ')}${flat('Lý do đăng ký lại: Sổ gốc bị mất do bão lụt, bản chính không còn.')}${handedIn(f, 'Người yêu cầu')}`,
      ]);
    },
  },
  {
    // Annex 5: a father recognises a child; the mother agrees beside him.
    id: 's7-app-recognition',
    class: 'application_form',
    tags: ['form', 'modern'],
    draw: (f) => {
      const [mate, child] = [f.others[0], f.others[2]];
      const parent = f.main.sex === 'Nam' ? 'cha' : 'mẹ';
      const block = (head: string, who: typeof child, role: string) =>
        `<div style="margin-top:2.4mm"><b>${head}</b></div><div>Họ, chữ đệm, tên: ${nameOf(who, role)}</div><div>Ngày, tháng, năm sinh: ${bornOf(who, role)} &emsp; Giới tính: ${who.sex}</div><div>Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</div><div>Giấy tờ tùy thân: ${idOf(who, role)}</div><div>Nơi cư trú: ${who.home}</div>`;
      return paper(
        'application_form',
        [
          `<div style="font-size:11pt"><div style="text-align:center">${nation(11)}</div>${title('TỜ KHAI ĐĂNG KÝ NHẬN CHA, MẸ, CON', 14)}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div>Họ, chữ đệm, tên người yêu cầu: ${f.main.name}</div><div>Quan hệ với người nhận ${parent}/con: bản thân</div><div>Đề nghị cơ quan công nhận người có tên dưới đây:</div>${block('Phần khai về người nhận con', f.main, 'applicant')}<div>Là ${parent} của người có tên dưới đây:</div>${block('Phần khai về người được nhận là con', child, 'child')}<p class="flat" style="margin-top:3mm">Tôi cam đoan việc nhận con nói trên là đúng sự thật, tự nguyện, không có tranh chấp và chịu trách nhiệm trước pháp luật về cam đoan của mình.</p>${handedIn(f, 'Người yêu cầu', `<b>Ý kiến của ${parent === 'cha' ? 'mẹ' : 'cha'}:</b><br>Tôi đồng ý<br><br>${nameOf(mate, 'relative')}`)}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Annex 5: a guardian is registered; both people in a table with three columns.
    id: 's7-app-guardian',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const ward = f.others[1];
      const old = oldCitizenId(f.chance);
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('TỜ KHAI ĐĂNG KÝ GIÁM HỘ', 15)}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${flat('Đề nghị cơ quan đăng ký việc giám hộ giữa những người có tên dưới đây:')}${grid(
          ['', 'Người giám hộ', 'Người được giám hộ'],
          [
            ['Họ, chữ đệm, tên', nameOf(f.main, 'applicant'), nameOf(ward, 'ward')],
            ['Ngày, tháng, năm sinh', bornOf(f.main, 'applicant'), bornOf(ward, 'ward')],
            ['Giới tính', f.main.sex, ward.sex],
            ['Dân tộc, quốc tịch', 'Kinh, Việt Nam', 'Kinh, Việt Nam'],
            ['Nơi cư trú', f.main.home, ward.home],
            ['Giấy tờ tùy thân', `CMND ${oldIdOf(old, 'applicant')}<br>nay là CCCD ${idOf(f.main, 'applicant')}`, '-'],
            ['Số định danh cá nhân', 'như trên', idOf(ward, 'ward')],
            ['Giấy khai sinh', '-', `số ${field('birth_certificate_no', `${f.number}/2014`)}`],
          ],
          11.5,
        )}${fill('Lý do đăng ký giám hộ:', 'Cha mẹ của cháu đều đã chết')}${flat('Tôi cam đoan lời khai trên đây là đúng sự thật, việc giám hộ giữa hai bên là tự nguyện, không có tranh chấp.')}${handedIn(f, 'Người yêu cầu', 'Người được giám hộ<br>(từ đủ 9 tuổi trở lên)')}`,
      ]);
    },
  },
  {
    // Circular 10/2020/TT-BTP: a couple asks for a child to adopt, both in columns with photographs.
    id: 's7-app-adoption',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const child = f.others[2];
      const photo = `<div style="width:22mm;height:28mm;border:0.3mm solid #333;margin:0 auto;font-size:8.5pt;text-align:center;padding-top:8mm">Ảnh 4x6</div>`;
      const roles = f.main.sex === 'Nam' ? (['applicant', 'spouse'] as const) : (['spouse', 'applicant'] as const);
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('ĐƠN XIN NHẬN CON NUÔI TRONG NƯỚC', 14.5)}${sideBySide(photo, photo)}<div class="sub" style="margin-top:2mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${flat('<b>1. Phần khai về người nhận con nuôi</b>')}${grid(
          ['', 'Ông', 'Bà'],
          [
            ['Họ, chữ đệm, tên', nameOf(husband, roles[0]), nameOf(wife, roles[1])],
            ['Ngày, tháng, năm sinh', bornOf(husband, roles[0]), bornOf(wife, roles[1])],
            ['Số Giấy CMND/Thẻ CCCD', idOf(husband, roles[0]), idOf(wife, roles[1])],
            ['Nơi cấp', 'Cục CSQLHC về TTXH', 'Cục CSQLHC về TTXH'],
            ['Nghề nghiệp', 'Lái xe', 'May mặc'],
            ['Nơi thường trú', husband.home, wife.home],
          ],
          11,
        )}${flat('<b>2. Phần khai về người được nhận làm con nuôi</b>')}${fillRow(['Họ, chữ đệm, tên:', nameOf(child, 'child'), 3], ['Giới tính:', child.sex, 1])}${fill('Ngày, tháng, năm sinh:', bornOf(child, 'child'))}${fill('Nơi thường trú:', child.home)}${fill('Lý do nhận con nuôi:', 'Mong muốn có con và nuôi dưỡng cháu trưởng thành')}${handedIn(f, f.main.sex === 'Nam' ? 'ÔNG' : 'BÀ', 'Ngày sinh, số giấy tờ đã đối chiếu.')}`,
      ]);
    },
  },
  {
    // The book of changes and corrections since 2016: a case fills a row over the wide sheet.
    id: 's7-register-changes',
    class: 'civil_register',
    tags: ['table', 'small', 'landscape'],
    landscape: true,
    draw: (f) =>
      paper(
        'civil_register',
        [
          `<div style="margin:-6mm -6mm 0 -16mm"><div class="cols" style="font-size:10pt"><div>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</div><div style="text-align:right">Quyển số: 01/2019</div></div>${title('SỔ ĐĂNG KÝ THAY ĐỔI, CẢI CHÍNH, BỔ SUNG HỘ TỊCH,<br>XÁC ĐỊNH LẠI DÂN TỘC', 13)}${grid(
            [
              'Số',
              'Ngày đăng ký',
              'Họ, chữ đệm, tên; ngày sinh',
              'Giấy tờ tùy thân',
              'Loại giấy tờ hộ tịch được thay đổi',
              'Nội dung',
              'Người yêu cầu',
              'Người ký',
            ],
            [f.main, f.others[0], f.others[1]].map((who, i) => [
              String(f.number + i),
              `${12 + i}/0${3 + i}/2019`,
              `<b>${nameOf(who, 'subject')}</b><br>${bornOf(who, 'subject')}`,
              `CCCD<br>${idOf(who, 'subject')}`,
              `Giấy khai sinh số ${field('birth_certificate_no', `${f.number + 20 + i}/1998`)}`,
              ['Cải chính chữ đệm của cha', 'Bổ sung quê quán', 'Thay đổi tên'][i] ?? '',
              f.name(),
              f.name(),
            ]),
            9.5,
          )}<div style="font-size:9.5pt;margin-top:4mm">Cộng trang: 03 trường hợp</div></div>`,
        ],
        'a4Landscape',
      ),
  },
  {
    // The book of recognised fathers and mothers: parent and child beside each other, what was noted below.
    id: 's7-register-recognition',
    class: 'civil_register',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const child = f.others[1];
      const half = (head: string, who: typeof child, role: string) =>
        `<b>${head}</b>${fill('Họ, chữ đệm, tên:', nameOf(who, role))}${fill('Sinh ngày:', bornOf(who, role))}${fill('Dân tộc:', 'Kinh')}${fill('Quốc tịch:', 'Việt Nam')}${fill('Nơi cư trú:', who.home.split(', ').slice(0, 2).join(', '))}${fill('Giấy tờ:', idOf(who, role))}`;
      return paper('civil_register', [
        `<div style="font-size:11pt"><div style="text-align:center">${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</div>${title('SỔ ĐĂNG KÝ NHẬN CHA, MẸ, CON', 16)}<div class="cols" style="border-top:0.4mm solid #333;border-bottom:0.4mm solid #333;padding:1mm 0"><div>Số: <b>${field('document_no', `${f.number}/2021`)}</b></div><div>Ngày, tháng, năm đăng ký: ${dayOf(f, 9, 2021)}</div><div style="text-align:right">Trang 17</div></div>${sideBySide(half('Người nhận con', f.main, 'parent'), half('Người được nhận là con', child, 'child'))}${fill('Quan hệ:', f.main.sex === 'Nam' ? 'Cha - con' : 'Mẹ - con')}${fill('Người yêu cầu:', f.main.name)}${sideBySide(plainSign(f, 'Người thực hiện', f.name(), 12), plainSign(f, 'Người ký trích lục', f.name(), 12))}<div style="border-top:0.4mm solid #333;margin-top:4mm;padding-top:2mm"><b>Ghi chú:</b> <i>Đã ghi bổ sung phần khai về cha, mẹ trong Sổ đăng ký khai sinh số ${field('birth_certificate_no', `${f.number + 11}/2019`)}.</i></div></div>`,
      ]);
    },
  },
  {
    // Form CT03 of circular 56/2021/TT-BCA: who leaves for some weeks tells the police.
    id: 's7-ct03-absence',
    class: 'application_form',
    tags: ['form', 'small'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="font-size:10.5pt;margin:-8mm -6mm 0 -14mm"><div style="text-align:right;font-size:8pt">Mẫu CT03 ban hành kèm theo Thông tư số 56/2021/TT-BCA ngày 15/5/2021</div><div style="text-align:center">${nation(10)}</div>${title('PHIẾU KHAI BÁO TẠM VẮNG', 14)}${fill('1. Họ, chữ đệm và tên:', nameOf(f.main, 'applicant', upper(f.main.name)))}${fillRow(['2. Sinh ngày:', bornOf(f.main, 'applicant'), 2], ['3. Giới tính:', f.main.sex, 1])}<div style="margin:1.4mm 0">4. Số ĐDCN/CMND: ${letterBoxes('citizen_id', f.main.id, 'applicant')}</div>${fill('5. Số điện thoại liên hệ:', phone(f))}${fill('6. Nơi thường trú:', f.main.home)}${fill('7. Nơi ở hiện tại:', 'như trên')}${fill('8. Tạm vắng từ ngày:', `${f.date} đến ngày 31/12/2026`)}${fill('9. Lý do tạm vắng và nơi đến:', 'đi làm thời vụ tại tỉnh khác')}<div class="cols" style="margin-top:3mm"><div style="text-align:center">XÁC NHẬN CỦA<br>CÔNG AN ${unit(f)}${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'NGƯỜI KHAI BÁO', f.main.name, 12)}</div></div></div>`,
        ],
        'a5',
      ),
  },
  {
    // Circular 59/2021/TT-BCA and later: the police tell somebody's personal number and what is stored of him or her.
    id: 's7-personal-number-notice',
    class: 'other',
    tags: ['form', 'personal', 'two-column', 'codes'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const station = `CÔNG AN ${unit(f)}`;
      return paper('other', [
        `${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', station)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/TB-CAX`)}`, `${nation(11)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 11.5)}${title('THÔNG BÁO SỐ ĐỊNH DANH CÁ NHÂN<br>VÀ THÔNG TIN CÔNG DÂN TRONG CƠ SỞ DỮ LIỆU QUỐC GIA VỀ DÂN CƯ', 12.5)}<div class="sub">Kính gửi: ${you(f.main.sex)} ${f.main.name}</div>${flat('Công an thông báo thông tin của công dân đang được quản lý như sau:')}<div style="font-size:12pt">${flat(`1. Số định danh cá nhân: ${cells('citizen_id', f.main.id, 'subject')}`)}${flat(`2. Họ, chữ đệm và tên khai sinh: ${nameOf(f.main, 'subject', upper(f.main.name))}`)}${flat(`3. Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')} &emsp; 4. Giới tính: ${f.main.sex}`)}${flat(`5. Nơi đăng ký khai sinh: ${formerly(f)}`)}${flat('6. Quê quán: như trên &emsp; 7. Dân tộc: Kinh &emsp; 8. Quốc tịch: Việt Nam')}${flat(`9. Số CMND đã được cấp: ${oldIdOf(old, 'subject')}`)}${flat(`10. Nơi thường trú: ${f.main.home}`)}${flat(`11. Cha: ${kin(father, 'father')} &emsp; Mẹ: ${kin(mother, 'mother')}`)}${flat('12. Tình trạng hôn nhân: chưa có thông tin')}</div>${flat('<i>Văn bản này có giá trị chứng minh nội dung thông tin nêu trên; nếu có thay đổi, công dân liên hệ Công an nơi cư trú để điều chỉnh.</i>')}${besideSign(`${recipients('Như trên;', 'Lưu: CAX.')}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: `${station} ★ TỈNH ${upper(f.place.province)} ★`, inner: 'CÔNG AN' }))}`,
      ]);
    },
  },
]);
