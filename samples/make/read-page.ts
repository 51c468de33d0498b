/**
 * Runs inside the browser (serialised): the printed lines of the drawn page in document order and the marked values.
 * A line ends where the baseline moves or a table cell or column starts; pictures are not text.
 */
export function readPage(): { lines: string[]; fields: { kind: string; value: string; role: string }[] } {
  const root = document.querySelector('.page') as HTMLElement;
  const lines: string[] = [];
  let words: string[] = [];
  let centre = -1;
  let right = -1;
  let cell: Element | null = null;
  let glue = false;
  const flush = () => {
    if (words.length > 0) lines.push(words.join(' ').normalize('NFC'));
    words = [];
    centre = -1;
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement as Element;
    if (parent.closest('svg') || parent.closest('[data-untrue]')) continue;
    const text = node.textContent ?? '';
    if (/^\s/.test(text)) glue = false;
    for (const match of text.matchAll(/\S+/g)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      const middle = box.top + box.height / 2;
      const owner = parent.closest('td,th,.head > div,.cols > div,.at');
      const sameLine = Math.abs(middle - centre) < box.height * 0.45 && owner === cell && box.left >= right - 2;
      if (!sameLine) flush();
      const joined = sameLine && glue && match.index === 0 && box.left - right < 1;
      if (joined) words.push((words.pop() ?? '') + match[0]);
      else words.push(match[0]);
      centre = sameLine ? centre : middle;
      right = box.right;
      cell = owner;
      glue = true;
    }
    glue = !/\s$/.test(text);
  }
  flush();
  const fields = [...root.querySelectorAll('[data-kind]')].map((element) => ({
    kind: element.getAttribute('data-kind') ?? '',
    value: element.getAttribute('data-value') ?? '',
    role: element.getAttribute('data-role') ?? '',
  }));
  return { lines, fields };
}
