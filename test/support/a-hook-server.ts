import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Arrived {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** A system that takes requests by HTTP, and answers as it is told. */
export interface HookServer {
  port: number;
  arrived: Arrived[];
  /** The status of every answer from now on; 0 breaks the connection off instead. */
  answersWith: number;
  close(): Promise<void>;
}

export async function aHookServer(): Promise<HookServer> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      hook.arrived.push({ path: request.url!, headers: request.headers as Record<string, string>, body });
      if (hook.answersWith === 0) return void request.socket.destroy();
      response.writeHead(hook.answersWith, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const hook: HookServer = {
    port: (server.address() as AddressInfo).port,
    arrived: [],
    answersWith: 204,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
  return hook;
}
