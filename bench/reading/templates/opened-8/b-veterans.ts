import { field, guilloche } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, dotted, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, nameOf, nation, paper, title } from '../kit.ts';
import { dayOf, homeBefore } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { codeNarrow, framed } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_VETERANS = inPart('opened-8', [
  {
    // The certificate "Tổ quốc ghi công" with the martyr's name; the family's member holds it.
    id: 'martyr-fatherland-certificate-1985',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 12, 1985);
      return paper(
        'other',
        [
          `${guilloche('#f6e3c0')}${framed(7, '#c0272d', 1.6)}<div style="text-align:center;font-size:14pt;line-height:1.8;margin:2mm 0 4mm -10mm"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập – Tự do – Hạnh phúc<div style="font-size:38pt;font-weight:700;color:#c0272d;margin:3mm 0 0;line-height:1.2">TỔ QUỐC GHI CÔNG</div><div style="margin-top:2mm">LIỆT SĨ</div><div style="font-size:20pt"><b>${kin(f.name('Nam'), 'deceased')}</b></div><div>Chức vụ, đơn vị: <i>${f.chance.pick(['Chiến sĩ, Tiểu đoàn 6', 'Tiểu đội trưởng, Trung đoàn 24', 'Du kích xã'])}</i></div><div>Nguyên quán: <i>${f.place.full}</i></div><div>Đã hy sinh trong sự nghiệp chống Mỹ cứu nước, ngày <i>${f.chance.whole(10, 28)}/4/19${f.chance.pick(['68', '70', '72'])}</i></div></div><div class="cols" style="font-size:12pt"><div>Bằng số: ${field('document_no', `${f.chance.digits(3)}ba`)}<br>Theo Quyết định số ${f.chance.whole(100, 900)}/TTg<br>Người giữ bằng: <i>${nameOf(f.main, 'subject')}</i>${codeLine(f)}</div><div style="text-align:center"><i>Hà Nội, ${issued(day)}</i>${sealedSign(f, `${field('agency', 'THỦ TƯỚNG CHÍNH PHỦ')}`, { ring: 'CHÍNH PHỦ ★ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', inner: 'CHÍNH PHỦ', gap: 22 })}</div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // The book in which monthly allowances are drawn: the page of the holder, the page of payments as a table.
    id: 'merit-allowance-book-pages',
    class: 'other',
    tags: ['form', 'table', 'small', 'spread', 'personal'],
    coloured: true,
    spreads: [[0, 1]],
    draw: (f) => {
      const day = dayOf(f, 3, 2014);
      const old = oldCitizenId(f.chance);
      const rate = f.chance.whole(11, 18) * 100_000;
      const rows = ['01/2016', '02/2016', '03/2016', '04/2016', '05/2016', '06/2016'].map((month) => [
        month,
        grouped(rate),
        '0',
        grouped(rate),
        '',
      ]);
      const left = `<div style="font-size:10.4pt;line-height:1.6;margin:-8mm -7mm 0 -17mm"><div style="text-align:center">${nation(10, '-', 36)}</div>${title('SỔ LĨNH TIỀN TRỢ CẤP ƯU ĐÃI', 14, 'color:#8a2430;margin:4mm 0 0')}<div class="sub">Số: ${field('document_no', `${f.number}/ƯĐ`)}</div>${dotted('Họ và tên: ', `<b>${nameOf(f.main, 'subject')}</b>`, 50)}${dotted('Sinh ngày: ', bornOf(f.main, 'subject'), 50)}${dotted('Số CMND: ', oldIdOf(old, 'subject'), 50)}<div>Nơi đăng ký thường trú: ${homeBefore(f, f.main)}</div>${dotted('Thuộc diện: ', f.chance.pick(['Thương binh 4/4', 'Bệnh binh 2/3', 'Con liệt sĩ']), 40)}${dotted('Số hồ sơ: ', `${f.chance.digits(4)}/CS`, 40)}${dotted('Mức trợ cấp hàng tháng: ', `${grouped(rate)} đồng`, 30)}${dotted('Được hưởng từ ngày: ', '01/04/2014', 30)}<div style="text-align:right"><i>${issued(day)}</i></div>${besideSign(codeNarrow(f), sealedSign(f, `TRƯỞNG ${field('agency', 'PHÒNG LĐ-TB&XH')}`, { ring: 'PHÒNG LAO ĐỘNG - TB & XH ★', inner: 'LĐTBXH', gap: 21 }))}</div>`;
      const right = `<div style="font-size:10pt;margin:-6mm -6mm 0 -17mm"><div style="text-align:center"><b>PHẦN THEO DÕI CHI TRẢ</b></div>${grid(['Tháng, năm', 'Trợ cấp', 'Truy lĩnh', 'Số tiền lĩnh', 'Ký nhận'], rows, 10)}<div><i>Người lĩnh thay phải có giấy ủy quyền được UBND cấp xã xác nhận.</i></div></div>`;
      return paper('other', [left, right], 'a5');
    },
  },
]);
