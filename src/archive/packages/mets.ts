import type { PackageFacts } from '../../core/package-facts.ts';
import { objectsOfBag, type BagContents, type BagObject, type BagUse } from './bag-contents.ts';
import type { PackageFile } from './package-sink.ts';
import { element, xmlFile, type Xml } from './xml.ts';

const USES: BagUse[] = ['original', 'archive', 'text', 'preview'];

/**
 * METS of a dossier: every file with size and SHA-256, and the structure from the dossier over its documents to each one's original scan,
 * archive copy, text and pictures. An original that the package is without is told with its digest and no location. The same facts
 * give the same bytes. `premis` and `records` are the files it refers to.
 */
export function metsFile(
  facts: PackageFacts,
  contents: BagContents,
  parts: { premis: PackageFile; records: PackageFile; titleOf: (documentClass: string) => string },
): Buffer {
  const { dossier } = facts;
  const objects = objectsOfBag(contents);
  const root = element(
    'mets',
    {
      xmlns: 'http://www.loc.gov/METS/',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd',
      OBJID: dossier.code,
      TYPE: 'dossier',
      LABEL: dossier.code,
    },
    element(
      'metsHdr',
      {},
      element('agent', { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' }, element('name', {}, 'Sohoa')),
      element('agent', { ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }, element('name', {}, dossier.unit)),
    ),
    descriptive(facts),
    element(
      'amdSec',
      { ID: 'amd-1' },
      element('digiprovMD', { ID: 'premis-1' }, reference(parts.premis, 'PREMIS', 'text/xml')),
      element(
        'digiprovMD',
        { ID: 'records-1' },
        reference(parts.records, 'OTHER', 'application/json', 'SOHOA-RECORDS'),
      ),
    ),
    element(
      'fileSec',
      {},
      ...USES.map((use) => {
        const own = objects.filter((one) => one.use === use);
        return own.length === 0 ? null : element('fileGrp', { USE: use }, ...own.map(fileOf));
      }),
    ),
    structure(contents, dossier.code, parts.titleOf),
  );
  return xmlFile(root);
}

/** Dublin Core: nothing of it is personal. */
function descriptive({ dossier, documents }: PackageFacts): Xml {
  const dates = [dossier.received, ...(dossier.resolved === null ? [] : [dossier.resolved])];
  return element(
    'dmdSec',
    { ID: 'dmd-1' },
    element(
      'mdWrap',
      { MDTYPE: 'DC' },
      element(
        'xmlData',
        {},
        element(
          'dc:dc',
          { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
          element('dc:identifier', {}, dossier.code),
          element('dc:type', {}, 'Hồ sơ thủ tục hành chính'),
          element('dc:subject', {}, dossier.procedureCode),
          element('dc:creator', {}, dossier.unit),
          element('dc:date', {}, dates.join('/')),
          element('dc:format', {}, `${documents.length}`),
          element('dc:language', {}, 'vi'),
        ),
      ),
    ),
  );
}

function reference(file: PackageFile, type: string, mediaType: string, other?: string): Xml {
  return element('mdRef', {
    ...{ LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': file.name, MDTYPE: type, OTHERMDTYPE: other },
    ...{ MIMETYPE: mediaType, SIZE: file.bytes, CHECKSUM: file.sha256, CHECKSUMTYPE: 'SHA-256' },
  });
}

function fileOf({ id, name, deposit, mediaType }: BagObject): Xml {
  return element(
    'file',
    { ID: id, MIMETYPE: mediaType, SIZE: deposit.bytes, CHECKSUM: deposit.sha256, CHECKSUMTYPE: 'SHA-256' },
    name === null ? null : element('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': name }),
  );
}

function structure({ documents }: BagContents, code: string, titleOf: (documentClass: string) => string): Xml {
  const parts = (label: string, objects: readonly BagObject[]): Xml | null =>
    objects.length === 0
      ? null
      : element('div', { TYPE: label }, ...objects.map(({ id }) => element('fptr', { FILEID: id })));
  return element(
    'structMap',
    { TYPE: 'LOGICAL' },
    element(
      'div',
      { TYPE: 'dossier', LABEL: code, DMDID: 'dmd-1', ADMID: 'premis-1' },
      ...documents.map((document) =>
        element(
          'div',
          {
            TYPE: 'document',
            ORDER: document.number,
            LABEL: titleOf(document.class),
            CONTENTIDS: `urn:uuid:${document.id}`,
          },
          parts('original', document.originals),
          parts('archive', [document.archive]),
          parts('text', document.text ? [document.text] : []),
          parts('preview', document.previews),
        ),
      ),
    ),
  );
}
