import type { INestApplicationContext } from '@nestjs/common';
import { checkExport, type ExportFormat, ExportService } from '@app/onboarding';
import { systemOf } from '@app/platform';
import { migrations } from '../../../contexts.js';
import { listTenants } from '../list-tenants.js';
import type { Terminal } from '../terminal.js';
import { explainRefusal } from './explain-refusal.js';

/** Writes everything a tenant has into a folder and prints the digest by which it is known again. */
export async function exportTenant(
  app: INestApplicationContext,
  code: string,
  { to: folder, format }: { to: string; format: ExportFormat },
  { print, bar: draw }: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const [tenant] = await listTenants(app, code);
  const bar = draw(code, '파일/files');
  bar.start(0, 0);
  const { manifest, sha256 } = await app
    .get(ExportService)
    .export(systemOf(tenant!.tenantId), {
      ...{ folder, format, signal },
      schema: migrations.at(-1)!.name,
      progress: (done, of) => {
        bar.setTotal(of);
        bar.update(done);
      },
    })
    .catch(explainRefusal)
    .finally(() => bar.stop());
  const rows = manifest.files.reduce((sum, file) => sum + file.rows, 0);
  const length = manifest.files.length + manifest.attachments.length;
  print(`✔ ${tenant!.nameKo}: 파일 ${length}개, ${rows}줄 / ${length} files, ${rows} rows: ${folder}`);
  print(`  manifest.json ${sha256}`);
}

/** Holds an export against its manifest and prints every fault; true when there is none. */
export async function checkExported(folder: string, print: (line: string) => void): Promise<boolean> {
  const { manifest, sha256, faults } = await checkExport(folder);
  for (const { file, ko, en } of faults) print(`✖ ${file} ${ko} / ${en}`);
  if (!manifest) return false;
  const { tenant, takenAt, files } = manifest;
  if (faults.length === 0)
    print(
      `✔ ${tenant.nameKo} (${tenant.code}), ${takenAt}: 파일 ${files.length}개가 온전합니다. / files are whole`,
    );
  print(`  manifest.json ${sha256}`);
  return faults.length === 0;
}
