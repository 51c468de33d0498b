import { escapeHtml, field, qr, type Paper } from '../html.ts';
import { mrzLines } from '../identifiers.ts';
import { isoDate, plainCapitals, type Person } from '../people.ts';

const SILHOUETTE = `<svg viewBox="0 0 60 80" style="width:100%;height:100%"><rect width="60" height="80" fill="#dfe4e6"/><circle cx="30" cy="29" r="14" fill="#9aa3a7"/><path d="M4 80 Q6 49 30 49 Q54 49 56 80 Z" fill="#9aa3a7"/></svg>`;

function card(tint: string, inside: string): string {
  return `<div class="at card" style="width:85.6mm;height:54mm;border-radius:3mm;border:0.3mm solid #9bb;background:${tint};font:7.4pt/1.28 'Liberation Sans',sans-serif;overflow:hidden">${inside}</div>`;
}

function place(x: number, y: number, html: string, style = ''): string {
  return `<div class="at" style="left:${x}mm;top:${y}mm;white-space:nowrap;${style}">${html}</div>`;
}

function mrz(who: Person, expires: string): string {
  const lines = mrzLines({
    id: who.id,
    born: isoDate(who.born),
    sex: who.sex,
    expires: isoDate(expires),
    name: plainCapitals(who.name),
  });
  const text = lines.map((line) => escapeHtml(line)).join('<br>');
  return place(3.2, 38.5, text, "font:700 9.6pt/1.42 'Liberation Mono',monospace;letter-spacing:0.19mm");
}

/** Both sides of a chip CCCD photocopied onto one A4 sheet. */
export function citizenCard(who: Person, issued: string, expires: string): Paper {
  const compact = (date: string) => date.replaceAll('/', '');
  const payload = [who.id, '', who.name, compact(who.born), who.sex, who.home, compact(issued)].join('|');
  const [hamlet, ...rest] = who.home.split(', ');
  const front = `${place(2.5, 3, '<svg viewBox="0 0 40 40" style="width:11mm"><circle cx="20" cy="20" r="18" fill="#c9302c"/><path d="M20 8l3 9h9l-7 6 3 9-8-6-8 6 3-9-7-6h9z" fill="#f4d03f"/></svg>')}
  ${place(15, 2, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc', 'text-align:center;font-size:7.2pt')}
  ${place(20, 10.2, '<b style="color:#b5202a">CĂN CƯỚC CÔNG DÂN</b>', 'font-size:11pt')}
  ${place(27, 15.6, 'Citizen Identity Card', 'font-size:6.4pt')}
  ${place(3, 18.5, `<div style="width:20mm;height:27mm">${SILHOUETTE}</div>`)}
  ${place(70, 2.6, qr(payload, 13.2))}
  ${place(25, 18.8, `Số / No.: <b style="font-size:11pt">${field('citizen_id', who.id, who.id, 'subject')}</b>`)}
  ${place(25, 24, 'Họ và tên / Full name:')}
  ${place(25, 27.2, `<b>${field('person_name', who.name, who.name.toUpperCase(), 'subject')}</b>`, 'font-size:9pt')}
  ${place(25, 31.4, `Ngày sinh / Date of birth: <b>${field('birth_date', isoDate(who.born), who.born, 'subject')}</b>`)}
  ${place(25, 34.9, `Giới tính / Sex: <b>${who.sex}</b>`, 'font-size:6.4pt')}${place(48, 34.9, 'Quốc tịch / Nationality: <b>Việt Nam</b>', 'font-size:6.4pt')}
  ${place(25, 38.2, 'Quê quán / Place of origin:')}${place(25, 41.2, `<b>${rest.join(', ')}</b>`)}
  ${place(25, 44.4, 'Nơi thường trú / Place of residence:')}${place(25, 47.4, `<b>${hamlet}, ${rest.join(', ')}</b>`, 'font-size:6.7pt')}
  ${place(3, 46.2, 'Có giá trị đến:', 'font-size:6.2pt')}${place(3, 48.8, expires, 'font-size:6.2pt')}`;
  const back = `${place(4, 3, '<b>Đặc điểm nhân dạng / Personal identification:</b>')}${place(4, 6.6, 'Nốt ruồi C: 1cm dưới trước đuôi mắt phải')}
  ${place(4, 10.6, `Ngày, tháng, năm / Date, month, year: <b>${field('issue_date', isoDate(issued), issued)}</b>`)}
  ${place(22, 15, `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI', 'CỤC TRƯỞNG CỤC CẢNH SÁT')}</b><br>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI`, 'text-align:center;font-size:6.6pt')}
  ${place(34, 31, '<b>Thạch Bá Hiển Vinh</b>')}${place(4, 17, '<svg viewBox="0 0 30 24" style="width:12mm"><rect width="30" height="24" rx="4" fill="#d8b24a" stroke="#8a6d1d"/><path d="M0 8H11M0 16H11M19 8H30M19 16H30M11 0V24M19 0V24" stroke="#8a6d1d"/></svg>')}
  ${mrz(who, expires)}`;
  const page = `<div style="position:absolute;left:62mm;top:62mm">${card('#e9f1ec', front)}</div><div style="position:absolute;left:62mm;top:150mm">${card('#eaf0f2', back)}</div>`;
  return { class: 'citizen_id_card', size: 'a4', pages: [page] };
}
