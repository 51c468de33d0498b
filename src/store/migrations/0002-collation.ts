import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const COLLATION = `
alter table stations add column feeding text, add column backs text;
-- The scan a page was delivered in, when it is not its document's: backs that came in a file of their own.
alter table pages add column scan_id uuid references scans;
-- Deliveries of stations that feed fronts in one file and their backs in the next.
create table scan_feeds (
  scan_id uuid primary key references scans on delete cascade, source text not null, station text not null,
  state text not null, backs text not null, sides int not null, path text not null, modified_ms double precision not null,
  other uuid unique references scans, reason jsonb, due timestamptz not null
);
-- The rule that pairs are never mixed: at most one file of a station waits for its backs.
create unique index scan_feeds_waiting on scan_feeds (source, station) where state = 'waiting';
-- Stations whose pairing waits for a person's word.
create table pairing_stops (
  source text not null, station text not null, since timestamptz not null default clock_timestamp(),
  primary key (source, station)
);
`;

/** How stations feed papers with two sides, and which of their files belong together. */
export const collation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(COLLATION).execute(db);
  },
};
