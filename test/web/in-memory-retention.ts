import { SohoaError } from '../../src/core/errors.ts';
import type { DueRow, RetentionDecision, RetentionSubject } from '../../src/core/ports/retention.ts';
import type { Piece } from '../../src/core/ports/work-lists.ts';
import type { WebDeps } from '../../src/web/web-deps.ts';

/** Papers whose time is over; ids like those of documents. */
export const DUE: DueRow[] = Array.from({ length: 3 }, (_, n) => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  class: n === 2 ? 'official_letter' : 'application_form',
  dossier: `H99.27.35-490301-000${n}`,
  scanPath: `may-1/<cu>-${n}.pdf`,
  counted: `1949-03-0${n + 1}`,
  pages: n + 1,
  bytes: 1000,
  kept: n === 0 ? { until: '2025-01-31', reason: 'Đang có khiếu nại', by: 'qt.khac' } : null,
}));

export type MemoryRetention = WebDeps['retention'] & {
  made: RetentionDecision[];
  /** Ids of decisions that the store keeps from being carried out. */
  locked: Set<string>;
  destroy: WebDeps['destroy'];
};

/** The retention schedule in memory, with its rule of two people. */
export function inMemoryRetention(): MemoryRetention {
  const made: RetentionDecision[] = [];
  const locked = new Set<string>();
  const isDecided = (id: string) =>
    made.some((one) => (one.documentId ?? one.originalKey) === id && one.state !== 'closed');
  const dueOf = (subject: RetentionSubject) => (subject === 'document' ? DUE.filter(({ id }) => !isDecided(id)) : []);
  const page = <Row>(rows: Row[], { limit, offset }: Piece) => ({
    total: rows.length,
    rows: rows.slice(offset, offset + limit),
  });
  const decide = (
    ids: string[],
    more: Pick<RetentionDecision, 'kind' | 'state' | 'reason' | 'until' | 'proposedBy'>,
  ) => {
    const found = dueOf('document').filter(({ id }) => ids.includes(id));
    for (const { id, class: name, dossier, scanPath } of found) {
      made.push({
        ...{ id: id.replace(/^0/, 'd'), subject: 'document', documentId: id, originalKey: null, class: name, dossier },
        ...{ scanPath, sha256: 'ab'.repeat(32), proposedAt: new Date('2026-11-20T02:00:00Z'), approvedBy: null },
        ...{ approvedAt: null, closedAt: null, obstacle: null, ...more },
      });
    }
    return { decided: found.length, left: ids.length - found.length };
  };
  return {
    made,
    locked,
    due: async ({ subject, class: name }, piece) =>
      page(
        dueOf(subject).filter((row) => !name || row.class === name),
        piece,
      ),
    dueGroups: async ({ subject }) =>
      [...Map.groupBy(dueOf(subject), (row) => row.class)].map(([name, rows]) => ({
        ...{ class: name, total: rows.length, oldest: rows[0]!.counted },
      })),
    decisions: async ({ states }, piece) =>
      page(
        made.filter(({ state }) => states.includes(state)),
        piece,
      ),
    keep: async (_, ids, { until, reason, user }) =>
      decide(ids, { kind: 'keep', state: 'standing', reason, until, proposedBy: user }),
    propose: async (_, ids, { reason, user }) =>
      decide(ids, { kind: 'destroy', state: 'proposed', reason, until: null, proposedBy: user }),
    async approve(ids, user) {
      const found = made.filter(({ id, state }) => ids.includes(id) && state === 'proposed');
      if (found.some(({ proposedBy }) => proposedBy === user)) throw new SohoaError('RETENTION_SAME_PERSON');
      for (const one of found) Object.assign(one, { state: 'approved', approvedBy: user, approvedAt: new Date() });
      return found.map(({ id }) => id);
    },
    async withdraw(ids) {
      const found = made.filter(({ id, state }) => ids.includes(id) && ['proposed', 'approved'].includes(state));
      for (const one of found) one.state = 'closed';
      return found.length;
    },
    approved: async () => made.filter(({ state }) => state === 'approved').map(({ id }) => id),
    endOf: async (id) => made.find(({ documentId, state }) => documentId === id && state === 'done') ?? null,
    async destroy(id) {
      const one = made.find((decision) => decision.id === id)!;
      if (locked.has(id)) {
        one.obstacle = { code: 'STORE_REFUSED', detail: { reason: 'locked' }, at: '2026-11-20T02:00:00Z' };
        return new SohoaError('STORE_REFUSED', { reason: 'locked' });
      }
      Object.assign(one, { state: 'done', closedAt: new Date('2026-11-21T02:00:00Z') });
      return null;
    },
  };
}
