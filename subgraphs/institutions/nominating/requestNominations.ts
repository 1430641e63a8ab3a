import { forbidden, requireSignedIn } from '../../kit/actions/actionErrors.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { mayActForNetwork } from '../access.js';
import { bodyAncestors } from '../bodyAncestors.js';
import { membersOn } from '../contactCoverage.js';
import type { InstitutionsContext } from '../context.js';
import { dayOf, type StoredNomination } from '../nomination.js';
import { recordIdOf } from '../recordInputs.js';

/** What the members of a body are asked. */
export interface RequestInput extends CreateInput {
  readonly bodyId: string;
  readonly dueOn: string;
  readonly countries?: readonly string[] | null;
  readonly decisionId?: string | null;
}

/** The requests that stand after asking, or why nobody was asked. */
export interface RequestedNominations {
  readonly nominations: readonly StoredNomination[];
  readonly refusals: readonly Refusal[];
}

const ASKERS = 'the secretariat or an administrator';

/**
 * Asks members of a body for contact persons, one record for each country. An index keeps it at one open request for a
 * country and a body, also when two ask at once; a run that is cut short is finished by the same call.
 */
export async function requestNominations(
  input: RequestInput,
  context: InstitutionsContext,
): Promise<RequestedNominations> {
  const { viewer, actions, stores, now } = context;
  requireSignedIn(viewer);
  if (!mayActForNetwork(viewer)) throw forbidden(ASKERS);
  const today = dayOf(now());
  const asked = await countriesToAsk(input, context, today);
  if ('refusals' in asked) return { nominations: [], refusals: asked.refusals };

  const nominations: StoredNomination[] = [];
  for (const country of asked.countries) {
    const rule = requestOf(input, country, today);
    const key = input.idempotencyKey ?? null;
    const idempotencyKey = key === null ? null : `${key} ${country}`;
    const outcome = await actions.nominations.create(rule, { ...input, idempotencyKey });
    if (outcome.status === 'done') {
      if (outcome.record !== null) nominations.push(outcome.record);
      continue;
    }
    const others = outcome.refusals.filter(({ code }) => code !== 'CONFLICT');
    if (others.length > 0) return { nominations: [], refusals: others };
    const open = await stores.nominations.openRequest(input.bodyId, country);
    if (open !== null) nominations.push(open);
  }
  return { nominations, refusals: [] };
}

/** The members that are meant, by code, or what is wrong with the request. */
async function countriesToAsk(
  { bodyId, dueOn, countries, decisionId }: RequestInput,
  { loaders }: Pick<InstitutionsContext, 'loaders'>,
  today: string,
): Promise<{ countries: readonly string[] } | { refusals: readonly Refusal[] }> {
  const refuse = (message: string, field: string) => ({
    refusals: [refusal('INVALID', message, field)],
  });
  const body = await loaders.bodyById.load(bodyId);
  if (body === null) {
    const message = `bodyId: there is no body ${bodyId.slice(0, 100)}; take the id of one from bodies`;
    return refuse(message, 'bodyId');
  }
  if (body.status === 'DISSOLVED') {
    return refuse(`bodyId: the body ${bodyId} is DISSOLVED and needs nobody`, 'bodyId');
  }
  if (dueOn < today) return refuse(`dueOn must be ${today} or later, got ${dueOn}`, 'dueOn');
  if (decisionId && !recordIdOf('decision').safeParse(decisionId).success) {
    const message = 'decisionId must be the id of a decision, as decision:hub:example';
    return refuse(message, 'decisionId');
  }
  const ancestors = await bodyAncestors(body, (id) => loaders.bodyById.load(id));
  const members = membersOn(body, ancestors, today);
  if (!countries) return { countries: members };
  const strangers = countries.filter((country) => !members.includes(country));
  if (strangers.length > 0) {
    const message = `countries must be members of the body on ${today}: ${members.join(', ')}; got ${strangers.join(', ')}`;
    return refuse(message, 'countries');
  }
  return { countries: members.filter((country) => countries.includes(country)) };
}

function requestOf(
  { bodyId, dueOn, decisionId }: RequestInput,
  country: string,
  today: string,
): CreateRule<StoredNomination, CreateInput> {
  return {
    name: 'REQUEST',
    idKind: 'nomination',
    who: ASKERS,
    mayAct: mayActForNetwork,
    make: () => ({
      record: {
        bodyId,
        country,
        state: 'REQUESTED',
        requestedOn: today,
        dueOn,
        answeredOn: null,
        contactPointId: null,
        decisionId: decisionId ?? null,
      },
    }),
  };
}
