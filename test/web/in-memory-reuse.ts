import { SohoaError } from '../../src/core/errors.ts';
import { sha256 } from '../../src/core/fixity.ts';
import type { ApiScope, ApiTokens } from '../../src/core/ports/tokens.ts';
import type { ReuseDossier, ReusedPaper, ReuseOffer, ReuseQueries, ReuseRecords } from '../../src/core/ports/reuse.ts';
import { paperKey, type SourceFault } from '../../src/core/reuse.ts';
import { birthCertificate, dossiers } from './invented-papers.ts';

/** The citizen of both invented dossiers, and somebody of the same name. */
export const CITIZEN = '099085000042';
export const NAMESAKE = '099091000043';

/** One paper of one citizen, offered to the other dossier; `said` keeps what was decided, `faults` what became of it. */
export function inMemoryReuse() {
  const said: string[] = [];
  const state = { citizenId: CITIZEN as string | null, faults: [] as SourceFault[], fail: null as SohoaError | null };
  const taken: ReusedPaper[] = [];
  const refused = new Map<string, string>();
  const known = (): ReuseDossier[] =>
    dossiers().map(({ documents: _, ...one }) => ({
      ...{ ...one, citizenId: state.citizenId, channel: 'direct', result: 'decision' },
    }));
  const birth = birthCertificate();
  const offer = (code: string | null): ReuseOffer => {
    const reused = taken.find((one) => one.dossier === code);
    const reason = refused.get(code ?? '');
    return {
      paper: { documentId: birth.id },
      ...{ class: birth.class, kind: 3, identity: 'register', inDossier: false, reference: null },
      version: { ...birth.archive, pages: birth.pages.length },
      ...{ fromDossier: dossiers()[0]!.code, fromProcedure: 'Cấp bản sao <trích lục>', fromUnit: 'UBND xã Suối Mơ' },
      ...{ applicant: 'Đào Văn Khánh', citizenId: state.citizenId, received: '2026-02-18', resolved: '2026-02-18' },
      ...{ names: ['Đào Thị Ngân Hà'], namesPerson: false, issued: '2026-02-18', archivedAt: birth.archivedAt },
      decided: reused
        ? { id: reused.id, answer: 'taken', reason: null }
        : reason
          ? { id: 'r', answer: 'refused', reason }
          : null,
    };
  };
  const offers = (code: string | null) => (code === dossiers()[0]!.code ? [] : [offer(code)]);
  const existing: ReuseQueries = {
    dossier: async (code) => known().find((one) => one.code === code) ?? null,
    offers: async (citizenId, code) => (citizenId === CITIZEN ? offers(code) : []),
    dossiersOf: async (citizenId) => (citizenId === CITIZEN ? known().reverse() : []),
    personsNamed: async () =>
      [CITIZEN, NAMESAKE, null].map((citizenId, n) => ({
        ...{ citizenId, applicant: 'Đào Văn Khánh', units: ['UBND xã Suối Mơ'], dossiers: 2 },
        ...{ newestDossier: dossiers()[n === 0 ? 1 : 0]!.code, newestReceived: '2026-02-19' },
      })),
    papersNumbered: async () => [offer(null)],
    reusedIn: async (code) =>
      taken.filter((one) => one.dossier === code).map((one) => ({ ...one, faults: state.faults })),
    heldElsewhere: async (code) =>
      code === dossiers()[1]!.code
        ? [
            { part: 'result', name: null, reference: 'KQ-<1>.pdf', reused: false, digitised: '2026-02-20' },
            { part: 'component', name: 'Giấy <chứng sinh>', reference: 'F9', reused: true, digitised: null },
          ]
        : [],
    reuse: async (id) => taken.find((one) => one.id === id) ?? null,
    reusersOf: async () => taken.map(({ dossier, at }) => ({ dossier, at })),
    async doubtful() {
      const reuses = state.faults.length > 0 ? taken.map((one) => ({ ...one, faults: state.faults })) : [];
      return { total: reuses.length, reuses };
    },
  };
  const reuse: ReuseRecords = {
    async take({ dossier, paper, agent, purpose, note, sha256: seen }) {
      if (state.fail) throw state.fail;
      if (seen !== birth.archive.sha256) throw new SohoaError('REUSE_CHANGED');
      const before = taken.find((one) => one.dossier === dossier);
      if (before) return { id: before.id, kind: 3, repeated: true };
      said.push(`take ${dossier} ${paperKey(paper)} ${purpose} ${note} ${agent}`);
      const id = `77777777-7777-4777-8777-${String(taken.length).padStart(12, '0')}`;
      const { fromDossier, version } = offer(null);
      taken.push({
        ...{
          id,
          at: new Date('2026-11-20T04:00:00Z'),
          agent,
          dossier,
          paper,
          class: birth.class,
          kind: 3,
          fromDossier,
        },
        ...{ version, reference: null, purpose, note, identity: 'register', faults: [] },
      });
      return { id, kind: 3, repeated: false };
    },
    async refuse({ dossier, paper, agent, reason, note }) {
      if (taken.some((one) => one.dossier === dossier)) throw new SohoaError('REUSE_TAKEN');
      said.push(`refuse ${dossier} ${paperKey(paper)} ${reason} ${note} ${agent}`);
      refused.set(dossier, reason);
      return { id: '66666666-6666-4666-8666-666666666666', repeated: false };
    },
    async takeBack(id, agent, note, owner) {
      const at = taken.findIndex((one) => one.id === id);
      if (at < 0) throw new SohoaError('NOT_FOUND');
      if (owner && !`${taken[at]!.agent}/`.startsWith(`${owner}/`)) throw new SohoaError('FORBIDDEN');
      taken.splice(at, 1);
      said.push(`back ${id} ${note} ${agent}`);
      return true;
    },
  };
  return { existing, reuse, said, taken, refused, state };
}

/** Tokens in memory; `give` makes one and returns it. */
export function inMemoryTokens(): Pick<ApiTokens, 'token'> & { give(name: string, scopes: ApiScope[]): string } {
  const known = new Map<string, { name: string; scopes: ApiScope[] }>();
  return {
    token: async (digest) => known.get(digest) ?? null,
    give(name, scopes) {
      const token = `token-of-${name}-${'x'.repeat(32)}`;
      known.set(sha256(token), { name, scopes });
      return token;
    },
  };
}
