import { seal, signature } from './html.ts';

/** Ink as a pad and a hand leave it: unevenly. `seed` says where it is thin; the same every time. */
function pressed(stamp: string, seed: number): string {
  const id = `ink${seed}`;
  const thin = `<feTurbulence type="fractalNoise" baseFrequency="0.045" numOctaves="3" seed="${seed}"/><feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  2.4 0 0 0 -0.35"/><feComposite in="SourceGraphic" operator="in"/>`;
  const filter = `<svg width="0" height="0" style="position:absolute"><filter id="${id}" x="-5%" y="-5%" width="110%" height="110%">${thin}</filter></svg>`;
  return filter + stamp.replace('style="', `style="filter:url(#${id});`);
}

/** Who signs and seals. */
export interface SealedBy {
  title: string;
  name: string;
  /** Seeds the signature and the ink. */
  seed: number;
  /** Text on the seal's circle, and in its middle. */
  seal: string;
  inner: string;
  /** Degrees the seal is turned. */
  turn?: number;
}

/** Title, signature in blue with the red seal over its left third (Nghị định 30/2020/NĐ-CP, điều 33), name. */
export function sealed(by: SealedBy): string {
  const stamp = pressed(seal(-6, -4, by.seal, by.inner, by.turn ?? -8, 0.88), by.seed);
  const ink = `<div style="position:relative;width:58mm;height:28mm;margin:0 auto">${signature(14, 4, by.seed, 40)}${stamp}</div>`;
  return `<div class="sign"><b>${by.title}</b>${ink}<b>${by.name}</b></div>`;
}

/** Digits as a pen writes them, in a box of 6 x 10. */
const STROKES = [
  'M3 0C0 0 0 10 3 10S6 0 3 0',
  'M1 3L4 0L3.4 10',
  'M.5 2C1 -1 6 0 5 3.5L.5 10L6 9.6',
  'M.5 .6C5 -1 6 4 2.4 4.6C7 5 5 11 .4 9.4',
  'M4 0L.4 6.4L6 6M4.4 4L3.8 10',
  'M5.6 .2L1.6 .4L1 4.4C6 3.4 6.4 10 .6 9.6',
  'M5 .2C1 2 0 9.6 3 9.8S6 5 1.2 6.4',
  'M.4 .6L5.8 .2L2 10',
  'M3 4.8C-.6 3.6 1 0 3.4 0S6 3 3 4.8S0 10 3 10S6 6.4 3 4.8',
  'M5.4 3C4 -1.4 -.6 1 1 4S5.6 4 5.4 2.6L4.4 10',
];

/** A number by hand, `height` units high from (x, y) on. */
function penned(digits: string, x: number, y: number, height: number): string {
  const strokes = [...digits].map((digit, n) => {
    const path = digit === '/' ? 'M4.6 -1L.6 11' : STROKES[Number(digit)];
    return `<path transform="translate(${x + n * height * 0.72},${y}) scale(${height / 10})" d="${path}"/>`;
  });
  return `<g fill="none" stroke="#1c3494" stroke-width="1.1" stroke-linecap="round">${strokes.join('')}</g>`;
}

/** The stamp on incoming papers (Nghị định 30/2020/NĐ-CP, phụ lục IV): number and date by hand. x and y in mm. */
export function incomingStamp(
  x: number,
  y: number,
  office: string,
  number: string,
  date: string,
  turn: number,
): string {
  const text = (at: number, down: number, size: number, words: string, more = '') =>
    `<text x="${at}" y="${down}" font-size="${size}" fill="#c4212f" ${more}>${words}</text>`;
  const lines = `<g fill="none" stroke="#c4212f" stroke-width="0.6"><rect x="1" y="1" width="98" height="52"/><path d="M1 14H99M38 14V37M1 37H99"/></g>`;
  const words = [
    text(50, 10, 6.4, office, 'text-anchor="middle" font-weight="700"'),
    text(19.5, 30, 13, 'ĐẾN', 'text-anchor="middle" font-weight="700"'),
    text(41, 23, 6, 'Số: ....................................'),
    text(41, 33, 6, 'Ngày: ................................'),
    text(4, 45, 6, 'Chuyển: .............................................................'),
    text(4, 51, 4.6, 'Số và ký hiệu hồ sơ: .........................................................'),
  ];
  const hand = penned(number, 54, 15, 7) + penned(date, 60, 26.4, 6);
  const svg = `<svg class="seal" style="left:${x}mm;top:${y}mm;width:50mm;height:27mm;opacity:0.85;transform:rotate(${turn}deg)" viewBox="0 0 100 54">${lines}${words.join('')}${hand}</svg>`;
  return pressed(svg, 40 + number.length * 7 + Number(number));
}
