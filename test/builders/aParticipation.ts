import {
  heldIn,
  type StoredParticipationRecord,
} from '../../subgraphs/events/participations/participation.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** An accepted pavilion of Iran at an event in Türkiye; who may read it follows from its state. */
export function aParticipation(
  overrides: Partial<RecordInput<StoredParticipationRecord>> = {},
): RecordInput<StoredParticipationRecord> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const record = {
    _id: `participation:techmart:${number}`,
    state: 'ACCEPTED' as const,
    eventId: 'event:techmart:fair',
    callId: null,
    country: 'IR',
    institutionId: null,
    kind: 'PAVILION' as const,
    count: null,
    pavilion: null,
    facilitation: null,
    members: [],
    result: null,
    hostCountry: 'TR',
    hostInstitutionId: null,
    placeKey: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
  return { ...record, ...heldIn(record.state, record) };
}
