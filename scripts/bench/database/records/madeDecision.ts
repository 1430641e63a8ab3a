import type { StoredDecision } from '../../../../subgraphs/events/decision.js';
import { recordId } from '../../../../subgraphs/kit/record.js';
import type { RecordInput } from '../../../../subgraphs/kit/saveRecords.js';
import { COUNTRIES, drawFor, text } from './madeTexts.js';
import type { MadeNeighbours } from './neighbours.js';
import { sourceOf } from './sourceOf.js';

/** What an event decided; half of the decisions became a project. */
export function madeDecision(
  number: number,
  { events, projects, taskForceIds }: MadeNeighbours,
): RecordInput<StoredDecision> {
  const draw = drawFor('decision', number);
  const source = sourceOf(draw, `d${number}`);
  return {
    _id: recordId('decision', source.platform, source.localId),
    eventId: events.idOf(number % events.count),
    number: 1 + Math.floor(number / events.count),
    type: 'ACTION',
    text: text(draw, 60),
    dueOn: `20${20 + draw.below(20)}-06-30`,
    dueText: null,
    responsibleCountries: [draw.of(COUNTRIES)],
    responsibleBodyIds: [draw.of(taskForceIds)],
    proposedByCountry: draw.of(COUNTRIES),
    proposedByBodyId: null,
    bodyId: null,
    projectId: draw.chance(50) ? projects.idOf(draw.below(projects.count)) : null,
    source,
    fingerprint: `made ${number}`,
  };
}
