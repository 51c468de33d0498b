import type { Random } from './random.ts';
import { place, text } from './svg.ts';

/** Things put on a page by hand, drawn about their own origin in mm. */

export const RED = '#cf1f2b';
export const BLUE = '#2746a8';

/** A round office seal. */
export function seal(name: string, colour = RED, radius = 18): string {
  const star = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius * 0.3 : radius * 0.12;
    const a = (i * Math.PI) / 5 - Math.PI / 2;
    return `${(r * Math.cos(a)).toFixed(2)},${(r * Math.sin(a) - radius * 0.12).toFixed(2)}`;
  }).join(' ');
  const letters = [...`${name} ★ `];
  const around = letters.map((letter, i) => {
    const turn = (i / letters.length) * 360 - 150;
    return `<g transform="rotate(${turn.toFixed(1)}) translate(0 ${-radius * 0.74})">${text(0, 0, letter, { size: radius * 0.5, weight: 700, fill: colour, anchor: 'middle' })}</g>`;
  });
  return `<g opacity=".85"><g fill="none" stroke="${colour}"><circle r="${radius}" stroke-width=".9"/><circle r="${radius * 0.92}" stroke-width=".3"/><circle r="${radius * 0.6}" stroke-width=".35"/></g><polygon points="${star}" fill="${colour}"/>${around.join('')}</g>`;
}

/** A signature about 36 mm wide. */
export function signature(random: Random, colour = BLUE, thick = 0.55): string {
  let path = `M0 ${8 + random() * 4}`;
  for (let i = 0; i < 6; i++) {
    const x = 2 + i * 5 + random() * 2;
    path += ` C${x} ${-4 - random() * 9} ${x + 3 + random() * 3} ${-5 - random() * 6} ${x + 2.5} ${7 + random() * 5} S${x + 3} ${3 + random() * 4} ${x + 5} ${4 + random() * 4}`;
  }
  path += ` Q${18 + random() * 6} ${17 + random() * 3} ${4 + random() * 4} ${14 + random() * 2}`;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${thick}" stroke-linecap="round"/>`;
}

/** A word or two by hand: joined strokes `width` mm wide, letters about 3 mm high. */
export function scribble(random: Random, width: number, colour: string, thick: number): string {
  let path = 'M0 0';
  for (let x = 0; x < width;) {
    const step = 1.6 + random() * 1.4;
    const up = 1.6 + random() * (random() < 0.2 ? 4 : 1.6);
    path += ` c${(step * 0.2).toFixed(2)} ${(-up).toFixed(2)} ${(step * 0.7).toFixed(2)} ${(-up).toFixed(2)} ${(step * 0.6).toFixed(2)} 0 s${(step * 0.2).toFixed(2)} ${(random() * 0.8).toFixed(2)} ${(step * 0.4).toFixed(2)} 0`;
    x += step;
    if (random() < 0.15) {
      path += ' m1.8 0';
      x += 1.8;
    }
  }
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A rectangular stamp with two lines, as put on incoming papers. */
export function boxStamp(lines: string[], colour: string): string {
  const rows = lines.map((row, i) =>
    text(25, 6 + i * 6, row, { size: 11, weight: 700, fill: colour, anchor: 'middle' }),
  );
  const height = 4 + lines.length * 6;
  return `<g opacity=".85"><rect width="50" height="${height}" fill="none" stroke="${colour}" stroke-width=".8"/>${rows.join('')}</g>`;
}

/** A seal with a signature across it. */
export function signedAndSealed(random: Random, name: string, turn: number): string {
  return place(seal(name), 0, 0, turn) + place(signature(random), 4, -4);
}

/**
 * Words written with a pen, `width` mm wide: leaning letters with loops, some of which reach up or down, and marks above
 * and dots below them as Vietnamese has them.
 */
export function penned(random: Random, width: number, colour: string, thick: number): string {
  const lean = 0.1 + random() * 0.35;
  const size = 1.5 + random() * 0.7;
  let path = '';
  for (let x = 0; x < width; x += size * 0.9) {
    const letters = 2 + Math.floor(random() * 4);
    path += `M${x.toFixed(2)} 0`;
    for (let n = 0; n < letters && x < width; n++) {
      const chance = random();
      const up = size * (chance < 0.2 ? 2.2 : 1);
      const down = chance > 0.88 ? size * 1.1 : 0;
      const wide = size * (0.8 + random() * 0.5);
      path += `c${(wide * 0.5).toFixed(2)} ${(-up * 0.4).toFixed(2)} ${(wide * 0.6 + up * lean).toFixed(2)} ${(-up).toFixed(2)} ${(wide * 0.3 + up * lean).toFixed(2)} ${(-up).toFixed(2)}`;
      path += `s${(-wide * 0.4 - up * lean).toFixed(2)} ${(up + down).toFixed(2)} ${(wide * 0.7 - up * lean).toFixed(2)} ${up.toFixed(2)}`;
      if (random() < 0.25)
        path += `m${(-wide * 0.5).toFixed(2)} ${(-size * 1.6).toFixed(2)}l${(size * 0.5).toFixed(2)} ${(-size * 0.35).toFixed(2)}m${(wide * 0.5 - size * 0.5).toFixed(2)} ${(size * 1.95).toFixed(2)}`;
      else if (random() < 0.1)
        path += `m${(-wide * 0.5).toFixed(2)} ${(size * 0.6).toFixed(2)}l.2 .1m${(wide * 0.5 - 0.2).toFixed(2)} ${(-size * 0.6 - 0.1).toFixed(2)}`;
      x += wide;
    }
  }
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round"/>`;
}
