import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { addressThen, bareAbove, cornerOffice, formerOffice, hamletOf, ink } from '../ninth/g-parts.ts';
import { national, pairs, pairSign, placeThen, sideHeads, todayOffice, validMark } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_DEATHS = inPart('held-out', [
  {
    // A death paper of 1979 across half a sheet: sentences filled with a pen, two signatures.
    id: 'death-1979-half-sheet-across-sentences',
    class: 'death_extract',
    tags: ['form', 'italic', 'small'],
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 6, 1979);
      return paper(
        'death_extract',
        [
          `<div style="margin:-10mm -7mm 0 -17mm;font-size:11pt;line-height:1.5"><div style="display:flex;justify-content:space-between"><div style="line-height:1.3">${cornerOffice(f, ink)}</div><div>${national(11, '-', 42)}</div><div style="line-height:1.3">Số: ${ink(field('death_extract_no', `${f.number}/1979`, String(f.number)))}<br>Quyển: ${ink('1')}</div></div>${title('GIẤY CHỨNG TỬ', 17, 'margin:3mm 0 3mm')}<div>Ủy ban nhân dân chứng nhận: Ông (bà) ${ink(`<b>${nameOf(f.main, 'subject')}</b>`)}, ${ink(f.main.sex.toLowerCase())} giới, sinh ngày ${ink(bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-')))}, dân tộc ${ink('Kinh')}, nghề nghiệp ${ink(f.chance.pick(['xã viên', 'thợ mộc', 'già yếu']))}, trú quán tại ${ink(hamletOf(f.main))},</div><div>đã chết hồi ${ink(String(f.chance.whole(2, 11)))} giờ, ngày ${ink(`${f.chance.whole(1, 9)} tháng 6 năm 1979`)}, tại ${ink(f.chance.pick(['nhà', 'bệnh viện huyện', 'trạm xá']))}, vì ${ink(f.chance.pick(['bệnh phổi', 'bệnh tim', 'tuổi già']))}.</div><div>Người khai: ${ink(f.name())}, là ${ink(f.chance.pick(['con', 'cháu', 'em']))} của người chết.</div>${pairSign(`${plainSign(f, 'Người khai', f.name(), 13)}${codeLine(f)}`, `Lập ${ink(issued(day))}${sealedSign(f, 'T.M. UBND<br>Phó Chủ tịch', { inner: 'UBND', gap: 18 })}`, 2)}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Form HT5-P3 of the nineties, typed in, with a table of the dead person's facts.
    id: 'death-1994-ht5-p3-table-typed',
    class: 'death_extract',
    tags: ['form', 'typed', 'table'],
    draw: (f) => {
      const day = dayOf(f, 11, 1994);
      return paper(
        'death_extract',
        [
          `<div style="font-size:10.4pt;line-height:1.4;margin-left:-6mm"><div style="display:flex;justify-content:space-between"><div>Tỉnh: ${f.place.province}<br>Huyện: ${bareAbove(f)}<br>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</div><div>Mẫu HT5-P3<br>Số: ${field('death_extract_no', `${f.number}/1994`)}<br>Quyển số: 01</div></div><div style="text-align:center;margin-top:4mm">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</div><div style="text-align:center;font-size:16pt;font-weight:700;margin:7mm 0 5mm">GIẤY CHỨNG TỬ</div><table>${[
            ['Họ và tên người chết', nameOf(f.main, 'subject', upper(f.main.name))],
            ['Nam, nữ', f.main.sex],
            ['Sinh ngày, tháng, năm', bornOf(f.main, 'subject')],
            ['Dân tộc, quốc tịch', 'Kinh, Việt Nam'],
            ['Số giấy chứng minh nhân dân', oldIdOf(oldCitizenId(f.chance), 'subject')],
            ['Nơi thường trú cuối cùng', addressThen(f, f.main)],
            ['Chết ngày, tháng, năm, giờ', `0${f.chance.whole(4, 9)} giờ, ngày ${f.chance.whole(1, 9)}/11/1994`],
            ['Nơi chết', 'Tại nhà'],
            ['Nguyên nhân chết', f.chance.pick(['Bệnh già', 'Ung thư gan', 'Tai biến'])],
            ['Người khai tử, quan hệ', `${f.name()} - con`],
          ]
            .map(
              ([a = '', b = '']) =>
                `<tr><td style="font-size:10.4pt;width:40%">${a}</td><td style="font-size:10.4pt">${b}</td></tr>`,
            )
            .join(
              '',
            )}</table>${pairSign(`${plainSign(f, 'NGƯỜI KHAI', f.name(), 16)}${codeLine(f)}`, `Đăng ký ${issued(day)}${sealedSign(f, 'TM. UỶ BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 22 })}`, 5)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // The copy of a death's extract as a ward hands it out in 2026: a table whose headings stand at the side.
    id: 'death-extract-2026-copy-side-heads',
    class: 'death_extract',
    tags: ['table', 'modern'],
    draw: (f) =>
      paper(
        'death_extract',
        [
          `<div style="font-size:10.6pt;line-height:1.4;margin-left:-6mm">${twoColumns(`${todayOffice(f, 10)}Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}`, `${nation(9.8, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 10)}${title('TRÍCH LỤC KHAI TỬ<br><span style="font-size:11pt">(BẢN SAO)</span>', 16, 'margin:6mm 0 5mm')}${sideHeads(
            ['Thông tin', 'Nội dung'],
            [
              ['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
              ['Giới tính', f.main.sex],
              ['Dân tộc', 'Kinh'],
              ['Quốc tịch', 'Việt Nam'],
              ['Số định danh cá nhân', idOf(f.main, 'subject')],
              ['Nơi cư trú cuối cùng', f.main.home],
              ['Thời điểm chết', `0${f.chance.whole(1, 9)} giờ 20 phút, ngày 19/12/2024`],
              ['Nơi chết', f.place.full],
              ['Nguyên nhân chết', f.chance.pick(['Bệnh', 'Già yếu', 'Tai nạn giao thông'])],
              ['Nơi đăng ký khai tử', `UBND ${placeThen(f)}`],
              ['Số đăng ký, ngày đăng ký', `${f.chance.whole(2, 98)}/2024, ngày 23/12/2024`],
              ['Ghi chú', ''],
            ],
            10.6,
          )}<div style="display:flex;justify-content:space-between;margin-top:4mm"><div>${validMark(f, '14:03:51')}${codeLine(f)}</div><div style="text-align:center;margin-right:12mm"><b>NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH</b><div style="height:14mm"></div><b>${f.name()}</b></div></div></div>`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    // An extract of a death long ago that was only registered in 2023, half a sheet, the hour unknown.
    id: 'death-extract-2023-late-half-sheet',
    class: 'death_extract',
    tags: ['form', 'small'],
    draw: (f) => {
      const day = dayOf(f, 9, 2023);
      return paper(
        'death_extract',
        [
          `<div style="margin:-9mm -8mm 0 -17mm;font-size:10.2pt;line-height:1.35"><div style="display:flex;justify-content:space-between;text-align:center"><div>${formerOffice(f, 8.8)}Số: ${field('death_extract_no', `${f.number}/TLKT`)}</div><div style="white-space:nowrap">${nation(8.6, '-', 38)}<i>${capital(issued(day))}</i></div></div>${title('TRÍCH LỤC KHAI TỬ', 15, 'margin:5mm 0 4mm')}${pairs(
            [
              ['Họ, chữ đệm, tên', `: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Ngày, tháng, năm sinh', `: ${bornOf(f.main, 'subject')}`],
              ['Giới tính', `: ${f.main.sex}`],
              ['Dân tộc', ': Kinh'],
              ['Quốc tịch', ': Việt Nam'],
              ['Nơi cư trú cuối cùng', `: ${placeThen(f)}`],
              ['Giấy tờ tùy thân', ': Không có'],
              ['Đã chết vào lúc', ': năm 1972 (không rõ giờ, ngày, tháng)'],
              ['Nơi chết', `: ${hamletOf(f.main)}`],
              ['Nguyên nhân chết', ': Bệnh'],
              ['Giấy tờ thay thế Giấy báo tử', ': Văn bản xác nhận của hai người làm chứng'],
              ['Họ tên người đi khai tử', `: ${f.name()} (cháu nội)`],
              ['Ghi chú', ': Đăng ký quá hạn'],
            ],
            47,
            0.7,
          )}${pairSign(codeLine(f), sealedSign(f, `TM. UBND ${unit(f)}<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH`, { inner: 'UBND', gap: 21 }), 4)}</div>`,
        ],
        'a5',
      );
    },
  },
]);
