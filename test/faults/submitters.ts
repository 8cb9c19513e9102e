import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'node:http';
import type { ClientLog } from './client-log.js';

/** What a client holds in its hands: the answer to its submission. */
export interface Receipt {
  id: string;
  trackingNumber: string;
}

/** Every fourth idea is about nothing that a rule knows: it stays where people look. */
export const isUnsure = (number: number): boolean => number % 4 === 0;

const titleOf = (number: number): string =>
  isUnsure(number) ? `회의를 서서 합시다 ${number}` : `정부24에서 한 번에 ${number}`;

/** Stands for the status of an answer where nobody listens. */
const NOBODY = 0;

/** The number of the idea that has this title. */
export const numberIn = (title: string): number => Number(title.split(' ').at(-1));

/** Citizens who send ideas at the same time, and send again until they hold an answer. */
export class Submitters {
  /** Answers by the number of the idea. */
  readonly receipts = new Map<number, Receipt>();
  /** Requests that were sent, and whose answer never came. */
  unanswered = 0;
  /** Times that nobody took the request at all, or said that it cannot be taken now. */
  turnedAway = 0;
  /** Of these, answers that said so. */
  unavailable = 0;
  /** Of the unanswered, new connections that were reset before a byte came back: the listener was closed on them. */
  untaken = 0;
  /** While it is set, nobody begins to send another idea. */
  isHolding = false;
  private next = 0;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly name: string;
  private readonly log: ClientLog | null;
  private readonly givesUp: number;

  /**
   * Whoever finds one of these addresses out of order goes to the next. `name` tells their keys from those of others; of
   * the requests that stay unanswered, so many are not sent again.
   */
  constructor(
    private readonly urls: readonly string[],
    private readonly token: string,
    private total: number,
    { name = 'kill-test-idea', log = null as ClientLog | null, givesUp = 0 } = {},
  ) {
    this.name = name;
    this.log = log;
    this.givesUp = givesUp;
  }

  /** Lets those who are sending come to their end; nobody begins again. */
  finish(): void {
    this.total = this.next;
  }

  /** Sends all ideas, so many at a time. Fails on an answer that is neither yes nor "not now". */
  async send(clients: number): Promise<void> {
    await Promise.all(Array.from({ length: clients }, () => this.work()));
    this.agent.destroy();
  }

  private async work(): Promise<void> {
    while (this.next < this.total) {
      if (this.isHolding) {
        await sleep(20);
        continue;
      }
      const number = this.next++;
      this.log?.sent(number);
      for (let turn = number; ; turn++) {
        const answer = await this.submit(number, this.urls[turn % this.urls.length]!);
        if (answer?.status === 201) {
          const receipt = JSON.parse(answer.body) as Receipt;
          this.receipts.set(number, receipt);
          this.log?.acknowledged(number, receipt);
          break;
        }
        if (answer && ![NOBODY, 502, 503, 504].includes(answer.status))
          throw new Error(`idea ${number}: ${answer.status} ${answer.body}`);
        if (answer) this.turnedAway++;
        if (answer && answer.status !== NOBODY) this.unavailable++;
        if (!answer && Math.random() < this.givesUp) break;
        await sleep(50);
      }
    }
  }

  /** One try, with the same key each time; null when no answer came. */
  private submit(number: number, url: string): Promise<{ status: number; body: string } | null> {
    const headers = {
      host: 'localhost',
      authorization: `Bearer ${this.token}`,
      'content-type': 'application/json',
      'idempotency-key': `${this.name}-${String(number).padStart(6, '0')}`,
    };
    return new Promise((resolve) => {
      const sent = request(`${url}/api/v1/ideas`, {
        method: 'POST',
        agent: this.agent,
        headers,
        timeout: 30_000,
      });
      sent.on('timeout', () => sent.destroy());
      const fail = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'ECONNREFUSED') return resolve({ status: NOBODY, body: '' });
        this.unanswered++;
        const isNew = !sent.reusedSocket && !sent.socket?.bytesRead;
        if (error.code === 'ECONNRESET' && isNew) this.untaken++;
        resolve(null);
      };
      sent.on('error', fail);
      sent.on('response', (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        answer.on('error', fail);
        answer.on('end', () => resolve({ status: answer.statusCode!, body }));
      });
      sent.end(JSON.stringify({ title: titleOf(number), improvement: '서식을 한 번만 쓰게 해 주세요.' }));
    });
  }
}
