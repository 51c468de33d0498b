/** A printed word as it lies on the page: CSS px; `block` tells table cells and columns apart. */
export interface PrintedWord {
  text: string;
  box: [number, number, number, number];
  block: number;
}

/**
 * Runs inside the browser (serialised): every word of the drawn page in document order with its place. Pieces that touch
 * ("ngày" in bold, "," behind it) are one word.
 */
export function readWords(): PrintedWord[] {
  const root = document.querySelector('.page') as HTMLElement;
  const origin = root.getBoundingClientRect();
  const words: PrintedWord[] = [];
  const owners: (Element | null)[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let glue = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement as Element;
    if (parent.closest('svg') || parent.closest('[data-untrue]')) continue;
    const text = node.textContent ?? '';
    if (/^\s/.test(text)) glue = false;
    for (const match of text.matchAll(/\S+/g)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const rect = range.getClientRects()[0];
      if (!rect || rect.width === 0) continue;
      const owner = parent.closest('td,th,.head > div,.cols > div,.at');
      if (!owners.includes(owner)) owners.push(owner);
      const [x, y] = [rect.left - origin.left, rect.top - origin.top];
      const last = words.at(-1);
      const touches =
        last && Math.abs(last.box[0] + last.box[2] - x) < 1 && Math.abs(last.box[1] - y) < rect.height / 2;
      if (glue && match.index === 0 && last && touches) {
        last.text += match[0];
        last.box[2] = x + rect.width - last.box[0];
      } else words.push({ text: match[0], box: [x, y, rect.width, rect.height], block: owners.indexOf(owner) });
      glue = true;
    }
    glue = !/\s$/.test(text);
  }
  return words;
}
