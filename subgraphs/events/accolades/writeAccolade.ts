import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { localizedTexts, parseInput, plainText } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { Viewer } from '../../kit/viewer.js';
import { EVENT_EDITORS, mayEditEvent, speaksFor } from '../access.js';
import { unfitOffer } from '../askExhibitor.js';
import type { StoredEvent } from '../event.js';
import { recordIdOf } from '../inputParts.js';
import type { StoredAccolade } from './accolade.js';

interface NewAccoladeInput extends CreateInput {
  readonly eventId?: string | null;
  readonly institutionId: string;
  readonly content: unknown;
}

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredAccolade, Input>;

const content = z.object({
  name: localizedTexts(300).min(1, 'must have a text').optional(),
  rank: plainText(100).nullish(),
  awardedBy: plainText(300).nullish(),
  wonOn: z.string().nullish(),
  offerId: recordIdOf('offer').nullish(),
  url: z.string().max(2_000).nullish(),
});

const EMPTY = { rank: null, awardedBy: null, wonOn: null, offerId: null, url: null };

/** Who writes accolades. */
const WRITERS = `a moderator of the winner's country, or for the event ${EVENT_EDITORS},`;

/** Whether a viewer may write what an institution of a country has won at an event, null for none. */
export function mayWriteAccolade(
  viewer: Viewer,
  { country }: Pick<StoredAccolade, 'country'>,
  event: StoredEvent | null,
): boolean {
  return (
    speaksFor(viewer, country) ||
    mayEditEvent(viewer, event ?? { hostInstitutionId: null, country: null })
  );
}

/** How an accolade is entered, for a winner whose country is known by now. */
export function createAccolade(
  event: StoredEvent | null,
  winner: { readonly country: string | null } | Refusal,
  ask: AskNetwork,
): CreateRule<StoredAccolade, NewAccoladeInput> {
  const country = 'code' in winner ? null : winner.country;
  return {
    name: 'CREATE',
    idKind: 'accolade',
    who: WRITERS,
    mayAct: (viewer) => mayWriteAccolade(viewer, { country }, event),
    async make({ eventId = null, institutionId, content: given }, at) {
      if ('code' in winner) return { refusals: [winner] };
      if (eventId !== null && event === null) {
        const message = `eventId: there is no event ${eventId}; take the id of one from events`;
        return { refusals: [refusal('INVALID', message, 'eventId')] };
      }
      const read = await readContent(given, { institutionId, at, ask });
      if ('refusals' in read) return read;
      const { name } = read.set;
      if (name === undefined) {
        return { refusals: [refusal('INVALID', 'content.name must be given', 'content.name')] };
      }
      return { record: { ...EMPTY, ...read.set, name, eventId, institutionId, country } };
    },
  };
}

/** How an accolade is rewritten. */
export function reviseAccolade(
  event: StoredEvent | null,
  ask: AskNetwork,
): Rule<ActionInput & { readonly content: unknown }> {
  return {
    name: 'REVISE',
    who: WRITERS,
    mayAct: (viewer, accolade) => mayWriteAccolade(viewer, accolade, event),
    change: ({ institutionId }, input, at) =>
      readContent(input.content, { institutionId, at, ask }),
  };
}

/** How an accolade is taken out of the lists. */
export function withdrawAccolade(event: StoredEvent | null): Rule {
  return {
    name: 'WITHDRAW',
    who: WRITERS,
    mayAct: (viewer, accolade) => mayWriteAccolade(viewer, accolade, event),
    needsReason: true,
    change: (_accolade, _input, at) => ({ set: { shown: false, removedAt: at } }),
  };
}

async function readContent(
  given: unknown,
  { institutionId, at, ask }: { institutionId: string; at: Date; ask: AskNetwork },
): Promise<{ set: Partial<StoredAccolade> } | { refusals: readonly Refusal[] }> {
  const parsed = parseInput(content, given, 'content');
  if (parsed.status === 'wrong') return parsed;
  const { wonOn, offerId } = parsed.value;
  if (wonOn && wonOn > at.toISOString().slice(0, 10)) {
    const message = `content.wonOn must not lie ahead, got ${wonOn}`;
    return { refusals: [refusal('INVALID', message, 'content.wonOn')] };
  }
  const unfit = await unfitOffer(ask, offerId, institutionId);
  if (unfit !== null) return { refusals: [unfit] };
  const set = Object.entries(parsed.value).filter(([, value]) => value !== undefined);
  // The fields of the content, each with a value of its type.
  return { set: Object.fromEntries(set) as Partial<StoredAccolade> };
}
