// Mercurius' gateway as its documentation starts it; it is told the schemas, which it knows in Federation 1 only.
import { readFile } from 'node:fs/promises';
import gateway from '@mercuriusjs/gateway';
import fastify from 'fastify';

const services = JSON.parse(await readFile(process.env.SERVICES, 'utf8'));
const app = fastify();
await app.register(gateway, { gateway: { services } });
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
