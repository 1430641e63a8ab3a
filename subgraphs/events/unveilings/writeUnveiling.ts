import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { localizedTexts, parseInput } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { Viewer } from '../../kit/viewer.js';
import { EVENT_EDITORS, editsInstitution, mayEditEvent } from '../access.js';
import { askExhibitor, unfitOffer } from '../askExhibitor.js';
import type { StoredEvent } from '../event.js';
import { recordIdOf } from '../inputParts.js';
import type { StoredUnveiling } from './unveiling.js';

interface NewUnveilingInput extends CreateInput {
  readonly eventId: string;
  readonly institutionId: string;
  readonly content: unknown;
}

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredUnveiling, Input>;

const content = z.object({
  name: localizedTexts(300).min(1, 'must have a text').optional(),
  description: localizedTexts(5_000).nullish(),
  unveiledOn: z.string().nullish(),
  offerId: recordIdOf('offer').nullish(),
});

const EMPTY = { description: [], unveiledOn: null, offerId: null };

/** Who writes unveilings. */
const WRITERS = `an editor of the institution, or for the event ${EVENT_EDITORS},`;

/** Whether a viewer may write what an institution unveils at an event, which may have been removed. */
export function mayWriteUnveiling(
  viewer: Viewer,
  { institutionId }: Pick<StoredUnveiling, 'institutionId'>,
  event: StoredEvent | null,
): boolean {
  return (
    editsInstitution(viewer, institutionId) ||
    mayEditEvent(viewer, event ?? { hostInstitutionId: null, country: null })
  );
}

/** How an unveiling at an event is entered; the event is null where there is none. */
export function createUnveiling(
  event: StoredEvent | null,
  ask: AskNetwork,
): CreateRule<StoredUnveiling, NewUnveilingInput> {
  return {
    name: 'CREATE',
    idKind: 'unveiling',
    who: WRITERS,
    mayAct: (viewer, input) => mayWriteUnveiling(viewer, input, event),
    async make({ eventId, institutionId, content: given }) {
      if (event === null || event.status === 'CANCELLED') {
        const message = `eventId must be an event that takes place, got ${eventId}`;
        return { refusals: [refusal('INVALID', message, 'eventId')] };
      }
      const read = await readContent(given, { event, institutionId, ask });
      if ('refusals' in read) return read;
      const { name } = read.set;
      if (name === undefined) {
        return { refusals: [refusal('INVALID', 'content.name must be given', 'content.name')] };
      }
      const exhibitor = await askExhibitor(ask, institutionId);
      if ('code' in exhibitor) return { refusals: [exhibitor] };
      const { country } = exhibitor;
      return { record: { ...EMPTY, ...read.set, name, eventId, institutionId, country } };
    },
  };
}

/** How an unveiling is rewritten. */
export function reviseUnveiling(
  event: StoredEvent | null,
  ask: AskNetwork,
): Rule<ActionInput & { readonly content: unknown }> {
  return {
    name: 'REVISE',
    who: WRITERS,
    mayAct: (viewer, unveiling) => mayWriteUnveiling(viewer, unveiling, event),
    change: ({ institutionId }, input) => readContent(input.content, { event, institutionId, ask }),
  };
}

/** How an unveiling is taken out of the lists. */
export function withdrawUnveiling(event: StoredEvent | null): Rule {
  return {
    name: 'WITHDRAW',
    who: WRITERS,
    mayAct: (viewer, unveiling) => mayWriteUnveiling(viewer, unveiling, event),
    needsReason: true,
    change: (_unveiling, _input, at) => ({ set: { shown: false, removedAt: at } }),
  };
}

async function readContent(
  given: unknown,
  {
    event,
    institutionId,
    ask,
  }: { event: StoredEvent | null; institutionId: string; ask: AskNetwork },
): Promise<{ set: Partial<StoredUnveiling> } | { refusals: readonly Refusal[] }> {
  const parsed = parseInput(content, given, 'content');
  if (parsed.status === 'wrong') return parsed;
  const { unveiledOn: day, offerId } = parsed.value;
  const { start = null, end = null } = event?.period ?? {};
  if (day && ((start !== null && day < start) || (end !== null && day > end))) {
    const message = `content.unveiledOn must be ${start} to ${end}, the days of the event, got ${day}`;
    return { refusals: [refusal('INVALID', message, 'content.unveiledOn')] };
  }
  const unfit = await unfitOffer(ask, offerId, institutionId);
  if (unfit !== null) return { refusals: [unfit] };
  const empty: Record<string, unknown> = EMPTY;
  const set = Object.entries(parsed.value)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, value ?? empty[field]]);
  // The fields of the content, each with a value of its type.
  return { set: Object.fromEntries(set) as Partial<StoredUnveiling> };
}
