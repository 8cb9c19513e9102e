import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { NIL, v4 } from 'uuid';
import { type Config, openRecordLog, openStorage } from '@app/platform';
import { type Finding, finding } from './finding.js';

const ANSWERS_WITHIN_MS = 10_000;

/** The server of outgoing mail: there, and willing. Nothing is sent. */
export async function lookAtMail({
  smtpUrl,
  isProduction,
}: Pick<Config, 'smtpUrl' | 'isProduction'>): Promise<Finding[]> {
  if (!smtpUrl)
    return [
      finding(
        '메일 서버 없음: 메일을 모으기만 합니다 / no mail server: mail is collected only',
        !isProduction,
        'SMTP_URL을 지정하세요. / Set SMTP_URL.',
      ),
    ];
  const limit = { connectionTimeout: ANSWERS_WITHIN_MS, greetingTimeout: ANSWERS_WITHIN_MS };
  const transport = createTransport({ url: smtpUrl, ...limit });
  try {
    await transport.verify();
    return [finding(`메일 서버 / mail server ${new URL(smtpUrl).host}`, true, '')];
  } finally {
    transport.close();
  }
}

/** The store of files: takes some, and lets go of them. */
export async function lookAtStorage(config: Pick<Config, 'dataDir' | 's3'>): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-doctor-'));
  try {
    const file = join(folder, 'file');
    writeFileSync(file, 'doctor');
    const storage = await openStorage(config);
    // Nobody's, and always the same: a folder stays where it was.
    const key = `${NIL}/${v4()}`;
    await storage.put(key, file);
    await storage.remove([key]);
    const place = config.s3 ? config.s3.bucket : join(config.dataDir, 'files');
    return [finding(`파일 저장소 / store of files ${place}`, true, '')];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where signed checkpoints go: takes a record, and lets go of it. Without that nothing is ever signed. */
export async function lookAtCheckpoints(config: Pick<Config, 'checkpointsDir' | 's3'>): Promise<Finding[]> {
  const log = await openRecordLog(config);
  await log.tryOut();
  return [
    finding(`서명한 확인점 / signed checkpoints ${config.checkpointsDir ?? config.s3!.bucket}`, true, ''),
  ];
}
