import { field, fill, guilloche } from '../../../../samples/make/html.ts';
import { besideSign, dotted, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, MODERN, nameOf, nation } from '../kit.ts';
import { paper, title, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';

/** A serial as fields have it: letters, one space, digits. */
const serial = (no: string): string => no.replace(/\.?(?=\d)/, ' ');
const typed = (value: string, size = 11): string =>
  `<span style="font-family:${TYPED};font-size:${size}pt">${value}</span>`;

/** Once held out, opened since: its misses are known. */
export const OPENED_6_SCHOOL = inPart('opened-6', [
  {
    // A lower school certificate for grown-ups of 1998, half a sheet, typed in.
    id: 'diploma-1998-adult-lower-school',
    class: 'diploma',
    tags: ['form', 'typed', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `B ${f.chance.digits(6)}`;
      return paper(
        'diploma',
        [
          `${guilloche('#f3e6bd')}<div style="position:absolute;inset:6mm;border:0.9mm double #a07d22"></div><div style="margin:-5mm -2mm 0 -12mm;font-size:10.5pt;line-height:1.45"><div class="cols"><div style="text-align:center">BỘ GIÁO DỤC VÀ ĐÀO TẠO<br><b>${officeLines('SỞ GIÁO DỤC VÀ ĐÀO TẠO', `TỈNH ${upper(f.place.province)}`)}</b></div><div style="text-align:center;flex:1.3">${nation(10.5, '-', 40)}</div></div>${title('BẰNG TỐT NGHIỆP<br>BỔ TÚC TRUNG HỌC CƠ SỞ', 16, 'color:#a4242f;margin:3mm 0 2mm;line-height:1.2')}${dotted('Cấp cho: ', typed(nameOf(f.main, 'subject', upper(f.main.name))), 60)}<div style="display:flex;gap:5mm"><div style="flex:1;overflow:hidden">${dotted('Sinh ngày: ', typed(bornOf(f.main, 'subject')), 30)}</div><div style="flex:1;overflow:hidden">${dotted('Nơi sinh: ', typed(f.place.province), 30)}</div></div>${dotted('Đã tốt nghiệp kỳ thi ngày: ', typed('12 tháng 6 năm 1998'), 40)}${dotted('Xếp loại: ', typed(f.chance.pick(['Trung bình', 'Khá'])), 50)}<div class="cols" style="margin-top:2mm"><div>Số hiệu bằng: <b>${field('document_no', no)}</b><br>Số vào sổ: ${f.number}<br>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued('20/07/1998')}</i>${sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `SỞ GIÁO DỤC VÀ ĐÀO TẠO ★ ${upper(f.place.province)} ★`, inner: 'SỞ GD-ĐT', gap: 18 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // An intermediate vocational diploma, both languages one below the other.
    id: 'diploma-vocational-bilingual-lines',
    class: 'diploma',
    tags: ['form', 'italic', 'modern'],
    coloured: true,
    draw: (f) => {
      const no = `TC.${f.chance.digits(7)}`;
      const school = `TRƯỜNG TRUNG CẤP NGHỀ ${upper(f.place.province)}`;
      const [trade, english] = f.chance.pick([
        ['Điện công nghiệp', 'Industrial Electricity'],
        ['Kỹ thuật chế biến món ăn', 'Food Processing'],
        ['May thời trang', 'Fashion Sewing'],
      ] as const);
      const both = (vn: string, en: string, value: string) =>
        `<div style="margin:1.8mm 0;line-height:1.3">${vn}: <b>${value}</b><br><i style="font-size:8.5pt;color:#444">${en}</i></div>`;
      return paper(
        'diploma',
        [
          `${guilloche('#dcead8')}<div class="frame" style="border-color:#3f7a48"></div><div style="font-size:11pt"><div style="text-align:center">${nation(11, '-', 44)}<i style="font-size:9pt">SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness</i></div><div style="text-align:center;margin-top:5mm"><b>HIỆU TRƯỞNG</b><br><b>${field('agency', school)}</b></div><div style="text-align:center;margin-top:3mm">cấp / <i>confers</i></div>${title('BẰNG TỐT NGHIỆP TRUNG CẤP', 21, 'color:#a4242f;margin:2mm 0 0')}<div class="sub"><i>THE DEGREE OF INTERMEDIATE PROFESSIONAL EDUCATION</i></div><div style="margin-left:14mm">${both('Ngành, nghề', 'Major', `${trade} (${english})`)}${both('Cho ông/bà', 'Upon', nameOf(f.main, 'subject', upper(f.main.name)))}${both('Ngày sinh', 'Date of birth', bornOf(f.main, 'subject'))}${both('Hình thức đào tạo', 'Mode of training', 'Chính quy')}${both('Năm tốt nghiệp', 'Year of graduation', '1921')}${both('Xếp loại tốt nghiệp', 'Ranking', f.chance.pick(['Khá', 'Giỏi', 'Trung bình khá']))}</div><div style="text-align:right"><i>${f.place.province}, ${issued('30/09/1921')}</i></div></div>${besideSign(`Số hiệu/<i>Serial No.</i>: <b>${field('document_no', serial(no), no)}</b><br>Số vào sổ/<i>Ref. No.</i>: ${f.number}/TCN${codeLine(f)}`, sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 24 }))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // A master's degree: the old way of giving everything in one sentence.
    id: 'diploma-master-sentence',
    class: 'diploma',
    tags: ['form', 'italic'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `A${f.chance.digits(6)}`;
      const school = `ĐẠI HỌC ${upper(f.place.province)}`;
      const you = f.main.sex === 'Nam' ? 'Ông' : 'Bà';
      return paper(
        'diploma',
        [
          `${guilloche('#ecd9c3')}<div style="position:absolute;inset:8mm;border:1.4mm double #a8562c"></div><div style="margin-left:-8mm;font-size:15pt;text-align:center;line-height:1.5">${nation(12.5, '-', 50)}<div style="margin-top:3mm">GIÁM ĐỐC <b>${field('agency', school)}</b></div><div>cấp</div>${title('BẰNG THẠC SĨ', 30, 'color:#a4242f;margin:2mm 0 2mm')}<div>Ngành ${f.chance.pick(['Quản lý công', 'Khoa học cây trồng', 'Kế toán'])}</div><div style="font-size:18pt;margin-top:3mm"><i>cho</i> ${you} <b>${nameOf(f.main, 'subject')}</b></div><div>sinh ngày ${bornOf(f.main, 'subject')} tại tỉnh ${f.place.province}</div><div>đã bảo vệ luận văn đạt loại ${f.chance.pick(['Giỏi', 'Khá', 'Xuất sắc'])}</div></div><div class="cols" style="margin:1mm 0 0 -4mm;font-size:12.5pt"><div style="padding-top:26mm">Số hiệu: ${field('document_no', serial(no), no)}<br>Số vào sổ gốc: ${f.number}/SĐH${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued('18/12/1927')}</i>${sealedSign(f, 'GIÁM ĐỐC', { ring: `★ ${school} ★`, inner: 'GIÁM ĐỐC', gap: 22 })}</div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // A school report book: cover and the page about the pupil.
    id: 'school-report-book',
    class: 'other',
    tags: ['form', 'small', 'multi-page', 'personal'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const school = `Trường THCS ${f.place.name}`;
      const small = 'margin:-6mm -6mm 0 -15mm;font-size:11pt;line-height:1.5';
      const cover = `<div style="position:absolute;inset:6mm;border:0.6mm solid #3d6c94"></div><div style="${small};text-align:center"><div style="margin-top:4mm">BỘ GIÁO DỤC VÀ ĐÀO TẠO</div>${title('HỌC BẠ', 30, 'color:#2f5f8a;margin:22mm 0 0')}<div style="font-size:15pt"><b>TRUNG HỌC CƠ SỞ</b></div><div style="text-align:left;margin:22mm 8mm 0;font-size:12pt">${fill('Họ và tên học sinh:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Trường:', field('agency', school))}${fill('Xã (phường):', f.place.name)}${fill('Tỉnh (thành phố):', f.place.province)}${fill('Số sổ đăng bộ:', `${f.number}/THCS`)}</div><div style="margin-top:10mm">${codeLine(f)}</div></div>`;
      const inside = `<div style="${small}"><div style="text-align:center">${nation(10.5, '-', 40)}</div>${title('HỌC BẠ', 15, 'margin:5mm 0 3mm')}${fill('Họ và tên:', f.main.name)}${fill('Giới tính:', f.main.sex)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fill('Nơi sinh:', f.place.full)}${fill('Dân tộc:', 'Kinh')}${fill('Chỗ ở hiện tại:', f.main.home.split(', ').slice(0, -1).join(', '))}${fill('Họ và tên cha:', `${father}; nghề nghiệp: nông dân`)}${fill('Họ và tên mẹ:', `${mother}; nghề nghiệp: nông dân`)}<div style="text-align:right;margin-top:3mm"><i>${issued('05/09/1914')}</i></div>${besideSign('', sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${upper(school)} ★`, inner: 'HIỆU TRƯỞNG', gap: 20 }))}${grid(
        ['Năm học', 'Lớp', 'Tên trường'],
        [
          ['1914 - 1915', '6A', school],
          ['1915 - 1916', '7A', school],
        ],
        10,
      )}</div>`;
      return paper('other', [cover, inside], 'a5');
    },
  },
]);
