import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';
import { configSchema, ENVIRONMENT } from '../src/config.ts';
import { ERRORS } from '../src/core/errors.ts';
import { NOTICES } from '../src/core/notices.ts';

/** Documents that are written from the code, so that they cannot fall behind it: `npm run docs`. */

const root = join(import.meta.dirname, '..');
const ACTORS = { operator: 'người quét', clerk: 'cán bộ', admin: 'quản trị', nobody: 'không ai' } as const;

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  description?: string;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function settings(schema: JsonSchema, path: string): string[] {
  const variants = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, value]) => settings(value, path ? `${path}.${key}` : key));
  }
  if (variants.some((variant) => variant.properties))
    return [...new Set(variants.flatMap((variant) => settings(variant, path)))];
  const machineDependent = path.startsWith('work.') || path === 'ocr.workers';
  const value = machineDependent ? 'by cores' : schema.default === undefined ? '' : JSON.stringify(schema.default);
  return [
    `| \`${path}\` | ${cell(value)} | ${cell(schema.description ?? (schema.const === undefined ? '' : `\`${String(schema.const)}\``))} |`,
  ];
}

/** docs/configuration.md */
export function configurationPage(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const environment = Object.entries(ENVIRONMENT).map(([name, path]) => `| \`${name}\` | \`${path.join('.')}\` |`);
  return [
    '# Configuration',
    '',
    'Written from the code by `npm run docs`. Sohoa runs without any configuration. To change a setting, put it in a JSON file',
    'and name the file in the environment variable `SOHOA_CONFIG`; variables below go before the file.',
    '',
    '| setting | default | meaning |',
    '|---|---|---|',
    ...settings(schema, ''),
    '',
    '## Environment variables',
    '',
    '| variable | setting |',
    '|---|---|',
    ...environment,
    '',
  ].join('\n');
}

/** The table of operator messages, for the README and docs/messages.md. */
export function errorTable(): string {
  const rows = Object.entries(ERRORS).map(
    ([code, { vi, retry, actor }]) => `| \`${code}\` | ${cell(vi)} | ${retry ? 'có' : 'không'} | ${ACTORS[actor]} |`,
  );
  return ['| mã | người dùng đọc thấy | thử lại có ích | ai làm |', '|---|---|---|---|', ...rows].join('\n');
}

/** docs/messages.md */
export function messagesPage(): string {
  const errors = Object.entries(ERRORS).map(
    ([code, { vi, en, retry, actor }]) =>
      `| \`${code}\` | ${cell(vi)} | ${cell(en)} | ${retry ? 'yes' : 'no'} | ${actor} |`,
  );
  const notices = Object.entries(NOTICES).map(
    ([code, { vi, en, kind }]) => `| \`${code}\` | ${kind} | ${cell(vi)} | ${cell(en)} |`,
  );
  return [
    '# Messages',
    '',
    'Written from the code by `npm run docs`. Codes are stable.',
    '',
    '## Errors',
    '',
    '| code | Vietnamese | English | retry helps | whose move |',
    '|---|---|---|---|---|',
    ...errors,
    '',
    '## Findings and review reasons',
    '',
    '| code | kind | Vietnamese | English |',
    '|---|---|---|---|',
    ...notices,
    '',
  ].join('\n');
}

const START = '<!-- messages: written by npm run docs -->';
const END = '<!-- end of messages -->';

/** The README with its table of messages brought up to date. */
export function readmeWithMessages(readme: string): string {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error('README.md has lost its markers for the table of messages');
  return `${before}${START}\n\n${errorTable()}\n\n${END}${after}`;
}

/** Every written document with its path, formatted as the repository formats Markdown. */
export async function documents(): Promise<{ path: string; text: string }[]> {
  const readme = join(root, 'README.md');
  const pages = [
    { path: join(root, 'docs', 'configuration.md'), text: configurationPage() },
    { path: join(root, 'docs', 'messages.md'), text: messagesPage() },
    { path: readme, text: readmeWithMessages(readFileSync(readme, 'utf8')) },
  ];
  const style = { parser: 'markdown', singleQuote: true, printWidth: 120 } as const;
  return Promise.all(pages.map(async ({ path, text }) => ({ path, text: await format(text, style) })));
}

if (process.argv[1] === import.meta.filename) {
  for (const { path, text } of await documents()) writeFileSync(path, text);
}
