import { type Refusal, refusal } from '../kit/actions/outcome.js';
import { isActive, type StoredInstitution } from './institution.js';

/** An institution that takes part in something, and the country it is of. */
export interface TakingPart {
  readonly id: string;
  readonly country: string;
  readonly types: StoredInstitution['types'];
}

/** Finds the institution that is to take part: an active one with a country; else says what is wrong with it. */
export async function institutionTakingPart(
  load: (id: string) => Promise<StoredInstitution | null>,
  id: string,
  field: string,
): Promise<TakingPart | Refusal> {
  const institution = await load(id);
  if (institution === null) {
    const message = `${field}: there is no institution ${id.slice(0, 200)}; take the id of one from institutions`;
    return refusal('INVALID', message, field);
  }
  if (!isActive(institution)) {
    return refusal('INVALID', `${field}: the institution ${id} is no longer active`, field);
  }
  const { country, types } = institution;
  if (country === null) {
    const message = `${field}: the institution ${id} has no country; give it a location first`;
    return refusal('INVALID', message, field);
  }
  return { id, country, types };
}
