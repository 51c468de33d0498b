import { pino } from 'pino';
import { createProgram } from './commands/program.ts';
import { asSohoaError, ERRORS } from './core/errors.ts';

/**
 * Parses the arguments and runs one command. A failure is told in Vietnamese and English with its code; the exit code
 * is 1. Logs go to standard error, answers to standard output.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const log = pino({ level: process.env.SOHOA_LOG_LEVEL ?? 'warn' }, pino.destination(2));
  const program = createProgram(log, (code) => {
    process.exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (caught) {
    const error = asSohoaError(caught);
    const { vi, en } = ERRORS[error.code];
    const facts = Object.entries(error.detail).map(([key, value]) => `  ${key}: ${value}`);
    // The terminal of whoever ran the command may show the whole reason; a log may not.
    if (error.code === 'INTERNAL' && error.cause instanceof Error) facts.push(`  ${error.cause.message}`);
    process.stderr.write([`${error.code}: ${vi}`, en, ...facts, ''].join('\n'));
    log.debug({ stack: error.stack, cause: error.cause }, 'failed');
    process.exitCode = 1;
  }
}
