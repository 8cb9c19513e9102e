import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Receipt } from './submitters.js';

/** What clients noted as it happened, in a file that is only ever added to: their word against the database's. */
export class ClientLog {
  private readonly file = join(mkdtempSync(join(tmpdir(), 'madang-faults-clients-')), 'log');

  sent(number: number): void {
    appendFileSync(this.file, `sent ${number}\n`);
  }

  acknowledged(number: number, { id, trackingNumber }: Receipt): void {
    appendFileSync(this.file, `acknowledged ${number} ${id} ${trackingNumber}\n`);
  }

  /** The numbers of all ideas that were ever sent, and every answer that said yes, oldest first. */
  read(): { sent: Set<number>; acknowledged: ({ number: number } & Receipt)[] } {
    const sent = new Set<number>();
    const acknowledged: ({ number: number } & Receipt)[] = [];
    for (const line of readFileSync(this.file, 'utf8').split('\n')) {
      const [what, number, id, trackingNumber] = line.split(' ');
      if (what === 'sent') sent.add(Number(number));
      if (what === 'acknowledged')
        acknowledged.push({ number: Number(number), id: id!, trackingNumber: trackingNumber! });
    }
    return { sent, acknowledged };
  }

  remove(): void {
    rmSync(dirname(this.file), { recursive: true, force: true });
  }
}
