import { field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { committee, oldIdOf } from '../civil-parts.ts';
import { above, besideSign, officeLines, sealedSign, spelt } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital, recipients, you } from '../office-kit.ts';
import { blank, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, colon, communeThen, crown, headThen } from '../eighth/a-parts.ts';
import { homeThen, machine, nearHome, say } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_A_DEATHS = inPart('opened-9', [
  {
    // Form TP/HT-2010-KT.1.a: the copy taken from the register, a printer's text within the lines.
    id: 'death-2013-kt1a-from-register',
    class: 'death_extract',
    tags: ['form', 'typed'],
    coloured: true,
    draw: (f) => {
      const day = dayOf(f, 2, 2013);
      const old = oldCitizenId(f.chance);
      return paper('death_extract', [
        `${guilloche('#dfe3e6')}<div style="position:absolute;inset:8mm;border:1.4mm double #3c4a55"></div><div style="font-size:12.5pt;margin-left:-8mm"><div style="display:flex;justify-content:space-between;font-size:10.5pt"><span>${headThen(f)}</span><span style="text-align:right"><b>Mẫu TP/HT-2010-KT.1.a</b><br>Số: ${machine(field('death_extract_no', `${f.number}/2013`))}<br>Quyển số: ${machine('01/2013')}</span></div>${crown(13, '-', 54)}${title('GIẤY CHỨNG TỬ', 24, 'margin:6mm 0 0')}<div class="sub"><b>(BẢN SAO)</b></div>${fillRow(['Họ và tên:', machine(`<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 11.5), 3], ['Giới tính:', machine(f.main.sex), 1])}${fill('Ngày, tháng, năm sinh:', machine(bornOf(f.main, 'subject')))}${fillRow(['Dân tộc:', machine('Kinh'), 1], ['Quốc tịch:', machine('Việt Nam'), 1])}${fill('Nơi thường trú/tạm trú cuối cùng:', machine(nearHome(f.main)))}${fill('', machine(communeThen(f)))}${fill('Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế:', machine(oldIdOf(old, 'subject')))}${fill('Đã chết vào lúc:', machine(`${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút ngày 06/02/2013`))}${fill('Nơi chết:', machine(f.chance.pick(['Tại nhà', 'Bệnh viện Đa khoa tỉnh'])))}${fill('Nguyên nhân chết:', machine(f.chance.pick(['Tai biến mạch máu não', 'Già yếu', 'Ung thư'])))}${fill('Giấy báo tử/Giấy tờ thay thế Giấy báo tử số:', blank(40))}${fill('Nơi đăng ký:', machine(`UBND ${f.place.kind} ${f.place.name}`))}${fill('Ngày, tháng, năm đăng ký:', machine('08/02/2013'))}${fill('Ghi chú:', blank(60))}<div style="text-align:right;margin-top:3mm"><i>Sao từ Sổ đăng ký khai tử, ${issued(day)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ BẢN SAO GIẤY CHỨNG TỬ<br>PHÓ CHỦ TỊCH', { gap: 22 }))}</div>`,
      ]);
    },
  },
  {
    // Circular 15/2015/TT-BTP: the original extract of 2017, labels with colons in a column of their own.
    id: 'death-extract-2017-original-colons',
    class: 'death_extract',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const day = dayOf(f, 8, 2017);
      const old = oldCitizenId(f.chance);
      return paper('death_extract', [
        `${twoColumns(`${headThen(f)}Số: ${field('death_extract_no', `${f.number}/TLKT`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(day)}</i>`, 41, 11.5)}${title('TRÍCH LỤC KHAI TỬ', 19, 'margin:10mm 0 7mm')}${colon('Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${colon('Ngày, tháng, năm sinh', bornOf(f.main, 'subject'))}${across(`Giới tính: ${f.main.sex}`, 'Dân tộc: Kinh', 'Quốc tịch: Việt Nam')}${colon('Nơi cư trú cuối cùng', homeThen(f, f.main))}${colon('Giấy tờ tùy thân', `Giấy chứng minh nhân dân số ${oldIdOf(old, 'subject')}`)}${colon('Đã chết vào lúc', `${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, ngày 03 tháng 8 năm 2017`)}${colon('Ghi bằng chữ', 'Ngày mùng ba, tháng tám, năm hai nghìn không trăm mười bảy')}${colon('Nơi chết', f.chance.pick(['Tại nhà ở', 'Bệnh viện Đa khoa huyện']))}${colon('Nguyên nhân chết', f.chance.pick(['Bệnh nặng', 'Tuổi cao sức yếu']))}${colon('Số Giấy báo tử/Giấy tờ thay thế', `${f.chance.whole(10, 88)}/UBND-GBT, do Ủy ban nhân dân ${f.place.kind} cấp ngày 05/8/2017`)}<div style="height:4mm"></div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    // Print of 2026 of the shared software: two columns of labels above their values, a code to look the paper up.
    id: 'death-extract-2026-labels-above-two-columns',
    class: 'death_extract',
    tags: ['form', 'qr', 'modern', 'two-column'],
    draw: (f) => {
      const wide = (label: string, value: string) => `<div style="grid-column:1/3">${above(label, value)}</div>`;
      return paper(
        'death_extract',
        [
          `<div style="font-size:11pt">${twoColumns(`${committee(f)}Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 10.5)}${title('TRÍCH LỤC KHAI TỬ', 18, 'margin:8mm 0 0')}<div class="sub">(Bản sao)</div><div style="display:grid;grid-template-columns:1fr 1fr;column-gap:10mm">${wide('Họ, chữ đệm, tên', `<b style="font-size:13pt">${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${above('Ngày, tháng, năm sinh', bornOf(f.main, 'subject'))}${above('Giới tính', f.main.sex)}${above('Dân tộc', 'Kinh')}${above('Quốc tịch', 'Việt Nam')}${above('Số định danh cá nhân', idOf(f.main, 'subject'))}${above('Giấy tờ tùy thân', 'Thẻ căn cước công dân')}${wide('Nơi cư trú cuối cùng', f.main.home)}${above('Đã chết vào lúc', `${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, 22/02/2025`)}${above('Nơi chết', f.chance.pick(['Tại nhà', `Bệnh viện ${f.place.province}`]))}${wide('Ghi bằng chữ', capital(spelt('22/02/2025')))}${wide('Nguyên nhân chết', f.chance.pick(['Bệnh lý', 'Già yếu', 'Suy thận mạn']))}${above('Nơi đăng ký khai tử', communeThen(f))}${above('Số, ngày đăng ký', `${f.chance.whole(11, 80)}, ngày 25/02/2025`)}</div><div class="cols" style="margin-top:6mm"><div>${qr(`https://hotich.example/tlkt/${f.number}`, 24)}<div style="font-size:8.5pt;margin-top:1mm">Mã tra cứu: ${f.chance.digits(4)}-${f.chance.digits(4)}</div>${codeLine(f)}</div><div>${sealedSign(f, 'NGƯỜI KÝ TRÍCH LỤC<br>TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH')}</div></div></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // What a regiment wrote to a family in the seventies; the commune registers the death with it.
    id: 'death-notice-regiment-1979',
    class: 'other',
    tags: ['form', 'typed', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 4, 1979);
      return paper(
        'other',
        [
          `<div style="font-size:10.6pt;line-height:1.5;margin-left:-6mm"><div class="cols"><div>${officeLines('BỘ CHỈ HUY QUÂN SỰ', `TỈNH ${upper(f.place.province)}`)}<br>Số: ${field('document_no', `${f.number}/GBT`)}</div><div style="text-align:center;flex:1.4">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</div></div>${title('GIẤY BÁO TỬ', 18, 'margin:10mm 0 2mm')}<div class="sub">Kính gửi: Gia đình ${you(f.main.sex).toLowerCase()} ${f.main.name}</div><p>Bộ Chỉ huy Quân sự tỉnh báo để gia đình biết:</p>${say(`Đồng chí: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${say(`Sinh ngày: ${bornOf(f.main, 'subject')}`)}${say(`Quê quán: ${nearHome(f.main)}, ${communeThen(f)}`)}${say('Cấp bậc: Hạ sĩ &emsp; Chức vụ: Chiến sĩ')}${say('Đơn vị khi chết: Đại đội 3, Tiểu đoàn 5')}${say('Đã chết ngày: 02 tháng 3 năm 1979')}${say('Trong trường hợp: ốm nặng, đã được cứu chữa tại Viện quân y')}${say('Thi hài đã mai táng tại: nghĩa trang của đơn vị')}<p style="margin-top:3mm">Đồng chí ra đi là một tổn thất của đơn vị và gia đình. Đơn vị xin chia buồn cùng gia đình và đề nghị chính quyền địa phương giúp đỡ gia đình khai tử, giải quyết mọi quyền lợi theo chính sách hiện hành của Nhà nước.</p><div style="text-align:right">${capital(issued(day))}</div>${besideSign(`${recipients('Gia đình;', `UBND ${f.place.kind} ${f.place.name};`, 'Lưu.')}${codeLine(f)}`, sealedSign(f, 'TL/ CHỈ HUY TRƯỞNG<br>Trưởng ban Chính sách', { ring: `BỘ CHỈ HUY QUÂN SỰ ★ TỈNH ${upper(f.place.province)} ★`, inner: 'BCHQS', gap: 24 }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
