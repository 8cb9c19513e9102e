import Fastify from 'fastify';
import { Pool } from 'pg';

// What a page's speed is compared with: a route that does nothing, and one that reads one row by its key.
const { PORT, BARE_DATABASE, BARE_TENANT } = process.env;
const pool = new Pool({ connectionString: BARE_DATABASE, max: 16 });
const TITLE = { name: 'title', text: 'select title from intake.ideas where tenant_id = $1 and id = $2' };

const server = Fastify();
server.get('/health/ready', () => ({ status: 'ok' }));
server.get('/ideas/:id', () => 'ok');
server.get('/titles/:id', async ({ params }) => {
  const { rows } = await pool.query({ ...TITLE, values: [BARE_TENANT, params.id] });
  return rows[0].title;
});

process.once('SIGTERM', () => server.close().then(() => pool.end()));
await server.listen({ port: Number(PORT), host: '127.0.0.1' });
