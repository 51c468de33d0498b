import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { committee, formerly, kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import { beside, officeNow, runOn } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

export const OPENED_7_FAMILY = inPart('opened-7', [
  {
    // Circular 04/2020/TT-BTP: a guardian is registered; both persons below each other.
    id: 'guardianship-extract-two-persons',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const ward = f.others[1];
      const part = (label: string, who: typeof ward, role: string) =>
        `<div style="margin-top:3mm"><b>${label}</b></div>${runOn(['Họ, chữ đệm, tên', `<b>${nameOf(who, role, upper(who.name))}</b>`])}${runOn(['Ngày, tháng, năm sinh', bornOf(who, role)], ['Giới tính', who.sex])}${runOn(['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${runOn(['Giấy tờ tùy thân/Số định danh cá nhân', idOf(who, role)])}${runOn(['Nơi cư trú', who.home])}`;
      return paper('other', [
        `${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/TLGH`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('TRÍCH LỤC ĐĂNG KÝ GIÁM HỘ', 17, 'margin:8mm 0 4mm')}<div style="font-size:12.5pt">${part('Người giám hộ', f.main, 'guardian')}${part('Người được giám hộ', ward, 'ward')}<div style="margin-top:3mm">${runOn(['Lý do đăng ký giám hộ', f.chance.pick(['Cha mẹ đã chết', 'Mất năng lực hành vi dân sự theo quyết định của Tòa án', 'Cha mẹ không rõ tung tích'])])}${runOn(['Nơi đăng ký', `Ủy ban nhân dân ${f.place.full}`])}${runOn(['Ngày, tháng, năm đăng ký', f.date])}</div></div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC', codeLine(f))}`,
      ]);
    },
  },
  {
    // Circular 15/2015/TT-BTP: father, mother and child in the rows of a table.
    id: 'recognition-extract-2017-table',
    class: 'other',
    tags: ['form', 'table', 'sans', 'personal'],
    draw: (f) => {
      const child = f.others[2];
      const old = oldCitizenId(f.chance);
      const day = dayOf(f, 6, 2017);
      const tie = f.main.sex === 'Nam' ? 'cha' : 'mẹ';
      return paper(
        'other',
        [
          `<div style="font-size:11pt">${twoColumns(`${upper(district(f))}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/TLCMC`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(day)}</i>`, 40, 10.5)}${title('TRÍCH LỤC<br>ĐĂNG KÝ NHẬN CHA, MẸ, CON', 16, 'margin:9mm 0 5mm;line-height:1.25')}${grid(
            ['', `Người được công nhận là ${tie}`, 'Người được công nhận là con'],
            [
              ['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'parent')}</b>`, `<b>${nameOf(child, 'child')}</b>`],
              ['Ngày, tháng, năm sinh', bornOf(f.main, 'parent'), bornOf(child, 'child')],
              ['Giới tính', f.main.sex, child.sex],
              ['Dân tộc; quốc tịch', 'Kinh; Việt Nam', 'Kinh; Việt Nam'],
              ['Giấy tờ tùy thân', `CMND số ${oldIdOf(old, 'parent')}`, 'Giấy khai sinh'],
              ['Nơi cư trú', f.main.home.split(', ')[0] ?? '', child.home.split(', ')[0] ?? ''],
            ],
            11,
          )}<p class="flat" style="margin-top:4mm">Căn cứ: Giấy khai sinh số ${field('birth_certificate_no', `${f.chance.whole(11, 180)}/2014`)}; văn bản thừa nhận của hai bên, có người làm chứng.</p><p class="flat">Đăng ký tại: Ủy ban nhân dân ${formerly(f)}.</p></div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A commune's decision of 2003 on an adoption, typed; under decree 83/1998.
    id: 'decision-adoption-2003-typed',
    class: 'decision',
    tags: ['prose', 'typed', 'two-column', 'personal'],
    draw: (f) => {
      const child = f.others[1];
      const old = oldCitizenId(f.chance);
      const day = dayOf(f, 3, 2003);
      const giver = f.name('Nữ');
      return paper(
        'decision',
        [
          `<div style="font-size:10.3pt">${twoColumns(`${upper(district(f))}<br><b>${officeLines('UBND', unit(f))}</b><br>--------<br>Số: ${field('document_no', `${f.number}/2003/QĐ-UB`)}`, `<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b><br>--------<br>${f.place.name}, ${issued(day)}`, 36, 9.2)}${title('QUYẾT ĐỊNH CỦA UBND XÃ, PHƯỜNG', 12.5, 'margin:5mm 0 0')}<div class="sub">"V/v công nhận việc nuôi con nuôi"</div>${title(`ỦY BAN NHÂN DÂN ${unit(f)}`, 11, 'margin:2mm 0')}<p>- Căn cứ Luật Hôn nhân và gia đình năm 2000;</p><p>- Căn cứ Nghị định số 83/1998/NĐ-CP ngày 10-10-1998 của Chính phủ về đăng ký hộ tịch;</p><p>- Xét đơn xin nhận con nuôi và sự thỏa thuận của các bên,</p>${title('QUYẾT ĐỊNH', 12, 'margin:2mm 0')}<p>Điều 1: Công nhận ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'parent', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'parent', f.main.born.replaceAll('/', '-'))}, CMND số ${oldIdOf(old, 'parent')}, trú tại ${f.main.home.split(', ').slice(0, 2).join(', ')}, được nhận cháu <b>${nameOf(child, 'child')}</b>, sinh ngày ${bornOf(child, 'child', child.born.replaceAll('/', '-'))}, là con của bà ${kin(giver, 'mother')}, làm con nuôi.</p><p>Điều 2: Quan hệ giữa cha mẹ nuôi và con nuôi có đầy đủ quyền và nghĩa vụ như quan hệ cha mẹ đẻ và con đẻ, phát sinh từ ngày đăng ký.</p><p>Điều 3: Các ông, bà Ủy viên phụ trách Tư pháp, Văn phòng UBND và các đương sự có tên tại Điều 1 căn cứ Quyết định thi hành.</p></div>${besideSign(`Nơi gửi:<br>- Như điều 3<br>- Lưu hồ sơ${codeLine(f)}`, sealedSign(f, 'T/M UBND<br>CHỦ TỊCH', { inner: 'UBND', gap: 22 }))}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // One commune asks another about a civil status fact before it issues a paper.
    id: 'letter-verify-civil-facts',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const [, other] = f.others;
      const who = you(f.main.sex).toLowerCase();
      const first = `${twoColumns(`${officeNow(f)}Số: ${field('document_no', `${f.number}/UBND-HT`)}<br><span style="font-size:11pt">V/v xác minh thông tin hộ tịch của ${who} ${nameOf(f.main, 'subject')}</span>`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 12)}<div style="text-align:center;margin:8mm 0 4mm">Kính gửi: Ủy ban nhân dân xã Vạn Thạnh Đông, tỉnh Hòa Thuận Bắc</div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} tiếp nhận hồ sơ của ${who} ${f.main.name}, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, hiện cư trú tại ${f.main.home}, đề nghị cải chính phần ghi về người mẹ trong Giấy khai sinh số ${field('birth_certificate_no', `${f.chance.whole(11, 170)}/1994`)}.</p><p>Qua kiểm tra, Sổ đăng ký khai sinh năm 1994 của đơn vị bị mối xông, mất các trang từ ${f.chance.whole(11, 30)} đến ${f.chance.whole(31, 48)}; trong khi đó theo lời khai, mẹ của ${who} là bà ${kin(other.sex === 'Nữ' ? other.name : f.name('Nữ'), 'mother')} từng đăng ký kết hôn tại quý xã trước năm 1990. ${f.long ? `${who.replace(/^./, (c) => c.toLocaleUpperCase('vi'))} không còn lưu bản chính hay bản sao nào khác; những người làm chứng trước đây đã chết hoặc đi khỏi địa phương. Sổ lưu tại cấp huyện cũ đã được bàn giao về tỉnh nhưng không có quyển của năm này, phiếu báo trẻ sinh của trạm xá cũng không còn.` : ''}</p><p>Để có cơ sở giải quyết đúng quy định của Luật Hộ tịch, Ủy ban nhân dân ${f.place.kind} ${f.place.name} đề nghị quý cơ quan:</p><p>1. Tra cứu Sổ đăng ký kết hôn các năm 1985 - 1990 và cung cấp bản chụp trang sổ có thông tin của bà mẹ (nếu có).</p>`;
      const second = `<p>2. Cho biết các thông tin về họ, chữ đệm, tên, năm sinh của cha, mẹ và việc ghi chú thay đổi, cải chính (nếu có).</p><p>3. Gửi kết quả bằng văn bản trước ngày 20 của tháng này để ${f.place.kind} trả kết quả cho công dân đúng hẹn.</p><p>Rất mong sự phối hợp của quý cơ quan./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như trên;', 'Trung tâm PVHCC;', 'Lưu: VT, HT.')}${codeLine(f)}`)}`;
      return paper('official_letter', [first + second]);
    },
  },
  {
    // Circular 04/2020/TT-BTP: someone's people is determined anew.
    id: 'ethnic-group-extract',
    class: 'other',
    tags: ['form', 'italic', 'two-column', 'personal'],
    draw: (f) => {
      const row = (label: string, value: string) => beside(label, `<i>${value}</i>`, 62);
      return paper('other', [
        `${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/TLXĐLDT`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('TRÍCH LỤC', 17, 'margin:9mm 0 0')}${title('XÁC ĐỊNH LẠI DÂN TỘC', 16, 'margin:0 0 6mm')}${row('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${row('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${row('Giới tính:', f.main.sex)}${row('Số định danh cá nhân:', idOf(f.main, 'subject'))}${row('Nơi cư trú:', f.main.home)}<p class="flat" style="margin-top:4mm">Đã đăng ký việc xác định lại dân tộc trong Giấy khai sinh số ${field('birth_certificate_no', `${f.chance.whole(14, 160)}/2001`)} do Ủy ban nhân dân ${formerly(f)} cấp:</p>${row('Từ dân tộc:', 'Kinh')}${row('Thành dân tộc:', f.chance.pick(['Mường', 'Tày', 'Khmer', 'Nùng']))}${row('Căn cứ:', f.chance.pick(['Dân tộc của mẹ đẻ', 'Dân tộc của cha đẻ']))}${row('Nơi đăng ký:', `Ủy ban nhân dân ${f.place.full}`)}${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
]);
