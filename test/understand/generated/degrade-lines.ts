import { foldVietnamese } from '../../../src/core/vietnamese.ts';
import type { Chance } from './chance.ts';

export interface Damage {
  /** Share of letters read as another one. */
  letters: number;
  /** Share of words that lose their diacritics. */
  diacritics: number;
  /** Share of lines that are not read at all. */
  lines: number;
  /** Share of two-column lines read as one run of words. */
  columns: number;
  /** Share of spaces that are lost. */
  spaces: number;
}

/** Pairs that recognition confuses on prints; any other letter may come too. */
const CONFUSED: Record<string, string> = {
  i: 'l', l: 'i', I: 'l', O: '0', o: '0', u: 'n', n: 'u', c: 'e', e: 'c', h: 'b', b: 'h', a: 'o', t: 'f', g: 'q', m: 'n',
}; // prettier-ignore
const ANY = 'abcdeghiklmnopqrstuvxy';

/** Lines of a page as a bad scan would be read. */
export function degradeLines(lines: readonly string[], damage: Damage, chance: Chance): string[] {
  return lines
    .filter((line) => line === '' || chance.next() >= damage.lines)
    .map((line) => {
      const joined = line.includes(' || ') && chance.next() < damage.columns ? line.replaceAll(' || ', ' ') : line;
      return joined
        .split(' ')
        .map((word) => damageWord(word, damage, chance))
        .reduce((text, word) => text + (mayLose(text, word) && chance.next() < damage.spaces ? '' : ' ') + word);
    });
}

/** Signs of the page builder keep their spaces. */
function mayLose(text: string, word: string): boolean {
  return ![text.split(' ').at(-1) ?? '', word].some((w) => w === '||' || w === '>>' || w.startsWith('@') || w === '');
}

function damageWord(word: string, damage: Damage, chance: Chance): string {
  if (word === '||' || word === '>>' || word.startsWith('@')) return word;
  const bare = chance.next() < damage.diacritics ? withoutMarks(word) : word;
  return [...bare].map((c) => (chance.next() < damage.letters ? misread(c, chance) : c)).join('');
}

function withoutMarks(word: string): string {
  const folded = foldVietnamese(word);
  return [...folded]
    .map((c, i) =>
      word.normalize('NFC').charAt(i) === word.normalize('NFC').charAt(i).toUpperCase() ? c.toUpperCase() : c,
    )
    .join('');
}

function misread(c: string, chance: Chance): string {
  if (!/\p{L}|\d/u.test(c)) return c;
  if (chance.next() < 0.15) return '';
  const like = CONFUSED[c];
  if (like && chance.next() < 0.5) return like;
  const other = chance.pick([...ANY]);
  return c === c.toUpperCase() ? other.toUpperCase() : other;
}
