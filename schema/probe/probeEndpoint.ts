import type { DocumentNode } from 'graphql';
import type { Finding, Severity } from '../findings.js';
import { readSdl } from '../readSdl.js';
import { type Explanation, finding } from '../rules/rule.js';
import { compareSdl, type SdlDifference } from './compareSdl.js';
import { EndpointFailure, isRecord, type Post, type ProbeRequest, readAnswer } from './endpoint.js';
import { entityProblem, entityRequest, extendedTypes } from './probeEntities.js';
import { declaredFeed, readFeedPage } from './probeFeed.js';
import {
  ENDPOINT_ENTITIES_FAIL,
  ENDPOINT_FEED_FAILS,
  ENDPOINT_SERVES_OTHER_SCHEMA,
  ENDPOINT_UNREACHABLE,
} from './probeFindings.js';

/** An endpoint, and what is to be served there. */
export interface ProbeInput {
  readonly portal: string;
  /** The schema that is checked or published. */
  readonly sdl: string;
  readonly post: Post;
  /** How much it matters when nothing answers. */
  readonly whenUnreachable: Extract<Severity, 'error' | 'warning'>;
  /** Milliseconds for everything together. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 10_000;
const MOST_DIFFERENCES = 20;

/** Asks a portal's endpoint whether it serves the schema, and answers as gateways and harvests will ask. */
export async function probeEndpoint(input: ProbeInput): Promise<readonly Finding[]> {
  const reading = readSdl(input.sdl);
  // The check says what is wrong with it.
  if (reading.status === 'refused') return [];
  const deadline = AbortSignal.timeout(input.deadlineMs ?? DEADLINE_MS);
  const ask = async (request: ProbeRequest) => {
    if (deadline.aborted) throw new EndpointFailure('late');
    return readAnswer(await Promise.race([input.post(request, deadline), lateAt(deadline)]));
  };
  const probe = { portal: input.portal, document: reading.document, ask };
  try {
    const served = await probeService(probe);
    if (served.some(({ severity }) => severity === 'error')) return served;
    return [...served, ...(await probeTypes(probe)), ...(await probeFeed(probe))];
  } catch (err) {
    if (!(err instanceof EndpointFailure)) throw err;
    return [
      remark(ENDPOINT_UNREACHABLE, `The endpoint ${err.message}.`, {
        severity: input.whenUnreachable,
      }),
    ];
  }
}

interface Probe {
  readonly portal: string;
  readonly document: DocumentNode;
  readonly ask: (request: ProbeRequest) => Promise<ReturnType<typeof readAnswer>>;
}

async function probeService({ document, ask }: Probe): Promise<readonly Finding[]> {
  const { data, hasErrors } = await ask({ query: '{ _service { sdl } }', variables: {} });
  const service = data?.['_service'];
  const sdl = isRecord(service) ? service['sdl'] : null;
  if (hasErrors || typeof sdl !== 'string') {
    return [
      remark(
        ENDPOINT_SERVES_OTHER_SCHEMA,
        'The endpoint does not answer { _service { sdl } }, so it is no federation subgraph.',
      ),
    ];
  }
  const served = readSdl(sdl);
  if (served.status === 'refused') {
    return [remark(ENDPOINT_SERVES_OTHER_SCHEMA, 'What the endpoint gives as its schema is none.')];
  }
  const differences = compareSdl(document, served.document);
  const shown = differences
    .toSorted((a, b) => weightOf(a) - weightOf(b))
    .slice(0, MOST_DIFFERENCES);
  const left = differences.length - shown.length;
  return [
    ...shown.map(describeDifference),
    ...(left > 0
      ? [
          remark(ENDPOINT_SERVES_OTHER_SCHEMA, `${left} more differences are not listed.`, {
            severity: 'note',
          }),
        ]
      : []),
  ];
}

async function probeTypes({ portal, document, ask }: Probe): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const extended of extendedTypes(document)) {
    const problem = entityProblem(await ask(entityRequest(extended, portal)), extended);
    if (problem === null) continue;
    findings.push(
      remark(ENDPOINT_ENTITIES_FAIL, `Asked for one ${extended.type}: ${problem}.`, {
        coordinate: extended.type,
      }),
    );
  }
  return findings;
}

async function probeFeed({ portal, document, ask }: Probe): Promise<readonly Finding[]> {
  const feed = declaredFeed(document, portal);
  if (feed === null) return [];
  const fails = (page: string, reason: string) => [
    remark(ENDPOINT_FEED_FAILS, `The ${page} page of the change feed: ${reason}.`),
  ];
  const first = readFeedPage(await ask(feed.page(null)), portal);
  if (first.status === 'unusable') return fails('first', first.reason);
  const second = readFeedPage(await ask(feed.page(first.cursor)), portal);
  if (second.status === 'unusable') return fails('second', second.reason);
  if (first.hasMore && second.cursor === first.cursor) {
    return fails('second', 'its cursor is that of the first, so a harvest would never end');
  }
  return [];
}

const WORDS: Readonly<Record<SdlDifference['kind'], string>> = {
  missing: 'is published, and the endpoint does not have it',
  added: 'is served by the endpoint, and not published',
  differs: 'is declared in another way at the endpoint',
  describedDifferently: 'has another description at the endpoint',
};

function describeDifference({ coordinate, kind }: SdlDifference): Finding {
  return remark(ENDPOINT_SERVES_OTHER_SCHEMA, `${coordinate} ${WORDS[kind]}.`, {
    coordinate,
    severity: kind === 'describedDifferently' ? 'note' : 'error',
  });
}

function weightOf({ kind }: SdlDifference): number {
  return Number(kind === 'describedDifferently');
}

function remark(
  { code, remedy }: Explanation,
  message: string,
  more: { readonly coordinate?: string; readonly severity?: Severity } = {},
): Finding {
  return finding(code, { message, remedy, ...more });
}

function lateAt(deadline: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    deadline.addEventListener('abort', () => reject(new EndpointFailure('late')), { once: true });
  });
}
