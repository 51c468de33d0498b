export interface FoundName {
  value: string;
  start: number;
  end: number;
}

const HONORIFIC = /^(?:ông|bà|anh|chị|em|cháu|cụ)(?:\s*[/(]\s*(?:ông|bà)\s*\)?)?$/i;

/**
 * The person's name that begins a text: two to seven words, each with a capital first letter. Ends at punctuation, a digit or a
 * word in small letters. `notNames` are beginnings, in small letters, that no name has. Null when no such run begins within the first words.
 */
export function parseName(text: string, notNames: readonly string[] = []): FoundName | null {
  const tokens = [...text.slice(0, 300).matchAll(/\S+/g)];
  const words: { text: string; start: number; end: number }[] = [];
  for (const token of tokens) {
    const lead = /^[^\p{L}\d]*/u.exec(token[0])![0].length;
    const body = /^[\p{L}'’]+/u.exec(token[0].slice(lead))?.[0] ?? '';
    const rest = token[0].slice(lead + body.length);
    if (body === '') {
      if (words.length > 0 || /\d/.test(token[0])) break;
      continue;
    }
    if (words.length === 0 && HONORIFIC.test(body)) continue;
    if (words.length > 0 && /[,;:(]/.test(token[0].slice(0, lead))) break;
    if (!startsWithCapital(body)) break;
    words.push({ text: body, start: token.index + lead, end: token.index + lead + body.length });
    if (rest !== '') break;
  }
  if (words.length < 2 || words.length > 7 || words.every((w) => w.text.length < 2)) return null;
  const value = words.map((w) => w.text).join(' ');
  if (notNames.some((no) => `${value.toLowerCase()} `.startsWith(`${no} `))) return null;
  return { value, start: words[0]!.start, end: words.at(-1)!.end };
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
