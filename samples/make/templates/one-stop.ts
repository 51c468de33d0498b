import {
  agency,
  code128,
  escapeHtml,
  field,
  fill,
  letterhead,
  motto,
  qr,
  signature,
  signed,
  type Paper,
} from '../html.ts';
import { dateInWords, isoDate, type Person } from '../people.ts';

const SEAL = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★';

export interface ReceiptFacts {
  code: string;
  procedure: string;
  procedureName: string;
  applicant: Person;
  /** dd/mm/yyyy */
  received: string;
  due: string;
  papers: string[];
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (form 01), with information QR, look-up QR and Code 128. */
export function receipt(facts: ReceiptFacts): Paper {
  const { code, procedure, procedureName, applicant } = facts;
  const info = [
    code,
    procedure,
    applicant.id,
    'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    'HTTT giải quyết TTHC tỉnh Lâm Hải',
    facts.received,
  ];
  const lookUp = `https://dichvucong.lamhai.example/tra-cuu?SoDinhDanh=${applicant.id}&MaHoSo=${code}`;
  const rows = facts.papers.map(
    (name, i) =>
      `<tr><td>${i + 1}</td><td>${name}</td><td>${i === 0 ? '1' : '0'}</td><td>0</td><td>${i === 0 ? '0' : '1'}</td></tr>`,
  );
  const page = `<div class="cols" style="align-items:flex-start"><div style="display:flex;gap:3mm;flex:0.8">${qr(info.join('|'), 22)}${qr(lookUp, 22)}</div><div style="text-align:right">${code128(code, 68, 13)}</div></div>
  <div class="fill" style="margin:2mm 0">Mã hồ sơ: <b>${field('dossier_code', code)}</b></div>
  ${letterhead(agency('ỦY BAN NHÂN DÂN XÃ MẪU LÂM', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'), `<div style="margin-top:2mm"><i>Mẫu Lâm, ${field('issue_date', isoDate(facts.received), dateInWords(facts.received))}</i></div>`)}
  <div class="title">GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ</div><div style="height:3mm"></div>
  <p>Trung tâm Phục vụ hành chính công xã Mẫu Lâm</p>
  ${fill('Tiếp nhận hồ sơ của:', `<b>${field('person_name', applicant.name, applicant.name, 'applicant')}</b>`)}
  ${fill('Địa chỉ:', applicant.home)}
  ${fill('Số căn cước:', field('citizen_id', applicant.id, applicant.id, 'applicant'))}
  ${fill('Nội dung yêu cầu giải quyết:', escapeHtml(procedureName))}
  ${fill('Mã thủ tục:', field('procedure_code', procedure))}
  <p class="flat" style="margin-top:2mm">Thành phần hồ sơ nộp gồm:</p>
  <table><tr><th>TT</th><th>Tên thành phần hồ sơ</th><th>Bản chính</th><th>Chứng thực</th><th>Photo</th></tr>${rows.join('')}</table>
  ${fill('Số lượng hồ sơ:', '01 bộ')}
  ${fill('Thời gian nhận hồ sơ:', `08 giờ 35 phút, ${dateInWords(facts.received)}`)}
  ${fill('Thời gian trả kết quả giải quyết hồ sơ:', `16 giờ 30 phút, ${dateInWords(facts.due)}`)}
  ${fill('Đăng ký nhận kết quả tại:', 'Quầy số 2, Trung tâm Phục vụ hành chính công xã')}
  <div class="cols" style="margin-top:8mm"><div>${signed({ title: 'NGƯỜI NỘP HỒ SƠ', name: applicant.name, seed: Number(applicant.id.slice(-4)), gap: 18 })}</div><div>${signed({ title: 'NGƯỜI TIẾP NHẬN HỒ SƠ', name: 'Châu Thị Minh Tuệ', seed: 32, gap: 18 })}</div></div>`;
  return { class: 'receipt', size: 'a4', pages: [page] };
}

/** Tờ khai / đơn: an application with the applicant's own words. */
export function applicationForm(who: Person, title: string, purpose: string, body: string[], date: string): Paper {
  const page = `${motto()}<div style="height:4mm"></div><div class="title">${escapeHtml(title)}</div>
  <div class="sub">Kính gửi: <b>Ủy ban nhân dân xã Mẫu Lâm, tỉnh Lâm Hải</b></div>
  ${fill('Họ, chữ đệm, tên người yêu cầu:', field('person_name', who.name, who.name, 'applicant'))}
  ${fill('Ngày, tháng, năm sinh:', field('birth_date', isoDate(who.born), who.born, 'applicant'))}
  ${fill('Nơi cư trú:', who.home)}
  ${fill('Số định danh cá nhân:', field('citizen_id', who.id, who.id, 'applicant'))}
  ${fill('Số điện thoại liên hệ:', '0100 200 300')}
  ${fill('Nội dung đề nghị:', purpose)}
  <div style="height:3mm"></div>${body.map((text) => `<p>${text}</p>`).join('')}
  <p>Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.</p>
  <div class="cols" style="margin-top:6mm"><div></div><div style="text-align:center"><i>Mẫu Lâm, ${field('issue_date', isoDate(date), dateInWords(date))}</i><br><b>NGƯỜI YÊU CẦU</b><br><i>(Ký, ghi rõ họ, chữ đệm, tên)</i><div style="position:relative;height:20mm">${signature(18, 1, Number(who.id.slice(-4)), 36)}</div>${who.name}</div></div>`;
  return { class: 'application_form', size: 'a4', pages: [page] };
}

/** Quyết định of the commune, on as many pages as `articles` has groups. */
export function decision(
  number: string,
  subject: string,
  grounds: string[],
  articles: string[][],
  date: string,
): Paper {
  const head = letterhead(
    `${agency('ỦY BAN NHÂN DÂN', 'XÃ MẪU LÂM')}<div>Số: ${field('document_no', number)}</div>`,
    `<div style="margin-top:2mm"><i>Mẫu Lâm, ${field('issue_date', isoDate(date), dateInWords(date))}</i></div>`,
  );
  const first = `${head}<div class="title">QUYẾT ĐỊNH</div><div class="sub"><b>${subject}</b><div class="rule" style="width:30mm"></div></div>
  <div class="title" style="font-size:13pt">CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU LÂM</div>
  ${grounds.map((text) => `<p><i>${text}</i></p>`).join('')}<div class="title" style="font-size:13pt">QUYẾT ĐỊNH:</div>
  ${(articles[0] ?? []).map((text) => `<p>${text}</p>`).join('')}`;
  const closing = `<div class="cols" style="margin-top:6mm"><div class="small"><b><i>Nơi nhận:</i></b><br>- Như Điều 3;<br>- UBND tỉnh (b/c);<br>- TT. Đảng ủy, HĐND xã;<br>- Lưu: VT.</div><div>${signed({ title: 'CHỦ TỊCH', name: 'Đinh Hữu Chấn Phong', seed: 11, seal: SEAL, turn: 5 })}</div></div>`;
  const rest = articles.slice(1).map((group, index) => {
    const last = index === articles.length - 2;
    const end = last ? closing : '';
    return `<div style="text-align:center;margin-bottom:4mm">${index + 2}</div>${group.map((text) => `<p>${text}</p>`).join('')}${end}`;
  });
  const only = articles.length === 1 ? closing : '';
  return { class: 'decision', size: 'a4', pages: [first + only, ...rest] };
}

/** Công văn of the commune. */
export function officialLetter(number: string, about: string, to: string, body: string[], date: string): Paper {
  const head = letterhead(
    `${agency('ỦY BAN NHÂN DÂN', 'XÃ MẪU LÂM')}<div>Số: ${field('document_no', number)}</div><div class="small" style="white-space:normal">V/v ${about}</div>`,
    `<div style="margin-top:2mm"><i>Mẫu Lâm, ${field('issue_date', isoDate(date), dateInWords(date))}</i></div>`,
  );
  const page = `${head}<div class="sub" style="margin:6mm 0">Kính gửi: ${to}</div>${body.map((text) => `<p>${text}</p>`).join('')}
  <div class="cols" style="margin-top:8mm"><div class="small"><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Chủ tịch, các PCT UBND xã;<br>- Lưu: VT, VHXH.</div><div>${signed({ title: 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', name: 'Lục Thị Thanh Bằng', seed: 12, seal: SEAL, inner: 'MẪU LÂM', turn: 9 })}</div></div>`;
  return { class: 'official_letter', size: 'a4', pages: [page] };
}
