import type { Logger } from 'pino';
import { openSigner } from './archive/signatures/open-signer.ts';
import { readTrusted } from './archive/signatures/trusted-certificates.ts';
import type { Config } from './config.ts';
import { asSohoaError, ERRORS, SohoaError } from './core/errors.ts';

/**
 * What is wrong with keys and certificates, told at start. A key that cannot be used now stops nothing: scans wait with the reason and go
 * on when it is put right. Throws CONFIG_INVALID for a folder of trusted certificates that cannot be read or holds something
 * else: signatures would be called unknown for no fault of theirs.
 */
export async function checkSigning({ archive }: Config, log: Logger): Promise<void> {
  if (archive.trustedFolder !== undefined) await checkTrusted(archive.trustedFolder);
  if (archive.sign.keyFile === undefined) return;
  try {
    const { certificate } = await openSigner(archive.sign, new Date());
    log.info({ notAfter: certificate.signer.notAfter }, 'archive copies are signed');
  } catch (caught) {
    const error = asSohoaError(caught);
    log.error({ code: error.code, ...error.detail }, ERRORS[error.code].en);
  }
}

async function checkTrusted(folder: string): Promise<void> {
  const { bad, certificates } = await readTrusted(folder).catch((error: unknown) => {
    throw new SohoaError(
      'CONFIG_INVALID',
      { faults: `archive.trustedFolder: ${folder} cannot be read` },
      { cause: error },
    );
  });
  const faults = [
    ...bad.map((name) => `archive.trustedFolder: ${name} is no certificate`),
    ...(certificates.length === 0 ? ['archive.trustedFolder: no certificate (.pem, .crt, .cer, .der) is in it'] : []),
  ];
  if (faults.length > 0) throw new SohoaError('CONFIG_INVALID', { faults: faults.join('; ') });
}
