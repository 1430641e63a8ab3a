import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

/** An item as a portal's JSON feed gives it. */
export interface FedItem {
  readonly id: string;
  readonly removed?: boolean;
  readonly [member: string]: unknown;
}

/** How the portal answers instead of with a page. */
export type FeedFault =
  | 'html'
  | 'truncated'
  | 'serverError'
  | 'busy'
  | 'silent'
  | 'reset'
  | 'notFound'
  | 'huge'
  | 'sameCursor'
  | 'redirect';

/** A portal on loopback with a feed of changes, oldest first. */
export interface FeedPortal {
  readonly url: string;
  /** Every `after` that was asked for, and the `first`. */
  readonly asked: readonly { readonly after: string | null; readonly first: number }[];
  /** What it answers next, one fault for each request; then pages again. */
  fail(...faults: readonly FeedFault[]): void;
  /** Answers so many requests more, and then none until the returned function is called. */
  hold(requests?: number): () => void;
  /** Puts items at the end; one with the id of another takes its place there. */
  change(...items: readonly FedItem[]): void;
  /** Takes items out without a word. */
  forget(...ids: readonly string[]): void;
  stop(): Promise<void>;
}

const FAULTS: Readonly<Record<FeedFault, (response: ServerResponse) => void>> = {
  html: (response) => response.setHeader('content-type', 'text/html').end('<html></html>'),
  truncated: (response) =>
    response.setHeader('content-type', 'application/json').end('{"cursor":"1","hasMo'),
  serverError: (response) => response.writeHead(500, { 'content-type': 'application/json' }).end(),
  busy: (response) => response.writeHead(503, { 'retry-after': '0' }).end(),
  silent: () => {},
  reset: (response) => response.destroy(),
  notFound: (response) => response.writeHead(404, { 'content-type': 'application/json' }).end('{}'),
  huge: (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': 1e9 })
      .write('{'),
  sameCursor: (response) =>
    response
      .setHeader('content-type', 'application/json')
      .end('{"cursor":"again","hasMore":true,"items":[]}'),
  redirect: (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
};

/** Serves the feed; a cursor is how many changes there were. */
export async function startFeedPortal(
  items: readonly FedItem[],
  { pageItems }: { readonly pageItems: number },
): Promise<FeedPortal> {
  let changes: { readonly at: number; readonly item: FedItem }[] = [];
  let count = 0;
  let faults: FeedFault[] = [];
  const asked: { after: string | null; first: number }[] = [];
  const put = (item: FedItem) => {
    count += 1;
    changes = [...changes.filter((change) => change.item.id !== item.id), { at: count, item }];
  };
  for (const item of items) {
    count += 1;
    changes.push({ at: count, item });
  }
  let held: Promise<void> = Promise.resolve();
  let heldFrom = 0;
  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://portal');
    const after = searchParams.get('after');
    const first = Number(searchParams.get('first'));
    asked.push({ after, first });
    if (asked.length > heldFrom) await held;
    const [fault, ...later] = faults;
    faults = later;
    if (fault !== undefined) {
      FAULTS[fault](response);
      return;
    }
    const rest = changes.filter(({ at }) => at > Number(after ?? 0));
    const page = rest.slice(0, Math.min(first, pageItems));
    const body = {
      cursor: String(page.at(-1)?.at ?? after ?? 0),
      hasMore: rest.length > page.length,
      items: page.map(({ item }) => item),
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/feed`,
    asked,
    fail(...next) {
      faults = [...next];
    },
    hold(requests = 0) {
      heldFrom = asked.length + requests;
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    change(...next) {
      for (const item of next) put(item);
    },
    forget(...ids) {
      changes = changes.filter(({ item }) => !ids.includes(item.id));
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An offer as a feed gives it. */
export function aFedOffer(localId: string | number, facts: object = {}): FedItem {
  const title = [{ value: `Offer ${localId}`, language: 'en' }];
  return { id: `offer:techmart:${localId}`, offer: { title, country: 'IR', ...facts } };
}

/** An institution as a feed gives it. */
export function aFedInstitution(localId: string | number, facts: object = {}): FedItem {
  const name = [{ value: `Institute ${localId}`, language: 'en' }];
  return { id: `institution:techmart:${localId}`, institution: { name, country: 'IR', ...facts } };
}

/** A record that is gone. */
export function aRemoval(id: string): FedItem {
  return { id, removed: true };
}
