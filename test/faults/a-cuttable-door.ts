import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be shut: whoever comes then is counted and turned out. */
export interface CuttableDoor {
  /** The address it leads to, through it. */
  url: string;
  /** Instants at which somebody came while it was shut, in milliseconds. */
  knocks: number[];
  shut(): void;
  open(): void;
  close(): Promise<void>;
}

export async function aCuttableDoor(behind: string): Promise<CuttableDoor> {
  const { hostname, port } = new URL(behind);
  const sockets = new Set<Socket>();
  const knocks: number[] = [];
  let isShut = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  };
  const server = createServer((near) => {
    keep(near);
    if (isShut) {
      knocks.push(performance.now());
      near.destroy();
      return;
    }
    const far = createConnection(Number(port), hostname);
    keep(far);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const sweep = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: Object.assign(new URL(behind), { host: `127.0.0.1:${(server.address() as AddressInfo).port}` }).href,
    knocks,
    shut: () => {
      isShut = true;
      sweep();
    },
    open: () => (isShut = false),
    close: async () => {
      sweep();
      await new Promise((closed) => server.close(closed));
    },
  };
}
