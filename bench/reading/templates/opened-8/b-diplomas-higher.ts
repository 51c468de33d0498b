import { field, guilloche } from '../../../../samples/make/html.ts';
import { sealedSign } from '../form-kit.ts';
import { runOn, typed } from '../held-a-parts.ts';
import { bornOf, codeLine, issued, nameOf, nation, paper, SANS, title } from '../kit.ts';
import { upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { codeNarrow, framed, mrMs, photo } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_DIPLOMAS_HIGHER = inPart('opened-8', [
  {
    // The degree of 1998 ("bằng tốt nghiệp đại học"), a picture, filled by a typewriter; half a sheet across.
    id: 'diploma-university-1998-typed-in',
    class: 'diploma',
    tags: ['form', 'typed'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `${f.chance.pick(['A', 'B', 'C'])} ${f.chance.digits(6)}`;
      const school = `TRƯỜNG ĐẠI HỌC SƯ PHẠM ${upper(f.place.province)}`;
      const day = dayOf(f, 10, 1998);
      return paper(
        'diploma',
        [
          `${framed(5, '#9a2f3a', 1.4)}<div style="margin:-8mm -5mm 0 -16mm;font-size:10.6pt;line-height:1.5"><div style="display:flex;gap:5mm"><div style="width:30mm">${photo(28)}<div style="font-size:9pt;margin-top:2mm">Số: <b>${field('document_no', no)}</b>${codeNarrow(f)}</div></div><div style="flex:1"><div style="text-align:center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div>${title('BẰNG TỐT NGHIỆP ĐẠI HỌC', 18, 'color:#9a2f3a;margin:3mm 0 2mm')}<div>HIỆU TRƯỞNG ${field('agency', school)}</div><div>Căn cứ Quy chế về văn bằng bậc đại học ban hành theo Quyết định số 1994/QĐ-ĐH ngày 23-11-1990 của Bộ trưởng Bộ Giáo dục và Đào tạo, cấp bằng tốt nghiệp đại học loại hình ${typed('Chính quy')}</div>${runOn(['ngành', typed(f.chance.pick(['Sư phạm Toán', 'Sư phạm Ngữ văn', 'Sư phạm Vật lý']))], ['hạng', typed(f.chance.pick(['Khá', 'Trung bình']))], ['năm tốt nghiệp', typed('1998')])}${runOn([`cho ${mrMs(f.main)}`, typed(nameOf(f.main, 'subject', upper(f.main.name)))])}${runOn(['sinh ngày', typed(bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-')))], ['tại', typed(f.place.province)])}<div>và công nhận danh hiệu ${typed('Cử nhân')}</div><div class="cols"><div style="font-size:9pt;padding-top:4mm">Chữ ký người được cấp bằng</div><div style="text-align:center"><i>${f.place.province}, ${issued(day)}</i>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 16 })}</div></div></div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // The diploma of a vocational college, both languages in one line each.
    id: 'diploma-vocational-college-2013',
    class: 'diploma',
    tags: ['form', 'sans', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `CĐN ${f.chance.digits(6)}`;
      const school = `TRƯỜNG CAO ĐẲNG NGHỀ ${upper(f.place.province)}`;
      const day = dayOf(f, 9, 2013);
      const [vn, en] = f.chance.pick([
        ['Điện công nghiệp', 'Industrial Electricity'],
        ['Công nghệ ô tô', 'Automotive Technology'],
        ['Hàn', 'Welding'],
      ] as const);
      const row = (label: string, english: string, value: string) =>
        `<div style="display:flex;margin:0.9mm 0"><div style="width:66mm">${label} / <i style="font-size:9pt">${english}</i></div><div style="flex:1">${value}</div></div>`;
      return paper(
        'diploma',
        [
          `${guilloche('#dfe9d8')}${framed(5, '#3a6b35', 1.2)}<div style="margin:-8mm -5mm 0 -14mm;font-size:10.4pt;line-height:1.4"><div style="text-align:center">${nation(10.2, '-', 38)}HIỆU TRƯỞNG <b>${field('agency', school)}</b> cấp</div>${title('BẰNG TỐT NGHIỆP CAO ĐẲNG NGHỀ', 16, 'color:#3a6b35;margin:1.5mm 0 0')}<div style="text-align:center;margin-bottom:2mm"><i>DIPLOMA OF VOCATIONAL COLLEGE</i></div>${row('Cho', 'Full name', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${row('Ngày sinh', 'Date of birth', bornOf(f.main, 'subject'))}${row('Nghề đào tạo', 'Vocation', `${vn} / <i>${en}</i>`)}${row('Khóa học', 'Course', '2010 - 2013')}${row('Xếp loại tốt nghiệp', 'Graduation grade', f.chance.pick(['Khá / <i>Good</i>', 'Giỏi / <i>Very good</i>']))}${row('Danh hiệu', 'Title', 'Kỹ sư thực hành / <i>Practical Engineer</i>')}<div class="cols"><div style="padding-top:10mm">Số hiệu / <i>No.</i>: <b>${field('document_no', no)}</b><br>Số vào sổ: ${f.number}/CĐN${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued(day)}</i>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 17 })}</div></div></div>`,
        ],
        'a5Landscape',
        SANS,
      );
    },
  },
]);
