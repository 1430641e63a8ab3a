import { z } from 'zod';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { AskNetwork } from '../../kit/requestFacts.js';

/** What a listing must know of its institution. */
export interface OwningInstitution {
  readonly country: string | null;
}

const INSTITUTION = `query ListingInstitution($id: ID!) {
  institution(id: $id) { status country { code } }
}`;

const answer = z.object({
  institution: z
    .object({ status: z.string(), country: z.object({ code: z.string() }).nullable() })
    .nullable(),
});

/** The institution a listing belongs to; a refusal when there is none or it is no longer active, which ends with what `needs` it. */
export async function askInstitution(
  ask: AskNetwork,
  id: string,
  needs = 'a listing needs an active one',
): Promise<OwningInstitution | Refusal> {
  const { institution } = answer.parse(await ask(INSTITUTION, { id }));
  if (institution === null) {
    const message = `institutionId: there is no institution ${id}; take the id of one from institutions`;
    return refusal('INVALID', message, 'institutionId');
  }
  if (institution.status !== 'ACTIVE') {
    const message = `institutionId: the institution ${id} is ${institution.status}; ${needs}`;
    return refusal('INVALID', message, 'institutionId');
  }
  return { country: institution.country?.code ?? null };
}
