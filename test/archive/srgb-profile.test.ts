import { deflateSync } from 'node:zlib';
import { srgbProfile } from '../../src/archive/srgb-profile.ts';

/** What follows the header of tag `name`, as the profile's table places it. */
function tagOf(name: string): Buffer {
  const profile = Buffer.from(srgbProfile());
  for (let entry = 132; entry < 132 + profile.readUInt32BE(128) * 12; entry += 12) {
    if (profile.toString('latin1', entry, entry + 4) !== name) continue;
    const at = profile.readUInt32BE(entry + 4);
    return profile.subarray(at, at + profile.readUInt32BE(entry + 8));
  }
  throw new Error(`no tag ${name}`);
}

describe('the profile of the output intent', () => {
  test.each(['rTRC', 'gTRC', 'bTRC'])('%s gives every value of 8 bits what IEC 61966-2-1 says', (name) => {
    const curve = tagOf(name);
    expect(curve.toString('latin1', 0, 4)).toBe('curv');
    const steps = curve.readUInt32BE(8);
    for (let value = 0; value < 256; value++) {
      // ICC.1:2001-04, 6.5.3: between the entries the curve is a straight line.
      const place = (value / 255) * (steps - 1);
      const entry = (at: number): number => curve.readUInt16BE(12 + 2 * Math.min(steps - 1, at));
      const floor = Math.floor(place);
      const shown = entry(floor) + (place - floor) * (entry(floor + 1) - entry(floor));
      const v = value / 255;
      const due = v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
      expect(Math.abs(shown / 65535 - due)).toBeLessThan(1 / 65535);
    }
  });

  test('takes less than a kilobyte of every archive copy', () => {
    expect(deflateSync(srgbProfile()).length).toBeLessThan(1_000);
  });
});
