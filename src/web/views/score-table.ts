import { html } from 'hono/html';
import { ATTACH_FACTS, SCORE_PARTS } from '../../core/attach-score.ts';
import type { AttachFact, DossierScore, ScorePartName } from '../../core/attach-score.ts';
import type { Markup } from '../markup.ts';
import { factWord, PART_WORDS } from '../words.ts';

export interface ScoreColumn extends DossierScore {
  code: string;
}

/** Why a dossier: its points by part, the next best dossier beside it. `needed` is left out where nothing was attached. */
export function scoreTable(best: ScoreColumn, next: ScoreColumn | null, needed?: number): Markup {
  const columns = next ? [best, next] : [best];
  const rows = SCORE_PARTS.filter((part) => columns.some((column) => factsOf(column, part).length > 0));
  return html`<div class="table-frame">
      <table class="scores">
        <thead>
          <tr>
            <th scope="col">Căn cứ</th>
            <th scope="col"><span class="code">${best.code}</span></th>
            ${next ? html`<th scope="col"><span class="small">Kế tiếp:</span> <span class="code">${next.code}</span></th>` : ''}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (part) =>
              html`<tr>
                <th scope="row">${PART_WORDS[part]}</th>
                ${columns.map((column) => cell(column, part))}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Cộng</th>
            ${columns.map((column) => html`<td><b>${signed(column.points)}</b></td>`)}
          </tr>
        </tfoot>
      </table>
    </div>
    <p class="muted small">
      ${needed === undefined ? '' : `Cần ${needed} điểm. `}Thêm 10 điểm là khả năng đúng gấp 10
      lần.${next ? '' : ' Không có hồ sơ nào khác phù hợp.'}
    </p>`;
}

function cell(column: ScoreColumn, part: ScorePartName): Markup {
  const facts = factsOf(column, part);
  if (facts.length === 0) return html`<td class="muted">–</td>`;
  return html`<td>
    ${facts.map((fact) => html`<div><b>${signed(fact.points)}</b> <span class="small">${factWord(fact.fact)}</span></div>`)}
  </td>`;
}

/** Facts that an older or newer version wrote are shown with the codes' part, never hidden. */
function factsOf({ parts }: DossierScore, part: ScorePartName) {
  const partOf = (fact: AttachFact) => (Object.hasOwn(ATTACH_FACTS, fact) ? ATTACH_FACTS[fact].part : SCORE_PARTS[0]);
  return parts.filter(({ fact }) => partOf(fact) === part);
}

/** With a true minus sign. */
function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}
