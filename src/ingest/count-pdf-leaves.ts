/** A page tree deeper or wider than this is an attack, or has loops. */
const MOST_NODES = 20_000;
/** Bytes of one object that are looked at: a node with thousands of kids fits. */
const LONGEST_OBJECT = 512 * 1024;

/**
 * Pages that hang in the page tree, counted leaf by leaf. PDFium believes the tree's `/Count`, and where that is too
 * small it drops the pages behind it without a word. Null when the tree cannot be followed in the clear (compressed
 * objects): then nothing is known.
 */
export function countPdfLeaves(bytes: Buffer): number | null {
  const offsets = objectOffsets(bytes);
  const textOf = (id: number) => objectAt(bytes, offsets.get(id));
  const rootId = lastReference(bytes, '/Root');
  const pagesId = rootId === null ? null : reference(textOf(rootId), 'Pages');
  if (pagesId === null) return null;
  const seen = new Set<number>();
  const waiting = [pagesId];
  let leaves = 0;
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const text = textOf(id);
    if (text === null || seen.size > MOST_NODES) return null;
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(text);
    if (kids) waiting.push(...[...kids[1]!.matchAll(/(\d+)\s+\d+\s+R/g)].map((match) => Number(match[1])));
    else if (/\/Type\s*\/Page(?![A-Za-z])/.test(text)) leaves += 1;
    else return null;
  }
  return leaves;
}

/** Where each object was written last: a later save replaces an earlier one. */
function objectOffsets(bytes: Buffer): Map<number, number> {
  const offsets = new Map<number, number>();
  for (let at = bytes.indexOf(' obj'); at >= 0; at = bytes.indexOf(' obj', at + 4)) {
    const match = /(?:^|\s)(\d{1,10})\s+\d{1,5}$/.exec(bytes.toString('latin1', Math.max(0, at - 20), at));
    if (match) offsets.set(Number(match[1]), at + 4);
  }
  return offsets;
}

function objectAt(bytes: Buffer, offset: number | undefined): string | null {
  if (offset === undefined) return null;
  const end = bytes.indexOf('endobj', offset);
  return bytes.toString('latin1', offset, Math.min(end < 0 ? bytes.length : end, offset + LONGEST_OBJECT));
}

function lastReference(bytes: Buffer, key: string): number | null {
  const at = bytes.lastIndexOf(key);
  return at < 0 ? null : reference(bytes.toString('latin1', at, at + 64), key.slice(1));
}

function reference(text: string | null, key: string): number | null {
  const match = new RegExp(`/${key}\\s+(\\d+)\\s+\\d+\\s+R`).exec(text ?? '');
  return match ? Number(match[1]) : null;
}
