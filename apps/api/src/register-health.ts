import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@app/platform';

/** For whatever watches the process: it lives, and it can serve. Asked by address, so no tenant is looked up. */
export function registerHealth(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const database = app.get(Database, { strict: false });
  server.get('/health/live', () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    try {
      await database.outside('select 1');
      return { status: 'ok' };
    } catch {
      return reply.status(503).send({ status: 'unavailable', missing: ['database'] });
    }
  });
}
