import type { Field, UnderstoodDocument } from '../../src/core/document.ts';
import type { DossierWithProcedure } from '../../src/core/ports/records.ts';
import { makeOffice } from './busy-office.ts';
import { field, makeDocument } from './make-document.ts';
import type { Random } from './seeded-random.ts';
import { otherDigit } from './seeded-random.ts';

const RARE = [
  'Nghiêm',
  'Khổng',
  'Ứng',
  'Giáp',
  'Thạch',
  'Lục',
  'Nông',
  'Chử',
  'Quản',
  'Tống',
  'Kiều',
  'Sơn',
  'Triệu',
  'Cù',
  'Âu',
];

/** A register large enough that its family names are counted, most of them rare in it. */
export function makeLargeRegister(random: Random): { register: DossierWithProcedure[]; bornOf: Map<string, string> } {
  const parts = Array.from({ length: 4 }, () => makeOffice(random));
  const bornOf = new Map(parts.flatMap((part) => [...part.bornOf]));
  const register = parts.flatMap((part, p) =>
    part.register.map((d, i) => ({
      ...d,
      code: `${d.code.slice(0, -4)}${p}${String(i).padStart(3, '0')}`,
      applicant: d.applicant.replace(/^\S+/, RARE[(Number(d.citizenId!.slice(-3)) + p) % RARE.length]!),
    })),
  );
  return { register, bornOf };
}

/** A paper of somebody without a dossier who is like an applicant in all but one thing that tells them apart. */
export function makeStrangersPaper(
  random: Random,
  like: DossierWithProcedure,
  born: string,
): { document: UnderstoodDocument; kind: string } {
  const kind = random.pick(['other-year', 'brother', 'other-id', 'other-mark', 'other-letter', 'aside']);
  const role = kind === 'aside' ? random.pick(['mother', 'father', 'witness', 'declarant']) : 'subject';
  const year = Number(born.slice(0, 4)) + 1 + random.below(9);
  const cut = like.applicant.lastIndexOf(' ') + 1;
  const given = kind === 'brother' ? 'Tuấn' : like.applicant.slice(cut);
  const names: Record<string, string> = {
    'other-mark':
      like.applicant.slice(0, cut) + (given.normalize('NFD').includes('\u0301') ? 'Toàn' : `${given.charAt(0)}ướng`),
    'other-letter': `${like.applicant}h`,
  };
  const fields: Field[] = [
    field('person_name', names[kind] ?? like.applicant.slice(0, cut) + given, { role, confidence: 0.93 }),
    field('birth_date', kind === 'other-year' ? `${year}${born.slice(4)}` : born, { role }),
    field('issue_date', like.resolved ?? like.received),
  ];
  if (kind === 'brother') fields.push(field('citizen_id', otherDigit(random, like.citizenId!, 5), { role }));
  if (kind === 'other-id')
    fields.push(field('citizen_id', `${like.citizenId!.slice(0, 8)}${9876 - random.below(99)}`, { role }));
  const cls = random.pick([like.procedure?.result ?? 'household_book', 'household_book', 'application_form'] as const);
  const text = fields.map((f) => (f.kind === 'person_name' ? `Họ và tên: ${f.value}` : '')).join('\n');
  return { document: makeDocument(fields, { class: cls }, text), kind };
}
