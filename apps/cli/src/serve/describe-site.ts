import type { ServeOptions } from './serve-options.js';

/** A demonstration account as the seed makes it. */
export interface DemoAccount {
  tenant: string;
  role: string;
  email: string;
  password: string;
  url: string;
}

/**
 * The lines an operator sees when the site is up: addresses, demonstration accounts, how long it took.
 * @param seconds from the command to ready
 */
export function describeSite(
  options: ServeOptions,
  accounts: readonly DemoAccount[],
  seconds: number,
): string[] {
  const { publicUrl, port, dataDir, smtpUrl } = options;
  const addresses = [
    ['시민 화면 / Site', publicUrl],
    ...(accounts.length > 0 ? [['전주시 / A town', `http://jeonju.localhost:${port}`]] : []),
    ['담당자 화면 / Console', `${publicUrl}/console`],
    ['API', `${publicUrl}/api/docs`],
    ...(smtpUrl === null && process.env.NODE_ENV !== 'production'
      ? [['보낸 메일 / Mail', `${publicUrl}/dev/mail`]]
      : []),
    ['데이터 / Data', dataDir],
  ];
  const lines = [
    '',
    `  마당이 열렸습니다. / Madang is open. (${seconds.toFixed(1)} s)`,
    '',
    ...drawTable(addresses),
  ];
  if (accounts.length > 0) {
    const rows = accounts.map(({ tenant, role, email, password, url }) => [
      tenant,
      role,
      email,
      password,
      url,
    ]);
    lines.push('', '  시범 계정 / Demonstration accounts', ...drawTable(rows));
  }
  return [...lines, '', '  끝내기 / Stop: Ctrl-C', ''];
}

/** Rows with columns as wide as their widest cell; Hangul takes two places on a terminal. */
export function drawTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(cell))));
  return rows.map((row) =>
    `  ${row.map((cell, i) => cell + ' '.repeat(widths[i]! - widthOf(cell))).join('  ')}`.trimEnd(),
  );
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (/[\u1100-\u115f\u3000-\u303f\u3130-\uffdc]/.test(letter) ? 2 : 1),
    0,
  );
}
