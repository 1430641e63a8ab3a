import { z } from 'zod';
import { distinct, plainText } from '../../kit/actions/parseInput.js';
import { externalIdProblem } from '../externalIds.js';
import type { StoredInstitution } from '../institution.js';
import { matchKeyOf } from '../matchKey.js';
import { fieldsSet, optional, recordIdOf } from '../recordInputs.js';

const MOST = 50;
const list = <Value extends z.ZodType>(value: Value) =>
  z.array(value).max(MOST, `must have at most ${MOST}`);

const name = z.object({
  value: plainText(300),
  language: z.string(),
  kinds: distinct(z.string(), 4),
});

const location = z.object({
  geoNamesId: optional(z.int().min(1, 'must be 1 or more')),
  place: optional(plainText(200)),
  country: optional(z.string()),
  subdivision: optional(plainText(200)),
  latitude: optional(z.number()),
  longitude: optional(z.number()),
});

const externalIds = z
  .object({
    scheme: plainText(50),
    preferred: optional(plainText(200)),
    all: distinct(plainText(200), MOST),
  })
  .superRefine(({ scheme, preferred, all }, context) => {
    const ids = preferred === null ? all : [preferred, ...all];
    for (const problem of new Set(ids.flatMap((id) => externalIdProblem(scheme, id) ?? []))) {
      context.addIssue({ code: 'custom', message: problem });
    }
  });

/** How an institution is related to another, as a form gives it. */
export interface RelationContent {
  readonly kind: StoredInstitution['relations'][number]['kind'];
  readonly institutionId: string;
}

/** What is said of an institution, but for what follows from it. */
export type InstitutionContent = Partial<
  Pick<
    StoredInstitution,
    'names' | 'types' | 'established' | 'links' | 'domains' | 'locations' | 'externalIds'
  > & { relations: RelationContent[] }
>;

// The enums and the scalars of the schema have seen to the words of kinds, and to the forms of addresses and countries.
/** Reads what is said of an institution. */
export const institutionContent = z.object({
  names: list(name).min(1, 'must have a name').optional(),
  types: distinct(z.string(), MOST).pipe(z.array(z.string()).min(1, 'must have a type')).optional(),
  established: z
    .int()
    .min(500, 'must be 500 or later')
    .max(2100, 'must be 2100 or earlier')
    .nullish(),
  links: list(z.object({ kind: z.string(), url: z.string().max(2_000) })).nullish(),
  domains: distinct(
    z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u, 'must be as itu.edu.tr'),
    MOST,
  ).nullish(),
  locations: list(location).nullish(),
  relations: list(
    z.object({ kind: z.string(), institutionId: recordIdOf('institution') }),
  ).nullish(),
  externalIds: list(externalIds).nullish(),
}) as unknown as z.ZodType<InstitutionContent>;

const EMPTY = { links: [], domains: [], locations: [], relations: [], externalIds: [] };

/** The fields that a content sets, and those that follow from them; relations are still without labels. */
export function institutionFields({
  relations: _relations,
  ...content
}: InstitutionContent): Partial<StoredInstitution> {
  const set = fieldsSet(content, EMPTY);
  const { names, locations } = set;
  return {
    ...set,
    ...(names !== undefined && {
      nameKey: names[0]?.value.toLowerCase() ?? '',
      matchKeys: [...new Set(names.map(({ value }) => matchKeyOf(value)))],
    }),
    ...(locations !== undefined && { country: firstCountry(locations) }),
  };
}

/** Country of the first location that has one, which is the institution's. */
export function firstCountry(locations: readonly { readonly country?: string | null }[]) {
  return locations.find(({ country }) => country)?.country ?? null;
}
