import { z } from 'zod';
import { type Refusal, refusal } from '../kit/actions/outcome.js';
import type { AskNetwork } from '../kit/requestFacts.js';

/** A record of another domain that an action refers to: the id, the types it may have, the input field that names it. */
export interface Reference {
  readonly id: string;
  readonly types: readonly string[];
  readonly field: string;
}

const answer = z.record(z.string(), z.object({ __typename: z.string() }).nullable());

// The limits of operations are made for clients, and bound what the hub asks itself as well.
const AT_ONCE = 10;

/** A refusal for each reference to a record that is not there, that the viewer may not read, or of another type. */
export async function danglingReferences(
  ask: AskNetwork,
  references: readonly Reference[],
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  for (let start = 0; start < references.length; start += AT_ONCE) {
    const some = references.slice(start, start + AT_ONCE);
    const variables = some.map((_reference, index) => `$id${index}: ID!`).join(', ');
    const fields = some.map(
      (_reference, index) => `r${index}: node(id: $id${index}) { __typename }`,
    );
    const query = `query ReferencedRecords(${variables}) { ${fields.join(' ')} }`;
    const ids = Object.fromEntries(some.map(({ id }, index) => [`id${index}`, id]));
    const found = answer.parse(await ask(query, ids));
    for (const [index, { id, types, field }] of some.entries()) {
      const type = found[`r${index}`]?.__typename;
      if (type !== undefined && types.includes(type)) continue;
      const message = `${field}: there is no ${types.join(' or ')} ${id}, or you may not read it; check the id`;
      refusals.push(refusal('INVALID', message, field));
    }
  }
  return refusals;
}
