/** An answer as a client gets it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[] | undefined;
  }[];
  /** The mutations that ran, in their order. */
  readonly journal: readonly string[];
  /** What went wrong inside, as the log has it. */
  readonly causes?: readonly string[];
  /** What each subgraph was asked, and what it said. */
  readonly fetches?: readonly string[];
}

/**
 * Says in what an answer differs from the reference's; empty when in nothing.
 *
 * Data must be equal, with the keys of objects in the same order, and so must be the mutations that ran. Of errors,
 * a failure that makes an object null ends the work on the rest of it, so that of several failures below one null
 * GraphQL leaves open which are reported. Therefore:
 * - the nulls that some error explains, the first on the way of its path, must be the same in both answers;
 * - every error must be at a place that really fails: one that the lenient reference, in which no failure hides
 *   another, reports as well. An error without a path is never right.
 */
export function compareAnswers(answer: Answer, reference: Answer, lenient: Answer): string[] {
  const differences: string[] = [];
  if (JSON.stringify(answer.data ?? null) !== JSON.stringify(reference.data ?? null)) {
    differences.push(differenceOfData(answer.data ?? null, reference.data ?? null, 'data'));
  }
  const failing = new Set(lenient.errors?.map(({ path }) => JSON.stringify(path)));
  for (const { path, message } of answer.errors ?? []) {
    if (path === undefined) differences.push(`an error has no path: ${message}`);
    else if (!failing.has(JSON.stringify(path))) {
      differences.push(`an error is at ${path.join('.')}, where nothing fails: ${message}`);
    }
  }
  const explained = explainedNulls(answer);
  const expected = explainedNulls(reference);
  for (const place of expected) {
    if (!explained.has(place)) differences.push(`no error explains the null at ${place}`);
  }
  for (const place of explained) {
    if (!expected.has(place)) differences.push(`an error explains ${place}, which did not fail`);
  }
  const [ran, meant] = [answer, reference].map(({ journal }) => journal.join(', '));
  if (ran !== meant) differences.push(`the mutations that ran are ${ran}, not ${meant}`);
  return differences;
}

/** The nulls that errors explain: for each error the first null on the way of its path. */
function explainedNulls({ data, errors = [] }: Answer): Set<string> {
  const places = new Set<string>();
  for (const { path } of errors) {
    if (path === undefined) continue;
    let value: unknown = data;
    const walked: (string | number)[] = ['data'];
    for (const step of path) {
      if (value === null || value === undefined) break;
      value = (value as Record<string | number, unknown>)[step];
      walked.push(step);
    }
    places.add(walked.join('.') + (value === null || value === undefined ? '' : ' (not null)'));
  }
  return places;
}

function differenceOfData(answer: unknown, reference: unknown, place: string): string {
  if (Array.isArray(answer) && Array.isArray(reference) && answer.length === reference.length) {
    const index = answer.findIndex((item, at) => textOf(item) !== textOf(reference[at]));
    return differenceOfData(answer[index], reference[index], `${place}.${index}`);
  }
  if (isObject(answer) && isObject(reference)) {
    const [keys, expected] = [Object.keys(answer), Object.keys(reference)];
    if (keys.join() !== expected.join()) {
      return `${place} has the keys ${keys.join()}, not ${expected.join()}`;
    }
    const key = keys.find((name) => textOf(answer[name]) !== textOf(reference[name])) ?? '';
    return differenceOfData(answer[key], reference[key], `${place}.${key}`);
  }
  return `${place} is ${textOf(answer)}, not ${textOf(reference)}`;
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
