import { wholeLetters } from '../../src/registry/whole-letters.ts';

const TEXT = Buffer.from('Nguyễn Thị Đậu, Trần Đức 🏠 ế');

async function* inPieces(size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < TEXT.length; at += size) yield await Promise.resolve(TEXT.subarray(at, at + size));
}

test.each([1, 2, 3, 4, 5, 7, 1000])('no letter is cut however the bytes arrive (%i at a time)', async (size) => {
  let text = '';
  for await (const chunk of wholeLetters(inPieces(size)))
    text += new TextDecoder('utf-8', { fatal: true }).decode(chunk);
  expect(text).toBe(TEXT.toString());
});

test('bytes that are no text are passed on', async () => {
  const bytes = Buffer.from([0x41, 0xff, 0xc3]);
  const passed: Buffer[] = [];
  for await (const chunk of wholeLetters(
    (async function* () {
      yield await Promise.resolve(bytes);
    })(),
  ))
    passed.push(chunk);
  expect(Buffer.concat(passed)).toEqual(bytes);
});
