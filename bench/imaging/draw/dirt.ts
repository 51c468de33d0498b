import { between, type Random } from './random.ts';

/** What papers and scanners add to a side, as SVG in mm. */

/** Dust and toner specks, none larger than 0.35 mm. */
export function specks(random: Random, width: number, height: number, count: number, dark = 110): string {
  let svg = '';
  for (let i = 0; i < count; i++) {
    const grey = Math.floor(between(random, dark, 215));
    svg += `<circle cx="${(random() * width).toFixed(2)}" cy="${(random() * height).toFixed(2)}" r="${between(random, 0.05, 0.17).toFixed(3)}" fill="rgb(${grey},${grey},${grey})"/>`;
  }
  return svg;
}

/** The black beside a sheet when the lid is open: wobbling edges on the named sides, `thick` mm. */
export function lidBorder(random: Random, width: number, height: number, thick: number, sides = 'rt'): string {
  const wobble = () => between(random, thick * 0.85, thick * 1.15);
  let svg = '';
  const black = '#0d0d0d';
  if (sides.includes('r')) {
    svg += `<path d="M${width} 0H${width - wobble()}${Array.from({ length: 8 }, (_, i) => `L${(width - wobble()).toFixed(2)} ${((i + 1) * height) / 8}`).join('')}H${width}Z" fill="${black}"/>`;
  }
  if (sides.includes('l')) {
    svg += `<path d="M0 0H${wobble()}${Array.from({ length: 8 }, (_, i) => `L${wobble().toFixed(2)} ${((i + 1) * height) / 8}`).join('')}H0Z" fill="${black}"/>`;
  }
  if (sides.includes('t'))
    svg += `<path d="M0 0V${wobble()}L${width / 2} ${wobble()}L${width} ${wobble()}V0Z" fill="${black}"/>`;
  if (sides.includes('b')) {
    svg += `<path d="M0 ${height}V${height - wobble()}L${width / 2} ${height - wobble()}L${width} ${height - wobble()}V${height}Z" fill="${black}"/>`;
  }
  return svg;
}

/** Two or four filing holes on the left edge, seen as the lid behind them with a soft shadow. */
export function punchHoles(random: Random, height: number, black: boolean): string {
  const colour = black ? '#1a1a1a' : '#d8d8d8';
  const x = between(random, 10, 13);
  return [-40, 40]
    .map(
      (dy) =>
        `<circle cx="${x + 0.3}" cy="${height / 2 + dy + 0.3}" r="3.1" fill="#bdbdbd"/><circle cx="${x}" cy="${height / 2 + dy}" r="2.9" fill="${colour}"/>`,
    )
    .join('');
}

/** Soft grey shadow of a staple and the holes it left in the top left corner. */
export function staple(random: Random): string {
  const [x, y] = [between(random, 8, 14), between(random, 8, 14)];
  return `<g transform="translate(${x} ${y}) rotate(-42)"><rect x="-1" y="-.9" width="13" height="2.4" rx="1.2" fill="#e2e2e2"/><rect width="11" height=".5" fill="#cbcbcb"/><circle r=".4" cy=".2" fill="#4a4a4a"/><circle cx="11" cy=".2" r=".4" fill="#4a4a4a"/></g>`;
}

/** The other side's print shining through: mirrored, blurred and pale. `strength` 0..1 of the ink. */
export function bleedThrough(body: string, width: number, strength: number): string {
  return `<filter id="through" x="0" y="0" width="1" height="1"><feGaussianBlur stdDeviation=".22"/></filter><g opacity="${strength}" filter="url(#through)"><g transform="translate(${width} 0) scale(-1 1)">${body}</g></g>`;
}

/** Shadow of a fold or a book's middle across the page at x mm, `dark` 0..1 in its deepest place, `reach` mm to each side. */
export function foldShadow(x: number, height: number, dark: number, reach: number): string {
  const id = `fold${Math.round(x * 100)}`;
  const stop = (at: number, alpha: number) => `<stop offset="${at}" stop-opacity="${alpha}"/>`;
  return `<linearGradient id="${id}">${stop(0, 0)}${stop(0.35, dark * 0.4)}${stop(0.5, dark)}${stop(0.65, dark * 0.4)}${stop(1, 0)}</linearGradient><rect x="${x - reach}" width="${2 * reach}" height="${height}" fill="url(#${id})"/>`;
}

/** A crease: a hair line, broken and a little crooked. */
export function crease(random: Random, x: number, height: number, colour: string): string {
  let svg = '';
  for (let y = 0; y < height; y += 6) {
    if (random() < 0.12) continue;
    svg += `<path d="M${(x + between(random, -0.12, 0.12)).toFixed(2)} ${y}L${(x + between(random, -0.12, 0.12)).toFixed(2)} ${Math.min(height, y + 6)}" stroke="${colour}" stroke-width="${between(random, 0.15, 0.35).toFixed(2)}"/>`;
  }
  return svg;
}

/** Stains and fibres of old paper: broad and pale. */
export function stains(random: Random, width: number, height: number, count: number): string {
  let svg = `<radialGradient id="stain"><stop offset="0" stop-color="#b98f4a"/><stop offset=".6" stop-color="#b98f4a" stop-opacity=".6"/><stop offset="1" stop-color="#b98f4a" stop-opacity="0"/></radialGradient>`;
  for (let i = 0; i < count; i++) {
    svg += `<ellipse cx="${random() * width}" cy="${random() * height}" rx="${between(random, 10, 40)}" ry="${between(random, 8, 30)}" fill="url(#stain)" opacity="${between(random, 0.08, 0.2).toFixed(2)}"/>`;
  }
  return svg;
}
