import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { fixityOptions, lockOptions } from './archive/custody/custody-options.ts';
import { signOptions } from './archive/signatures/sign-options.ts';
import { attachOptions } from './attach/attach-options.ts';
import { CONFORMANCE_LEVELS } from './core/document.ts';
import { SohoaError } from './core/errors.ts';
import { retentionOptions } from './core/retention.ts';
import { originalsOptions } from './core/retention-due.ts';
import { cleanOptions } from './imaging/clean-options.ts';
import { decodeOptions } from './ingest/decode-options.ts';
import { watchOptions } from './ingest/watch-options.ts';
import { ocrOptions } from './ocr/ocr-options.ts';
import { folderStoreOptions } from './store/objects/folder-options.ts';
import { s3StoreOptions } from './store/objects/s3-options.ts';
import { storeOptions } from './store/store-options.ts';
import { understandOptions } from './understand/understand-options.ts';
import { webOptions } from './web/web-options.ts';

const cores = availableParallelism();

const objectsOptions = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('folder'), folder: folderStoreOptions.partial().prefault({}) }),
  z.strictObject({ kind: z.literal('s3'), s3: s3StoreOptions }),
]);

/** Every setting of the program, joined from the rooms' own schemas. docs/configuration.md is written from it. */
export const configSchema = z.strictObject({
  data: z.string().default('./data').describe('Folder for everything Sohoa keeps on this machine.'),
  inbox: z.string().optional().describe('Watched folder, one sub-folder a station. Default: <data>/inbox.'),
  processed: z.string().optional().describe('Where taken files are moved. Default: <data>/processed.'),
  rejected: z.string().optional().describe('Where refused files are moved. Default: <data>/rejected.'),
  minFreeBytes: z
    .int()
    .min(0)
    .default(500 * 1024 * 1024)
    .describe('Intake stops when the data folder has less free space than this (bytes).'),
  watch: watchOptions.prefault({}),
  decode: decodeOptions.prefault({}),
  clean: cleanOptions.prefault({}),
  orient: z
    .strictObject({
      minConfidence: z.number().min(0).max(1).default(0.5).describe('Turn a page only when at least this sure, 0..1.'),
    })
    .prefault({}),
  collation: z
    .strictObject({
      backsWaitMinutes: z
        .number()
        .min(1)
        .max(24 * 60)
        .default(30)
        .describe('How long a file with fronts waits for the file with their backs, at stations that feed two files.'),
    })
    .prefault({}),
  ocr: ocrOptions.prefault({}),
  understand: understandOptions.prefault({}),
  attach: attachOptions.prefault({}),
  learn: z
    .strictObject({
      everyMinutes: z
        .number()
        .min(1)
        .max(24 * 60)
        .default(10)
        .describe('How often the service looks for new corrections of classes by clerks and learns from them.'),
      mostExamples: z.int().min(10).max(20_000).default(3000).describe('Corrections learnt from, the latest ones.'),
    })
    .prefault({}),
  archive: z
    .strictObject({
      level: z.enum(CONFORMANCE_LEVELS).default('PDF/A-2u').describe('PDF/A level of the archive copies.'),
      sign: signOptions.prefault({}),
      retention: retentionOptions.prefault({}),
      originals: originalsOptions.prefault({}),
      trustedFolder: z
        .string()
        .optional()
        .describe(
          'Folder with the certificates (PEM or DER) that signatures of delivered PDFs are traced back to. Left out: not traced.',
        ),
    })
    .prefault({}),
  work: z
    .strictObject({
      scans: z
        .int()
        .min(1)
        .max(64)
        .default(cores + 1)
        .describe('Scans worked on at once.'),
      sides: z
        .int()
        .min(1)
        .max(64)
        .default(cores + 1)
        .describe('Sides worked on at once, over all scans.'),
      threads: z.int().min(1).max(64).default(cores).describe('Worker threads for images and PDF.'),
    })
    .prefault({}),
  database: storeOptions.prefault({}),
  objects: objectsOptions.prefault({ kind: 'folder' }),
  storage: z
    .strictObject({
      replica: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('folder'), folder: folderStoreOptions }),
          z.strictObject({ kind: z.literal('s3'), s3: s3StoreOptions }),
        ])
        .optional()
        .describe('Second store that every original, archive copy and text is copied to. Left out: none.'),
      lock: lockOptions.prefault({}),
      fixity: fixityOptions.prefault({}),
      everySeconds: z
        .number()
        .min(0.1)
        .max(3600)
        .default(15)
        .describe('How often the service looks for objects to copy and to lock, s.'),
    })
    .prefault({}),
  web: webOptions.prefault({}),
});
export type Config = z.output<typeof configSchema>;

/** Environment variables that override the file, and where they go. */
export const ENVIRONMENT: Record<string, string[]> = {
  SOHOA_DATA: ['data'],
  SOHOA_INBOX: ['inbox'],
  SOHOA_PROCESSED: ['processed'],
  SOHOA_REJECTED: ['rejected'],
  SOHOA_HOST: ['web', 'host'],
  SOHOA_PORT: ['web', 'port'],
  SOHOA_PDFA_LEVEL: ['archive', 'level'],
  SOHOA_SIGN_KEY: ['archive', 'sign', 'keyFile'],
  SOHOA_SIGN_SECRET: ['archive', 'sign', 'secret'],
  SOHOA_SIGN_SECRET_FILE: ['archive', 'sign', 'secretFile'],
  SOHOA_SIGN_TIMESTAMP_URL: ['archive', 'sign', 'timestampUrl'],
  SOHOA_TRUSTED_CERTIFICATES: ['archive', 'trustedFolder'],
  SOHOA_S3_ENDPOINT: ['objects', 's3', 'endpoint'],
  SOHOA_S3_REGION: ['objects', 's3', 'region'],
  SOHOA_S3_BUCKET: ['objects', 's3', 'bucket'],
  SOHOA_S3_ACCESS_KEY: ['objects', 's3', 'accessKey'],
  SOHOA_S3_SECRET_KEY: ['objects', 's3', 'secretKey'],
  SOHOA_S3_CREATE_BUCKET: ['objects', 's3', 'createBucket'],
  SOHOA_REPLICA_FOLDER: ['storage', 'replica', 'folder', 'dir'],
  DATABASE_URL: ['database', 'databaseUrl'],
};

type Tree = { [key: string]: unknown };

function branch(tree: Tree, key: string): Tree {
  const next = tree[key];
  if (next && typeof next === 'object' && !Array.isArray(next)) return next as Tree;
  return (tree[key] = {}) as Tree;
}

function put(tree: Tree, path: readonly string[], value: unknown): void {
  const last = path[path.length - 1];
  if (last === undefined) return;
  const parent = path.slice(0, -1).reduce(branch, tree);
  parent[last] = value;
}

function readTree(path: string): Tree {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return z.record(z.string(), z.unknown()).parse(parsed);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SohoaError('CONFIG_INVALID', { file: path, reason }, { cause: error });
  }
}

/**
 * The configuration: defaults, then the JSON file named by SOHOA_CONFIG, then environment variables, then `overrides`
 * (command-line flags). Throws CONFIG_INVALID listing every fault at once.
 */
export function loadConfig(environment: NodeJS.ProcessEnv, overrides: Tree = {}): Config {
  const tree = environment.SOHOA_CONFIG ? readTree(environment.SOHOA_CONFIG) : {};
  for (const [name, path] of Object.entries(ENVIRONMENT)) {
    const value = environment[name];
    if (value === undefined || value === '') continue;
    put(
      tree,
      path,
      name === 'SOHOA_PORT' ? Number(value) : name === 'SOHOA_S3_CREATE_BUCKET' ? value === 'true' : value,
    );
    if (path[0] === 'objects') put(tree, ['objects', 'kind'], 's3');
    if (path[1] === 'replica') put(tree, ['storage', 'replica', 'kind'], 'folder');
  }
  for (const [key, value] of Object.entries(overrides)) {
    if (value !== undefined) put(tree, key.split('.'), value);
  }
  const parsed = configSchema.safeParse(tree);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message}`);
    throw new SohoaError('CONFIG_INVALID', { faults: faults.join('; ') });
  }
  return parsed.data;
}

/** Absolute folders, with the defaults below the data folder filled in. */
export function foldersOf(config: Config): {
  data: string;
  inbox: string;
  processed: string;
  rejected: string;
  work: string;
  objects: string;
  postgres: string;
} {
  const data = resolve(config.data);
  return {
    data,
    inbox: resolve(config.inbox ?? join(data, 'inbox')),
    processed: resolve(config.processed ?? join(data, 'processed')),
    rejected: resolve(config.rejected ?? join(data, 'rejected')),
    work: join(data, 'work'),
    objects: join(data, 'objects'),
    postgres: join(data, 'postgres'),
  };
}
