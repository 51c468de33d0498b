import type { Command } from 'commander';
import type { Logger } from 'pino';
import { exportDossiers, type ExportFlags } from './export.ts';
import { importPackages } from './import-package.ts';
import type { Run } from './program.ts';

/** `sohoa export` and `sohoa import-package`. */
export function addPackageCommands(program: Command, run: Run, log: Logger): void {
  program
    .command('export')
    .argument('<dossier...>', 'mã hồ sơ')
    .description('Xuất bản lưu của hồ sơ kèm danh mục')
    .option('--data <dir>', 'thư mục dữ liệu')
    .option('--output <dir>', 'thư mục xuất', '.')
    .option('--zip', 'một tệp ZIP cho mỗi hồ sơ thay vì thư mục')
    .option('--bag', 'gói lưu trữ BagIt kèm bản quét gốc, METS và PREMIS')
    .action(run((codes: string[], options: ExportFlags) => exportDossiers(codes, options, log)));
  program
    .command('import-package')
    .argument('<package...>', 'thư mục hoặc tệp ZIP của gói lưu trữ (sohoa export --bag)')
    .description('Kiểm tra gói lưu trữ và nhập giấy tờ trong gói; nhập lại không đổi gì')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(run((paths: string[], options: { data?: string }) => importPackages(paths, options, log)));
}
