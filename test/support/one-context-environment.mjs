import { AsyncLocalStorage } from 'node:async_hooks';
import { LegacyFakeTimers, ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

/** Where Jest keeps what one suite says of its timeout and its tests. */
const OF_ONE_SUITE = /jest|EVENT_HANDLERS|TEST_TIMEOUT|RETRY|BEFORE_RETRY/i;

/** Storages that follow every promise. Jest makes one for each suite; kept, they would follow those of all later ones. */
const following = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  following.add(this);
  return run.apply(this, given);
};

/** Suites run in the worker's own context, one after the other, so what is loaded once serves all: see `keeping-runtime.mjs`. */
export default class OneContextEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimersModern;
  fakeTimers;
  #symbols = new Set(Object.getOwnPropertySymbols(globalThis));
  #console = globalThis.console;
  #exit = process.exit;
  #env = process.env;
  #variables = { ...process.env };

  constructor({ projectConfig: config }) {
    this.fakeTimersModern = new ModernFakeTimers({ config, global: globalThis });
    this.fakeTimers = new LegacyFakeTimers({
      config,
      global: globalThis,
      moduleMocker: this.moduleMocker,
      timerConfig: { idToRef: (timer) => timer, refToId: (timer) => timer },
    });
  }

  async setup() {}

  /** The next suite finds globals, environment and time as this one did. */
  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    globalThis.console = this.#console;
    process.exit = this.#exit;
    process.env = this.#env;
    // Whoever runs one again has it follow again.
    for (const storage of following) storage.disable();
    following.clear();
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name];
    Object.assign(process.env, this.#variables);
    for (const symbol of Object.getOwnPropertySymbols(globalThis))
      if (!this.#symbols.has(symbol) && OF_ONE_SUITE.test(symbol.description))
        // Not that of `expect`, which cannot be taken away and is filled anew.
        Reflect.deleteProperty(globalThis, symbol);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** Jest asks whether there is one; `keeping-runtime.mjs` compiles in the worker's own. */
  getVmContext() {
    return globalThis;
  }
}
