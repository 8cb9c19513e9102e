import type { Clock } from '@app/platform';

/** A clock that can be moved; time runs on from where it was set. */
export class TestClock {
  private offset = 0;
  private stoppedAt?: Date;

  now(): Date {
    return new Date(this.stoppedAt ?? Date.now() + this.offset);
  }

  /** Stands still at this instant until it is moved, for what is true for a second alone. */
  stop(instant: string): void {
    this.stoppedAt = new Date(instant);
  }

  /** It is this instant now. A day alone is nine in the morning in Seoul. */
  set(instant: Date | string): void {
    const isDay = typeof instant === 'string' && /^\d{4}-\d\d-\d\d$/.test(instant);
    const to = new Date(isDay ? `${instant}T09:00:00+09:00` : instant);
    if (Number.isNaN(to.getTime())) throw new Error(`no instant: ${String(instant)}`);
    this.stoppedAt = undefined;
    this.offset = to.getTime() - Date.now();
  }

  /** Moves on by so many days and hours. */
  advance({ days = 0, hours = 0 }: { days?: number; hours?: number }): void {
    this.stoppedAt = undefined;
    this.offset += (days * 24 + hours) * 3_600_000;
  }

  /** Back to the real time. */
  reset(): void {
    this.stoppedAt = undefined;
    this.offset = 0;
  }

  /** Makes a process's own clock follow this one. */
  lead(clock: Clock): void {
    clock.now = () => this.now();
  }
}
