/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text as a field of a CSV file (RFC 4180). */
export function csvField(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text as a field; one that a spreadsheet would run as a formula is led by an apostrophe. */
export function csvSafeField(text: string): string {
  return csvField(FORMULA_START.test(text) ? `'${text}` : text);
}
