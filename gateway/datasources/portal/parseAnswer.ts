import { PortalFailure } from './PortalFailure.js';

/** A GraphQL answer whose outer form is right; its values are not judged yet. */
export interface PortalAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Messages of the portal's own errors, shortened, for the log; empty when it reported none. */
  readonly reported: readonly string[];
}

const REPORTED_KEPT = 3;
const REPORTED_LENGTH = 200;
const QUOTE = 34;
const BACKSLASH = 92;
const LIST = 91;
const LIST_END = 93;
const OBJECT = 123;
const OBJECT_END = 125;

interface Expected {
  readonly maxDepth: number;
  /** How many entities were asked for; null for an operation on the root. */
  readonly entityCount: number | null;
}

/** Parses the body of a portal's answer. */
export function parseAnswer(body: string, { maxDepth, entityCount }: Expected): PortalAnswer {
  if (isDeeperThan(body, maxDepth)) throw bad('the answer is nested too deeply');
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    // The parser's message quotes the body.
    throw bad('the answer is not JSON');
  }
  if (!isObject(json)) throw bad('the answer is not an object');
  const { data = null, errors = null } = json;
  if (data !== null && !isObject(data)) throw bad('data is not an object');
  if (errors !== null && !Array.isArray(errors)) throw bad('errors is not a list');
  const reported = (errors ?? []).slice(0, REPORTED_KEPT).map(messageOf);
  if (data === null && reported.length === 0) throw bad('neither data nor errors');
  if (data !== null && entityCount !== null) {
    const entities = entitiesOf(data);
    // The field is not nullable, so a server that fails on it has no data; some leave null there.
    if (entities === null && reported.length > 0) return { data: null, reported };
    if (entities?.length !== entityCount) throw bad('_entities is not one for each asked');
    if (!entities.every((one) => one === null || isObject(one))) {
      throw bad('an entity is not an object');
    }
  }
  return { data, reported };
}

/** The list of entities of an answer's data; null when there is none. */
export function entitiesOf(data: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const entities = Object.hasOwn(data, '_entities') ? data['_entities'] : null;
  return Array.isArray(entities) ? entities : null;
}

/** Whether a value is a JSON object, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a JSON text has more lists and objects within each other than allowed.
 *
 * Reading characters is cheaper than building millions of nested lists to find out.
 */
export function isDeeperThan(json: string, maxDepth: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charCodeAt(at);
    if (char === QUOTE) {
      at = endOfString(json, at);
      if (at === -1) return false;
    } else if (char === LIST || char === OBJECT) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (char === LIST_END || char === OBJECT_END) {
      depth -= 1;
    }
  }
  return false;
}

/** Where the string that begins at `start` ends; -1 when it does not. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (json.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end;
    end = json.indexOf('"', end + 1);
  }
  return -1;
}

function messageOf(error: unknown): string {
  const message = isObject(error) ? error['message'] : undefined;
  return typeof message === 'string' ? message.slice(0, REPORTED_LENGTH) : 'without a message';
}

function bad(detail: string): PortalFailure {
  return new PortalFailure('SUBGRAPH_BAD_RESPONSE', detail);
}
