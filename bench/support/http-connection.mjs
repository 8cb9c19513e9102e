import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * One keep-alive connection that writes requests made beforehand and reads status, head and body. A client as light as
 * this leaves the cores to the servers; a general one costs as much as the bare server.
 */
export class HttpConnection {
  #socket;
  #pending = null;
  #isClosed = false;
  #received = Buffer.alloc(0);

  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      socket.once('error', reject).once('connect', () => {
        socket.off('error', reject);
        resolve(new HttpConnection(socket));
      });
    });
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', (error) => this.#pending?.reject(error));
    socket.on('close', () => {
      this.#isClosed = true;
      this.#pending?.reject(new Error('connection closed'));
    });
  }

  /** Whether the server has ended it, as it does with one that nobody used for a while. */
  get isClosed() {
    return this.#isClosed;
  }

  /** Sends one request; one at a time. */
  send(request) {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new Error('connection closed'));
      this.#pending = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#pending = null;
    this.#socket.destroy();
  }

  #read(chunk) {
    this.#received = this.#received.length ? Buffer.concat([this.#received, chunk]) : chunk;
    const end = this.#received.indexOf(END_OF_HEAD);
    if (end < 0 || !this.#pending) return;
    const head = this.#received.latin1Slice(0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head);
    if (!length) return this.#pending.reject(new Error(`answer without content-length:\n${head}`));
    const total = end + END_OF_HEAD.length + Number(length[1]);
    if (this.#received.length < total) return;
    const body = this.#received.utf8Slice(end + END_OF_HEAD.length, total);
    this.#received = this.#received.subarray(total);
    const { resolve } = this.#pending;
    this.#pending = null;
    resolve({ status: Number(head.slice(9, 12)), head, body });
  }
}
