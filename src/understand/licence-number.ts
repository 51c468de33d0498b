import type { Field } from '../core/document.ts';
import type { PageView } from './page-view.ts';

/** A driving licence says so at its head; in an application it is only named. */
const TITLE = /^\W{0,3}(?:giay phep lai xe|driver.?s licen[sc]e|driving licen[sc]e)/;
/** What a licence tells its own number behind: "Số/No:". */
const OWN = /^\W{0,3}(?:so|no)(?:\s?\/\s?(?:no|number))?\W{0,4}$/;
/** Share of the page's height within which a title stands. */
const TITLE_ZONE = 0.5;

/**
 * A driving licence's number has twelve digits (TT 12/2017/TT-BGTVT, annex 17; TT 35/2024/TT-BGTVT) and looks like a citizen's: on the
 * licence itself what stands behind "Số/No" is the licence's.
 */
export function asLicenceNumber(fields: readonly Field[], views: readonly PageView[]): Field[] {
  if (!views[0]?.segments.some(({ folded, top }) => top < TITLE_ZONE && TITLE.test(folded))) return [...fields];
  const isOwn = ({ kind, source, verbatim, page }: Field): boolean =>
    kind === 'citizen_id' &&
    source === 'ocr' &&
    views.some(
      (view) =>
        view.number === page &&
        view.segments.some(({ text, folded }) => {
          const at = text.indexOf(verbatim);
          return at > 0 && OWN.test(folded.slice(0, at));
        }),
    );
  return fields.map((field) => {
    if (!isOwn(field)) return field;
    const checks = field.checks.filter((check) => check !== 'unlabelled');
    return { ...field, kind: 'document_no', role: undefined, checks };
  });
}
