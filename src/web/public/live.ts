/**
 * Keeps the parts of a page marked `data-live` up to date: when the server says that something changed, the page is
 * asked for again and only the children (by `data-key`) that differ are put in, so that nothing flickers and what the
 * user is reading stays where it is.
 */

const LEAST_PAUSE_MS = 800;
/** Without any sign of life for this long the connection counts as lost (the server says something every 15 s). */
const SILENCE_MS = 40_000;

const badge = document.querySelector<HTMLElement>('[data-live-state]');
let source: EventSource | undefined;
let refreshing = false;
let again = false;
let silence: number | undefined;

function show(state: 'live' | 'lost' | 'trouble'): void {
  if (!badge) return;
  const words = {
    live: '● Đang cập nhật trực tiếp',
    lost: '▲ Mất kết nối, số liệu có thể đã cũ. Đang nối lại…',
    trouble: '▲ Cơ sở dữ liệu chưa trả lời, số liệu có thể đã cũ.',
  };
  badge.hidden = false;
  badge.className = `live ${state}`;
  if (badge.textContent !== words[state]) badge.textContent = words[state];
}

function heard(): void {
  clearTimeout(silence);
  silence = window.setTimeout(() => show('lost'), SILENCE_MS);
}

async function refresh(): Promise<void> {
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = true;
  try {
    const response = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
    if (response.redirected && new URL(response.url).pathname === '/dang-nhap') {
      location.assign(response.url);
      return;
    }
    if (!response.ok) throw new Error(String(response.status));
    renew(new DOMParser().parseFromString(await response.text(), 'text/html'));
    show('live');
  } catch {
    // Shown to the user; the next event or reconnection tries again.
    show('lost');
  }
  await new Promise((resolve) => setTimeout(resolve, LEAST_PAUSE_MS));
  refreshing = false;
  if (again) {
    again = false;
    await refresh();
  }
}

function renew(fresh: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${CSS.escape(part.dataset.live ?? '')}"]`);
    if (next && next.innerHTML !== part.innerHTML) renewChildren(part, next);
  }
  const counter = fresh.querySelector<HTMLElement>('[data-live-state]')?.dataset.counter;
  if (badge && counter) badge.dataset.counter = counter;
}

function renewChildren(part: HTMLElement, next: Element): void {
  const focused = document.activeElement?.getAttribute('href');
  if ([...part.children, ...next.children].every((child) => keyOf(child) !== '')) renewKeyed(part, next);
  else part.replaceChildren(...[...next.childNodes].map((node) => document.importNode(node, true)));
  const lostFocus = document.activeElement === document.body && focused;
  if (lostFocus) part.querySelector<HTMLElement>(`[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

function renewKeyed(part: HTMLElement, next: Element): void {
  const old = new Map([...part.children].map((child) => [keyOf(child), child]));
  let place: Element | null = part.firstElementChild;
  for (const child of next.children) {
    const known = old.get(keyOf(child));
    old.delete(keyOf(child));
    let shown = known;
    if (!known || known.outerHTML !== withoutMark(known, child)) {
      shown = document.importNode(child, true);
      shown.classList.add('fresh');
    }
    if (known && known === place) place = known.nextElementSibling;
    if (shown && shown !== known) {
      part.insertBefore(shown, place);
      known?.remove();
    } else if (shown && shown.nextElementSibling !== place) part.insertBefore(shown, place);
  }
  for (const gone of old.values()) gone.remove();
}

/** What `child` would look like with the mark of freshness that `known` may carry. */
function withoutMark(known: Element, child: Element): string {
  if (!known.classList.contains('fresh')) return child.outerHTML;
  const copy = child.cloneNode(true) as Element;
  copy.classList.add('fresh');
  return copy.outerHTML;
}

function keyOf(element: Element): string {
  return element.getAttribute('data-key') ?? '';
}

function connect(): void {
  if (source) return;
  // With what the page knows, so that whatever happened while nobody listened comes as news.
  source = new EventSource(`/su-kien?tu=${badge?.dataset.counter ?? ''}`);
  source.addEventListener('hello', () => {
    heard();
    show('live');
  });
  source.addEventListener('alive', heard);
  source.addEventListener('changed', () => {
    heard();
    void refresh();
  });
  source.addEventListener('trouble', () => show('trouble'));
  source.addEventListener('error', () => {
    show('lost');
    // The browser gives up for good when the server refuses, for example after the session ended.
    if (source?.readyState === EventSource.CLOSED) {
      disconnect();
      setTimeout(connect, 10_000);
    }
  });
}

function disconnect(): void {
  source?.close();
  source = undefined;
  clearTimeout(silence);
}

// A hidden tab gives its connection back: browsers allow only six to one server.
document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-auto-submit]')) {
  form.addEventListener('change', () => form.requestSubmit());
}
if (!document.hidden) connect();

export {};
