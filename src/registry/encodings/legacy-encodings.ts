import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Encodings of Vietnamese from before Unicode that old exports are written in. */
export const LEGACY_ENCODINGS = {
  tcvn3: { title: 'TCVN3 (ABC)', decode: fromTcvn3 },
  vni: { title: 'VNI-Windows', decode: fromVni },
  'windows-1258': { title: 'Windows-1258', decode: fromWindows1258 },
} as const satisfies Record<string, { title: string; decode: (bytes: string) => string }>;

export type LegacyEncoding = keyof typeof LEGACY_ENCODINGS;

/** Those that a text can be typed in with a font, whatever the file says it is written in. */
export const FONT_ENCODINGS = ['tcvn3', 'vni'] as const satisfies LegacyEncoding[];

const WINDOWS_1258 = new TextDecoder('windows-1258');

/** Text of Windows-1258 bytes, each given as the character of the same number; its combining tones are composed. */
function fromWindows1258(bytes: string): string {
  return WINDOWS_1258.decode(Buffer.from(bytes, 'latin1')).normalize('NFC');
}
