import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bagDossier } from '../../src/archive/packages/bag-dossier.ts';
import { openFolderStore } from '../../src/store/objects/folder-store.ts';
import { allNamed, readXml, type XmlNode } from '../support/read-xml.ts';
import { describeWith, findTool, TOOLS_FOLDER } from '../support/test-tools.ts';
import { packedDossier } from './packed-dossier.ts';

const run = promisify(execFile);
const XMLLINT = findTool('xmllint', 'SOHOA_XMLLINT');
/** Folder with mets.xsd, premis.xsd and xlink.xsd as the Library of Congress publishes them, each importing the one beside it. */
const SCHEMAS = process.env.SOHOA_ARCHIVE_SCHEMAS ?? join(TOOLS_FOLDER, 'schemas');

let folder: string;
let paths: Record<'mets' | 'premis', string>;
let mets: XmlNode;
let premis: XmlNode;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-schemas-'));
  const objects = await openFolderStore({ dir: join(folder, 'objects') });
  const bag = await bagDossier(await packedDossier(objects, join(folder, 'out')));
  paths = { mets: join(bag, 'data/METS.xml'), premis: join(bag, 'data/metadata/premis.xml') };
  mets = readXml(await readFile(paths.mets, 'utf8'));
  premis = readXml(await readFile(paths.premis, 'utf8'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What an element may hold, in this order: `?` at most once, `*` any number, `+` at least once, nothing exactly once. */
interface Rule {
  children?: string;
  required?: string[];
  allowed?: string[];
}

const IDENTIFIED = (name: string): Record<string, Rule> => ({
  [`${name}Identifier`]: { children: `${name}IdentifierType ${name}IdentifierValue` },
});

/** The published rules (PREMIS 3.0 of 2016) of the elements that are written. */
const PREMIS_RULES: Record<string, Rule> = {
  premis: { children: 'object* event* agent* rights*', required: ['version'], allowed: ['xsi:schemaLocation'] },
  object: {
    children:
      'objectIdentifier+ preservationLevel* significantProperties* objectCharacteristics+ originalName? storage* signatureInformation* relationship* linkingEventIdentifier* linkingRightsStatementIdentifier*',
    required: ['xsi:type'],
  },
  objectCharacteristics: { children: 'compositionLevel? fixity* size? format+ creatingApplication* inhibitors*' },
  fixity: { children: 'messageDigestAlgorithm messageDigest messageDigestOriginator?' },
  format: { children: 'formatDesignation? formatRegistry? formatNote*' },
  formatDesignation: { children: 'formatName formatVersion?' },
  relationship: {
    children:
      'relationshipType relationshipSubType relatedObjectIdentifier+ relatedEventIdentifier* relatedEnvironmentPurpose*',
  },
  event: {
    children:
      'eventIdentifier eventType eventDateTime eventDetailInformation* eventOutcomeInformation* linkingAgentIdentifier* linkingObjectIdentifier*',
  },
  eventDetailInformation: { children: 'eventDetail?' },
  eventOutcomeInformation: { children: 'eventOutcome? eventOutcomeDetail*' },
  agent: {
    children: 'agentIdentifier+ agentName* agentType? agentVersion? agentNote* linkingEventIdentifier*',
  },
  ...IDENTIFIED('object'),
  ...IDENTIFIED('event'),
  ...IDENTIFIED('agent'),
  ...IDENTIFIED('linkingAgent'),
  ...IDENTIFIED('linkingObject'),
  ...IDENTIFIED('relatedObject'),
};

const LOCATED = ['LOCTYPE', 'xlink:href'];
const FILE_FACTS = ['MIMETYPE', 'SIZE', 'CHECKSUM', 'CHECKSUMTYPE'];

/** The published rules (METS 1.12) of the elements that are written. */
const METS_RULES: Record<string, Rule> = {
  mets: {
    children: 'metsHdr? dmdSec* amdSec* fileSec? structMap+ structLink? behaviorSec*',
    allowed: ['OBJID', 'TYPE', 'LABEL', 'xsi:schemaLocation'],
  },
  metsHdr: { children: 'agent* altRecordID* metsDocumentID?' },
  agent: { children: 'name note*', required: ['ROLE'], allowed: ['TYPE', 'OTHERTYPE'] },
  name: {},
  dmdSec: { children: 'mdRef? mdWrap?', required: ['ID'] },
  mdWrap: { children: 'xmlData', required: ['MDTYPE'] },
  amdSec: { children: 'techMD* rightsMD* sourceMD* digiprovMD*', allowed: ['ID'] },
  digiprovMD: { children: 'mdRef? mdWrap?', required: ['ID'] },
  mdRef: { required: [...LOCATED, 'MDTYPE'], allowed: ['xlink:type', 'OTHERMDTYPE', ...FILE_FACTS] },
  fileSec: { children: 'fileGrp+' },
  fileGrp: { children: 'file*', allowed: ['USE'] },
  file: { children: 'FLocat*', required: ['ID'], allowed: FILE_FACTS },
  FLocat: { required: LOCATED, allowed: ['xlink:type'] },
  structMap: { children: 'div', allowed: ['TYPE'] },
  div: { children: 'fptr* div*', allowed: ['TYPE', 'LABEL', 'ORDER', 'DMDID', 'ADMID', 'CONTENTIDS'] },
  fptr: { required: ['FILEID'] },
};

/** Every element below, with its path; what METS wraps is under rules of its own. */
function everyElement(node: XmlNode, path = ''): [string, XmlNode][] {
  const at = `${path}/${node.name}`;
  const below = node.name === 'xmlData' ? [] : node.children.flatMap((child) => everyElement(child, at));
  return [[at, node], ...below];
}

function faultsOf(root: XmlNode, rules: Record<string, Rule>): string[] {
  return everyElement(root).flatMap(([path, { name, children, attributes, text }]) => {
    const rule = rules[name] ?? (children.length === 0 && text.trim() !== '' ? {} : null);
    // Elements without rules of their own hold text and nothing else.
    if (!rule) return name === 'xmlData' ? [] : [`${path} holds no text`];
    const given = Object.keys(attributes).filter((one) => one !== 'xmlns' && !one.startsWith('xmlns:'));
    const required = rule.required ?? [];
    const known = [...required, ...(rule.allowed ?? [])];
    const pattern = (rule.children ?? '')
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => `(?:${one.replace(/[?*+]$/, '')} )${/[?*+]$/.exec(one)?.[0] ?? ''}`)
      .join('');
    const held = children.map((child) => `${child.name} `).join('');
    return [
      ...required.filter((one) => !given.includes(one)).map((one) => `${path} is without ${one}`),
      ...given.filter((one) => !known.includes(one)).map((one) => `${path} has ${one}`),
      ...(new RegExp(`^${pattern}$`).test(held) ? [] : [`${path} holds ${held}`]),
    ];
  });
}

const texts = (root: XmlNode, name: string): string[] => allNamed(root, name).map(({ text }) => text);

describe('what packages tell in PREMIS', () => {
  test('is made of its elements in their order, in the namespace and version told', () => {
    expect(premis.attributes).toMatchObject({ xmlns: 'http://www.loc.gov/premis/v3', version: '3.0' });
    expect(faultsOf(premis, PREMIS_RULES)).toEqual([]);
  });

  test('tells every object’s digest, size and format, and a file for each', () => {
    for (const object of allNamed(premis, 'object')) {
      expect(object.attributes['xsi:type']).toBe('file');
      expect(texts(object, 'messageDigestAlgorithm')).toEqual(['SHA-256']);
      expect(texts(object, 'messageDigest')).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
      expect(texts(object, 'size')).toEqual([expect.stringMatching(/^\d+$/)]);
      expect(texts(object, 'formatName')).toEqual([expect.stringMatching(/./)]);
    }
    for (const at of texts(premis, 'eventDateTime')) expect(new Date(at).toISOString()).toBe(at);
  });

  test('names everything once, and links to what is there', () => {
    for (const kind of ['object', 'event', 'agent']) {
      const own = texts(premis, `${kind}IdentifierValue`);
      expect([kind, own.length]).toEqual([kind, new Set(own).size]);
    }
    const objects = new Set(texts(premis, 'objectIdentifierValue'));
    const agents = new Set(texts(premis, 'agentIdentifierValue'));
    const linked = [...texts(premis, 'linkingObjectIdentifierValue'), ...texts(premis, 'relatedObjectIdentifierValue')];
    expect(linked.length).toBeGreaterThan(0);
    for (const one of linked) expect(objects).toContain(one);
    for (const one of texts(premis, 'linkingAgentIdentifierValue')) expect(agents).toContain(one);
  });
});

describe('what packages tell in METS', () => {
  test('is made of its elements in their order and their attributes', () => {
    expect(mets.attributes).toMatchObject({
      ...{ xmlns: 'http://www.loc.gov/METS/', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' },
    });
    expect(faultsOf(mets, METS_RULES)).toEqual([]);
  });

  test('has ids that are names, each once, and every reference leads to one', () => {
    const all = everyElement(mets).map(([, node]) => node.attributes);
    const ids = all.flatMap(({ ID }) => ID ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    const used = all.flatMap(({ FILEID, DMDID, ADMID }) =>
      [FILEID, DMDID, ADMID].flatMap((one) => one?.split(' ') ?? []),
    );
    expect(used.length).toBeGreaterThan(0);
    for (const one of used) expect(ids).toContain(one);
    for (const { MDTYPE, OTHERMDTYPE, ROLE, TYPE, OTHERTYPE } of all) {
      if (MDTYPE !== undefined) expect(['DC', 'PREMIS', 'OTHER']).toContain(MDTYPE);
      if (MDTYPE === 'OTHER') expect(OTHERMDTYPE).toMatch(/./);
      if (ROLE !== undefined) expect(['CREATOR', 'ARCHIVIST']).toContain(ROLE);
      if (ROLE !== undefined && TYPE === 'OTHER') expect(OTHERTYPE).toMatch(/./);
    }
    // Each object of the PREMIS is a file of the METS and the other way round.
    const files = allNamed(mets, 'file').map(({ attributes }) => attributes.ID);
    expect(new Set(files)).toEqual(new Set(texts(premis, 'objectIdentifierValue')));
  });

  test('a spoiled order, a missing attribute and an unknown element are found by these rules', () => {
    const [group] = allNamed(mets, 'fileGrp');
    const file = group!.children[0]!;
    const withoutId = Object.fromEntries(Object.entries(file.attributes).filter(([name]) => name !== 'ID'));
    const spoil = (change: Partial<XmlNode>, of: XmlNode) => faultsOf({ ...of, ...change }, METS_RULES);
    expect(spoil({ attributes: withoutId }, file)).toEqual(['/file is without ID']);
    expect(spoil({ children: [...mets.children].reverse() }, mets)).toHaveLength(1);
    expect(spoil({ children: [{ ...file, name: 'datei', children: [] }] }, group!)).toHaveLength(2);
  });
});

for (const name of ['mets', 'premis'] as const) {
  const schema = join(SCHEMAS, `${name}.xsd`);
  describeWith(`xmllint, or the published schema ${name}.xsd`, XMLLINT !== null && existsSync(schema))(name, () => {
    test('is valid by the published schema', async () => {
      await expect(run(XMLLINT!, ['--nonet', '--noout', '--schema', schema, paths[name]])).resolves.toMatchObject({
        stderr: expect.stringContaining('validates'),
      });
    });
  });
}
