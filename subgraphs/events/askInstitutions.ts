import { z } from 'zod';
import { type Refusal, refusal } from '../kit/actions/outcome.js';
import type { AskNetwork } from '../kit/requestFacts.js';

const answer = z.record(z.string(), z.object({ status: z.string() }).nullable());

/** A refusal for each institution that is not there or no longer active; `field` names the input field of an id. */
export async function inactiveInstitutions(
  ask: AskNetwork,
  ids: readonly string[],
  field: (index: number) => string,
): Promise<readonly Refusal[]> {
  if (ids.length === 0) return [];
  const variables = ids.map((_id, index) => `$id${index}: ID!`).join(', ');
  const fields = ids.map((_id, index) => `i${index}: institution(id: $id${index}) { status }`);
  const found = answer.parse(
    await ask(
      `query Institutions(${variables}) { ${fields.join(' ')} }`,
      Object.fromEntries(ids.map((id, index) => [`id${index}`, id])),
    ),
  );
  return ids.flatMap((id, index) => {
    const status = found[`i${index}`]?.status;
    if (status === 'ACTIVE') return [];
    const message =
      status === undefined
        ? `${field(index)}: there is no institution ${id}; take the id of one from institutions`
        : `${field(index)}: the institution ${id} is ${status}; take an active one`;
    return [refusal('INVALID', message, field(index))];
  });
}
