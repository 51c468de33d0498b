import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ClassExample } from '../../src/core/class-model.ts';
import { startPageWorkers } from '../../src/page-workers.ts';
import { withFolder } from '../ingest/support/temp-folder.ts';
import { trainClasses } from '../../src/understand/learnt/train-classes.ts';

test('a side that takes longer than allowed is stopped: an answer at intake, an error afterwards', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'a.jpg');
    await writeFile(
      path,
      await sharp({ create: { width: 50, height: 50, channels: 3, background: '#fff' } })
        .jpeg()
        .toBuffer(),
    );
    // Not even a thread starts that soon.
    const workers = startPageWorkers(1, () => undefined, 1);
    try {
      const inspected = await workers.inspect({ path, decode: {} });
      expect(inspected).toMatchObject({ mediaType: null, sides: 0, error: { code: 'SCAN_TIMEOUT' } });
      await expect(workers.decode({ path, sheet: 1, decode: {} })).rejects.toMatchObject({ code: 'SCAN_TIMEOUT' });
    } finally {
      await workers.close();
    }
  });
});

test('learns classes in a thread as it would here', async () => {
  const workers = startPageWorkers(1, () => undefined);
  try {
    const examples: ClassExample[] = [
      { class: 'report', pages: ['báo cáo kết quả thực hiện nhiệm vụ'] },
      { class: 'diploma', pages: ['bằng tốt nghiệp trung học'] },
    ];
    expect(await workers.learn({ examples })).toEqual(trainClasses(examples));
    await expect(workers.learn({ examples: examples.slice(1) })).rejects.toMatchObject({ code: 'INTERNAL' });
  } finally {
    await workers.close();
  }
});
