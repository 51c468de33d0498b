/** U+FFFD stands for what no reader could show, so that a gap stays visible. */
const REPLACEMENT = '\uFFFD';

/**
 * Text that may stand in a PDF text layer and in XML: NFC, without control and format characters (they become
 * spaces or vanish), with U+FFFD for lone surrogates and noncharacters. Runs of white space become one space; ends are
 * trimmed. ISO 19005-2, 6.2.11.7.2 forbids U+0000, U+FEFF and U+FFFE in ToUnicode; XML 1.0 forbids the other controls.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .replace(/\p{Noncharacter_Code_Point}/gu, REPLACEMENT)
    .trim();
}

/** Longest cluster kept as one unit: a base and its marks. Longer ones, seen only in hostile text, are cut apart. */
const CLUSTER_MARKS = 6;
const CLUSTER = new RegExp(`\\P{M}\\p{M}{0,${CLUSTER_MARKS}}|\\p{M}{1,${CLUSTER_MARKS}}`, 'gu');

/** The characters of a clean text as a reader counts them: a letter with its combining marks is one. */
export function clusters(text: string): string[] {
  return text.match(CLUSTER) ?? [];
}
