import type { Conformance } from '../../src/core/document.ts';

export interface KnownBad {
  name: string;
  /** Makes a bad file of a good one that has one colour page with text. */
  spoil(good: Buffer): Buffer;
  /** Rule of our own gate that must tell it. */
  rule: string;
  /** Levels the fault can be made at. */
  levels: readonly Conformance[];
  /** Levels at which veraPDF must refuse it too; our gate is stricter in places. */
  verapdf: readonly Conformance[];
}

const ALL: readonly Conformance[] = ['PDF/A-1b', 'PDF/A-2b', 'PDF/A-2u'];

/** Replaces the first `from` by `to` and writes the cross-reference table anew, so that only the fault is wrong. */
export function edited(from: string, to: string): (good: Buffer) => Buffer {
  return (good) => {
    const text = good.toString('latin1');
    if (!text.includes(from)) throw new Error(`cannot spoil: ${from}`);
    const changed = text.replace(from, () => to);
    const table = changed.lastIndexOf('\nxref\n') + 1;
    const body = changed.slice(0, table);
    const trailer = changed.slice(changed.indexOf('trailer', table), changed.indexOf('startxref', table));
    const entries = ['0000000000 65535 f '];
    for (const match of body.matchAll(/^(\d+) 0 obj$/gm))
      entries[Number(match[1])] = `${String(match.index).padStart(10, '0')} 00000 n `;
    const xref = `xref\n0 ${entries.length}\n${entries.join('\n')}\n${trailer}startxref\n${table}\n%%EOF`;
    return Buffer.from(body + xref, 'latin1');
  };
}

const inCatalog = (entry: string): ((good: Buffer) => Buffer) => edited('/Lang (vi)', `/Lang (vi) ${entry}`);
const inPicture = (entry: string): ((good: Buffer) => Buffer) => edited('/Subtype /Image', `/Subtype /Image ${entry}`);

const FIRST: readonly Conformance[] = ['PDF/A-1b'];
const SECOND: readonly Conformance[] = ['PDF/A-2b', 'PDF/A-2u'];

const bad = (
  name: string,
  spoil: KnownBad['spoil'],
  rule: string,
  verapdf: readonly Conformance[] = ALL,
  levels = ALL,
): KnownBad => ({
  ...{ name, spoil, rule, verapdf, levels },
});

/** One spoiled file for each kind of fault: a gate or a validator that passes one is broken. */
export const KNOWN_BAD: KnownBad[] = [
  bad('no output intent', edited('/OutputIntents', '/OutputIntentX'), 'output-intent'),
  bad('profile that is none', edited('/N 3', '/N 4'), 'output-intent', FIRST),
  bad('font not embedded', edited('/FontFile2', '/FontFileX'), 'font-embedded', FIRST),
  bad('no ToUnicode', edited('/ToUnicode', '/ToUnicodX'), 'to-unicode', ['PDF/A-2u']),
  bad('no map to glyphs', edited('/CIDToGIDMap', '/CIDToGIDMax'), 'font-map', SECOND),
  bad('no list of codes', edited('/CIDSet', '/CIDSex'), 'font-codes', ['PDF/A-1b'], ['PDF/A-1b']),
  bad('no trailer ID', edited('/ID [', '/IX ['), 'trailer-id'),
  bad('no metadata', edited('\n/Metadata ', '\n/Metadatx '), 'xmp'),
  bad(
    'other part claimed',
    (good) => Buffer.from(good.toString('latin1').replace(/<pdfaid:part>\d/, '<pdfaid:part>3'), 'latin1'),
    'xmp-level',
  ),
  bad('other title in XMP', edited('x-default">Gi', 'x-default">Go'), 'xmp-info', ['PDF/A-1b']),
  bad('other date in XMP', edited('<xmp:CreateDate>2026', '<xmp:CreateDate>2025'), 'xmp-info', ['PDF/A-1b']),
  bad('JavaScript', inCatalog('/OpenAction << /S /JavaScript /JS (a) >>'), 'forbidden-JS'),
  bad(
    'attached file',
    inCatalog(
      '/Names << /EmbeddedFiles << /Names [ (a) << /Type /Filespec /F (a) /UF (a) /EF << /F 3 0 R >> >> ] >> >>',
    ),
    'forbidden-EF',
  ),
  bad('form', inCatalog('/AcroForm << /Fields [] /XFA (a) >>'), 'forbidden-XFA', SECOND),
  bad(
    'annotation',
    edited('/Type /Page\n', '/Type /Page\n/Annots [ << /Type /Annot /Subtype /Movie /Rect [ 0 0 9 9 ] >> ]\n'),
    'forbidden-Annots',
  ),
  bad('picture seen through', inPicture('/SMask 3 0 R'), 'transparency', ['PDF/A-1b']),
  bad('interpolated picture', inPicture('/Interpolate true'), 'interpolate'),
  bad('CMYK picture', edited('/DeviceRGB', '/DeviceCMYK'), 'forbidden-cmyk'),
  bad('foreign filter', edited('/Filter /DCTDecode', '/Filter /LZWDecode'), 'filter'),
  bad('data outside of the file', inPicture('/F (elsewhere)'), 'forbidden-external-stream'),
  bad(
    'encrypted',
    edited(
      '\n/Root',
      `\n/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >>\n/Root`,
    ),
    'encryption',
  ),
  bad('data after the end', (good) => Buffer.concat([good, Buffer.from('\nmore of it\n')]), 'end-of-file'),
  bad('no binary comment', (good) => good.fill('x', 9, 14), 'binary-comment'),
  bad('cut in half', (good) => good.subarray(0, good.length >> 1), 'syntax'),
  bad(
    'offset that leads elsewhere',
    (good) => Buffer.from(good.toString('latin1').replace(/(\d{9})(\d) 00000 n/, '$19 00000 n'), 'latin1'),
    'syntax',
    [],
  ),
  bad('page lost', edited('/Count 1', '/Count 2'), 'page-count', []),
  bad('page too large', edited('/MediaBox [ 0 0 ', '/MediaBox [ 0 0 99'), 'page-size', ['PDF/A-2b', 'PDF/A-2u']),
  bad(
    'picture changed',
    (good) => good.fill(0x55, good.indexOf('\xff\xda', 0, 'latin1') + 60, good.indexOf('\xff\xda', 0, 'latin1') + 61),
    'image-digest',
    [],
  ),
];
