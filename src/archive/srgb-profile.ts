/**
 * The sRGB output intent as an ICC version 2 display profile, made in code so that no licensed file is shipped.
 * Primaries are the sRGB ones adapted to D50 (ICC.1:2001-04, IEC 61966-2-1). Always the same bytes.
 */
export function srgbProfile(): Uint8Array {
  const tags: [string, Buffer][] = [
    ['desc', description('sRGB IEC61966-2.1')],
    [
      'cprt',
      Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from('No copyright, use freely\0', 'latin1')]),
    ],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ];
  const curve = toneCurve();
  for (const name of ['rTRC', 'gTRC', 'bTRC']) tags.push([name, curve]);

  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const bodies: Buffer[] = [];
  const placed = new Map<Buffer, number>();
  let offset = 128 + table.length;
  tags.forEach(([name, body], index) => {
    let at = placed.get(body);
    if (at === undefined) {
      at = offset;
      placed.set(body, at);
      const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
      bodies.push(padded);
      offset += padded.length;
    }
    table.write(name, 4 + index * 12, 'latin1');
    table.writeUInt32BE(at, 8 + index * 12);
    table.writeUInt32BE(body.length, 12 + index * 12);
  });
  return Buffer.concat([header(offset), table, ...bodies]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8); // version 2.1: PDF/A-1 takes no version 4 profile
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  [2000, 1, 1, 0, 0, 0].forEach((part, index) => bytes.writeUInt16BE(part, 24 + index * 2));
  bytes.write('acsp', 36, 'latin1');
  fixed(0.9642, bytes, 68);
  fixed(1, bytes, 72);
  fixed(0.8249, bytes, 76);
  return bytes;
}

function fixed(value: number, into: Buffer, at: number): void {
  into.writeInt32BE(Math.round(value * 65536), at);
}

function xyz(x: number, y: number, z: number): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 0, 'latin1');
  fixed(x, bytes, 8);
  fixed(y, bytes, 12);
  fixed(z, bytes, 16);
  return bytes;
}

function description(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1');
  const bytes = Buffer.alloc(12 + ascii.length + 8 + 3 + 67); // no Unicode and no Macintosh form
  bytes.write('desc', 0, 'latin1');
  bytes.writeUInt32BE(ascii.length, 8);
  ascii.copy(bytes, 12);
  return bytes;
}

/** The sRGB transfer curve, a step for each value that 8 bits have: exact for every pixel, and the least that is. */
function toneCurve(): Buffer {
  const steps = 256;
  const bytes = Buffer.alloc(12 + steps * 2);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(steps, 8);
  for (let i = 0; i < steps; i++) {
    const v = i / (steps - 1);
    const linear = v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(linear * 65535), 12 + i * 2);
  }
  return bytes;
}
