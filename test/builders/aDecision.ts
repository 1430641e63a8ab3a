import type { StoredDecision } from '../../subgraphs/events/decision.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** An action some meeting decided, without a due day. */
export function aDecision(
  overrides: Partial<RecordInput<StoredDecision>> = {},
): RecordInput<StoredDecision> {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `decision:techmart:${number}`,
    eventId: 'event:techmart:meeting',
    number: 1,
    type: 'ACTION',
    text: [{ value: `Decision ${number}`, language: 'en' }],
    dueOn: null,
    dueText: null,
    responsibleCountries: [],
    responsibleBodyIds: [],
    proposedByCountry: null,
    proposedByBodyId: null,
    bodyId: null,
    projectId: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}
