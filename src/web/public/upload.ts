/** Sends chosen, photographed or dropped files one after the other and tells how far each one is. */

const form = document.querySelector<HTMLFormElement>('form[data-upload]');
const picker = form?.querySelector<HTMLInputElement>('input[type=file]');
const station = form?.querySelector<HTMLSelectElement>('select');
const list = form?.querySelector<HTMLUListElement>('.upload-list');
const drop = form?.querySelector<HTMLElement>('.drop');
let queue: Promise<void> = Promise.resolve();

function add(files: Iterable<File>): void {
  for (const file of files) {
    const line = document.createElement('li');
    line.textContent = `${file.name}: đang chờ`;
    list?.append(line);
    const target = station?.value ?? '';
    queue = queue.then(() => send(file, target, line));
  }
}

function send(file: File, target: string, line: HTMLElement): Promise<void> {
  const say = (words: string, tone = '') => {
    line.className = tone;
    line.textContent = `${file.name}: ${words}`;
  };
  if (file.size > Number(form?.dataset.limit)) {
    say('✕ tệp quá lớn, chưa gửi. Hãy chia thành nhiều tệp nhỏ hơn.', 'bad');
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/tai-len?${new URLSearchParams({ tram: target, ten: file.name })}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) say(`đang gửi ${Math.floor((event.loaded / event.total) * 100)} %`);
    });
    request.addEventListener('load', () => {
      if (request.status === 201) say('✓ đã nhận, đang chờ xử lý', 'good');
      else say(`✕ ${messageOf(request.responseText)}`, 'bad');
    });
    request.addEventListener('error', () => say('✕ mất kết nối, tệp chưa được nhận. Hãy gửi lại.', 'bad'));
    request.addEventListener('loadend', () => resolve());
    request.send(file);
  });
}

function messageOf(answer: string): string {
  try {
    return (JSON.parse(answer) as { message: string }).message;
  } catch {
    // Not our JSON: a proxy answered.
    return 'máy chủ không nhận tệp. Hãy thử lại.';
  }
}

form?.addEventListener('submit', (event) => event.preventDefault());
picker?.addEventListener('change', () => {
  add(picker.files ?? []);
  picker.value = '';
});
drop?.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
drop?.addEventListener('dragleave', () => drop.classList.remove('over'));
drop?.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  add(event.dataTransfer?.files ?? []);
});

export {};
