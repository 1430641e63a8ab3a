// A portal that has a REST API and no GraphQL: it offers its changes as JSON, and the hub copies its records.
// Everything in records.json is made up. Start it with `npm run example:mosti`.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

interface Change {
  readonly id: string;
  readonly changedAt: string;
}

const MOST_ITEMS = 1_000;
const port = Number(process.env['PORT'] ?? 4503);

/** The changes, oldest first: where one stands is told by its time and its id. */
async function readChanges(): Promise<readonly Change[]> {
  const text = await readFile(new URL('./records.json', import.meta.url), 'utf8');
  const changes: Change[] = JSON.parse(text);
  return changes.sort((a, b) => (cursorOf(a) < cursorOf(b) ? -1 : 1));
}

function cursorOf({ changedAt, id }: Change): string {
  return `${changedAt} ${id}`;
}

/** A page of the feed, as the hub asks for it: GET /changes?after=<cursor>&first=<number>. */
async function pageOf(after: string, first: number) {
  const later = (await readChanges()).filter((change) => cursorOf(change) > after);
  const items = later.slice(0, first);
  const last = items.at(-1);
  return {
    cursor: last === undefined ? after || 'beginning' : cursorOf(last),
    hasMore: later.length > items.length,
    items,
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/healthz') return answer(response, 200, { status: 'ok' });
  if (pathname !== '/changes') return answer(response, 404, { error: 'there is /changes only' });
  const after = searchParams.get('after') ?? '';
  const first = Number(searchParams.get('first') ?? 500);
  if (!Number.isInteger(first) || first < 1 || first > MOST_ITEMS) {
    return answer(response, 400, { error: `first must be 1 to ${MOST_ITEMS}` });
  }
  // The first page of all stands before every time there is.
  answer(response, 200, await pageOf(after === 'beginning' ? '' : after, first));
}

const server = createServer((request, response) => {
  respond(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    answer(response, 500, { error: 'the records cannot be read' });
  });
});

server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  const used = typeof address === 'object' && address !== null ? address.port : port;
  process.stdout.write(`mosti offers its changes at http://127.0.0.1:${used}/changes\n`);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => server.close());
}
