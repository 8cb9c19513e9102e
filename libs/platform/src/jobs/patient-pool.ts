import { setTimeout as sleep } from 'node:timers/promises';
import { Pool, type PoolClient } from 'pg';
import { growingPause } from '../database/growing-pause.js';

type Given = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (error?: Error | boolean) => void,
) => void;

/**
 * A pool that asks a server which is gone ever more rarely, and once for all who wait. BullMQ's workers ask again ten
 * times a second each, for which they have no setting.
 */
export class PatientPool extends Pool {
  private failures = 0;
  private knocking: Promise<void> | null = null;

  override connect(): Promise<PoolClient>;
  override connect(given: Given): void;
  override connect(given?: Given): Promise<PoolClient> | void {
    const reached = this.reach();
    if (!given) return reached;
    reached.then(
      (client) => given(undefined, client, (error) => client.release(error)),
      (error: Error) => given(error, undefined, () => undefined),
    );
  }

  private async reach(): Promise<PoolClient> {
    if (this.failures > 0) await (this.knocking ??= this.knock());
    try {
      return await super.connect();
    } catch (error) {
      this.failures ||= 1;
      throw error;
    }
  }

  /** What one meets after the pause they all meet. */
  private async knock(): Promise<void> {
    try {
      await sleep(growingPause(this.failures));
      (await super.connect()).release();
      this.failures = 0;
    } catch (error) {
      this.failures++;
      throw error;
    } finally {
      this.knocking = null;
    }
  }
}
