import { between, type Random } from './random.ts';

/** What sheets are photographed on: SVG in px of a picture of `width` × `height`. */
export type Ground = (random: Random, width: number, height: number) => string;

const plain = (width: number, height: number, colour: string) =>
  `<rect width="${width}" height="${height}" fill="${colour}"/>`;
const rgb = (r: number, g: number, b: number) => `rgb(${Math.round(r)},${Math.round(g)},${Math.round(b)})`;

const darkTable: Ground = (random, width, height) => {
  const v = between(random, 35, 70);
  return plain(width, height, rgb(v * 1.1, v * 0.9, v * 0.75));
};

const wood: Ground = (random, width, height) => {
  const [r, g, b] = [between(random, 120, 160), between(random, 84, 110), between(random, 48, 70)];
  let grain = '';
  const turn = between(random, -12, 12);
  for (let y = -height * 0.3; y < height * 1.3; y += between(random, 20, 70)) {
    const shade = between(random, 0.7, 1.15);
    const from = -width * 0.3;
    const wave = Array.from({ length: 5 }, (_, i) => {
      const at = (share: number) => (from + (width * 1.6 * (i + share)) / 5).toFixed(0);
      return `Q${at(0.5)} ${(y + between(random, -40, 40)).toFixed(0)} ${at(1)} ${(y + between(random, -14, 14)).toFixed(0)}`;
    });
    grain += `<path d="M${from} ${y.toFixed(0)}${wave.join('')}" fill="none" stroke="${rgb(r * shade, g * shade, b * shade)}" stroke-width="${between(random, 3, 16).toFixed(1)}" opacity=".7"/>`;
  }
  return `${plain(width, height, rgb(r, g, b))}<g transform="rotate(${turn} ${width / 2} ${height / 2})">${grain}</g>`;
};

/** The worst case: a desk nearly as light as the paper. */
const lightDesk: Ground = (random, width, height) => {
  const v = between(random, 186, 204);
  let svg = plain(width, height, rgb(v, v * 0.985, v * 0.95));
  for (let i = 0; i < 60; i++)
    svg += `<ellipse cx="${random() * width}" cy="${random() * height}" rx="${between(random, 50, 400)}" ry="${between(random, 20, 90)}" fill="#000" opacity=".012"/>`;
  return svg;
};

const cloth: Ground = (random, width, height) => {
  const size = between(random, 60, 150);
  const turn = between(random, 0, 45);
  return `<pattern id="cloth" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="${size}" height="${size}" fill="#6f8a93"/><rect width="${size / 2}" height="${size}" fill="#48636e" opacity=".6"/><rect width="${size}" height="${size / 2}" fill="#8c5b52" opacity=".5"/></pattern><rect width="${width}" height="${height}" fill="url(#cloth)"/>`;
};

const tiles: Ground = (random, width, height) => {
  const size = between(random, 500, 800);
  const turn = between(random, -30, 30);
  return `<pattern id="tiles" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="${size}" height="${size}" fill="#a39c90"/><path d="M0 0H${size}M0 0V${size}" stroke="#6a6258" stroke-width="18"/></pattern><rect width="${width}" height="${height}" fill="url(#tiles)"/>`;
};

const glassTop: Ground = (random, width, height) => {
  const v = between(random, 70, 110);
  let svg = plain(width, height, rgb(v * 0.8, v, v * 0.95));
  svg += `<linearGradient id="mirror"><stop offset="0" stop-opacity="0" stop-color="#cfe0dc"/><stop offset=".5" stop-color="#cfe0dc"/><stop offset="1" stop-opacity="0" stop-color="#cfe0dc"/></linearGradient>`;
  for (let i = 0; i < 5; i++) {
    const lean = between(random, -20, 20);
    svg += `<rect x="${random() * width}" y="${-height * 0.2}" width="${between(random, 150, 500)}" height="${height * 1.4}" transform="rotate(${lean} ${width / 2} ${height / 2})" fill="url(#mirror)" opacity="${between(random, 0.1, 0.3).toFixed(2)}"/>`;
  }
  return svg;
};

const patterned: Ground = (random, width, height) => {
  const size = between(random, 180, 320);
  return `<pattern id="flowers" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${between(random, 0, 60)})"><rect width="${size}" height="${size}" fill="#c9b79a"/><circle cx="${size * 0.3}" cy="${size * 0.3}" r="${size * 0.18}" fill="#8c3b3f"/><circle cx="${size * 0.75}" cy="${size * 0.7}" r="${size * 0.12}" fill="#3e6b49"/><path d="M0 ${size}L${size} 0" stroke="#7c6a4c" stroke-width="5"/></pattern><rect width="${width}" height="${height}" fill="url(#flowers)"/>`;
};

const greyDesk: Ground = (random, width, height) => {
  const v = between(random, 170, 190);
  return plain(width, height, rgb(v, v, v * 1.01));
};

export const GROUNDS = {
  tuned: { darkTable, wood, lightDesk, cloth },
  'held-out': { glassTop, tiles, greyDesk, patterned },
};
