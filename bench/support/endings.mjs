/** What must be ended when a run is over, however it ends; last started, first ended. */
export class Endings {
  #ends = [];
  #isOver = false;

  /** What starts after the end of the run is ended at once. */
  add(end) {
    this.#ends.push(end);
    if (this.#isOver) this.run();
  }

  async run() {
    this.#isOver = true;
    for (const end of this.#ends.splice(0).toReversed())
      await Promise.resolve()
        .then(end)
        .catch((error) => process.stderr.write(`${error.stack}\n`));
  }
}

/** A signal that ended the run. */
export class Stopped extends Error {}

/** Runs `work` and then every ending it added; after Ctrl-C too, and then throws Stopped. */
export async function withEndings(work) {
  const endings = new Endings();
  let stop;
  const stopped = new Promise((_, refuse) => {
    stop = (signal) => refuse(new Stopped(`stopped by ${signal}`));
  });
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await Promise.race([work(endings), stopped]);
  } finally {
    await endings.run();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
