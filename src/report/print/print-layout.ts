/** Width of a text in pt. */
export type Measure = (text: string) => number;

/** Lines of a text no wider than `width` pt, broken between words; a word that is wider is broken inside. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > width && line.length > 1) {
      let fits = line.length - 1;
      while (fits > 1 && measure(line.slice(0, fits)) > width) fits -= 1;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** What a column needs: the widest word (below it words break) and the widest whole text, in pt. */
interface Need {
  least: number;
  most: number;
}

/**
 * Widths of columns that together are `room` pt wide. Each gets its least; what is left goes where whole texts need more, and
 * when nobody needs more to all by their needs. When even the leasts do not fit, all shrink alike.
 */
export function columnWidths(needs: readonly Need[], room: number): number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least >= room) return needs.map((need) => (need.least * room) / least);
  const wanted = needs.map((need) => Math.max(0, need.most - need.least));
  const sum = wanted.reduce((total, more) => total + more, 0);
  const rest = room - least;
  if (sum >= rest) return needs.map((need, i) => need.least + (wanted[i]! * rest) / sum);
  const most = needs.reduce((total, need) => total + need.most, 0);
  return needs.map((need, i) => need.least + wanted[i]! + ((rest - sum) * need.most) / most);
}
