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

/** The line on the picture at which the clerk's cut would fall; drawn while the slider is used. */
function showCut(slider: HTMLInputElement): void {
  const output = slider.form?.querySelector('[data-cut-value]');
  if (output) output.textContent = slider.value.replace('.', ',');
  const picture = document.querySelector<SVGSVGElement>('.sheet svg');
  if (!picture) return;
  const { width, height } = picture.viewBox.baseVal;
  let line = picture.querySelector('line.cut');
  if (!line) {
    line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    line.classList.add('cut');
    picture.append(line);
  }
  const x = String((width * slider.valueAsNumber) / 100);
  for (const [name, value] of Object.entries({ x1: x, x2: x, y1: '0', y2: String(height) })) {
    line.setAttribute(name, value);
  }
}

for (const slider of document.querySelectorAll<HTMLInputElement>('input[data-cut]')) {
  for (const event of ['input', 'focus', 'pointerdown']) slider.addEventListener(event, () => showCut(slider));
}

export {};
