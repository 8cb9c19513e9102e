import { type Command, Option } from 'commander';
import { type ExportFormat, exportFormats } from '@app/onboarding';
import type { Terminal } from '../terminal.js';
import { withContexts } from '../with-contexts.js';
import { deleteTenant, keepTenant } from './delete-tenant.js';
import { checkExported, exportTenant } from './export-tenant.js';
import { USAGE } from './usage.js';

interface ExportOptions {
  to?: string;
  format: ExportFormat;
  check?: string;
}

/** Adds to `tenant` the commands of the way out: export, delete, keep. */
export function addLeavingCommands(
  tenant: Command,
  terminal: Terminal,
  say: (line: string) => void,
  answer: (isWell: boolean) => void,
): void {
  const { print } = terminal;
  const exporting = tenant
    .command('export')
    .description(
      '기관의 자료를 모두 내보내거나, 내보낸 것을 살핍니다 / Hand over all a tenant has, or check it',
    )
    .argument('[code]')
    .option('--to <folder>', '빈 폴더나 없는 폴더 / a folder that is empty or not there')
    .addOption(
      new Option('--format <name>', '파일의 형식 / of the files').choices(exportFormats).default('json'),
    )
    .option('--check <folder>', '내보낸 폴더를 목록과 견줍니다 / hold an export against its manifest');
  exporting.action(async (code: string | undefined, { to, format, check }: ExportOptions) => {
    if (check !== undefined && code === undefined && to === undefined)
      return answer(await checkExported(check, print));
    if (check !== undefined || code === undefined || to === undefined)
      return exporting.error(
        'error: <code> --to <folder>, 또는 --check <folder> / name a tenant and a folder, or --check a folder',
        USAGE,
      );
    await withContexts(say, (app, signal) => exportTenant(app, code, { to, format }, terminal, signal));
  });

  const deleting = tenant
    .command('delete')
    .description('닫고, 30일 뒤 모두 지웁니다 / Close, and delete everything in 30 days')
    .argument('<code>')
    .requiredOption('--confirm <code>', '같은 이름을 한 번 더 / the same code once more');
  deleting.action((code: string, { confirm }: { confirm: string }) => {
    if (confirm !== code)
      deleting.error('error: --confirm 이 다릅니다 / --confirm names another tenant', USAGE);
    return withContexts(say, (app) => deleteTenant(app, code, print));
  });

  tenant
    .command('keep')
    .description('지우기로 한 것을 되돌립니다 / Take a deletion back')
    .argument('<code>')
    .action((code: string) => withContexts(say, (app) => keepTenant(app, code, print)));
}
