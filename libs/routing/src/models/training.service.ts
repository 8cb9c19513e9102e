import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Candidate, Material } from './build-candidate.js';

/** Trains outside the process's own thread, one model after the other. */
@Injectable()
export class TrainingService implements OnModuleDestroy {
  /** What the thread runs. */
  program = new URL('./training-thread.js', import.meta.url);
  private readonly running = new Map<string, Promise<Candidate>>();
  private last: Promise<unknown> = Promise.resolve();
  private thread?: Worker;
  private isStopping = false;

  /** Trains and measures. Asked again under the same name while that goes on, it gives the same. */
  train(name: string, material: Material): Promise<Candidate> {
    const known = this.running.get(name);
    if (known) return known;
    const training = this.last.then(() => this.inThread(material)).finally(() => this.running.delete(name));
    this.running.set(name, training);
    this.last = training.catch(() => undefined);
    return training;
  }

  /** A training that is broken off is begun again by the next process. */
  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await this.thread?.terminate();
  }

  private inThread(material: Material): Promise<Candidate> {
    return new Promise((resolve, reject) => {
      if (this.isStopping) return reject(BROKEN_OFF);
      const thread = new Worker(this.program, { workerData: material });
      this.thread = thread;
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(BROKEN_OFF));
    });
  }
}

const BROKEN_OFF = new Error('the training was broken off');
