import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { sideBySide, spelt, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { inPart } from '../template.ts';

const kin = (name: string, role: string, shown = name): string => field('person_name', name, shown, role);

/** Held out until its misses were looked at. */
export const OPENED_3_CIVIL = inPart('opened-3', [
  {
    id: 'birth-panels',
    class: 'birth_certificate',
    tags: ['form', 'table', 'sans'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const band = (text: string) =>
        `<div style="background:#e7d9b5;padding:0.7mm 2mm;margin:2.5mm 0 1mm"><b>${text}</b></div>`;
      const parent = (label: string, name: string, role: string, year: number) =>
        `<b>${label}</b><br>${kin(name, role, upper(name))}<br>Năm sinh: ${year}<br>Dân tộc: Kinh. Quốc tịch: Việt Nam<br>Nơi cư trú: ${f.place.full}`;
      return paper(
        'birth_certificate',
        [
          `${guilloche('#efe2c4')}<div class="frame"></div><div style="text-align:center;margin-top:4mm">${nation(12, '-', 48)}</div>${title('GIẤY KHAI SINH', 24, 'color:#9b2226;margin-top:5mm')}<div class="sub">Số: ${field('birth_certificate_no', `${f.number}/2026`)}</div><div style="font-size:11.5pt;line-height:1.5">${band('NGƯỜI ĐƯỢC KHAI SINH')}Họ, chữ đệm, tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b><br>Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}<br>Ghi bằng chữ: <i>${spelt(f.main.born)}</i><br>Giới tính: ${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam<br>Số định danh cá nhân: <b>${idOf(f.main, 'subject')}</b><br>Nơi sinh: Bệnh viện Sản - Nhi tỉnh ${f.place.province}<br>Quê quán: ${f.place.full}${band('CHA, MẸ')}${sideBySide(parent('Người cha', father, 'father', 1871), parent('Người mẹ', mother, 'mother', 1876))}${band('ĐĂNG KÝ')}Người đi khai sinh: ${mother} (mẹ đẻ)<br>Nơi đăng ký khai sinh: ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}<br>Ngày, tháng, năm đăng ký: ${issued(f.date)}</div>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 24)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'birth-book-copy',
    class: 'birth_certificate',
    tags: ['form', 'typed', 'small'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const t = (label: string, value: string) => `<div style="margin:1mm 0">${label}: ${value}</div>`;
      return paper(
        'birth_certificate',
        [
          `<div style="margin:-6mm -6mm 0 -12mm;font-size:9.5pt;line-height:1.35"><div class="cols"><div>TỈNH ${upper(f.place.province)}<br>${field('agency', `UBND ${unit(f)}`)}</div><div style="text-align:right">Số: ${field('birth_certificate_no', `${f.number}/1988`, String(f.number))}<br>Quyển: 03/1988</div></div><div style="text-align:center;margin-top:3mm"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div>${title('GIẤY KHAI SINH', 15, 'margin-top:5mm')}<div class="sub">(Bản sao)</div>${t('Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${t('Nam hay nữ', f.main.sex)}${t('Sinh ngày', bornOf(f.main, 'subject', dateInWords(f.main.born).slice(5)))}${t('Nơi sinh', f.place.full)}${t('Số định danh (ghi bổ sung)', idOf(f.main, 'subject'))}${grid(
            ['Phần khai về', 'Cha', 'Mẹ'],
            [
              ['Họ và tên', kin(father, 'father'), kin(mother, 'mother')],
              ['Dân tộc', 'Kinh', 'Kinh'],
              ['Nghề nghiệp', 'Làm ruộng', 'Thợ dệt'],
            ],
            9,
          )}${t('Người đứng khai', father)}<div style="text-align:center;margin-top:4mm">Sao y sổ đăng ký<br>${f.place.name}, ${issued(f.date)}</div>${closing(f, 'TM. UBND', codeLine(f, 'Hồ sơ:'), 'CHỦ TỊCH', undefined, 20)}</div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
  {
    id: 'death-two-parts',
    class: 'death_extract',
    tags: ['form', 'modern', 'two-column'],
    draw: (f) => {
      const who = f.others[2];
      const head = twoColumns(
        `${field('agency', `UBND ${unit(f)}`)}<div class="rule" style="width:15mm"></div>Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}`,
        `${nation(10, '-', 40)}<i>${f.place.name}, ${issued(f.date)}</i>`,
        38,
        10.5,
      );
      return paper(
        'death_extract',
        [
          `${head}${title('TRÍCH LỤC KHAI TỬ', 16, 'margin-top:8mm')}<div class="sub" style="font-size:11pt">(Bản sao)</div><div style="font-size:11pt;line-height:1.6"><b>A. Người chết</b>${line('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject')}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${line('Giới tính / Dân tộc / Quốc tịch:', `${f.main.sex} / Kinh / Việt Nam`)}${line('Số định danh cá nhân:', idOf(f.main, 'subject', spaced(f.main.id)))}${line('Nơi cư trú cuối cùng:', f.main.home)}${line('Đã chết vào lúc:', `${f.chance.whole(10, 22)} giờ ${f.chance.whole(10, 59)} phút, ngày 0${f.chance.whole(1, 9)} tháng 8 năm 2026`)}${line('Nơi chết:', f.chance.pick(['Tại nhà', 'Trung tâm Y tế khu vực']))}${line('Nguyên nhân chết:', f.chance.pick(['Đột quỵ', 'Suy tim', 'Già yếu']))}<div style="margin-top:4mm"><b>B. Người đi khai tử</b></div>${line('Họ, chữ đệm, tên:', nameOf(who, 'declarant'))}${line('Giấy tờ tùy thân:', `Căn cước ${idOf(who, 'declarant', spaced(who.id))}`)}<div style="margin-top:4mm"><b>C. Nơi đăng ký:</b> Ủy ban nhân dân ${f.place.full}</div></div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC', codeLine(f))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    id: 'marriage-halves',
    class: 'marriage_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      const half = (label: string, who: typeof husband, role: string) =>
        `<div style="text-align:center"><b>${label}</b></div>${fill('Họ, chữ đệm, tên:', `<b>${nameOf(who, role, upper(who.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(who, role))}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}<div style="margin:1mm 0">Nơi cư trú: <i>${who.home}</i></div>${fill('Giấy tờ tùy thân:', idOf(who, role))}`;
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f1cfd6')}<div style="position:absolute;inset:7mm;border:0.9mm solid #b86b7c"></div><div style="margin:-5mm -3mm 0 -12mm;font-size:12pt"><div style="text-align:center">${nation(11.5, '-', 44)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 21, 'color:#a4243b;margin:3mm 0 0')}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>${sideBySide(half('VỢ', wife, 'wife'), half('CHỒNG', husband, 'husband'))}<div style="margin-top:3mm">Nơi đăng ký kết hôn: ${field('agency', `Ủy ban nhân dân ${f.place.full}`)}<br>Ngày, tháng, năm đăng ký: ${issued(f.date, f.date)}</div><div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'Vợ', wife.name, 14)}</div><div>${plainSign(f, 'Chồng', husband.name, 14)}</div><div>${closing(f, 'NGƯỜI KÝ', '', 'CHỦ TỊCH', undefined, 22).replace('<div class="small"></div>', '').replace('margin-top:5mm', '')}</div></div>${codeLine(f)}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    id: 'marital-lined',
    class: 'marital_status_certificate',
    tags: ['form', 'two-column'],
    draw: (f) =>
      paper('marital_status_certificate', [
        `${twoColumns(`<b>ỦY BAN NHÂN DÂN</b><br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><br>TỈNH ${upper(f.place.province)}<div class="rule" style="width:17mm"></div>Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(12, '-', 54)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 17, 'margin:8mm 0 6mm')}${fill('Xác nhận ông/bà:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fillRow(['Giới tính:', f.main.sex, 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${idOf(f.main, 'subject')}`)}${fill('Nơi cư trú:', f.main.home)}${fill('Tình trạng hôn nhân:', f.chance.pick(['Chưa kết hôn lần nào', 'Vợ/chồng đã chết, hiện chưa kết hôn lại']))}${fill('Giấy này được cấp để:', f.chance.pick(['Vay vốn ngân hàng', 'Chuyển nhượng đất']))}<p style="margin-top:5mm">Giấy này có giá trị sử dụng trong thời hạn 06 tháng, kể từ ngày cấp. ${you(f.main.sex)} ${f.main.name} chịu trách nhiệm về nội dung đã khai.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f, 'Mã số hồ sơ:'))}`,
      ]),
  },
  {
    id: 'register-deaths-wide',
    class: 'civil_register',
    tags: ['form', 'table', 'small'],
    landscape: true,
    draw: (f) => {
      const rows = [f.main, ...f.others].map((who, i) => [
        field('death_extract_no', `${f.number + i}/1994`),
        `<b>${nameOf(who, 'subject')}</b><br>${who.sex}`,
        bornOf(who, 'subject'),
        `${f.chance.whole(2, 28)}/5/1994, tại nhà`,
        f.chance.pick(['Bệnh già', 'Tai nạn', 'Sốt rét']),
        f.name(),
        i % 2 ? 'Đã báo xóa tên trong sổ hộ khẩu' : '',
      ]);
      return paper(
        'civil_register',
        [
          `<div style="margin:-4mm -4mm 0 -12mm"><div class="cols" style="font-size:10.5pt"><div>${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}</div><div style="text-align:right">Quyển số 01 &emsp; Trang ${f.chance.whole(12, 88)}</div></div>${title('SỔ ĐĂNG KÝ KHAI TỬ', 16)}<div class="sub" style="font-size:11pt">Năm 1994</div>${grid(['Số', 'Họ và tên người chết; nam, nữ', 'Ngày sinh', 'Chết ngày, nơi chết', 'Nguyên nhân', 'Người khai', 'Ghi chú'], rows, 10.5)}<p class="flat" style="font-size:10.5pt;margin-top:6mm"><i>Trang này có 04 việc đăng ký, không tẩy xóa.</i></p></div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    id: 'diploma-upper-school',
    class: 'diploma',
    tags: ['form', 'italic', 'modern'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `${f.chance.digits(4)}/${f.chance.digits(4)}`;
      const left = `<div style="text-align:center"><b>SOCIALIST REPUBLIC OF VIET NAM</b><br>Independence - Freedom - Happiness</div><div style="text-align:center;margin-top:5mm;font-size:12pt;color:#94242b"><b>UPPER SECONDARY SCHOOL<br>GRADUATION DIPLOMA</b></div><div style="margin-top:5mm;line-height:1.6"><i>Upon:</i> <b>${f.main.sex === 'Nam' ? 'Mr' : 'Ms'} ${f.main.name}</b><br><i>Year of graduation:</i> 1919<br><i>Grade:</i> Good<br><br>Số hiệu: <b>${field('document_no', no)}</b><br>Số vào sổ gốc cấp bằng: ${f.number}/THPT</div><div style="margin-top:3mm">${codeLine(f)}</div>`;
      const right = `<div style="text-align:center">${nation(9.5, '-', 34)}</div><div style="text-align:center;margin-top:1mm"><b>GIÁM ĐỐC ${field('agency', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO')}</b><br>cấp</div>${title('BẰNG TỐT NGHIỆP<br>TRUNG HỌC PHỔ THÔNG', 13, 'color:#94242b;margin:0.5mm 0 1mm;line-height:1.25')}<div>Cho: <b>${nameOf(f.main, 'subject')}</b><br>Ngày sinh: ${bornOf(f.main, 'subject')}<br>Nơi sinh: ${f.place.province}<br>Năm tốt nghiệp: 1919 &emsp; Xếp loại: Khá</div><div style="text-align:center;margin-top:1mm"><i>${f.place.province}, ${issued('20/08/1919')}</i></div>${closing(f, 'GIÁM ĐỐC', '', 'SỞ GD-ĐT', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 22).replace('<div class="small"></div>', '').replace('margin-top:5mm', '')}`;
      return paper(
        'diploma',
        [
          `${guilloche('#f2dfae')}<div style="position:absolute;inset:5mm;border:0.8mm double #a8842c"></div><div style="margin:-8mm -6mm 0 -17mm;font-size:9.5pt;line-height:1.35">${sideBySide(left, right)}</div>`,
        ],
        'a5Landscape',
        MODERN,
      );
    },
  },
]);
