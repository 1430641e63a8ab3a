import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import { inactiveInstitutions } from '../askInstitutions.js';
import { danglingReferences, type Reference } from '../askRecords.js';
import type { StoredEvent } from '../event.js';
import type { EventContentFields } from './eventContent.js';

/** What an event's references are checked with. */
export interface EventReferenceDeps {
  readonly ask: AskNetwork;
  readonly findEvents: (ids: readonly string[]) => Promise<readonly StoredEvent[]>;
}

// A matchmaking day of an exhibition alongside a summit is three deep; a chain that long is a mistake.
const DEEPEST = 10;

/** What is wrong with the records that new fields of an event refer to; `id` is the event, null for a new one. */
export async function brokenReferences(
  { ask, findEvents }: EventReferenceDeps,
  id: string | null,
  fields: EventContentFields,
): Promise<readonly Refusal[]> {
  const { parentId = null, bodyId, organiserIds = [], hostInstitutionId } = fields;
  const references: Reference[] = [
    ...(bodyId ? [{ id: bodyId, types: ['Body'], field: 'content.bodyId' }] : []),
    ...organiserIds.map((organiser, index) => ({
      id: organiser,
      types: ['Institution'],
      field: `content.organiserIds.${index}`,
    })),
  ];
  return [
    ...(hostInstitutionId
      ? await inactiveInstitutions(ask, [hostInstitutionId], () => 'hostId')
      : []),
    ...(await danglingReferences(ask, references)),
    ...(parentId === null ? [] : await brokenParents(findEvents, id, parentId)),
  ];
}

async function brokenParents(
  findEvents: EventReferenceDeps['findEvents'],
  id: string | null,
  parentId: string,
): Promise<readonly Refusal[]> {
  const FIELD = 'content.parentId';
  let next: string | null = parentId;
  for (let depth = 0; next !== null; depth += 1) {
    if (next === id || depth === DEEPEST) {
      const message =
        next === id
          ? `${FIELD}: the event ${parentId} is this one or part of it; take one that is not`
          : `${FIELD}: events can be part of each other ${DEEPEST} deep at most`;
      return [refusal('INVALID', message, FIELD)];
    }
    const [parent]: readonly StoredEvent[] = await findEvents([next]);
    if (parent === undefined && depth === 0) {
      const message = `${FIELD}: there is no event ${parentId}; take the id of one from events`;
      return [refusal('INVALID', message, FIELD)];
    }
    next = parent?.parentId ?? null;
  }
  return [];
}
