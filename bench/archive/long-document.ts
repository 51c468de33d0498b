/** KEEP-FILE FORMAT WIDTH HEIGHT PAGES: writes and checks one document of so many pages; prints peak memory and CPU as JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { assertConformance } from '../../src/archive/check-conformance.ts';
import { composeArchiveCopy } from '../../src/archive/compose-archive-copy.ts';
import { IMAGE_FORMATS } from '../../src/core/page-image.ts';
import type { Word } from '../../src/core/word.ts';

const [path = '', format = '', width = '', height = '', count = ''] = process.argv.slice(2);
const form = IMAGE_FORMATS.find((one) => one === format);
if (form === undefined) throw new RangeError(`no such form: ${format}`);
const words: Word[] = Array.from({ length: 350 }, (_, i) => ({
  text: `chữ${i}`,
  box: [150 + (i % 10) * 200, 200 + Math.floor(i / 10) * 80, 180, 40],
  confidence: 90,
  line: Math.floor(i / 10),
  block: 0,
}));
const keep = { format: form, bytes: { path }, width: Number(width), height: Number(height), tone: 'colour' } as const;
const pages = Array.from({ length: Number(count) }, () => ({ keep, dpi: 300, words }));
const metadata = { title: '', createdAt: new Date(0), identifier: '' };
const before = process.cpuUsage();
const copy = await composeArchiveCopy({ pages, metadata, level: 'PDF/A-2u' });
assertConformance(copy.bytes, 'PDF/A-2u', { pages: pages.length, imageDigests: copy.imageDigests });
const { user, system } = process.cpuUsage(before);
// What the system counts for a process begins with what its parent had; Linux also tells of this program alone. Kilobytes.
const own = existsSync('/proc/self/status') ? /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) : null;
const peak = Number(own?.[1] ?? process.resourceUsage().maxRSS) * 1024;
console.log(JSON.stringify({ peak, cpuMs: (user + system) / 1000 / pages.length, bytes: copy.bytes.length }));
