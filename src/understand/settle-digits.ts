/** What is known of the ink of a number, character by character. */
export interface NumberInk {
  /** Characters that stand apart. */
  count: number;
  /** How well the character at a place (0-based) fits the page's own pictures of a digit, −1..1; null where it has none. */
  fit(at: number, digit: string): number | null;
  /** Whether the character at a place has a point inside that it does not touch: of all digits only a typewriter's zero has. */
  isDotted(at: number): boolean;
}

/** Another digit of the page fits this much better than the one that was read: another digit was printed. */
const BETTER = 0.1;
/**
 * Fits from here on are of no other digit: of 6,780 comparisons with one on 127 pages none reached 0.9, of those with its own
 * six tenths reached this.
 */
const SURELY = 0.96;
/** A lead so wide tells from this fit on. */
const FAR = { lead: 0.3, fit: 0.8 } as const;
/** Fits below this are no likeness and say nothing of which digit it is: slender ones are stretched. */
const ALIKE = 0.85;

/**
 * The number as its ink shows it where that is another one than `value` (whole: "751/UBND-XNTTHN"): digits that look like other ones
 * of the same page are those. Null where all look like what they were read as, and where not as many characters stand apart
 * as were read.
 */
export function inkReading(value: string, ink: NumberInk): string | null {
  if (ink.count !== [...value].length) return null;
  const lead = leadOf(value);
  const shown = [...lead].map((digit, at) => (/\d/.test(digit) ? shownDigit(digit, at, ink) : digit)).join('');
  return shown === lead ? null : shown + value.slice(lead.length);
}

function shownDigit(digit: string, at: number, ink: NumberInk): string {
  if (ink.isDotted(at)) return '0';
  const own = ink.fit(at, digit);
  if (own === null) return digit;
  let best = { digit, fit: Math.max(ALIKE, own + BETTER) };
  for (const other of '0123456789') {
    const fit = ink.fit(at, other);
    if (fit !== null && fit >= best.fit) best = { digit: other, fit };
  }
  return best.digit;
}

/**
 * Which of two readings of a number its ink proves: the one with as many characters as stand apart, or of two as long as each other
 * the one all of whose digits look like the page's other ones, a dotted one being a zero. Null where the ink does not tell.
 */
export function provenByInk(first: string, second: string, ink: NumberInk): string | null {
  const fits = [first, second].filter((value) => [...value].length === ink.count);
  if (fits.length === 1) return fits[0]!;
  const [one, other] = [leadOf(first), leadOf(second)];
  if (fits.length === 0 || one.length !== other.length) return null;
  const leads = [...one].flatMap((digit, at) => {
    if (digit === other[at]) return [];
    if (ink.isDotted(at)) return [digit === '0' ? 1 : other[at] === '0' ? -1 : 0];
    return [leadOfFit(ink.fit(at, digit), ink.fit(at, other[at]!))];
  });
  if (leads.every((lead) => lead >= BETTER)) return first;
  return leads.every((lead) => lead <= -BETTER) ? second : null;
}

/** How much better a character fits one digit than another; 0 where that says nothing, 1 or −1 where the page has only one of them, and it fits. */
function leadOfFit(one: number | null, other: number | null): number {
  if (one === null || other === null) return (one ?? 0) >= SURELY ? 1 : (other ?? 0) >= SURELY ? -1 : 0;
  const [best, lead] = [Math.max(one, other), one - other];
  return best >= ALIKE || (best >= FAR.fit && Math.abs(lead) >= FAR.lead) ? lead : 0;
}

/** The digits that lead a number, with its year: "1015/2026", "751" of "751/UBND-XNTTHN". */
export function leadOf(value: string): string {
  return /^\d+(?:\/\d+(?=\/|$))?/.exec(value)?.[0] ?? '';
}
