import Fastify from 'fastify';

// A route that does nothing: what a page's speed is compared with.
const server = Fastify();
server.get('/health/ready', () => ({ status: 'ok' }));
server.get('/ideas/:id', () => 'ok');

process.once('SIGTERM', () => server.close());
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
