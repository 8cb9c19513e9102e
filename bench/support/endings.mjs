/** What must be ended when a run is over, however it ends; last started, first ended. */
export class Endings {
  #ends = [];

  add(end) {
    this.#ends.push(end);
  }

  async run() {
    for (const end of this.#ends.splice(0).toReversed())
      await Promise.resolve()
        .then(end)
        .catch((error) => process.stderr.write(`${error.stack}\n`));
  }
}

/** Runs `work` and then every ending it added; after Ctrl-C too. */
export async function withEndings(work) {
  const endings = new Endings();
  let stop;
  const stopped = new Promise((_, refuse) => (stop = (signal) => refuse(new Error(`stopped by ${signal}`))));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await Promise.race([work(endings), stopped]);
  } finally {
    await endings.run();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
