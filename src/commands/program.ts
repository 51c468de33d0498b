import { Command } from 'commander';
import type { Logger } from 'pino';
import { demo } from './demo.ts';
import { addPackageCommands } from './package-commands.ts';
import { API_SCOPES } from '../core/ports/tokens.ts';
import { REGISTER_KINDS } from '../registry/register-kind.ts';
import { MEASURES } from '../report/measures.ts';
import { importRegisterFile, type ImportFlags } from './import.ts';
import { ingest } from './ingest.ts';
import { report, REPORTS } from './report.ts';
import { search } from './search.ts';
import { addRetentionCommand } from './retention.ts';
import { signExport, signImport } from './sign.ts';
import { serve } from './serve.ts';
import { addUser, disableUser, listUsers, resetPassword } from './user.ts';
import { addToken, listTokens, revokeToken, type TokenFlags } from './token.ts';
import { verify, type VerifyFlags } from './verify.ts';

/** All commands. Each action returns the exit code. */
export function createProgram(log: Logger, exit: (code: number) => void): Command {
  const program = new Command('sohoa').description('Số hóa hồ sơ cho Bộ phận Một cửa');
  const run =
    <Arguments extends unknown[]>(action: (...args: Arguments) => Promise<number>) =>
    async (...args: Arguments): Promise<void> =>
      exit(await action(...args));

  const modes = [
    ['all', 'Chạy đủ: nhận tệp, xử lý, trang web', { watch: true, work: true, web: true }],
    ['web', 'Chỉ trang web', { watch: false, work: false, web: true }],
    ['watch', 'Chỉ nhận tệp từ thư mục quét', { watch: true, work: false, web: false }],
    ['worker', 'Chỉ xử lý hàng đợi', { watch: false, work: true, web: false }],
  ] as const;
  for (const [name, text, parts] of modes) {
    program
      .command(name)
      .description(text)
      .option('--data <dir>', 'thư mục dữ liệu')
      .action(run((options: { data?: string }) => serve(parts, options, log)));
  }
  program
    .command('demo')
    .description('Chạy thử với bộ mẫu: nạp mẫu, in kết quả, để mở trang web')
    .option('--once', 'in kết quả rồi dừng, không giữ trang web')
    .action(run((options: { once?: boolean }) => demo(options, log)));
  program
    .command('ingest')
    .argument('<dir>', 'thư mục bản quét; thư mục con = trạm')
    .description('Đọc một lần mọi bản quét trong thư mục, đợi xong, ghi kết quả')
    .option('--json <file>', 'ghi kết quả ra tệp JSON')
    .option('--data <dir>', 'thư mục dữ liệu')
    .option('--station <name>', 'mọi tệp thuộc trạm này')
    .action(run((dir: string, options: IngestFlags) => ingest(dir, options, log)));
  program
    .command('import')
    .argument('<kind>', REGISTER_KINDS.join(' | '))
    .argument('<file>', 'tệp CSV hoặc XLSX')
    .description('Nạp danh mục, danh sách hồ sơ')
    .option('--data <dir>', 'thư mục dữ liệu')
    .option('--dry-run', 'chỉ kiểm tra, không ghi')
    .option('--snapshot <date>', 'ngày chốt số liệu của tệp; mặc định hôm nay')
    .option('--rejects <file>', 'ghi các dòng bị từ chối ra tệp CSV')
    .action(run((kind: string, file: string, options: ImportFlags) => importRegisterFile(kind, file, options, log)));
  addReportCommand(program, run, log);
  program
    .command('search')
    .argument('<text...>', 'tên, mã hồ sơ, số giấy tờ hoặc chữ trên giấy, có dấu hay không đều được')
    .description('Tìm giấy tờ đã lưu')
    .option('--data <dir>', 'thư mục dữ liệu')
    .option('--class <class>', 'chỉ loại giấy tờ này, ví dụ birth_certificate')
    .option('--limit <n>', 'số kết quả nhiều nhất', '20')
    .option('--json', 'in kết quả dạng JSON')
    .action(run((words: string[], options: Record<string, unknown>) => search(words, options, log)));
  program
    .command('verify')
    .description('Đọc lại bản lưu, lâu chưa đọc trước, và so mã băm; đối chiếu số liệu báo cáo với giấy tờ')
    .option('--data <dir>', 'thư mục dữ liệu')
    .option('--all', 'đọc lại tất cả')
    .option('--budget <bytes>', 'đọc nhiều nhất chừng này, ví dụ 2GB; mặc định theo storage.fixity.budgetMb')
    .action(run((options: VerifyFlags) => verify(options, log)));
  addPackageCommands(program, run, log);
  addRetentionCommand(program, run, log);
  addSignCommands(program, run, log);
  addUserCommands(program, run, log);
  addTokenCommands(program, run, log);
  return program;
}

export interface IngestFlags {
  json?: string;
  data?: string;
  station?: string;
}

export type Run = <Arguments extends unknown[]>(
  action: (...args: Arguments) => Promise<number>,
) => (...args: Arguments) => Promise<void>;

function addReportCommand(program: Command, run: Run, log: Logger): void {
  program
    .command('report')
    .argument('<name>', REPORTS.join(' | '))
    .description('Báo cáo')
    .option('--data <dir>', 'thư mục dữ liệu')
    .option('--from <date>', 'từ ngày (yyyy-mm-dd hoặc dd/mm/yyyy)')
    .option('--to <date>', 'đến ngày')
    .option('--before-from <date>', 'kỳ so sánh: từ ngày (measures)')
    .option('--before-to <date>', 'kỳ so sánh: đến ngày')
    .option('--handover <date>', 'ngày chuyển giao (handover)')
    .option('--by <group>', 'procedure | unit | field | channel | operator | month', 'procedure')
    .option('--and <group>', 'cùng lúc theo nhóm thứ hai, ví dụ --by procedure --and unit (measures --measure)')
    .option('--formula <name>', 'results | components (coverage)', 'results')
    .option('--measure <name>', `${Object.keys(MEASURES).join(' | ')} (measures)`)
    .option('--procedure <code>', 'chỉ thủ tục này')
    .option('--unit <code>', 'chỉ đơn vị này và các đơn vị trực thuộc')
    .option('--field <name>', 'chỉ lĩnh vực này')
    .option('--channel <name>', 'online | direct | postal')
    .option('--operator <kind>', 'permanent | seconded | sent | postal | unknown: loại nhân sự tiếp nhận')
    .option('--regroup', 'gộp đơn vị cũ vào đơn vị kế thừa duy nhất')
    .option('--evidence <where>', 'any | here: mọi giấy tờ số hóa, hay chỉ giấy tờ lưu tại Sohoa', 'any')
    .option('--declared <report>', 'tên báo cáo đã nhập (reconcile)')
    .option('--part <part>', 'result | component: kết quả hay thành phần chưa số hóa (backlog)', 'result')
    .option('--summary', 'chỉ số lượng theo nhóm --by, không liệt kê (backlog, lacking, in-force)')
    .option('--format <format>', 'table | csv | xlsx | pdf | json', 'table')
    .option('--output <file>', 'ghi ra tệp thay vì màn hình')
    .action(run((name: string, options: Record<string, unknown>) => report(name, options, log)));
}

function addSignCommands(program: Command, run: Run, log: Logger): void {
  const sign = program.command('sign').description('Ký số bản lưu bằng USB token hoặc phần mềm ngoài');
  sign
    .command('export')
    .argument('<folder>', 'thư mục trao đổi')
    .argument('[dossier...]', 'mã hồ sơ; bỏ trống = mọi bản lưu chưa ký')
    .description('Xuất bản lưu chưa ký để ký bên ngoài')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(
      run((folder: string, codes: string[], options: { data?: string }) => signExport(folder, codes, options, log)),
    );
  sign
    .command('import')
    .argument('<folder>', 'thư mục trao đổi')
    .description('Nhập lại các tệp đã ký; chỉ nhận khi đúng là bản lưu có thêm chữ ký')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(run((folder: string, options: { data?: string }) => signImport(folder, options, log)));
}

function addUserCommands(program: Command, run: Run, log: Logger): void {
  const user = program.command('user').description('Tài khoản');
  user
    .command('add')
    .argument('<name>')
    .option('--role <role>', 'operator | clerk | admin', 'clerk')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(run((name: string, options: { role: string; data?: string }) => addUser(name, options, log)));
  user
    .command('list')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(run((options: { data?: string }) => listUsers(options, log)));
  user
    .command('password')
    .argument('<name>')
    .description('Cấp mật khẩu mới, in ra một lần')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(run((name: string, options: { data?: string }) => resetPassword(name, options, log)));
  user
    .command('disable')
    .argument('<name>')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(run((name: string, options: { data?: string }) => disableUser(name, options, log)));
}

function addTokenCommands(program: Command, run: Run, log: Logger): void {
  const token = program.command('token').description('Mã truy cập của hệ thống khác (docs/api.md)');
  token
    .command('add')
    .argument('<name>', 'tên hệ thống, ví dụ mot-cua-xa')
    .description('Tạo mã truy cập, in ra một lần')
    .requiredOption('--scope <scopes>', API_SCOPES.join(','))
    .option('--days <n>', 'số ngày dùng được; 0 = không hết hạn', '365')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(run((name: string, options: TokenFlags) => addToken(name, options, log)));
  token
    .command('list')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(run((options: { data?: string }) => listTokens(options, log)));
  token
    .command('revoke')
    .argument('<name>')
    .description('Thu hồi, có hiệu lực ngay')
    .option('--data <dir>', 'thư mục dữ liệu')
    .action(run((name: string, options: { data?: string }) => revokeToken(name, options, log)));
}
