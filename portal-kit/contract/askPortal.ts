import { z } from 'zod';
import { ContractBreach, expectThat } from './ContractBreach.js';

/** The portal to look at. */
export interface ContractTarget {
  /** Address of its GraphQL endpoint. */
  readonly url: string;
  /** Its code. */
  readonly portal: string;
  /** Ids of records of its own that it answers fields for; without them, the first of its feed. */
  readonly sampleIds?: readonly string[];
  /** Address of its feed in JSON, if it offers one. */
  readonly feedUrl?: string;
  /** Headers it asks for. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a GraphQL server answers. */
export interface GraphqlAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly message: string }[];
}

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).default([]),
});

const DEADLINE_MS = 15_000;

/** Asks a portal a question of GraphQL. */
export async function askGraphql(
  { url, headers = {} }: ContractTarget,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlAnswer> {
  const response = await send(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = parse(Answer, await jsonOf(response, url), url);
  return { data: data ?? null, errors };
}

/** Asks a portal a question of GraphQL that it has to answer without errors. */
export async function askData(
  target: ContractTarget,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await askGraphql(target, query, variables);
  const [first] = errors;
  expectThat(first === undefined, `it answers with an error: ${first?.message ?? ''}`);
  expectThat(data !== null, 'it answers without data');
  return data;
}

/** Asks a portal for a page of its feed in JSON: the status, and the body. */
export async function askFeed(
  { headers = {} }: ContractTarget,
  address: string,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await send(address, { headers });
  return { status: response.status, body: await jsonOf(response, address) };
}

/** Parses an answer, or says where it is not as agreed. */
export function parse<Output>(schema: z.ZodType<Output>, value: unknown, what: string): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ContractBreach(
    `${what}: ${parsed.error.issues
      .slice(0, 3)
      .map(({ path, message }) => `${path.map(String).join('.')} ${message}`)
      .join('; ')}`,
  );
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, signal: AbortSignal.timeout(DEADLINE_MS) });
  } catch (cause) {
    throw new ContractBreach(`${address} does not answer`, { cause });
  }
}

async function jsonOf(response: Response, address: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new ContractBreach(`${address} answers ${response.status} without JSON`, { cause });
  }
}
