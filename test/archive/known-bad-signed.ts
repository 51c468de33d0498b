import type { Conformance } from '../../src/core/document.ts';
import type { KnownBad } from './known-bad.ts';

const ALL: readonly Conformance[] = ['PDF/A-1b', 'PDF/A-2b', 'PDF/A-2u'];

/** Replaces text in the update that signs, after its start, without moving what follows. */
function same(from: string, to: string): KnownBad['spoil'] {
  if (from.length !== to.length) throw new Error(`not of one length: ${from}`);
  return (good) => {
    const at = good.indexOf(from, good.indexOf('%%EOF'), 'latin1');
    if (at < 0) throw new Error(`cannot spoil: ${from}`);
    good.write(to, at, 'latin1');
    return good;
  };
}

/** Appends one more update with the given objects, as an editor would. */
function updated(objects: (good: Buffer) => [number, string][]): KnownBad['spoil'] {
  return (good) => {
    const text = good.toString('latin1');
    const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]!;
    const size = Number(/\/Size (\d+)/g.exec(text.slice(text.lastIndexOf('trailer')))![1]);
    const id = /\/ID (\[[^\]]*\])/.exec(text.slice(text.lastIndexOf('trailer')))![1]!;
    const root = /\/Root (\d+ 0 R)/.exec(text.slice(text.lastIndexOf('trailer')))![1]!;
    const info = /\/Info (\d+ 0 R)/.exec(text.slice(text.lastIndexOf('trailer')))![1]!;
    let body = text;
    const entries: string[] = [];
    for (const [number, object] of objects(good)) {
      entries.push(`${number} 1\n${String(body.length).padStart(10, '0')} 00000 n \n`);
      body += `${number} 0 obj\n${object}\nendobj\n`;
    }
    const trailer = `trailer\n<< /Size ${size} /Root ${root} /Info ${info} /ID ${id} /Prev ${before} >>`;
    return Buffer.from(`${body}xref\n${entries.join('')}${trailer}\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
  };
}

/** The last object of that number as it stands in the file, with something more in its dictionary. */
function withMore(good: Buffer, pattern: RegExp, more: string): [number, string] {
  const text = good.toString('latin1');
  const found = [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)]
    .filter(([, , body]) => pattern.test(body!))
    .at(-1)!;
  return [Number(found[1]), found[2]!.replace(/>>\s*$/, `${more} >>`)];
}

const bad = (name: string, spoil: KnownBad['spoil'], rule: string, verapdf: readonly Conformance[] = []): KnownBad => ({
  ...{ name: `signed ${name}`, spoil, rule, verapdf, levels: ALL },
});

/** A signed copy with one thing more or other than the writer's update has. */
export const KNOWN_BAD_SIGNED: KnownBad[] = [
  bad('block is not printed', same('/F 132', '/F 130'), 'signed-widget', ALL),
  bad('action on the field', same('/TU <FEFF', '/AA <FEFF'), 'signed-widget', ALL),
  bad('other kind of field', same('/FT /Sig', '/FT /Btn'), 'signed-widget'),
  bad('byte range of a part', same('/ByteRange [0', '/ByteRange [1'), 'signed-value'),
  bad('other kind of signature', same('ETSI.CAdES.detached', 'adbe.pkcs7.detachde'), 'signed-value'),
  bad('appearance with resources', same('/Resources << >>', '/Resourcex << >>'), 'signed-appearance'),
  bad('flags of the form', same('/SigFlags 3', '/SigFlags 2'), 'signed-catalog'),
  bad('other first identifier', same('/ID [<', '/ID [ '), 'syntax'),
  bad(
    'program in one more update',
    updated((good) => [withMore(good, /\/Type \/Catalog/, '/OpenAction << /S /JavaScript /JS (a) >>')]),
    'syntax',
    ALL,
  ),
  bad(
    'note in one more update',
    updated((good) => [withMore(good, /\/Type \/Page\n/, '/Rotate 90')]),
    'syntax',
  ),
  bad('data after the end', (good) => Buffer.concat([good, Buffer.from('more\n')]), 'end-of-file', ALL),
];
