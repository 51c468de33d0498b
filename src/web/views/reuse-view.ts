import { html } from 'hono/html';
import type { ReuseDossier, ReusedPaper, ReuseOffer } from '../../core/ports/reuse.ts';
import { paperKey } from '../../core/reuse.ts';
import { validityOf, type ReuseWords } from '../../registry/reuse-words.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { dossierCode, message } from './parts.ts';
import { existingPaperCard, personLine } from './paper-offer.ts';

interface ReusePage {
  dossier: ReuseDossier;
  offers: readonly ReuseOffer[];
  reused: readonly ReusedPaper[];
  words: ReuseWords;
  /** `yyyy-mm-dd` */
  today: string;
  error: string | null;
  format: Format;
}

/** Giấy tờ đã có: what the applicant of a dossier has already handed in or been given, to take or not to take. */
export function reuseView(page: ReusePage): Markup {
  const { dossier, offers, words, today } = page;
  const decided = offers.filter((offer) => offer.decided && !isDoubtful(offer, page));
  const open = offers.filter((offer) => !decided.includes(offer));
  const expired = open.filter((offer) => validityOf(offer, words, today).state === 'expired');
  const present = open.filter((offer) => offer.inDossier && !expired.includes(offer) && !isDoubtful(offer, page));
  const lacking = open
    .filter((offer) => !present.includes(offer) && !expired.includes(offer))
    // Results of other dossiers first: nobody needs to ask whether they are whole.
    .sort((a, b) => b.kind - a.kind);
  return html`
    <p class="crumbs">
      <a href="/tai-su-dung">Tái sử dụng</a> ›
      <a href="/ho-so/${encodeURIComponent(dossier.code)}">Hồ sơ ${dossier.code}</a>
    </p>
    <h1>Giấy tờ đã có của người nộp</h1>
    ${page.error ? message('bad', page.error) : ''}
    <section class="card">
      <p>${personLine(dossier.applicant, dossier.citizenId)}</p>
      <p class="muted">
        Hồ sơ đang làm: ${dossierCode(dossier.code, true)} · ${dossier.procedureName} · nhận ngày
        ${page.format.day(dossier.received)}
      </p>
    </section>
    ${dossier.citizenId === null ? withoutId() : lists({ lacking, present, expired, decided }, page)}
  `;
}

/** The source has changed since the paper was taken: the clerk decides anew. */
function isDoubtful(offer: ReuseOffer, { reused }: ReusePage): boolean {
  return reused.some((one) => one.faults.length > 0 && paperKey(one.paper) === paperKey(offer.paper));
}

function withoutId(): Markup {
  return html`<section class="card help">
    <h2>Chưa thể chắc giấy tờ nào là của người này</h2>
    <p>
      Danh sách hồ sơ không ghi số định danh của người nộp, mà trùng họ tên thì chưa đủ để lấy giấy. Hãy ghi số định
      danh trong phần mềm một cửa rồi nhập lại danh sách; trang này sẽ hiện giấy tờ đã có.
    </p>
    <p>Muốn xem những ai trùng tên, hãy <a href="/tai-su-dung">tra cứu theo họ tên</a>.</p>
  </section>`;
}

function lists(
  { lacking, present, expired, decided }: Record<'lacking' | 'present' | 'expired' | 'decided', readonly ReuseOffer[]>,
  page: ReusePage,
): Markup {
  const cards = (offers: readonly ReuseOffer[]) =>
    html`<ol class="papers">
      ${offers.map((offer) => card(offer, page))}
    </ol>`;
  const folded = (title: string, offers: readonly ReuseOffer[]) =>
    offers.length === 0
      ? ''
      : html`<details class="card fold">
          <summary>${title} (${offers.length})</summary>
          ${cards(offers)}
        </details>`;
  return html`
    <h2>Có thể lấy vào hồ sơ (${lacking.length})</h2>
    ${
      lacking.length === 0
        ? html`<p class="card muted">Không còn giấy tờ nào khác của người này mà hồ sơ chưa có.</p>`
        : cards(lacking)
    }
    ${folded('Hồ sơ đã có loại giấy này', present)} ${folded('Có thể đã hết hiệu lực', expired)}
    ${folded('Đã quyết định', decided)}
    <p class="muted small">
      Chỉ hiện giấy nằm trong hồ sơ ghi đúng số định danh của người nộp, hoặc giấy có mã QR, mã vạch, dòng MRZ mang số
      đó. Mỗi lần mở trang này được ghi vào nhật ký.
    </p>
  `;
}

function card(offer: ReuseOffer, page: ReusePage): Markup {
  const validity = validityOf(offer, page.words, page.today);
  const body = html`
    ${
      offer.namesPerson === false
        ? html`<p class="small attention">
            Trên giấy có số định danh khác: có thể là giấy của người thân. Hãy xem kỹ trước khi lấy.
          </p>`
        : ''
    }
    ${
      offer.identity === 'paper'
        ? html`<p class="small muted">
            Giấy nằm trong hồ sơ của người khác, nhưng mã trên giấy mang số định danh này.
          </p>`
        : ''
    }
    ${decision(offer, page)}
  `;
  return existingPaperCard(offer, validity, page.format, body);
}

function decision(offer: ReuseOffer, page: ReusePage): Markup {
  const doubtful = isDoubtful(offer, page);
  const { decided } = offer;
  if (decided?.answer === 'taken' && !doubtful) {
    return html`<p><span class="chip good">✓ Đã lấy vào hồ sơ</span> ${backForm(decided.id, 'Rút lại')}</p>`;
  }
  const refused = decided?.answer === 'refused' ? (page.words.reasons[decided.reason ?? ''] ?? decided.reason) : null;
  return html`
    ${doubtful ? html`<p class="small attention">Đã lấy trước đây, nhưng giấy nguồn đã thay đổi từ đó.</p>` : ''}
    ${refused ? html`<p><span class="chip calm">Không lấy: ${refused}</span></p>` : ''}
    <div class="offer-forms">${takeForm(offer, page, doubtful)} ${doubtful ? '' : refuseForm(offer, page)}</div>
  `;
}

function takeForm(offer: ReuseOffer, { dossier, words }: ReusePage, again: boolean): Markup {
  return html`<form method="post" action="/ho-so/${encodeURIComponent(dossier.code)}/lay-giay" class="one-line">
    ${hidden(offer)}
    <label
      >Mục đích
      <select name="muc-dich">
        ${options(words.purposes)}
      </select>
    </label>
    <label class="grow">Ghi chú <input name="ghi-chu" maxlength="500" autocomplete="off" /></label>
    <button type="submit">${again ? 'Lấy lại bản hiện nay' : 'Lấy vào hồ sơ'}</button>
  </form>`;
}

function refuseForm(offer: ReuseOffer, { dossier, words }: ReusePage): Markup {
  return html`<details>
    <summary>Không lấy giấy này</summary>
    <form method="post" action="/ho-so/${encodeURIComponent(dossier.code)}/khong-lay" class="one-line">
      ${hidden(offer)}
      <label
        >Lý do
        <select name="ly-do" required>
          <option value="">chọn lý do</option>
          ${options(words.reasons)}
        </select>
      </label>
      <label class="grow">Ghi chú <input name="ghi-chu" maxlength="500" autocomplete="off" /></label>
      <button type="submit" class="quiet">Ghi nhận không lấy</button>
    </form>
  </details>`;
}

function hidden({ paper, version }: ReuseOffer): Markup {
  return html`<input type="hidden" name="giay" value="${paperKey(paper)}" />
    <input type="hidden" name="bam" value="${version?.sha256 ?? ''}" />`;
}

function options(words: Record<string, string>): Markup[] {
  return Object.entries(words).map(([key, text]) => html`<option value="${key}">${text}</option>`) as Markup[];
}

/** Takes a decision back; asks nothing but a word why. */
export function backForm(id: string, title: string): Markup {
  return html`<details class="take-back">
    <summary>${title}</summary>
    <form method="post" action="/tai-su-dung/${id}/rut-lai" class="one-line">
      <label class="grow">Vì sao rút lại <input name="ghi-chu" maxlength="500" required autocomplete="off" /> </label>
      <button type="submit" class="quiet">${title}</button>
    </form>
  </details>`;
}
