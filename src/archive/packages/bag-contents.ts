import { extname } from 'node:path';
import type { Deposit } from '../../core/document.ts';
import type { PackageFacts } from '../../core/package-facts.ts';
import { textName } from './dossier-manifest.ts';

/** What a file of the bag is to the dossier: the groups of the METS. */
export type BagUse = 'original' | 'archive' | 'text' | 'preview';

/** A scan, copy, text or picture of the dossier's own papers. */
export interface BagObject {
  /** XML id, also the identifier in PREMIS. */
  id: string;
  use: BagUse;
  /** Below `data/`; null when the package is without it. */
  name: string | null;
  deposit: Deposit;
  mediaType: string;
  /** For people: the path it was scanned as, or its name here. */
  originalName: string;
  /** PDF/A level, or what the media type says. */
  format: string;
}

/** A document and the objects that make it. */
export interface BagDocument {
  id: string;
  class: string;
  number: number;
  pages: number;
  archive: BagObject;
  text: BagObject | null;
  previews: BagObject[];
  originals: BagObject[];
}

export interface BagContents {
  originals: BagObject[];
  documents: BagDocument[];
}

/** Which objects go into the bag and under which names. `copies` are the portal names of the copies by document id. */
export function bagContents(facts: PackageFacts, copies: ReadonlyMap<string, string>): BagContents {
  const originals = facts.scans.map((scan, index): BagObject => {
    const number = String(index + 1).padStart(3, '0');
    const { key, held } = scan.original;
    return {
      ...{ id: `original-${index + 1}`, use: 'original', originalName: scan.path },
      name: held === 'here' ? `originals/${number}${extname(key)}` : null,
      deposit: { key, sha256: scan.sha256, bytes: scan.bytes },
      mediaType: scan.mediaType ?? 'application/octet-stream',
      format: scan.mediaType ?? 'application/octet-stream',
    };
  });
  const byScan = new Map(facts.scans.map(({ id }, index) => [id, originals[index]!]));
  const documents = facts.documents.map((document, index): BagDocument => {
    const copy = copies.get(document.id);
    if (copy === undefined) throw new TypeError('a document without a name in its package');
    const number = index + 1;
    const scans = new Set([document.scan, ...document.pages.flatMap(({ scan }) => scan ?? [])]);
    const { conformance, ...deposit } = document.archive;
    return {
      ...{ id: document.id, class: document.class, number, pages: document.pages.length },
      archive: object(`archive-${number}`, 'archive', copy, deposit, 'application/pdf', conformance),
      text: document.sidecar
        ? object(`text-${number}`, 'text', textName(copy), document.sidecar, 'application/json', 'application/json')
        : null,
      previews: document.pages.flatMap(({ preview, number: page }) =>
        preview
          ? object(
              `preview-${number}-${page}`,
              'preview',
              `previews/${copy.replace(/pdf$/, '')}${String(page).padStart(4, '0')}.jpg`,
              preview,
              'image/jpeg',
              'image/jpeg',
            )
          : [],
      ),
      originals: [...scans].flatMap((id) => byScan.get(id) ?? []),
    };
  });
  return { originals, documents };
}

function object(id: string, use: BagUse, name: string, deposit: Deposit, mediaType: string, format: string): BagObject {
  return { id, use, name, deposit, mediaType, format, originalName: name };
}

/** Every object once, originals first. */
export function objectsOfBag({ originals, documents }: BagContents): BagObject[] {
  return [
    ...originals,
    ...documents.flatMap(({ archive, text, previews }) => [archive, ...(text ? [text] : []), ...previews]),
  ];
}
