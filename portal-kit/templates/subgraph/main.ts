import { startPortal } from './server.js';

const { url } = await startPortal(Number(process.env['PORT'] ?? 4501));
process.stdout.write(`The portal answers at ${url}\n`);
