import { paperKey } from '../core/reuse.ts';
import type { Room } from './room.ts';
import type { Found } from './views/reuse-start-view.ts';

/** Who looks up what exists for a person, for what, and which papers or dossiers were shown. */
interface Lookup {
  agent: string;
  purpose: string;
  /** How the person was asked for: a dossier code, or the kind of what was typed. Never what was typed. */
  by: string;
  shown: readonly string[];
}

/**
 * Writes a look-up by person to the audit trail (Law 91/2025 on personal data protection: who had access, when, for what).
 * The identifier itself is not kept; what was shown answers a citizen who asks.
 */
export async function reuseLookup(room: Room, { agent, purpose, by, shown }: Lookup): Promise<void> {
  const subject = [by, ...(shown.length > 0 ? shown : ['none'])].join(' ');
  await room.deps.accounts.audit({ user: agent, action: `reuse-lookup:${purpose}`, subject });
}

interface LookUpRequest {
  agent: string;
  purpose: string;
  text: string;
  personOf: string;
  /** `number`: what was sent is a paper's number, whatever it looks like. */
  by?: 'number';
}

/**
 * What exists for what was typed: 12 digits are a citizen id, other digits a paper's number, letters a name. `personOf`
 * asks for the person of a dossier instead. Audited.
 */
export async function lookUp(room: Room, { agent, purpose, text, personOf, by }: LookUpRequest): Promise<Found> {
  const { existing } = room.deps;
  const audited = async (asked: string, found: Found, shown: readonly string[]): Promise<Found> => {
    await reuseLookup(room, { agent, purpose, by: asked, shown });
    return found;
  };
  const digits = text.replace(/[\s.]/g, '');
  const chosen = personOf === '' ? null : await existing.dossier(personOf);
  const citizenId = chosen?.citizenId ?? (by !== 'number' && /^\d{12}$/.test(digits) ? digits : null);
  if (citizenId !== null) {
    const dossiers = await existing.dossiersOf(citizenId);
    const papers = await existing.offers(citizenId, null);
    const shown = [...dossiers.map((one) => one.code), ...papers.map((one) => paperKey(one.paper))];
    return audited(
      chosen ? chosen.code : 'citizen_id',
      { kind: 'person', person: dossiers[0] ?? null, dossiers, papers },
      shown,
    );
  }
  if (by === 'number' || /\d/.test(text)) {
    const papers = await existing.papersNumbered(text);
    return audited(
      'number',
      { kind: 'number', papers },
      papers.map((one) => paperKey(one.paper)),
    );
  }
  const persons = text === '' ? [] : await existing.personsNamed(text);
  return audited(
    'name',
    { kind: 'names', persons },
    persons.map((one) => one.newestDossier),
  );
}
