import { z } from 'zod';
import type { NewRecord } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { distinct, plainText } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import { askCountries, askOrigin, isRefusal } from '../askNetwork.js';
import { days, LONGEST, listOf, MOST, optional, recordIdOf, title } from '../content.js';
import { partyIdsOf, type StoredAgreement } from './agreement.js';

const party = z
  .object({
    institutionId: optional(recordIdOf('institution')),
    name: optional(plainText(LONGEST.title)),
    country: optional(z.string()),
  })
  .refine(
    ({ institutionId, name, country }) =>
      institutionId === null ? name !== null : name === null && country === null,
    'must have either institutionId, or name and country of a party that is not in the directory',
  )
  .transform((given) => ({ ...given, signedOn: null, signatory: null }));

const content = z.object({
  title,
  kind: z.string().optional(),
  parties: listOf(party),
  validity: days.nullish(),
  coveredProjectIds: distinct(recordIdOf('project'), MOST).nullish(),
  coveredOfferIds: distinct(recordIdOf('offer'), MOST).nullish(),
  coveredInterestIds: distinct(recordIdOf('interest'), MOST).nullish(),
  renewsId: recordIdOf('agreement').nullish(),
});

/** What of an agreement the content gives. */
export type AgreementContent = Partial<NewRecord<StoredAgreement>>;

// The scalars and enums of the schema have seen to the words of enums and the forms of dates and countries.
/** Reads what an agreement says. */
export const agreementContent = content as unknown as z.ZodType<AgreementContent>;

/** A version of the text. */
export const draftText = z.object({
  text: z.object({ value: plainText(30_000), language: z.string() }),
  note: optional(plainText(LONGEST.line)),
});

/** An agreement nobody has said anything about. */
export const EMPTY_AGREEMENT = {
  access: 'PARTICIPANTS',
  title: [],
  kind: 'OTHER',
  state: 'DRAFT',
  stateReason: null,
  parties: [],
  validity: { start: null, end: null, precision: 'DAY', text: null },
  drafts: [],
  coveredProjectIds: [],
  coveredOfferIds: [],
  coveredInterestIds: [],
  renewsId: null,
} satisfies NewRecord<StoredAgreement>;

/** Finds what an agreement names, for the viewer who names it. */
export interface NamedRecords {
  readonly ask: AskNetwork;
  project(id: string): Promise<object | null>;
  agreement(id: string): Promise<object | null>;
}

/** Parties with the countries of those in the directory; refusals for what the viewer does not find. */
export async function settle(
  content: AgreementContent,
  named: NamedRecords,
): Promise<{ readonly fields: AgreementContent } | { readonly refusals: readonly Refusal[] }> {
  const refusals = await missing(content, named);
  if (refusals.length > 0) return { refusals };
  const { parties } = content;
  if (parties === undefined) return { fields: content };
  const countries = await askCountries(named.ask, partyIdsOf({ parties }), 'content.parties');
  if (isRefusal(countries)) return { refusals: [countries] };
  const placed = parties.map((each) =>
    each.institutionId === null
      ? each
      : { ...each, country: countries.get(each.institutionId) ?? null },
  );
  return { fields: { ...content, parties: placed } };
}

async function missing(
  { coveredProjectIds = [], coveredOfferIds = [], renewsId = null }: AgreementContent,
  { ask, project, agreement }: NamedRecords,
): Promise<readonly Refusal[]> {
  const absent = (field: string, id: string) =>
    refusal(
      'INVALID',
      `content.${field}: there is no ${id}, or you may not read it`,
      `content.${field}`,
    );
  const projects = await Promise.all(
    coveredProjectIds.map(async (id) =>
      (await project(id)) === null ? [absent('coveredProjectIds', id)] : [],
    ),
  );
  const offers = await Promise.all(
    coveredOfferIds.map(async (id) => {
      const origin = await askOrigin(ask, id, 'content.coveredOfferIds');
      return isRefusal(origin) ? [origin] : [];
    }),
  );
  const renewed =
    renewsId === null || (await agreement(renewsId)) !== null ? [] : [absent('renewsId', renewsId)];
  return [...projects.flat(), ...offers.flat(), ...renewed];
}
