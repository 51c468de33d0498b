import { field, fill, guilloche } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, title, twoColumns, upper } from '../kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_6_WELFARE = inPart('opened-6', [
  {
    // Decree 07/2021/NĐ-CP: the household and everybody in it.
    id: 'poor-household-certificate',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    coloured: true,
    draw: (f) => {
      const [mate, one, two] = f.others;
      const row = (no: number, who: typeof mate, role: string, tie: string) => [
        String(no),
        nameOf(who, role),
        bornOf(who, role),
        who.sex,
        idOf(who, role),
        tie,
      ];
      return paper('other', [
        `${guilloche('#f2e3cf')}<div class="frame"></div>${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GCN-HN.HCN`)}`, nation(11.5, '-', 50), 40, 12)}${title('GIẤY CHỨNG NHẬN<br>HỘ NGHÈO, HỘ CẬN NGHÈO', 19, 'color:#a4242f;margin:7mm 0 4mm;line-height:1.25')}<p>Căn cứ kết quả rà soát năm 2026, Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name} chứng nhận:</p>${line('Hộ gia đình ông/bà:', `<b>${upper(f.main.name)}</b> &emsp; Mã hộ: ${f.chance.digits(5)}`)}${line('Nơi cư trú:', f.main.home)}${line('Là:', `<b>${f.chance.pick(['Hộ nghèo', 'Hộ cận nghèo'])}</b> kể từ ngày 01/01/2027 đến hết ngày 31/12/2027`)}<div style="margin-top:2mm">Danh sách thành viên trong hộ:</div>${grid(['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD/ĐDCN', 'Quan hệ với chủ hộ'], [row(1, f.main, 'owner', 'Chủ hộ'), row(2, mate, 'member', mate.sex === 'Nữ' ? 'Vợ' : 'Chồng'), row(3, one, 'member', 'Con'), row(4, two, 'member', 'Con')], 11.5)}<div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'CHỦ TỊCH'))}`,
      ]);
    },
  },
  {
    // The certificate of a wounded soldier, of the province's department.
    id: 'wounded-soldier-certificate',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    coloured: true,
    draw: (f) => {
      const [no, old] = [`AQ ${f.chance.digits(6)}`, oldCitizenId(f.chance)];
      const office = 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI';
      return paper(
        'other',
        [
          `<div style="position:absolute;inset:6mm;border:1mm double #b3242b"></div><div style="margin:-4mm -3mm 0 -12mm;font-size:11.5pt;line-height:1.5"><div style="text-align:center">${nation(10.5, '-', 40)}</div><div style="text-align:center;margin-top:4mm"><b>${field('agency', office)}</b></div>${title('GIẤY CHỨNG NHẬN<br>THƯƠNG BINH', 19, 'color:#b3242b;margin:4mm 0 1mm;line-height:1.2')}<div class="sub">Số: <b>${field('document_no', no)}</b></div>${fill('<i>Ông (bà):</i>', `<b>${nameOf(f.main, 'subject')}</b>`)}${fill('<i>Ngày, tháng, năm sinh:</i>', bornOf(f.main, 'subject'))}${fill('<i>Giấy CMND số:</i>', field('old_citizen_id', old, old, 'subject'))}${fill('<i>Nguyên quán:</i>', f.place.full)}${fill('<i>Trú quán:</i>', f.main.home.split(', ').slice(0, 2).join(', '))}${fill('<i>Bị thương ngày:</i>', '17/02/1979')}${fill('<i>Tỷ lệ tổn thương cơ thể:</i>', `${f.chance.whole(21, 60)} %, vĩnh viễn`)}<div style="text-align:right;margin-top:3mm"><i>${f.place.province}, ${issued('27/07/2013')}</i></div>${besideSign('', sealedSign(f, 'GIÁM ĐỐC', { ring: `${office} ★`, inner: 'SỞ LĐ-TBXH', gap: 24 }))}${codeLine(f)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Who cares for a disabled person is paid for it.
    id: 'decision-carer-allowance',
    class: 'decision',
    tags: ['form', 'prose', 'modern', 'two-column', 'personal'],
    draw: (f) => {
      const ward = f.others[1];
      const small = (text: string) => `<p style="font-size:10.8pt">${text}</p>`;
      return paper(
        'decision',
        [
          `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(10, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 10.5)}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub" style="font-size:11pt"><b>Về việc hỗ trợ kinh phí nhận nuôi dưỡng, chăm sóc người khuyết tật</b></div>${small(`<i>Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ;</i>`)}${small(`<i>${f.prose.ground()}</i>`)}${title('QUYẾT ĐỊNH:', 12, 'margin:2mm 0')}${small(`<b>Điều 1.</b> Hỗ trợ kinh phí hằng tháng cho ${f.main.sex === 'Nam' ? 'ông' : 'bà'} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, CCCD số ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}, là người đang trực tiếp chăm sóc ${nameOf(ward, 'ward')} (sinh ngày ${bornOf(ward, 'ward')}, khuyết tật đặc biệt nặng).`)}${small(`Mức hỗ trợ: ${f.chance.pick(['500.000', '750.000'])} đồng/tháng (hệ số ${f.chance.pick(['1,0', '1,5'])}), hưởng từ ${f.prose.slots.month()}.`)}${small('<b>Điều 2.</b> Phòng Văn hóa - Xã hội chi trả theo danh sách, đối chiếu biến động hằng tháng; khi người được chăm sóc chết hoặc chuyển đi thì thôi hỗ trợ từ tháng kế tiếp.')}${small('<b>Điều 3.</b> Quyết định này có hiệu lực từ ngày ký. Các bộ phận liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành./.')}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `<b><i>Nơi nhận:</i></b><br>- Như Điều 3;<br>- Kho bạc Nhà nước;<br>- Lưu: VT, VHXH.<br>${codeLine(f)}`)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
