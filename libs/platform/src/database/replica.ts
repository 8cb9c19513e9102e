import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';

const EVERY_MS = 1_000;
/** Further behind, it is not read. */
const MOST_BEHIND_MS = 5_000;

/** How far the primary had written at some moment. */
interface Mark {
  at: number;
  lsn: string;
}

/**
 * A streaming replica that may be read instead of the primary, for as long as it is there and at most five seconds
 * behind: what the primary had written five seconds ago, it has. Where it is not, nobody notices.
 */
export class Replica implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('replica');
  private source?: DataSource;
  private marks: Mark[] = [];
  private isFit = false;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly primary: DataSource,
    private readonly url: string | null,
  ) {}

  /** Where to read; null while the primary has to be asked. */
  get reader(): DataSource | null {
    return this.isFit ? this.source! : null;
  }

  onApplicationBootstrap(): void {
    if (!this.url) return;
    const options = { ...this.primary.options, url: this.url, installExtensions: false };
    this.source = new DataSource(options as DataSourceOptions);
    void this.watch();
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.isFit = false;
    if (this.source?.isInitialized) await this.source.destroy();
    this.source = undefined;
  }

  private async watch(): Promise<void> {
    const isFit = await this.look().catch((error: Error) => {
      if (this.isFit) this.log.warn(`not read any more: ${error.message}`);
      return false;
    });
    if (!this.source) return;
    if (isFit !== this.isFit) this.log.log(isFit ? 'is read' : 'is not read');
    this.isFit = isFit;
    this.timer = setTimeout(() => void this.watch(), EVERY_MS);
  }

  private async look(): Promise<boolean> {
    const source = this.source!;
    if (!source.isInitialized) await source.initialize();
    const [now] = await this.primary.query<Mark[]>(`select pg_current_wal_lsn()::text as lsn`);
    const at = performance.now();
    this.marks = [...this.marks, { at, lsn: now!.lsn }].filter((mark) => at - mark.at < 2 * MOST_BEHIND_MS);
    const due = this.marks.findLast((mark) => at - mark.at >= MOST_BEHIND_MS) ?? this.marks[0]!;
    const [has] = await source.query<{ enough: boolean }[]>(
      `select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= $1::pg_lsn as enough`,
      [due.lsn],
    );
    return has!.enough;
  }
}
