/** On a document's page: copying the text, and showing where a field stands while it is pointed at. */

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = document.getElementById(button.dataset.copy ?? '');
  if (!text) return;
  if (navigator.clipboard) await navigator.clipboard.writeText(text.textContent ?? '');
  else {
    // Without HTTPS browsers offer no clipboard; the text is selected so that Ctrl+C does it.
    getSelection()?.selectAllChildren(text);
    button.textContent = 'Đã chọn, bấm Ctrl+C';
    return;
  }
  button.textContent = '✓ Đã chép';
}

function mark(index: string | undefined, on: boolean): void {
  if (index === undefined) return;
  for (const element of document.querySelectorAll(`[data-field="${CSS.escape(index)}"]`)) {
    element.classList.toggle('pointed', on);
  }
}

for (const element of document.querySelectorAll<HTMLElement | SVGElement>('[data-field]')) {
  const { field } = element.dataset;
  for (const event of ['mouseenter', 'focusin']) element.addEventListener(event, () => mark(field, true));
  for (const event of ['mouseleave', 'focusout']) element.addEventListener(event, () => mark(field, false));
}

export {};
