import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'node:http';

/** What a client holds in its hands: the answer to its submission. */
export interface Receipt {
  id: string;
  trackingNumber: string;
}

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
  private next = 0;
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly total: number,
    /** Tells their keys from those of others. */
    private readonly name = 'kill-test-idea',
  ) {}

  /** Sends all ideas, so many at a time. Fails on an answer that is neither yes nor "not now". */
  async send(clients: number): Promise<void> {
    await Promise.all(Array.from({ length: clients }, () => this.work()));
    this.agent.destroy();
  }

  private async work(): Promise<void> {
    while (this.next < this.total) {
      const number = this.next++;
      for (;;) {
        const answer = await this.submit(number);
        if (answer?.status === 201) {
          this.receipts.set(number, JSON.parse(answer.body) as Receipt);
          break;
        }
        if (answer && ![502, 503, 504].includes(answer.status))
          throw new Error(`idea ${number}: ${answer.status} ${answer.body}`);
        if (answer) {
          this.turnedAway++;
          this.unavailable++;
        }
        await sleep(50);
      }
    }
  }

  /** One try, with the same key each time; null when no answer came. */
  private submit(number: number): Promise<{ status: number; body: string } | null> {
    const title = number % 4 === 0 ? `회의를 서서 합시다 ${number}` : `정부24에서 한 번에 ${number}`;
    const headers = {
      host: 'localhost',
      authorization: `Bearer ${this.token}`,
      'content-type': 'application/json',
      'idempotency-key': `${this.name}-${String(number).padStart(6, '0')}`,
    };
    return new Promise((resolve) => {
      const sent = request(`${this.url}/api/v1/ideas`, {
        method: 'POST',
        agent: this.agent,
        headers,
        timeout: 30_000,
      });
      sent.on('timeout', () => sent.destroy());
      const fail = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'ECONNREFUSED') this.turnedAway++;
        else {
          this.unanswered++;
          const isNew = !sent.reusedSocket && !sent.socket?.bytesRead;
          if (error.code === 'ECONNRESET' && isNew) this.untaken++;
        }
        resolve(null);
      };
      sent.on('error', fail);
      sent.on('response', (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        answer.on('error', fail);
        answer.on('end', () => resolve({ status: answer.statusCode!, body }));
      });
      sent.end(JSON.stringify({ title, improvement: '서식을 한 번만 쓰게 해 주세요.' }));
    });
  }
}
