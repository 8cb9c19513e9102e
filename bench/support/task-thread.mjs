import { Worker } from 'node:worker_threads';

/** A thread that does one task at a time and answers with what came of it. */
export class TaskThread {
  #worker;

  constructor(file, workerData) {
    this.#worker = new Worker(new URL(file, import.meta.url), { workerData });
  }

  run(task) {
    return new Promise((resolve, reject) => {
      const answer = (done) => {
        this.#worker.off('error', reject);
        if (done.failure) reject(new Error(done.failure));
        else resolve(done);
      };
      this.#worker.once('message', answer).once('error', reject);
      this.#worker.postMessage(task);
    });
  }

  stop() {
    return this.#worker.terminate();
  }
}
