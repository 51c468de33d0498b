import type { SignedCopy } from '../../../src/core/document.ts';
import { sha256 } from '../../../src/core/fixity.ts';
import type { Store } from '../../../src/store/store.ts';
import { makeDocument } from '../../store/make-document.ts';
import type { Archive, Deliver } from './shortcuts.ts';

let made = 0;

function signedCopy(more: Partial<SignedCopy> = {}): SignedCopy {
  const digest = sha256(`signed ${(made += 1)}`);
  return {
    ...{ key: `archive/${digest}.pdf`, sha256: digest, bytes: 2000, conformance: 'PDF/A-2u', origin: 'here' },
    signatures: [
      {
        ...{ kind: 'approval', signer: null, time: null, algorithm: 'RSA, SHA-256', format: 'ETSI.CAdES.detached' },
        ...{ coverage: 'whole', issuer: 'unchecked', notices: ['SIGNATURE_ISSUER_UNCHECKED'] },
      },
    ],
    ...more,
  };
}

/** Part of the records contract. */
export function signedCopies(getStore: () => Store, deliver: Deliver, archive: Archive): void {
  describe('signed copies', () => {
    test('one form is recorded for a copy; another takes its place only instead of the one that is known', async () => {
      const { signedCopies: records } = getStore();
      const content = sha256(`content ${(made += 1)}`);
      expect(await records.signedCopy(content)).toBeNull();
      const [first, second] = [signedCopy(), signedCopy()];
      expect(await records.recordSignedCopy(content, first, null)).toEqual(first);
      expect(await records.recordSignedCopy(content, first, null)).toEqual(first);
      expect(await records.recordSignedCopy(content, second, null)).toEqual(first);
      expect(await records.recordSignedCopy(content, second, first.sha256)).toEqual(second);
      expect(await records.isSignedCopy(first.sha256)).toBe(false);
      expect(await records.isSignedCopy(second.sha256)).toBe(true);
    });

    test('one from outside becomes the copy of its document, twice the same', async () => {
      const { signedCopies: records, views } = getStore();
      const { id } = await archive(['giấy cần ký']);
      const before = (await views.document(id))!.archive;
      expect(await records.unsignedDocuments(1000)).toContain(id);
      const copy = signedCopy({ origin: 'outside', conformance: 'as-signed' });
      expect(await records.documentsOfCopy(before.sha256)).toEqual([id]);
      await records.adoptSignedCopy(before.sha256, copy);
      const { key, sha256: digest, bytes, conformance, signatures } = copy;
      expect(await views.document(id)).toMatchObject({
        archive: { key, sha256: digest, bytes, conformance },
        signatures,
      });
      expect(await records.signedCopy(before.sha256)).toEqual(copy);
      expect(await records.unsignedDocuments(1000)).not.toContain(id);
      await expect(records.adoptSignedCopy(before.sha256, signedCopy())).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await records.signedCopy(before.sha256)).toEqual(copy);
    });

    test('signatures and the text beside a copy are kept with the document', async () => {
      const { scans, views } = getStore();
      const scan = await deliver();
      const { signatures } = signedCopy();
      const sidecar = { key: 'texts/ab/x.json', sha256: sha256('text'), bytes: 10 };
      const document = makeDocument(scan.sha256, ['có chữ ký'], { signatures, sidecar });
      document.archive.conformance = 'as-signed';
      await scans.finish(scan.id, { status: 'archived', error: null, documents: [document], findings: [] });
      expect(await views.document(document.id)).toMatchObject({ signatures, sidecar, archive: document.archive });
    });
  });
}
