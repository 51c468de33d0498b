import { field, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId, socialInsuranceNo } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { at, BUST, cardSide } from '../card-kit.ts';
import { EMBLEM, pt } from '../card-parts.ts';
import { oldIdOf } from '../civil-parts.ts';
import { besideSign, district, sealedSign } from '../form-kit.ts';
import { beside, codeAt, runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper, SANS, title } from '../kit.ts';
import { twoColumns, TYPED, upper } from '../kit.ts';
import { dayOf, homeBefore, insurerSeal } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { bareHome, codeNarrow, insurer, onDots, schoolDepartment } from '../eighth/b-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_FURTHER = inPart('held-out', [
  {
    // The certificate of marks of the upper school exam as the department prints it, marks below each other.
    id: 'exam-result-certificate-2025',
    class: 'other',
    tags: ['form', 'table', 'personal', 'sans'],
    draw: (f) => {
      const mark = () => `${f.chance.whole(4, 9)},${f.chance.pick(['00', '25', '50', '75'])}`;
      return paper(
        'other',
        [
          `<div style="font-size:11.4pt;line-height:1.5">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', schoolDepartment(f))}</b>`, nation(10.6, '-', 46), 44, 10.4)}${title('GIẤY CHỨNG NHẬN KẾT QUẢ THI', 17, 'margin:7mm 0 0')}<div class="sub"><b>Kỳ thi tốt nghiệp trung học phổ thông năm 2025</b></div>${beside('Họ và tên thí sinh', `: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 56)}${beside('Ngày, tháng, năm sinh', `: ${bornOf(f.main, 'subject')}`, 56)}${beside('Giới tính', `: ${f.main.sex}`, 56)}${beside('Số CCCD/Mã định danh', `: ${idOf(f.main, 'subject')}`, 56)}${beside('Nơi thường trú', `: ${f.main.home}`, 56)}${beside('Số báo danh', `: 00${f.chance.digits(6)}`, 56)}${beside('Đơn vị đăng ký dự thi', `: Trường THPT ${f.place.name}`, 56)}<div style="width:90mm;margin:2mm auto">${grid(
            ['Môn thi', 'Điểm'],
            [
              ['Toán', mark()],
              ['Ngữ văn', mark()],
              [f.chance.pick(['Lịch sử', 'Vật lí']), mark()],
              [f.chance.pick(['Tiếng Anh', 'Địa lí']), mark()],
            ],
            11,
          )}</div><p class="flat" style="font-size:10.4pt"><i>Lưu ý: Thí sinh giữ cẩn thận giấy này, mỗi thí sinh chỉ được cấp một bản để đăng ký xét tuyển và nhập học.</i></p><div style="text-align:right"><i>${f.place.province}, ${issued('18/07/2025')}</i></div></div>${besideSign(`Số: ${field('document_no', `${f.chance.digits(5)}/KQT`)}${codeLine(f)}`, sealedSign(f, 'TM. HỘI ĐỒNG THI<br>CHỦ TỊCH', { ring: `★ ${schoolDepartment(f)} ★`, inner: 'SỞ GD&ĐT', gap: 23 }))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The insurance book of 2000: the page of the worker, what was paid on the page beside it, filled with a pen.
    id: 'insurance-book-2000-open',
    class: 'other',
    tags: ['form', 'table', 'italic', 'spread', 'personal'],
    coloured: true,
    spreads: [[0, 1]],
    draw: (f) => {
      const [no, old] = [socialInsuranceNo(f.chance), oldCitizenId(f.chance)];
      const day = dayOf(f, 6, 2000);
      const pen = (text: string) => `<i style="color:#243c86">${text}</i>`;
      const rows = [1, 2, 3, 4, 5].map((i) => [
        pen(`${i === 1 ? '6' : '1'}/${1999 + i}`),
        pen(`12/${1999 + i}`),
        pen(`Công nhân, Công ty Chè ${f.place.province}`),
        pen(grouped((38 + i * 4) * 10_000)),
        pen(i === 1 ? '7 tháng' : '12 tháng'),
      ]);
      const left = `<div style="font-size:10.6pt;line-height:1.55;margin:-8mm -7mm 0 -17mm"><div style="text-align:center"><b>${insurer(f)}</b></div>${title('SỔ BẢO HIỂM XÃ HỘI', 16, 'color:#1d4f8f;margin:5mm 0 1mm')}<div class="sub">Số sổ: <b>${field('social_insurance_no', no, no, 'subject')}</b></div>${onDots('Họ và tên:', nameOf(f.main, 'subject', upper(f.main.name)))}${onDots('Nam, nữ:', f.main.sex)}${onDots('Sinh ngày:', bornOf(f.main, 'subject'))}${onDots('Quê quán:', f.place.full)}${onDots('Nơi thường trú:', homeBefore(f, f.main))}${onDots('Số chứng minh nhân dân:', oldIdOf(old, 'subject'))}${onDots('Cấp ngày:', `15/3/1996 tại Công an tỉnh ${f.place.province}`)}<div style="text-align:right;margin-top:2mm"><i>${issued(day)}</i></div>${besideSign(codeNarrow(f), sealedSign(f, 'GIÁM ĐỐC', { ring: insurerSeal(f), inner: 'BHXH', gap: 22 }))}</div>`;
      const right = `<div style="font-size:10pt;margin:-6mm -6mm 0 -17mm"><div style="text-align:center"><b>QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI</b></div>${grid(['Từ tháng, năm', 'Đến tháng, năm', 'Cấp bậc, chức vụ, đơn vị', 'Tiền lương', 'Thời gian'], rows, 9.4)}<div>Cộng: 4 năm 7 tháng.</div><div style="text-align:center;margin-top:4mm">Xác nhận của cơ quan BHXH<br>${f.name()}</div></div>`;
      return paper('other', [left, right], 'a5');
    },
  },
  {
    // The army lets a soldier go, a typed decision of 1982.
    id: 'decision-army-discharge-1982',
    class: 'decision',
    tags: ['typed', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 12, 1982);
      return paper(
        'decision',
        [
          `<div style="margin:-6mm -4mm 0 -14mm;font-size:9.8pt;line-height:1.6"><div style="display:flex;gap:3mm"><div style="width:52mm">QUÂN KHU ${f.chance.whole(2, 9)}<br><b>${field('agency', `SƯ ĐOÀN ${f.chance.whole(301, 399)}`)}</b><br>Số: ${field('document_no', `${f.number}/QĐ-PV`)}</div><div style="flex:1;text-align:center;font-size:8pt;white-space:nowrap"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div></div>${title('QUYẾT ĐỊNH', 14, 'margin:5mm 0 0')}<div class="sub">Cho quân nhân phục viên</div><div>Căn cứ Nghị định của Hội đồng Chính phủ về chế độ đối với quân nhân phục viên;</div><div>Xét tình hình sức khỏe và nguyện vọng của quân nhân;</div>${title('TƯ LỆNH SƯ ĐOÀN QUYẾT ĐỊNH', 10.4, 'margin:2mm 0 1mm')}<div>Điều 1. Nay cho đồng chí:</div>${runOn(['Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${runOn(['Sinh ngày', bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))])}${runOn(['Nhập ngũ', 'tháng 4-1975'], ['Cấp bậc', f.chance.pick(['Hạ sĩ', 'Trung sĩ', 'Thượng sĩ'])])}${runOn(['Quê quán', f.place.full])}<div>được phục viên về địa phương kể từ ngày 01-01-1983, hưởng các chế độ theo quy định hiện hành.</div><div>Điều 2. Đồng chí về trình diện với Ban chỉ huy quân sự ${district(f)} trong 15 ngày. Các đồng chí trưởng phòng Chính trị, Hậu cần, Tài vụ thi hành quyết định này.</div><div style="text-align:right;margin-top:2mm">${issued(day, `Ngày ${day.slice(0, 2)} tháng ${day.slice(3, 5)} năm ${day.slice(6)}`)}</div>${besideSign(codeNarrow(f), sealedSign(f, 'T.L TƯ LỆNH SƯ ĐOÀN', { ring: 'QUÂN ĐỘI NHÂN DÂN VIỆT NAM ★', inner: 'SƯ ĐOÀN', gap: 20, name: f.name('Nam') }))}</div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
  {
    // The driving licence since 2025 of the police, a code at its front, the front alone enlarged on half a sheet.
    id: 'driving-licence-2025-police-qr',
    class: 'other',
    tags: ['card', 'qr', 'small', 'sans', 'personal'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const since = dayOf(f, 5, 2025);
      const [street, commune, province] = bareHome(who);
      const front = [
        at(3.6, 2.8, EMBLEM),
        at(
          20,
          3,
          '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc',
          pt(5.8, 'text-align:center'),
        ),
        at(21, 9, '<b style="color:#b02030">GIẤY PHÉP LÁI XE</b> / DRIVING LICENCE', pt(7.2)),
        at(70.4, 2.8, qr(`https://gplx.example/tracuu/${f.chance.digits(9)}`, 12.6)),
        at(3.6, 15, BUST),
        at(26, 14, `Số/No: <b>${field('document_no', `00${f.chance.digits(10)}`)}</b>`, pt(8.4)),
        at(26, 18.6, 'Họ và tên/Full name:', pt(5.6)),
        at(26, 21, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(7.8)),
        at(26, 25, `Ngày sinh/Date of birth: <b>${bornOf(who, 'subject')}</b>`, pt(6.4)),
        at(26, 28.4, 'Quốc tịch/Nationality: <b>Việt Nam</b>', pt(6.4)),
        at(26, 31.8, `Nơi cư trú/Address: ${street}`, pt(5.8)),
        at(26, 34.8, `${commune}, ${province}`, pt(5.8)),
        at(26, 38.4, `Ngày cấp/Date of issue: <b>${issued(since, since)}</b>`, pt(6.2)),
        at(26, 42, `Nơi cấp/Authority: <b>${field('agency', `Công an tỉnh ${f.place.province}`)}</b>`, pt(6)),
        at(3.6, 43, 'Hạng/Class:', pt(5.6)),
        at(16, 41.6, `<b style="color:#b02030">${f.chance.pick(['B', 'C1', 'A1', 'C'])}</b>`, pt(10)),
        at(3.6, 48, `Có giá trị đến/Expires: ${since.slice(0, 6)}2035`, pt(5.6)),
        at(54, 47.6, `<b>${f.name('Nam')}</b>`, pt(5.8)),
      ].join('');
      return paper(
        'other',
        [
          `<div style="position:absolute;left:14mm;top:34mm;transform:scale(1.38);transform-origin:0 0">${cardSide(0, 0, '#f7f0cf', SANS, front)}</div>${codeAt(f, 16, 120)}`,
        ],
        'a5',
        SANS,
      );
    },
  },
]);
