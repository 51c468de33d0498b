/** A paper as word boxes with what should be read on it, by the forms of the domain; people and places are invented. */
export interface Layout {
  name: string;
  /** Lines for makePage. */
  lines: string[];
  /** Names with roles, in reading order. */
  people: [name: string, role: string][];
  /** yyyy-mm-dd, in reading order. */
  born?: string[];
  /** yyyy-mm-dd of the paper itself. */
  issued?: string | null;
  /** Null: the paper has no issuing office. */
  agency?: string | null;
}

export const HEAD = ['>> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '>> Độc lập - Tự do - Hạnh phúc', ''];

/** Letterhead in two columns: office lines left, motto right. */
export function letterhead(office: string[], right: string[] = []): string[] {
  const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ...right];
  return Array.from(
    { length: Math.max(office.length, motto.length) },
    (_, i) => `${office[i] ?? ''}${motto[i] ? ` |48| ${motto[i]}` : ''}`,
  );
}
