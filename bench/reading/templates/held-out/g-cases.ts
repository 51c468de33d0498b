import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, hamletOf, pairs } from '../ninth/g-parts.ts';
import { pairSign, sideHeads, todayOffice } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_CASES = inPart('held-out', [
  {
    // The province's committee permits a correction in the register, typed in 2000 under decree 83/1998.
    id: 'decision-correction-2000-province-typed',
    class: 'decision',
    tags: ['typed', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 6, 2000);
      const who = f.main;
      return paper(
        'decision',
        [
          `<div style="font-size:10.6pt;line-height:1.45;margin-left:-7mm"><div style="display:flex;justify-content:space-between;gap:4mm;white-space:nowrap"><div>${field('agency', `ỦY BAN NHÂN DÂN TỈNH ${upper(f.place.province)}`, '').replace('></span>', `>ỦY BAN NHÂN DÂN<br>TỈNH ${upper(f.place.province)}</span>`)}<br>Số: ${field('document_no', `${f.number}/QĐ-HT`)}</div><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>${f.place.province}, ${issued(day)}</div></div><div style="text-align:center;font-weight:700;margin:7mm 0 4mm"><span style="font-size:14pt">QUYẾT ĐỊNH</span><br>Về việc cho phép cải chính hộ tịch</div><div style="text-align:center">ỦY BAN NHÂN DÂN TỈNH</div><div style="margin-top:2mm">- Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 21/6/1994;<br>- Căn cứ Nghị định số 83/1998/NĐ-CP ngày 10/10/1998 của Chính phủ về đăng ký hộ tịch;<br>- Xét đơn của đương sự và đề nghị của Giám đốc Sở Tư pháp,</div><div style="text-align:center;font-weight:700;margin:3mm 0">QUYẾT ĐỊNH</div><div><b>Điều 1.</b> Cho phép ${you(who.sex).toLowerCase()} ${nameOf(who, 'subject', upper(who.name))}, giấy chứng minh nhân dân số ${oldIdOf(oldCitizenId(f.chance), 'subject')}, thường trú tại ${addressThen(f, who)}, được cải chính ngày sinh trong Giấy khai sinh và Sổ đăng ký khai sinh lưu tại ${f.place.kind} ${f.place.name}:</div><div style="margin:2mm 0 2mm 8mm">Từ: không ghi ngày, tháng sinh<br>Thành: ${bornOf(who, 'subject')}</div><div><b>Điều 2.</b> Sở Tư pháp, Ủy ban nhân dân ${above2025(f)} và Ủy ban nhân dân ${f.place.kind} ${f.place.name} căn cứ Quyết định này ghi chú vào sổ hộ tịch và cấp lại bản sao cho đương sự.</div><div style="margin-top:2mm"><b>Điều 3.</b> Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Tư pháp và đương sự chịu trách nhiệm thi hành Quyết định này.</div>${pairSign(`Nơi nhận:<br>- Như Điều 2, 3;<br>- Lưu VT, TP.${codeLine(f)}`, sealedSign(f, 'TM. UBND TỈNH<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: `ỦY BAN NHÂN DÂN TỈNH ${upper(f.place.province)} ★`, inner: 'UBND', gap: 23 }), 6)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // The ward's chairman ends a guardianship in 2026: a decision of running sentences with the parties in a table.
    id: 'decision-guardian-changed-2026-table',
    class: 'decision',
    tags: ['table', 'personal'],
    draw: (f) => {
      const [next, , ward] = f.others;
      return paper('decision', [
        `<div style="font-size:12.6pt">${twoColumns(`${todayOffice(f, 12)}Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12.4)}${title('QUYẾT ĐỊNH', 15, 'margin:2mm 0 0')}<div style="text-align:center"><b>Về việc cử người giám hộ thay thế</b><div class="rule" style="width:26mm"></div></div><div style="text-align:center;margin-bottom:2mm"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p><i>Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;</i></p><p><i>Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014;</i></p><p><i>Xét đơn xin thôi làm người giám hộ và đề nghị của công chức tư pháp - hộ tịch,</i></p><div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div><p><b>Điều 1.</b> Chấm dứt việc giám hộ của người giám hộ cũ và cử người giám hộ mới như sau:</p>${sideHeads(
          ['', 'Người thôi giám hộ', 'Người giám hộ mới', 'Người được giám hộ'],
          [
            ['Họ, chữ đệm, tên', nameOf(f.main, 'guardian'), nameOf(next, 'guardian'), nameOf(ward, 'ward')],
            ['Ngày sinh', bornOf(f.main, 'guardian'), bornOf(next, 'guardian'), bornOf(ward, 'ward')],
            ['Số định danh', idOf(f.main, 'guardian'), idOf(next, 'guardian'), idOf(ward, 'ward')],
            ['Nơi cư trú', hamletOf(f.main), hamletOf(next), hamletOf(ward)],
          ],
          11,
          19,
        )}<p><b>Điều 2.</b> Người thôi giám hộ bàn giao tài sản, giấy tờ của người được giám hộ cho người giám hộ mới trong thời hạn 15 ngày, có sự chứng kiến của người giám sát việc giám hộ.</p><p><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Phòng Văn hóa - Xã hội và những người có tên tại Điều 1 chịu trách nhiệm thi hành./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Lưu: VT.')}${codeLine(f)}`)}</div>`,
      ]);
    },
  },
  {
    // A copy of an extract of guardianship on half a sheet, the program's print of 2025.
    id: 'extract-guardianship-2025-copy-half-sheet',
    class: 'other',
    tags: ['form', 'personal', 'small', 'modern'],
    draw: (f) => {
      const ward = f.others[1];
      return paper(
        'other',
        [
          `<div style="margin:-9mm -8mm 0 -17mm;font-size:9.6pt;line-height:1.38"><div style="display:flex;justify-content:space-between;text-align:center;white-space:nowrap"><div>${todayOffice(f, 8.8)}Số: ${field('document_no', `${f.number}/TLGH-BS`)}</div><div>${nation(8.4, '-', 36)}<i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('TRÍCH LỤC ĐĂNG KÝ GIÁM HỘ', 13, 'margin:5mm 0 0')}<div style="text-align:center;margin-bottom:3mm">(BẢN SAO)</div><div style="font-weight:600">Người giám hộ</div>${pairs(
            [
              ['Họ, chữ đệm, tên', nameOf(f.main, 'guardian', upper(f.main.name))],
              ['Ngày, tháng, năm sinh', bornOf(f.main, 'guardian')],
              ['Giới tính / Dân tộc', `${f.main.sex} / Kinh`],
              ['Giấy tờ tùy thân', `Căn cước ${idOf(f.main, 'guardian')}`],
              ['Nơi cư trú', f.main.home],
            ],
            42,
          )}<div style="font-weight:600;margin-top:3mm">Người được giám hộ</div>${pairs(
            [
              ['Họ, chữ đệm, tên', nameOf(ward, 'ward', upper(ward.name))],
              ['Ngày, tháng, năm sinh', bornOf(ward, 'ward')],
              ['Giới tính / Dân tộc', `${ward.sex} / Kinh`],
              ['Nơi cư trú', ward.home],
              ['Lý do giám hộ', f.chance.pick(['Mất năng lực hành vi dân sự', 'Không còn cha mẹ'])],
              ['Nơi đăng ký', `UBND ${f.place.kind} ${f.place.name}`],
            ],
            42,
          )}${pairSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ TRÍCH LỤC<br>PHÓ CHỦ TỊCH', { gap: 20 }), 4)}</div>`,
        ],
        'a5',
        MODERN,
      );
    },
  },
]);
