import Fastify from 'fastify';
import { Pool } from 'pg';
import { acceptIdea } from './accept-idea.mjs';

// What Madang's speed is compared with: Fastify and pg, the same statements, nothing else. Started by the
// benchmark, which gives it port, database and the facts that Madang remembers between requests.
const { PORT, DATABASE_APP_URL, BARE_POOL, BARE_KNOWN } = process.env;
const known = JSON.parse(BARE_KNOWN);
const pool = new Pool({
  connectionString: DATABASE_APP_URL,
  application_name: 'bare',
  max: Number(BARE_POOL),
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 30_000,
});
const server = Fastify();

server.get('/health/ready', async () => {
  await pool.query('select 1');
  return { status: 'ok' };
});

server.post('/api/v1/ideas', async (request, reply) => {
  const token = request.headers.authorization.slice('Bearer '.length);
  reply.status(201);
  return acceptIdea(pool, known, token, request.body);
});

process.once('SIGTERM', () => server.close().then(() => pool.end()));
await server.listen({ port: Number(PORT), host: '127.0.0.1' });
