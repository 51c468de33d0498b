import type { Kysely } from 'kysely';
import type { WorkQueries } from '../../core/ports/work-lists.ts';
import type { Database } from '../database.ts';
import { backlogGroups, backlogList } from './backlog-queries.ts';
import { stationWork, stepQueues, unitWeeks } from './pace-queries.ts';
import { inForceGroups, inForceList } from './in-force-queries.ts';
import { bookList } from './book-queries.ts';
import { componentsOf, lackingGroups, lackingList } from './lacking-queries.ts';

/** Lists of what is to be done, on PostgreSQL. */
export function createWorkQueries(db: Kysely<Database>): WorkQueries {
  return {
    backlogGroups: (filter, by) => backlogGroups(db, filter, by),
    backlog: (filter, piece) => backlogList(db, filter, piece),
    lackingGroups: (filter, by) => lackingGroups(db, filter, by),
    lacking: (filter, piece) => lackingList(db, filter, piece),
    componentsOf: (code) => componentsOf(db, code),
    inForceGroups: (filter) => inForceGroups(db, filter),
    inForce: (filter, piece) => inForceList(db, filter, piece),
    books: (filter, piece) => bookList(db, filter, piece),
    unitWeeks: (filter, first, last) => unitWeeks(db, filter, first, last),
    stationWork: (from) => stationWork(db, from),
    stepQueues: (from) => stepQueues(db, from),
  };
}
