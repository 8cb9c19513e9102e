import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@app/platform';
import { Undelivered } from '../attempts/undelivered.js';
import type { GatewayChannel } from './channel.js';

/** A short message, as every gateway gets it. */
export interface ShortMessage {
  /** The same for every try: a gateway that has seen it does not send it again. */
  id: string;
  to: string;
  text: string;
  language: 'ko' | 'en';
}

const ANSWERS_WITHIN_MS = 20_000;
/** The gateway says itself that it did not take it, and may later. */
const LATER = [408, 425, 429, 503];
/** The connection never came about, so nothing was sent. */
const NOT_REACHED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Hands short messages to the gateways of the installation, by HTTP. */
@Injectable()
export class Gateways {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether the installation has a contract for this way. */
  has(channel: GatewayChannel): boolean {
    return this.config.gateways.has(channel);
  }

  /** Sends one message; throws `Undelivered` when the gateway does not take it, or may have taken it. */
  async send(channel: GatewayChannel, message: ShortMessage): Promise<void> {
    const { url, key } = this.config.gateways.get(channel)!;
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': message.id,
        ...(key && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ channel, ...message }),
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    }).catch((error: Error & { cause?: { code?: string } }) => {
      const code = error.cause?.code ?? error.name;
      throw new Undelivered(NOT_REACHED.test(code) ? 'put_off' : 'unknown', code);
    });
    await answer.body?.cancel();
    if (answer.ok) return;
    throw new Undelivered(outcomeOf(answer.status), String(answer.status));
  }
}

function outcomeOf(status: number): Undelivered['outcome'] {
  if (LATER.includes(status) || status < 400) return 'put_off';
  return status < 500 ? 'refused' : 'unknown';
}
