import { readFileSync } from 'node:fs';
import { documents } from '../docs/make.ts';

test('documents written from the code are up to date (npm run docs)', async () => {
  for (const { path, text } of await documents()) expect(readFileSync(path, 'utf8')).toBe(text);
});
