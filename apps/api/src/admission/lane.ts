/** Nobody is let into a line that takes longer; they are told to come again instead, while they still look on. */
const MOST_WAIT_MS = 150;
/** So many may always wait: a class that opens a page together, a console that asks for ten things, a cold start. */
const SHORTEST_LINE = 40;
/** What one request takes from the others in line, before anything was measured. */
const FIRST_GUESS_MS = 3;
/** So much of the estimate is the last one: commits come in groups, and a single gap says little. */
const SHARE_OF_LAST = 1 / 32;

/**
 * Requests of one kind: so many at a time are at work, the others wait in line. The line is as long as can be worked off
 * in the longest wait, by the pace of the last ones, and never short.
 */
export class Lane {
  private atWork = 0;
  private readonly waiting: (() => void)[] = [];
  private gapMs = FIRST_GUESS_MS;
  private movedAt = 0;

  constructor(
    private readonly most: number,
    private readonly now = () => performance.now(),
  ) {}

  /** Whether the next one would wait too long; also where the line has stood still for that long. */
  get isFull(): boolean {
    const { length } = this.waiting;
    if (length < SHORTEST_LINE) return false;
    return length * this.gapMs > MOST_WAIT_MS || this.now() - this.movedAt > MOST_WAIT_MS;
  }

  /**
   * Resolves with true when it is one's turn; whoever entered must leave. With false where that took longer than
   * `patienceMs`, because the line stands still.
   */
  enter(patienceMs?: number): Promise<boolean> {
    if (this.atWork < this.most) {
      this.atWork += 1;
      return Promise.resolve(true);
    }
    if (this.waiting.length === 0) this.movedAt = this.now();
    return new Promise((resolve) => {
      const turn = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      const giveUp = (): void => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        resolve(false);
      };
      const timer = patienceMs === undefined ? undefined : setTimeout(giveUp, patienceMs);
      this.waiting.push(turn);
    });
  }

  leave(): void {
    const next = this.waiting.shift();
    if (!next) {
      this.atWork -= 1;
      return;
    }
    const now = this.now();
    this.gapMs += (now - this.movedAt - this.gapMs) * SHARE_OF_LAST;
    this.movedAt = now;
    next();
  }
}
