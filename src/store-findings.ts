import type { StoreAbilities } from './core/ports/archive-store.ts';
import type { StoreFinding } from './core/ports/custody.ts';

/** What an administrator is to know of a store that lacks something. @param locks whether locks are wanted */
export function abilityFindings(abilities: StoreAbilities, locks: boolean): StoreFinding[] {
  const { conditionalPut, checksum, versions, lock, lockReason } = abilities;
  const findings: StoreFinding[] = [];
  if (!conditionalPut) findings.push({ code: 'STORE_NO_CONDITIONAL_PUT', detail: {} });
  if (checksum !== 'sha256') {
    const header = checksum === null ? 'x-amz-checksum-sha256, Content-MD5' : 'x-amz-checksum-sha256';
    findings.push({ code: 'STORE_NO_CHECKSUM', detail: { header } });
  }
  if (!versions) findings.push({ code: 'STORE_NO_VERSIONS', detail: {} });
  if (locks && lock === 'none') findings.push({ code: 'STORE_NO_LOCK', detail: { reason: lockReason } });
  if (locks && lock === 'ignored') findings.push({ code: 'STORE_LOCK_IGNORED', detail: { reason: lockReason } });
  return findings;
}
