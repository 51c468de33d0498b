import sharp from 'sharp';
import { GROUNDS, type Ground } from '../draw/grounds.ts';
import { photograph, type Shot } from '../draw/photograph.ts';
import { between, dealt, pick, randomFor, type Random } from '../draw/random.ts';
import { sharpOf } from '../draw/raster.ts';
import { HALVES, type DrawnFile, type Half, type Plan, type Point } from '../plan.ts';
import { LAYOUTS, textRaster } from './text-side.ts';

/** 12 megapixels, held upright. px */
const [WIDTH, HEIGHT] = [3000, 4000];
const COVER_DPI = 300;

export interface Pose {
  /** Degrees: how the sheet lies in the picture, and how the phone is held off the vertical. */
  roll: number;
  tiltX: number;
  tiltY: number;
  /** mm above the sheet's middle, and what the middle of the picture looks at (mm from there). */
  distance: number;
  aim: Point;
}

/** Where the corners of an A4 sheet fall in the picture of a phone whose lens covers 65° of the long side. px */
export function cornersOf(pose: Pose): Point[] {
  const focal = HEIGHT / 2 / Math.tan((65 / 2) * (Math.PI / 180));
  const [roll, tx, ty] = [pose.roll, pose.tiltX, pose.tiltY].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  return [
    [-105, -148.5],
    [105, -148.5],
    [105, 148.5],
    [-105, 148.5],
  ].map(([x, y]) => {
    const [rx, ry] = [
      x! * Math.cos(roll) - y! * Math.sin(roll) - pose.aim.x,
      x! * Math.sin(roll) + y! * Math.cos(roll) - pose.aim.y,
    ];
    const [y1, z1] = [ry * Math.cos(tx), ry * Math.sin(tx)];
    const [x2, z2] = [rx * Math.cos(ty), rx * Math.sin(ty) + z1];
    const depth = pose.distance + z2;
    return { x: WIDTH / 2 + (focal * x2) / depth, y: HEIGHT / 2 + (focal * y1) / depth };
  });
}

const isInside = ({ x, y }: Point, margin: number): boolean =>
  x >= margin && y >= margin && x <= WIDTH - margin && y <= HEIGHT - margin;

/** A way of holding the phone for which `fits` the corners. */
function poseFor(random: Random, roll: number, fits: (corners: Point[]) => boolean, cut: boolean): Pose {
  for (let attempt = 0; attempt < 4000; attempt++) {
    const pose = {
      roll: roll + between(random, -12, 12),
      tiltX: between(random, -16, 16),
      tiltY: between(random, -14, 14),
      distance: between(random, 260, 370),
      aim: cut
        ? { x: between(random, -110, 110), y: between(random, -140, 140) }
        : { x: between(random, -18, 18), y: between(random, -22, 22) },
    };
    if (fits(cornersOf(pose))) return pose;
  }
  throw new Error('no pose fits');
}

/** A finger or two over an edge of the sheet, away from its corners. */
function fingers(random: Random, [tl, , , bl]: Point[]): string {
  const share = between(random, 0.4, 0.6);
  const [x, y] = [tl!.x + (bl!.x - tl!.x) * share, tl!.y + (bl!.y - tl!.y) * share];
  return `<g fill="#c68d6c" stroke="#9c674b" stroke-width="5"><path d="M-50 ${y - 120}C${x * 0.5} ${y - 130} ${x + 60} ${y - 90} ${x + 70} ${y - 40}S${x * 0.6} ${y + 20} -50 ${y + 40}Z"/><path d="M-50 ${y + 50}C${x * 0.5} ${y + 40} ${x + 20} ${y + 60} ${x + 30} ${y + 110}S${x * 0.5} ${y + 180} -50 ${y + 190}Z"/></g>`;
}

/** The soft shadow of whoever takes the picture, its edge somewhere across the sheet. */
function handShadow(random: Random): string {
  const lean = between(random, -40, 40);
  const at = between(random, 0.35, 0.65);
  const soft = between(random, 0.02, 0.06);
  return `<linearGradient id="hand" x1="0" y1="0" x2="0" y2="1"><stop offset="${at - soft}" stop-opacity="0"/><stop offset="${at + soft}" stop-opacity=".3"/></linearGradient><rect x="${-WIDTH}" y="${-HEIGHT * 0.3}" width="${WIDTH * 3}" height="${HEIGHT * 1.6}" transform="rotate(${lean} ${WIDTH / 2} ${HEIGHT / 2})" fill="url(#hand)"/>`;
}

/** Another paper that lies under the sheet and looks out on one side. */
function paperBelow(random: Random, [, tr, br]: Point[]): string {
  const out = between(random, 60, 220);
  return `<path d="M${tr!.x - 600} ${tr!.y + 500}L${tr!.x + out} ${tr!.y + 420}L${br!.x + out * 0.8} ${br!.y - 500}L${br!.x - 600} ${br!.y - 520}Z" fill="#e9e7e0"/>`;
}

interface Photo {
  half: Half;
  layout: string;
  ground: string;
  beside: 'nothing' | 'fingers' | 'paper below' | 'a hand’s shadow';
  /** Whether the sheet curls a little. */
  curled: boolean;
  pose: Pose;
  flaw: 'none' | 'blurred' | 'glare';
  exif: boolean;
}

function glareOn(random: Random, corners: Point[]): string {
  const middle = corners.reduce((sum, { x, y }) => ({ x: sum.x + x / 4, y: sum.y + y / 4 }), { x: 0, y: 0 });
  const [cx, cy] = [middle.x + between(random, -300, 300), middle.y + between(random, -600, 200)];
  return `<radialGradient id="glare"><stop offset="0" stop-color="#fff" stop-opacity="1"/><stop offset=".55" stop-color="#fff" stop-opacity=".98"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient><ellipse cx="${cx}" cy="${cy}" rx="${between(random, 700, 950)}" ry="${between(random, 500, 750)}" fill="url(#glare)"/>`;
}

async function photoFile(photo: Photo, random: Random): Promise<DrawnFile> {
  const delivery = { container: 'jpeg', tone: 'colour', dpi: COVER_DPI } as const;
  const sheet = await textRaster(
    { half: photo.half, layout: photo.layout, condition: 'clean', skew: 0, delivery },
    random,
  );
  const corners = cornersOf(photo.pose);
  const grounds: Record<string, Ground> = GROUNDS[photo.half];
  const below = photo.beside === 'paper below' ? paperBelow(random, corners) : '';
  const shot: Shot = {
    width: WIDTH,
    height: HEIGHT,
    corners,
    ground: grounds[photo.ground]!(random, WIDTH, HEIGHT) + below,
    ...(photo.beside === 'fingers' ? { over: fingers(random, corners) } : {}),
    ...(photo.beside === 'a hand’s shadow' ? { over: handShadow(random) } : {}),
    bow: photo.curled ? [between(random, -0.008, 0.008), between(random, -0.006, 0.006)] : [0, 0],
    fall: between(random, 0.1, 0.5),
    lightFrom: between(random, 0, 360),
    shadow: between(random, 0.15, 0.45),
    blur: photo.flaw === 'blurred' ? between(random, 9, 14) : between(random, 0.7, 1.3),
    grain: between(random, 2, 5),
    ...(photo.flaw === 'glare' ? { glare: glareOn(random, corners) } : {}),
  };
  const raster = await photograph(sheet, shot, random);
  let image = sharpOf(raster);
  // A phone held on its side stores the picture as its sensor lies and says how to turn it.
  if (photo.exif)
    image = sharp(await image.rotate(270).png({ compressionLevel: 0 }).toBuffer()).withMetadata({ orientation: 6 });
  return {
    bytes: await image.jpeg({ quality: 88, chromaSubsampling: '4:2:0' }).toBuffer(),
    extension: 'jpg',
    sides: 1,
  };
}

function planOf(kind: 'photo' | 'photo-cut' | 'photo-quality', number: number, photo: Photo, roll: number): Plan {
  const id = `${kind}-${photo.half}-${String(number).padStart(2, '0')}`;
  const notice = { none: null, blurred: 'PHOTO_BLURRED', glare: 'PHOTO_GLARE' } as const;
  return {
    id,
    kind,
    half: photo.half,
    shows: `${photo.layout} on ${photo.ground}, ${photo.beside} beside${photo.curled ? ', curled' : ''}, roll ${photo.pose.roll.toFixed(0)}°${photo.flaw === 'none' ? '' : `, ${photo.flaw}`}${photo.exif ? ', EXIF turn' : ''}`,
    sheet: null,
    dpi: null,
    tone: 'colour',
    needsText: false,
    truth: {
      turn: ((360 - roll) % 360) as 0 | 90 | 180 | 270,
      corners: cornersOf(photo.pose),
      ...(kind === 'photo-quality' ? { notice: notice[photo.flaw] } : {}),
    },
    draw: () => photoFile(photo, randomFor(id)),
  };
}

const readable = (half: Half): string[] =>
  Object.keys(LAYOUTS[half]).filter((name) => !['fewWords', 'receipt', 'cover'].includes(name));

/** The whole sheet is in the picture. */
export function photoPlans(): Plan[] {
  return HALVES.flatMap((half) => {
    const random = randomFor(`photo ${half}`);
    const grounds = dealt(random, Object.keys(GROUNDS[half]), 24);
    const layouts = dealt(random, Object.keys(LAYOUTS[half]), 24);
    return grounds.map((ground, i) => {
      const roll = i % 9 === 4 ? 90 : i % 13 === 7 ? 180 : 0;
      const pose = poseFor(random, roll, (corners) => corners.every((corner) => isInside(corner, 40)), false);
      const beside = (['nothing', 'fingers', 'a hand’s shadow', 'paper below', 'nothing'] as const)[i % 5]!;
      return planOf(
        'photo',
        i + 1,
        { half, layout: layouts[i]!, ground, beside, curled: i % 2 === 1, pose, flaw: 'none', exif: i % 8 === 5 },
        roll,
      );
    });
  });
}

/** One corner cut off, or two edges outside of the picture. */
export function photoCutPlans(): Plan[] {
  return HALVES.flatMap((half) => {
    const random = randomFor(`photo-cut ${half}`);
    const grounds = dealt(random, Object.keys(GROUNDS[half]), 6);
    const layouts = dealt(random, readable(half), 6);
    return grounds.map((ground, i) => {
      const lost = i % 2 ? 1 : 2;
      const fits = (corners: Point[]): boolean =>
        corners.filter((corner) => !isInside(corner, -100)).length === lost &&
        corners.filter((corner) => isInside(corner, 40)).length === 4 - lost;
      const pose = poseFor(random, 0, fits, true);
      return planOf(
        'photo-cut',
        i + 1,
        { half, layout: layouts[i]!, ground, beside: 'nothing', curled: false, pose, flaw: 'none', exif: false },
        0,
      );
    });
  });
}

/** Copies that cannot be read, blurred or with a lamp's reflection over the text, and sharp ones. */
export function photoQualityPlans(): Plan[] {
  return HALVES.flatMap((half) => {
    const random = randomFor(`photo-quality ${half}`);
    const flaws = dealt(random, ['none', 'blurred', 'none', 'glare'] as const, 10);
    const layouts = dealt(random, readable(half), 10);
    return flaws.map((flaw, i) => {
      const pose = poseFor(random, 0, (corners) => corners.every((corner) => isInside(corner, 40)), false);
      const ground = pick(random, Object.keys(GROUNDS[half]).slice(0, 2));
      return planOf(
        'photo-quality',
        i + 1,
        { half, layout: layouts[i]!, ground, beside: 'nothing', curled: false, pose, flaw, exif: false },
        0,
      );
    });
  });
}
