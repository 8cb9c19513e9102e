import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@app/platform';
import { Readiness } from './readiness.js';

/** For whatever watches the process: it lives, and it can serve, which it says no more once it was asked to end. Asked by address, so no tenant is looked up. */
export function registerHealth(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const database = app.get(Database, { strict: false });
  server.get('/health/live', () => ({ status: 'ok' }));
  const readiness = app.get(Readiness);
  // Whoever holds a connection comes back on a new one, by then to another process.
  server.addHook('onSend', async (_request, reply) => {
    if (readiness.isLeaving) reply.header('connection', 'close');
  });
  // What lies in the listener's queue at the moment of closing is reset. Right after the loop has taken all of it in, that
  // is nothing.
  server.addHook('preClose', () => new Promise((resolve) => setImmediate(resolve)));
  server.get('/health/ready', async (_request, reply) => {
    if (readiness.isLeaving) return reply.status(503).send({ status: 'leaving' });
    try {
      await database.outside('select 1');
      return { status: 'ok' };
    } catch {
      return reply.status(503).send({ status: 'unavailable', missing: ['database'] });
    }
  });
}
