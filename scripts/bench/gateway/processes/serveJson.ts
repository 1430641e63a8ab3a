import { once } from 'node:events';
import { createServer } from 'node:http';

/** Answers the body of a POST. */
export type AnswerBody = (body: Buffer) => Buffer | Promise<Buffer>;

/** Serves JSON from `node:http` with nothing around it, on loopback; gives the address. */
export async function serveJson(answer: AnswerBody, port = 0): Promise<string> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      let body: Buffer;
      try {
        body = await answer(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
      } catch (error) {
        body = Buffer.from(JSON.stringify({ errors: [{ message: String(error) }] }));
      }
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
      });
      response.end(body);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/graphql`;
}

/** The port and the supergraph that a contender is told in its environment. */
export function contenderSettings(): { readonly port: number; readonly supergraphFile: string } {
  const { PORT, SUPERGRAPH } = process.env;
  if (PORT === undefined || SUPERGRAPH === undefined) {
    throw new Error('a contender of the bench needs PORT and SUPERGRAPH in its environment');
  }
  return { port: Number(PORT), supergraphFile: SUPERGRAPH };
}
