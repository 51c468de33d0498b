import type { PackageFacts } from '../../core/package-facts.ts';
import type { PdfSignature } from '../../core/signature.ts';
import { objectsOfBag, type BagContents, type BagObject } from './bag-contents.ts';
import { element, xmlFile, type Xml } from './xml.ts';

interface Agent {
  id: string;
  name: string;
  type: 'software' | 'person';
  version: string | null;
}

/** An event as PREMIS has it, whatever it was recorded as. */
interface Event {
  type: string;
  at: string;
  agent: Agent;
  outcome: string;
  detail: Record<string, string | number | boolean>;
  objects: BagObject[];
}

/**
 * PREMIS 3 of a dossier: its files with fixity, everything recorded as done to them, by which step and version or by whom, and what was
 * found about digital signatures. The same facts give the same bytes.
 */
export function premisFile(facts: PackageFacts, contents: BagContents): Buffer {
  const events = [
    ...recordedEvents(facts, contents),
    ...signatureEvents(facts, contents),
    ...decisions(facts, contents),
  ];
  const agents = new Map(events.map(({ agent }) => [agent.id, agent]));
  const root = element(
    'premis',
    {
      xmlns: 'http://www.loc.gov/premis/v3',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://www.loc.gov/premis/v3 http://www.loc.gov/standards/premis/premis.xsd',
      version: '3.0',
    },
    ...objectsOfBag(contents).map((object) => objectOf(object, contents)),
    ...events.map(eventOf),
    ...[...agents.values()].map(agentOf),
  );
  return xmlFile(root);
}

function objectOf(object: BagObject, contents: BagContents): Xml {
  const { id, deposit, format, originalName } = object;
  const document = contents.documents.find(
    (one) => one.archive === object || one.text === object || one.previews.includes(object),
  );
  return element(
    'object',
    { 'xsi:type': 'file' },
    identifier('object', id),
    element(
      'objectCharacteristics',
      {},
      element(
        'fixity',
        {},
        element('messageDigestAlgorithm', {}, 'SHA-256'),
        element('messageDigest', {}, deposit.sha256),
      ),
      element('size', {}, String(deposit.bytes)),
      element('format', {}, element('formatDesignation', {}, element('formatName', {}, format))),
    ),
    element('originalName', {}, originalName),
    ...(document?.originals ?? []).map((source) =>
      element(
        'relationship',
        {},
        element('relationshipType', {}, 'derivation'),
        element('relationshipSubType', {}, 'has source'),
        element(
          'relatedObjectIdentifier',
          {},
          element('relatedObjectIdentifierType', {}, 'local'),
          element('relatedObjectIdentifierValue', {}, source.id),
        ),
      ),
    ),
  );
}

function eventOf(event: Event, index: number): Xml {
  const details = Object.entries(event.detail).map(([key, value]) => `${key}=${value}`);
  return element(
    'event',
    {},
    identifier('event', `event-${index + 1}`),
    element('eventType', {}, event.type),
    element('eventDateTime', {}, event.at),
    details.length === 0 ? null : element('eventDetailInformation', {}, element('eventDetail', {}, details.join('; '))),
    element('eventOutcomeInformation', {}, element('eventOutcome', {}, event.outcome)),
    linking('Agent', event.agent.id),
    ...event.objects.map(({ id }) => linking('Object', id)),
  );
}

function agentOf({ id, name, type, version }: Agent): Xml {
  return element(
    'agent',
    {},
    identifier('agent', id),
    element('agentName', {}, name),
    element('agentType', {}, type),
    version === null ? null : element('agentVersion', {}, version),
  );
}

function identifier(of: 'object' | 'event' | 'agent', value: string): Xml {
  return element(
    `${of}Identifier`,
    {},
    element(`${of}IdentifierType`, {}, 'local'),
    element(`${of}IdentifierValue`, {}, value),
  );
}

function linking(what: 'Agent' | 'Object', value: string): Xml {
  return element(
    `linking${what}Identifier`,
    {},
    element(`linking${what}IdentifierType`, {}, 'local'),
    element(`linking${what}IdentifierValue`, {}, value),
  );
}

/** A step is recorded as `name@version`. */
function stepAgent(step: string): Agent {
  const at = step.lastIndexOf('@');
  const [name, version] = at > 0 ? [step.slice(0, at), step.slice(at + 1)] : [step, null];
  return { id: `software:${step}`, name, type: 'software', version };
}

function personAgent(name: string): Agent {
  return { id: `person:${name}`, name, type: 'person', version: null };
}

function recordedEvents({ events, scans }: PackageFacts, { originals, documents }: BagContents): Event[] {
  const original = new Map(scans.map(({ id }, index) => [id, originals[index]!]));
  const copies = new Map(documents.map((document) => [document.id, document.archive]));
  return events.map((event) => {
    const of = event.document === null ? original.get(event.scan) : copies.get(event.document);
    return {
      ...{ type: event.type, at: event.at, agent: stepAgent(event.agent), outcome: event.outcome },
      detail: { ...event.detail, ...(event.inputDigest === null ? {} : { inputDigest: event.inputDigest }) },
      objects: of ? [of] : [],
    };
  });
}

function signatureEvents({ documents }: PackageFacts, contents: BagContents): Event[] {
  return documents.flatMap((document, index) =>
    document.signatures.map((signature) => ({
      ...{ type: 'digital signature validation', at: document.archivedAt, agent: stepAgent('verify-signatures') },
      outcome: signature.notices.length === 0 ? 'success' : 'warning',
      detail: signatureFacts(signature),
      objects: [contents.documents[index]!.archive],
    })),
  );
}

function signatureFacts({
  kind,
  signer,
  time,
  algorithm,
  format,
  coverage,
  issuer,
  notices,
}: PdfSignature): Event['detail'] {
  return {
    ...{ kind, format, coverage, issuer },
    ...(signer ? { signer: signer.name, certificate: signer.serial } : {}),
    ...(time ? { time: time.at, timeSource: time.source } : {}),
    ...(algorithm === null ? {} : { algorithm }),
    ...(notices.length > 0 ? { notices: notices.join(' ') } : {}),
  };
}

/** What clerks decided about documents. */
function decisions({ documents }: PackageFacts, contents: BagContents): Event[] {
  return documents.flatMap(({ decision }, index) =>
    decision
      ? [
          {
            ...{ type: 'metadata modification', at: decision.at, agent: personAgent(decision.by), outcome: 'success' },
            detail: {
              ...(decision.class === null ? {} : { class: decision.class }),
              ...(decision.dossier ? { dossier: 'decided' } : {}),
            },
            objects: [contents.documents[index]!.archive],
          },
        ]
      : [],
  );
}
