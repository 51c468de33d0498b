import type { Logger } from 'pino';
import { loadConfig } from '../config.ts';
import { startService, type ServiceParts } from '../service.ts';
import { ensureFirstAdmin } from './first-admin.ts';
import { untilStopped } from './until-stopped.ts';

/** `sohoa all | web | watch | worker`: runs until it is told to stop. */
export async function serve(parts: ServiceParts, options: { data?: string }, log: Logger): Promise<number> {
  const config = loadConfig(process.env, { data: options.data });
  // Asked from here on: a request to stop that comes while the service starts is obeyed when it has started.
  const stopped = untilStopped();
  const service = await startService(config, parts, log);
  if (parts.web) {
    const password = await ensureFirstAdmin(service.stores.store.accounts);
    if (password) console.log(`Tài khoản quản trị đầu tiên: admin / ${password} (chỉ in một lần, hãy đổi sau khi vào)`);
    console.log(`Trang web: ${service.url}`);
  }
  if (parts.watch) console.log(`Thư mục quét: ${service.stores.folders.inbox} (mỗi trạm một thư mục con)`);
  console.log('Sohoa đang chạy. Nhấn Ctrl+C để dừng.');
  await stopped;
  await service.close();
  return 0;
}
