import { findDossierCodes } from '../core/dossier-code.ts';
import type { Field } from '../core/document.ts';
import type { Box } from '../core/geometry.ts';
import { unionBox } from '../core/geometry.ts';
import type { Barcode } from '../core/word.ts';
import type { PageView } from './page-view.ts';
import { parseCitizenQr } from './parse-citizen-qr.ts';
import { readMrz } from './parse-mrz.ts';
import { readPassportZone } from './passport-zone.ts';

/** Fields out of barcodes, QR codes and machine readable zones: decoded, not recognised. */
export function readDecodedCodes(views: readonly PageView[]): Field[] {
  const fields: Field[] = [];
  for (const view of views) {
    for (const barcode of view.page.barcodes) fields.push(...barcodeFields(barcode, view.number));
    fields.push(...passportFields(view));
    const mrz = readMrz(view.lines);
    if (!mrz) continue;
    const box = unionBox(mrz.lines.map((line) => line.box));
    const common = { page: view.number, box, source: 'mrz' as const, role: 'subject' };
    const verbatim = mrz.lines[0]!.text;
    const confidence = mrz.checks.includes('composite') ? 0.98 : 0.96;
    fields.push({ ...common, kind: 'citizen_id', value: mrz.id, verbatim, confidence, checks: mrz.checks });
    if (mrz.birthDate) {
      fields.push({
        ...common,
        kind: 'birth_date',
        value: mrz.birthDate,
        verbatim: mrz.lines[1]!.text,
        confidence,
        checks: ['check-digit'],
      });
    }
    // The zone's names have neither diacritics nor a check digit.
    if (mrz.name) {
      fields.push({
        ...common,
        kind: 'person_name',
        value: mrz.name,
        verbatim: mrz.lines.at(-1)!.text,
        confidence: 0.6,
        checks: [],
      });
    }
  }
  return fields;
}

function passportFields(view: PageView): Field[] {
  const zone = readPassportZone(view.lines);
  if (!zone) return [];
  const { line, checks, passportNo, id, birthDate } = zone;
  const common = { page: view.number, box: line.box, source: 'mrz' as const, role: 'subject', verbatim: line.text };
  const proved = { ...common, confidence: 0.98, checks };
  return [
    { ...proved, kind: 'passport_no', value: passportNo },
    ...(id ? [{ ...proved, kind: 'citizen_id' as const, value: id }] : []),
    ...(birthDate ? [{ ...proved, kind: 'birth_date' as const, value: birthDate }] : []),
  ];
}

function barcodeFields(barcode: Barcode, page: number): Field[] {
  const source = /qr/i.test(barcode.format) ? ('qr' as const) : ('barcode' as const);
  const base = { page, box: barcode.box as Box, source };
  const citizen = source === 'qr' ? parseCitizenQr(barcode.text) : null;
  if (citizen) {
    const own = { ...base, role: 'subject', confidence: 0.99 };
    const fields: Field[] = [
      {
        ...own,
        kind: 'citizen_id',
        value: citizen.id,
        verbatim: citizen.id,
        checks: ['qr-layout', `sex-${citizen.sex}`],
      },
      { ...own, kind: 'person_name', value: citizen.name, verbatim: citizen.name, checks: [] },
      { ...own, kind: 'birth_date', value: citizen.birthDate, verbatim: citizen.birthDate, checks: ['date'] },
    ];
    if (citizen.oldId)
      fields.push({ ...own, kind: 'old_citizen_id', value: citizen.oldId, verbatim: citizen.oldId, checks: [] });
    if (citizen.issueDate) {
      fields.push({
        ...base,
        confidence: 0.99,
        kind: 'issue_date',
        value: citizen.issueDate,
        verbatim: citizen.issueDate,
        checks: ['date'],
      });
    }
    return fields;
  }
  const text = barcode.text.slice(0, 4000).replace(/%2E/gi, '.').replace(/%2D/gi, '-');
  const fields: Field[] = [];
  for (const { code, resultCode } of findDossierCodes(text)) {
    fields.push({ ...base, kind: 'dossier_code', value: code, verbatim: code, confidence: 1, checks: ['date'] });
    if (resultCode)
      fields.push({
        ...base,
        kind: 'result_code',
        value: resultCode,
        verbatim: resultCode,
        confidence: 1,
        checks: ['date'],
      });
  }
  if (source === 'qr' && fields.length > 0) fields.push(...officeFields(text, base));
  if (source === 'qr') {
    const insurance = /^([A-Z]{2}[1-5]\d{12})\|/.exec(text)?.[1];
    if (insurance)
      fields.push({
        ...base,
        kind: 'health_insurance_no',
        value: insurance,
        verbatim: insurance,
        confidence: 0.98,
        checks: ['shape'],
      });
  }
  return fields;
}

/**
 * Procedure and owner in the code of an office's paper, which names them beside the dossier (TT 01/2023/TT-VPCP: dossier,
 * procedure, owner's id, name of the paper), parted by bars or as parts of an address.
 */
function officeFields(payload: string, base: Pick<Field, 'page' | 'box' | 'source'>): Field[] {
  const fields = payload.split(/[|?&]/).flatMap((part): Field[] => {
    const value = part.slice(part.indexOf('=') + 1).trim();
    const kind = /^0\d{11}$/.test(value) ? 'citizen_id' : /^[1-9]\.\d{6}$/.test(value) ? 'procedure_code' : null;
    return kind ? [{ ...base, kind, value, verbatim: value, confidence: 0.97, checks: ['shape'] }] : [];
  });
  // Of several numbers of that length one is not the owner's, and nothing tells which.
  const ids = new Set(fields.filter((field) => field.kind === 'citizen_id').map((field) => field.value));
  return ids.size > 1 ? fields.filter((field) => field.kind !== 'citizen_id') : fields;
}
