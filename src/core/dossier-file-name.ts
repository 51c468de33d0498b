/**
 * A dossier code as a file name on every system: letters, digits, dot, dash and underscore; anything else becomes `_`.
 * Never empty, never hidden, never a folder up.
 */
export function safeName(code: string): string {
  const safe = code
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .replace(/^[.]+/, '_')
    .replace(/[.]+$/, '_')
    .slice(0, 100);
  // Names Windows keeps for devices, with or without an extension.
  return /^(con|prn|aux|nul|com\d|lpt\d)?(\..*)?$/i.test(safe) ? `_${safe}` : safe;
}
