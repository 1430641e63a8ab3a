import { startPortal } from './server.js';

const { PORT = '4501', HOST } = process.env;
const { url } = await startPortal(Number(PORT), HOST);
process.stdout.write(`The portal answers at ${url}\n`);
