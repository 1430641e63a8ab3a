import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { parseInput, plainText } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { Viewer } from '../../kit/viewer.js';
import { EVENT_EDITORS, mayEditEvent, speaksFor } from '../access.js';
import { inactiveInstitutions } from '../askInstitutions.js';
import type { StoredBoothExchange } from '../boothExchanges/boothExchange.js';
import type { StoredEvent } from '../event.js';
import type { StoredBooth } from './booth.js';

const content = z.object({
  number: plainText(50).nullish(),
  hall: plainText(100).nullish(),
  areaSquareMetres: z.number().positive('must be above 0').max(100_000).nullish(),
  guestCountry: z.string().nullish(),
  note: plainText(2_000).nullish(),
});

const EMPTY = { number: null, hall: null, areaSquareMetres: null, guestCountry: null, note: null };

interface NewBoothInput extends CreateInput {
  readonly eventId: string;
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

interface ExhibitorInput extends ActionInput {
  readonly exhibitorId?: string | null;
}

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredBooth, Input>;

/** Who enters a booth at an event, which is null where there is none. */
export function createBooth(event: StoredEvent | null): CreateRule<StoredBooth, NewBoothInput> {
  return {
    name: 'CREATE',
    idKind: 'booth',
    who: EVENT_EDITORS,
    mayAct: (viewer) => event === null || mayEditEvent(viewer, event),
    make(input) {
      if (event === null) {
        const message = `eventId: there is no event ${input.eventId}; take the id of one from events`;
        return { refusals: [refusal('INVALID', message, 'eventId')] };
      }
      const parsed = parseInput(content, input.content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const { _id: eventId, country: hostCountry } = event;
      return {
        record: { ...EMPTY, ...given(parsed.value), eventId, hostCountry, exhibitorId: null },
      };
    },
  };
}

/** Who rewrites a booth of an event. */
export function reviseBooth(event: StoredEvent | null): Rule<ReviseInput> {
  return {
    name: 'REVISE',
    ...byEditorsOf(event),
    change(_booth, input) {
      const parsed = parseInput(content, input.content, 'content');
      return parsed.status === 'wrong' ? parsed : { set: given(parsed.value) };
    },
  };
}

/** Who says who exhibits at a booth of an event, which may be part of an exchange. */
export function assignExhibitor(
  event: StoredEvent | null,
  exchange: StoredBoothExchange | null,
  ask: AskNetwork,
): Rule<ExhibitorInput> {
  const guestOf = (booth: StoredBooth) =>
    exchange?.legs.find(({ boothId }) => boothId === booth._id)?.guestCountry ?? booth.guestCountry;
  return {
    name: 'ASSIGN_EXHIBITOR',
    who: `${EVENT_EDITORS}, or a moderator of the country the booth is given to,`,
    mayAct: (viewer, booth) => mayEdit(viewer, event) || speaksFor(viewer, guestOf(booth)),
    async change(_booth, { exhibitorId = null }) {
      const ids = exhibitorId === null ? [] : [exhibitorId];
      const refusals = await inactiveInstitutions(ask, ids, () => 'exhibitorId');
      return refusals.length > 0 ? { refusals } : { set: { exhibitorId } };
    },
  };
}

/** Who takes a booth of an event back, as long as it is in no exchange; `exchanges` counts those that hold it. */
export function withdrawBooth(
  event: StoredEvent | null,
  exchanges: (boothId: string) => Promise<number>,
): Rule {
  return {
    name: 'WITHDRAW',
    ...byEditorsOf(event),
    needsReason: true,
    async change({ _id }, _input, at) {
      if ((await exchanges(_id)) === 0) return { set: { shown: false, removedAt: at } };
      const message =
        'the booth is part of an exchange; put another booth in its place there first';
      return { refusals: [refusal('CONFLICT', message, 'id')] };
    },
  };
}

function byEditorsOf(event: StoredEvent | null) {
  return { who: EVENT_EDITORS, mayAct: (viewer: Viewer) => mayEdit(viewer, event) };
}

// The event of a booth may have been removed: then those are left who may write every event.
function mayEdit(viewer: Viewer, event: StoredEvent | null): boolean {
  return mayEditEvent(viewer, event ?? { hostInstitutionId: null, country: null });
}

/** What a content sets; what it leaves out stays. */
function given(fields: Partial<typeof EMPTY> | z.infer<typeof content>) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<StoredBooth> as Pick<StoredBooth, never>;
}
