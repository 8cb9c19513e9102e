import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database, measureSkew, MOST_SKEW_MS, StartupProblem } from '@app/platform';

const EVERY_MS = 30_000;

/** A worker whose clock is off takes jobs that others hold and acts on deadlines early; so it does not work. */
@Injectable()
export class ClockWatch implements OnModuleDestroy {
  private readonly log = new Logger('clock');
  private timer?: NodeJS.Timeout;

  constructor(private readonly database: Database) {}

  /** Refuses to start with `clock.skewed`; where the clock goes wrong later the process ends, to be refused then. */
  async start(): Promise<void> {
    const problem = await this.look();
    if (problem) throw problem;
    this.timer = setInterval(() => void this.watch(), EVERY_MS);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async watch(): Promise<void> {
    const problem = await this.look().catch(() => null);
    if (!problem) return;
    this.log.error(problem.message);
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  }

  private async look(): Promise<StartupProblem | null> {
    const skew = Math.round(await measureSkew((sql) => this.database.outside(sql)));
    if (Math.abs(skew) <= MOST_SKEW_MS) return null;
    return new StartupProblem(
      'clock.skewed',
      `이 컴퓨터의 시계가 데이터베이스와 ${skew} ms 다릅니다.`,
      `The clock of this machine is ${skew} ms from that of the database.`,
      '두 컴퓨터의 시각을 맞추세요 (NTP). / Set both machines to the same time (NTP).',
    );
  }
}
