import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface RawRequest {
  method: string;
  /** Path and query exactly as they go over the wire. */
  target: string;
  headers: Record<string, string>;
  body: string | null;
}

export interface RawAnswer {
  status: number;
  type: string;
  headers: IncomingHttpHeaders;
  /** Where a redirect goes. */
  location: string;
  body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends bytes as they are: no client puts the path, the headers or the body right. */
export function sendRaw(url: string, { method, target, headers, body }: RawRequest): Promise<RawAnswer> {
  const bytes = body === null ? null : Buffer.from(body);
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      agent,
      method,
      path: target,
      headers: { ...headers, ...(bytes && { 'content-length': String(bytes.length) }) },
    });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const chunks: Buffer[] = [];
      const type = answer.headers['content-type'] ?? '';
      const { statusCode, headers: given } = answer;
      const text = (): string => Buffer.concat(chunks).toString('utf8');
      const settle = (): void =>
        resolve({
          status: statusCode!,
          type,
          headers: given,
          location: given.location ?? '',
          body: text(),
        });
      answer.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        // A stream of events does not end by itself: the first event is the answer.
        if (!type.startsWith('text/event-stream') || !/^data: .*\n\n/m.test(text())) return;
        settle();
        answer.destroy();
      });
      answer.on('error', reject);
      answer.on('end', settle);
    });
    sent.end(bytes ?? undefined);
  });
}

/** Ends the connections that were kept. */
export const closeConnections = (): void => agent.destroy();

/** The request as a command that anyone can try again. */
export function asCommand({ method, target, headers, body }: RawRequest): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const given = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const sent =
    body === null ? '' : ` --data-raw ${quoted(body.length > 2_000 ? `${body.slice(0, 2_000)}…` : body)}`;
  return `curl -i --path-as-is -X ${method} ${given.join(' ')}${sent} "$URL"${quoted(target)}`;
}
