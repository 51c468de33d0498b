import { field, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { above, besideSign, centred, sealedSign, sideBySide } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation, paper, title } from '../kit.ts';
import { upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { framed, onDots, photo, trueCopy } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_DIPLOMAS_HIGHER = inPart('opened-9', [
  {
    // The engineer's degree of the form of 2009, two facing languages; the English side repeats the values.
    id: 'diploma-engineer-2010-facing',
    class: 'diploma',
    tags: ['form', 'two-column', 'italic'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const no = `A ${f.chance.digits(6)}`;
      const school = `TRƯỜNG ĐẠI HỌC BÁCH KHOA ${upper(f.place.province)}`;
      const day = dayOf(f, 6, 2010);
      const [vn, en] = f.chance.pick([
        ['Kỹ thuật Xây dựng', 'Civil Engineering'],
        ['Kỹ thuật Điện', 'Electrical Engineering'],
        ['Cơ khí chế tạo máy', 'Manufacturing Engineering'],
      ] as const);
      const rank = f.chance.pick([
        ['Trung bình khá', 'Average good'],
        ['Khá', 'Good'],
      ] as const);
      const english = `<div style="text-align:center"><b>SOCIALIST REPUBLIC OF VIETNAM</b><br><b>Independence - Freedom - Happiness</b><div style="margin-top:5mm">RECTOR OF<br><b>POLYTECHNIC UNIVERSITY</b><br>confers</div>${title('THE DEGREE OF ENGINEER', 18, 'color:#a4242f;margin:4mm 0')}</div>${centred('<i>Upon</i>', `<b style="font-size:14pt">${f.main.name}</b>`)}${centred('<i>Born on</i>', f.main.born)}${centred('<i>Major in</i>', en)}${centred('<i>Ranking</i>', rank[1])}${centred('<i>Mode of study</i>', 'Full-time')}`;
      const vietnamese = `<div style="text-align:center">${nation(12, '-', 46)}<div>HIỆU TRƯỞNG<br><b>${field('agency', school)}</b><br>cấp</div>${title('BẰNG KỸ SƯ', 21, 'color:#a4242f;margin:3mm 0')}</div>${centred('<i>Cho</i>', `<b style="font-size:14pt">${nameOf(f.main, 'subject')}</b>`)}${centred('<i>Sinh ngày</i>', bornOf(f.main, 'subject'))}${centred('<i>Ngành đào tạo</i>', vn)}${centred('<i>Xếp loại tốt nghiệp</i>', rank[0])}${centred('<i>Hình thức đào tạo</i>', 'Chính quy')}<div style="text-align:center"><i>${f.place.province}, ${issued(day)}</i></div>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 21 })}`;
      return paper(
        'diploma',
        [
          `${guilloche('#f0dfd0')}${framed(7, '#a4242f', 1.2)}<div style="margin:-5mm -4mm 0 -14mm;font-size:12pt;line-height:1.35">${sideBySide(english, vietnamese)}</div><div style="position:absolute;left:17mm;bottom:14mm;font-size:10.5pt">Số hiệu: <b>${field('document_no', no)}</b><br>Số vào sổ cấp bằng: ${f.number}.10/KS${codeLine(f)}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // The diploma of a professional school ("trung học chuyên nghiệp") of 1996, a copy with the commune's stamp.
    id: 'diploma-professional-1996-copy',
    class: 'diploma',
    tags: ['form', 'stamp', 'italic'],
    draw: (f) => {
      const no = `${f.chance.digits(5)} THCN`;
      const school = `TRƯỜNG TRUNG HỌC KINH TẾ ${upper(f.place.province)}`;
      const day = dayOf(f, 8, 1996);
      return paper('diploma', [
        `<div style="border:0.7mm double #444;margin:0 -4mm 0 -14mm;padding:7mm;height:150mm;font-size:12pt;line-height:1.6"><div style="text-align:center">${nation(11.5, '-', 44)}</div>${title('BẰNG TỐT NGHIỆP<br>TRUNG HỌC CHUYÊN NGHIỆP', 18, 'margin:3mm 0;line-height:1.25')}${onDots('Hiệu trưởng', field('agency', school))}${onDots('cấp cho', `<b>${nameOf(f.main, 'subject')}</b>`)}${fillRow(['sinh', `<i>${bornOf(f.main, 'subject', dateInWords(f.main.born))}</i>`, 3], ['tại', `<i>${f.place.province}</i>`, 2])}${fillRow(['bằng tốt nghiệp ngành', `<i>${f.chance.pick(['Kế toán', 'Tài chính', 'Quản trị nhân sự'])}</i>`, 3], ['hạng', `<i>${f.chance.pick(['Khá', 'Giỏi'])}</i>`, 2])}${fillRow(['hệ', '<i>Chính quy</i>', 2], ['khóa', '<i>1994 - 1996</i>', 3])}<div class="cols" style="margin-top:3mm"><div>Số bằng: ${field('document_no', no)}<br>Vào sổ số: ${f.chance.whole(20, 400)}</div><div style="text-align:center"><i>${issued(day)}</i>${sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ ${school} ★`, inner: 'HIỆU TRƯỞNG', gap: 20 })}</div></div></div>${trueCopy(f, 108, 190)}<div style="position:absolute;left:16mm;top:190mm">${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // A certificate of short training (circular of the labour ministry of 2015): portrait, labels above their values.
    id: 'certificate-elementary-training-2018',
    class: 'diploma',
    tags: ['form', 'modern', 'qr'],
    coloured: true,
    draw: (f) => {
      const no = `SC${f.chance.digits(5)}`;
      const centre = `TRUNG TÂM GIÁO DỤC NGHỀ NGHIỆP ${upper(f.place.name)}`;
      const day = dayOf(f, 12, 2018);
      return paper(
        'diploma',
        [
          `${guilloche('#f3e6cf')}${framed(9, '#b3762a', 1)}<div style="font-size:11.4pt"><div style="text-align:center">${nation(11.4, '-', 48)}<div style="margin-top:6mm">GIÁM ĐỐC<br><b>${field('agency', centre)}</b><br>cấp</div></div>${title('CHỨNG CHỈ SƠ CẤP', 24, 'color:#a4242f;margin:5mm 0')}<div style="display:flex;gap:8mm"><div style="width:32mm">${photo(30)}<div style="margin-top:6mm">${qr(`https://tracuu.example/cc/${no}`, 22)}</div></div><div style="flex:1">${above('Cho', `<b style="font-size:14pt">${nameOf(f.main, 'subject')}</b>`)}${above('Ngày sinh', bornOf(f.main, 'subject'))}${above('Nơi sinh', f.place.full)}${above('Số CCCD', idOf(f.main, 'subject'))}${above('Nghề đào tạo', f.chance.pick(['May công nghiệp', 'Kỹ thuật chăn nuôi', 'Lái xe ô tô hạng B2', 'Chế biến món ăn']))}${above('Thời gian đào tạo', '03 tháng, từ 10/9/2018 đến 10/12/2018')}${above('Xếp loại', f.chance.pick(['Khá', 'Giỏi', 'Trung bình khá']))}</div></div><div style="text-align:right;margin-top:4mm"><i>${f.place.name}, ${issued(day)}</i></div></div>${besideSign(`<div style="padding-top:14mm">Số hiệu: <b>${field('document_no', no)}</b><br>Số vào sổ cấp chứng chỉ: ${f.number}/SCN${codeLine(f)}</div>`, sealedSign(f, 'GIÁM ĐỐC', { ring: `★ ${centre} ★`, inner: 'GIÁM ĐỐC', gap: 24 }))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
