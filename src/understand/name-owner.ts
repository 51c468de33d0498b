import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line } from './page-view.ts';
import { allowedMisreadings, findSqueezed, squeezeText } from './squeezed-text.ts';

/** Whose name a label announces, and where in the text the words that say so end. */
interface NameOwner {
  role: string;
  end: number;
}

interface Owner {
  role: string;
  squeezed: string;
}

const indexes = new WeakMap<Knowledge, Owner[]>();

/** Longer ones first: "người được ủy quyền" is not "người". */
function ownersOf(knowledge: Knowledge): Owner[] {
  const known = indexes.get(knowledge);
  if (known) return known;
  const owners = knowledge.identifiers.nameOwners
    .flatMap(({ role, texts }) => texts.map((text) => ({ role, squeezed: squeezeText(foldSameLength(text)).text })))
    .sort((a, b) => b.squeezed.length - a.squeezed.length);
  indexes.set(knowledge, owners);
  return owners;
}

/**
 * "Họ, chữ đệm, tên" + "người mẹ": the words right behind the beginning of a label, from the offset `from` of a folded text,
 * with a wrong letter in longer ones. Null when something else stands there: a colon, a name ("Võ" is no "vợ", "Cù" no "cũ").
 */
export function ownerBehind(
  { text, folded }: Pick<Line, 'text' | 'folded'>,
  from: number,
  knowledge: Knowledge,
): NameOwner | null {
  const lead = /^[\s,.]{0,3}(?:cua\s)?/.exec(folded.slice(from))![0].length;
  const start = from + lead;
  const rest = squeezeText(folded.slice(start, start + 60));
  for (const { role, squeezed } of ownersOf(knowledge)) {
    const hit = findSqueezed(rest, squeezed, allowedMisreadings(squeezed.length));
    if (hit?.start !== 0 || isName(text, start, start + hit.end)) continue;
    if (hit.errors === 0 || endsAlike(squeezed, folded.slice(start, start + hit.end)))
      return { role, end: start + hit.end };
  }
  return null;
}

/** Last words of this many letters at least may be misread: "người khai" is no "người khởi (kiện)", "người mẹ" no "người để". */
const LONG = 6;

/** Whether a misread owner's last word is the owner's own, or long enough to have a wrong letter. */
function endsAlike(squeezed: string, read: string): boolean {
  const last = /[a-z]+$/.exec(read)?.[0] ?? '';
  return last.length >= LONG || (last !== '' && squeezed.endsWith(last));
}

/** True where the last word is a name's: printed with a capital, or in another case than what stands before it, and no colon behind it. */
function isName(text: string, start: number, end: number): boolean {
  const last = /\p{L}+$/u.exec(text.slice(start, end))?.[0] ?? '';
  const first = last.charAt(0);
  if (first === first.toLowerCase() || /^\s?[:/(]/.test(text.slice(end))) return false;
  const before = /\p{L}+(?=\P{L}+$)/u.exec(text.slice(0, end - last.length))?.[0] ?? '';
  return before !== before.toUpperCase() || last !== last.toUpperCase();
}
