import type { z } from 'zod';
import { cleanLine } from '../../../import/cleaning/cleanText.js';
import type { InstitutionMention, Problem } from '../../../import/format.js';
import type { institutionReference } from '../../../schema/feed/feedValues.js';
import { kindOfRecord } from '../../../subgraphs/kit/record.js';
import { INSTITUTION_TYPES, termsIn } from './vocabularies.js';

type FeedReference = z.output<typeof institutionReference>;

/** An institution a record names: by the id it has in the network, or by a name that is to be matched. */
export type NamedInstitution =
  | { readonly id: string; readonly mention: null }
  | { readonly id: null; readonly mention: InstitutionMention };

/**
 * Reads a reference; null with a problem when it names nobody. Without a country of its own the institution is looked for
 * in that of the record.
 */
export function namedInstitution(
  field: string,
  { id, name, country, types }: FeedReference,
  recordCountry: string | null,
  setAside: Problem[],
): NamedInstitution | null {
  if (id !== null && kindOfRecord(id) === 'institution') return { id, mention: null };
  if (id !== null) {
    const reason = "must be an institution's id, for example institution:techmart:17";
    setAside.push({ field: `${field}.id`, value: id, reason });
  }
  const clean = cleanLine(name ?? '');
  if (clean === '') {
    if (name !== null) {
      setAside.push({ field: `${field}.name`, value: name, reason: 'names no institution' });
    }
    return null;
  }
  const mention: InstitutionMention = {
    name: clean,
    country: country ?? recordCountry,
    types: termsIn(INSTITUTION_TYPES, `${field}.types`, types, setAside),
  };
  return { id: null, mention };
}

/** The ids of named institutions, once their mentions are resolved in the same order. */
export function resolvedIds(
  named: readonly NamedInstitution[],
  mentionIds: readonly string[],
): string[] {
  let at = 0;
  return named.map(({ id }) => {
    if (id !== null) return id;
    const resolved = mentionIds[at];
    at += 1;
    if (resolved === undefined) throw new Error('fewer institutions were resolved than mentioned');
    return resolved;
  });
}

/** The mentions among named institutions, in their order. */
export function mentionsOf(named: readonly NamedInstitution[]): InstitutionMention[] {
  return named.flatMap(({ mention }) => mention ?? []);
}

/** The ids among named institutions. */
export function idsOf(named: readonly NamedInstitution[]): string[] {
  return named.flatMap(({ id }) => id ?? []);
}
