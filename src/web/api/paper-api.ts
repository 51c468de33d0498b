import { Hono } from 'hono';
import { safeName } from '../../core/dossier-file-name.ts';
import { SohoaError } from '../../core/errors.ts';
import type { DocumentHit } from '../../core/ports/queries.ts';
import type { ReusedPaper } from '../../core/ports/reuse.ts';
import { COMPONENT_STATES, FAULT_NOTICES, paperKey, reusedFlag } from '../../core/reuse.ts';
import { downloadName } from '../download-name.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { documentOf } from '../routes/document-routes.ts';
import { sendObject } from '../send-object.ts';
import { CLASS_NAMES } from '../words.ts';
import { agentOf, scoped } from './caller.ts';

/** `KenhThucHien` of the national portal's payload. */
const CHANNELS = { direct: 1, online: 2, postal: 3 } as const;

/** GET /dossiers/:code/papers with the flags of the national portal's payload, and GET /papers/:id/pdf. */
export function paperApi(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/dossiers/:code/papers', scoped('papers:read'), (c) => papers(c, room));
  app.get('/papers/:id/pdf', scoped('files:read'), async (c) => {
    const document = await documentOf(c.req.param('id'), room);
    await room.deps.accounts.audit({ user: agentOf(c), action: 'download-document', subject: document.id });
    const { key, sha256, bytes } = document.archive;
    const disposition = { inline: false, fileName: downloadName(document) };
    const expected = { sha256, bytes };
    return sendObject(c, room.deps.objects, { key, etag: sha256, mediaType: 'application/pdf', expected, disposition });
  });
  return app;
}

async function papers(c: WebContext, room: Room): Promise<Response> {
  const code = c.req.param('code') ?? '';
  const { views, existing, accounts } = room.deps;
  const [view, dossier] = [await views.dossier(code), await existing.dossier(code)];
  if (!view || !dossier) throw new SohoaError('NOT_FOUND', { what: 'dossier' });
  await accounts.audit({ user: agentOf(c), action: 'view-dossier', subject: code });
  const own = [...view.documents].reverse();
  const reused = await existing.reusedIn(code);
  const nameOf = (index: number) => `${safeName(code)}.${String(index + 1).padStart(2, '0')}.pdf`;
  const isResult = (hit: DocumentHit) => dossier.result !== null && hit.class === dossier.result;
  return c.json({
    ...{ MaHoSo: code, MaTTHC: dossier.procedureCode, KenhThucHien: CHANNELS[dossier.channel] },
    TepDinhKem: [
      ...own.flatMap((hit, index) => (isResult(hit) ? [] : [componentJson(hit, nameOf(index))])),
      ...reused.map((one, index) => reusedJson(one, nameOf(own.length + index))),
    ],
    KetQua: own.filter(isResult).map((hit) => ({
      TenGiayTo: CLASS_NAMES[hit.class],
      GiayToId: hit.documentId,
      DuongDanTepTinKetQua: path(hit.documentId),
      MaGiayToKetQua: hit.fields.find(({ kind }) => kind === 'result_code')?.value ?? null,
      ...{ class: hit.class, status: hit.status },
    })),
  });
}

function path(documentId: string): string {
  return `/api/v1/papers/${documentId}/pdf`;
}

function componentJson(hit: DocumentHit, fileName: string): object {
  const state = hit.status === 'archived' ? COMPONENT_STATES.digitised : COMPONENT_STATES.missing;
  return {
    TepDinhKemId: hit.documentId,
    TenTepDinhKem: fileName,
    // The register of dossiers does not say which component of the procedure a paper is.
    MaThanhPhanHoSo: null,
    DuongDanTaiTepTin: path(hit.documentId),
    ...{ DuocSoHoa: state, DuocTaiSuDung: reusedFlag(state), DuocLayTuKhoDMQG: 0, MaKetQuaThayThe: null },
    ...{ state, class: hit.class, name: CLASS_NAMES[hit.class], status: hit.status, pages: hit.pageCount },
  };
}

function reusedJson(one: ReusedPaper, fileName: string): object {
  const served = 'documentId' in one.paper && !one.faults.includes('gone') && !one.faults.includes('person');
  return {
    TepDinhKemId: paperKey(one.paper),
    TenTepDinhKem: one.version ? fileName : null,
    MaThanhPhanHoSo: null,
    DuongDanTaiTepTin: served ? path(paperKey(one.paper)) : null,
    ...{ DuocSoHoa: 1, DuocTaiSuDung: reusedFlag(one.kind), DuocLayTuKhoDMQG: 0, MaKetQuaThayThe: null },
    ...{ state: one.kind, class: one.class, name: one.class ? CLASS_NAMES[one.class] : null },
    reuse: {
      ...{ id: one.id, from_dossier: one.fromDossier, purpose: one.purpose, at: one.at, reference: one.reference },
      ...{ sha256: one.version?.sha256 ?? null, findings: one.faults.map((fault) => FAULT_NOTICES[fault]) },
    },
  };
}
