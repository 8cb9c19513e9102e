import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';

/** Whether this process still wants requests. */
@Injectable()
export class Readiness {
  private leaving = false;

  get isLeaving(): boolean {
    return this.leaving;
  }

  /** Says so to whoever asks, and goes on serving until they have had the time to ask. */
  async leave(drainMs: number): Promise<void> {
    this.leaving = true;
    await sleep(drainMs);
  }
}
