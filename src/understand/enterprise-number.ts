import type { Field } from '../core/document.ts';
import type { PageView } from './page-view.ts';

/** Certificates of registration of what the law on enterprises and the one on cooperatives know (TT 01/2021/TT-BKHĐT, annex IV). */
const TITLE =
  /^\W{0,3}giay chung nhan dang ky (?:doanh nghiep|cong ty|hop tac xa|lien hiep hop tac xa|hoat dong|chi nhanh|van phong dai dien|quy tin dung)/;
/** What such a certificate tells its own number behind. */
const OWN = /ma so (?:doanh nghiep|hop tac xa|lien hiep hop tac xa|chi nhanh|van phong dai dien)/;
/** Share of the page's height within which a title stands. */
const TITLE_ZONE = 0.5;

/**
 * "Mã số doanh nghiệp" is a tax code on every paper but one: on the certificate of the registration itself it is the number that was
 * registered (Luật Doanh nghiệp 2020, art. 29: one number for both).
 */
export function asEnterpriseNumber(fields: readonly Field[], views: readonly PageView[]): Field[] {
  if (!views[0]?.segments.some(({ folded, top }) => top < TITLE_ZONE && TITLE.test(folded))) return [...fields];
  const told = (field: Field): boolean =>
    views.some((view) =>
      view.lines.some(({ text, folded }) => {
        const at = text.indexOf(field.verbatim);
        return at > 0 && OWN.test(folded.slice(0, at));
      }),
    );
  const own = fields.find((field) => field.kind === 'tax_code' && field.source === 'ocr' && told(field));
  return fields.map((field) => (field === own ? { ...field, kind: 'business_registration_no' } : field));
}
