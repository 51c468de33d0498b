import { html } from 'hono/html';
import type { ExistingPaper, KnownPerson, ReuseDossier, ReusedPaper } from '../../core/ports/reuse.ts';
import { FAULT_NOTICES } from '../../core/reuse.ts';
import { validityOf, type ReuseWords } from '../../registry/reuse-words.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../markup.ts';
import { noticeWords } from '../words.ts';
import { className, dossierCode } from './parts.ts';
import { existingPaperCard, personLine } from './paper-offer.ts';

/** What a look-up found. */
export type Found =
  | { kind: 'person'; person: ReuseDossier | null; dossiers: readonly ReuseDossier[]; papers: readonly ExistingPaper[] }
  | { kind: 'names'; persons: readonly KnownPerson[] }
  | { kind: 'number'; papers: readonly ExistingPaper[] };

interface StartPage {
  found: Found | null;
  /** Purpose chosen. */
  lookup: string;
  doubtful: { total: number; reuses: readonly ReusedPaper[] };
  words: ReuseWords;
  today: string;
  format: Format;
}

/** Tái sử dụng: who has what already. What is typed travels in the body, so that no address or log holds it. */
export function reuseStartView(page: StartPage): Markup {
  return html`
    <h1>Tra cứu giấy tờ đã có</h1>
    <form class="search" method="post" action="/tai-su-dung">
      <label class="grow"
        >Mã hồ sơ, số định danh, số giấy tờ hoặc họ và tên
        <input
          name="tim"
          required
          maxlength="200"
          autocomplete="off"
          spellcheck="false"
          ${page.found ? '' : 'autofocus'}
        />
      </label>
      ${lookupField(page)}
      <button type="submit">Tra cứu</button>
    </form>
    ${page.found ? results(page.found, page) : help()} ${attention(page)}
  `;
}

function lookupField({ words, lookup }: StartPage): Markup {
  return html`<label
    >Để làm gì
    <select name="muc-dich">
      ${Object.entries(words.lookups).map(
        ([key, text]) => html`<option value="${key}" ${key === lookup ? 'selected' : ''}>${text}</option>`,
      )}
    </select>
  </label>`;
}

function help(): Markup {
  return html`<section class="card help">
    <h2>Bắt đầu từ đâu</h2>
    <ul>
      <li><b>Mã hồ sơ đang nhận:</b> mở ngay giấy tờ đã có của người nộp để lấy vào hồ sơ.</li>
      <li><b>Số định danh 12 chữ số:</b> mọi giấy tờ chắc chắn của người đó và các hồ sơ đang mở.</li>
      <li><b>Số giấy tờ</b> (khai sinh, kết hôn, đất …): giấy mang số đó; hai xã có thể cấp trùng số.</li>
      <li><b>Họ và tên:</b> những người trùng tên, phân biệt bằng số định danh và năm sinh.</li>
    </ul>
    <p class="muted small">
      Mỗi lần tra cứu được ghi vào nhật ký: ai, khi nào, để làm gì. Số đã gõ không được ghi lại.
    </p>
  </section>`;
}

function results(found: Found, page: StartPage): Markup {
  switch (found.kind) {
    case 'person':
      return personResult(found, page);
    case 'names':
      return namesResult(found.persons, page);
    case 'number':
      return html`<h2>Giấy tờ mang số này (${found.papers.length})</h2>
        ${
          found.papers.length === 0
            ? nothing()
            : html`<p class="muted">Số giấy tờ có thể trùng giữa các nơi cấp. Hãy xem giấy là của ai trước khi dùng.</p>
                ${papers(found.papers, page, true)}`
        }`;
  }
}

function nothing(): Markup {
  return html`<p class="card muted">Không thấy. Hãy kiểm tra từng chữ số, hoặc tra theo cách khác.</p>`;
}

function personResult(found: Extract<Found, { kind: 'person' }>, page: StartPage): Markup {
  const { person, dossiers } = found;
  if (!person && found.papers.length === 0) return nothing();
  const open = dossiers.filter((one) => one.resolved === null);
  return html`
    ${person ? html`<section class="card"><p>${personLine(person.applicant, person.citizenId)}</p></section>` : ''}
    <h2>Hồ sơ đang mở (${open.length})</h2>
    ${
      open.length === 0
        ? html`<p class="card muted">Người này không có hồ sơ nào đang giải quyết.</p>`
        : html`<ul class="card listed">
            ${open.map(
              (one) =>
                html`<li>
                  ${dossierCode(one.code, true)} · ${one.procedureName}
                  <a class="button quiet" href="/ho-so/${encodeURIComponent(one.code)}/tai-su-dung"
                    >Lấy giấy vào hồ sơ này</a
                  >
                </li>`,
            )}
          </ul>`
    }
    <h2>Giấy tờ đã có (${found.papers.length})</h2>
    ${found.papers.length === 0 ? nothing() : papers(found.papers, page, false)}
  `;
}

function papers(list: readonly ExistingPaper[], { words, today, format }: StartPage, owners: boolean): Markup {
  return html`<ol class="papers">
    ${list.map((paper) =>
      existingPaperCard(
        paper,
        validityOf(paper, words, today),
        format,
        owners ? html`<p class="small">Người nộp hồ sơ: ${personLine(paper.applicant, paper.citizenId)}</p>` : '',
      ),
    )}
  </ol>`;
}

function namesResult(persons: readonly KnownPerson[], { format, lookup }: StartPage): Markup {
  if (persons.length === 0) return nothing();
  return html`<h2>Người mang tên này (${persons.length})</h2>
    <p class="muted">Trùng họ tên không có nghĩa là một người. Hãy so số định danh và năm sinh với giấy tùy thân.</p>
    <ul class="persons">
      ${persons.map(
        (person) =>
          html`<li class="card">
            <p>${personLine(person.applicant, person.citizenId)}</p>
            <p class="muted small">
              ${person.dossiers} hồ sơ, mới nhất ${dossierCode(person.newestDossier, true)} ngày
              ${format.day(person.newestReceived)} · ${person.units.join(', ')}
            </p>
            ${
              person.citizenId === null
                ? html`<p class="small attention">Không chắc là ai: hồ sơ này không ghi số định danh.</p>`
                : html`<form method="post" action="/tai-su-dung">
                    <input type="hidden" name="nguoi-cua" value="${person.newestDossier}" />
                    <input type="hidden" name="muc-dich" value="${lookup}" />
                    <button type="submit" class="quiet">Xem giấy tờ của người này</button>
                  </form>`
            }
          </li>`,
      )}
    </ul>`;
}

function attention({ doubtful }: StartPage): Markup | string {
  if (doubtful.total === 0) return '';
  return html`<section class="card">
    <h2>Cần xem lại: giấy đã tái sử dụng mà nguồn đã thay đổi (${doubtful.total})</h2>
    <ul class="listed">
      ${doubtful.reuses.map(
        (one) =>
          html`<li>
            ${dossierCode(one.dossier, true)} · ${one.class ? className(one.class) : 'giấy do hệ thống khác giữ'}
            <span class="block small muted"
              >${one.faults.map((fault) => noticeWords(FAULT_NOTICES[fault], {})).join(' ')}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
