import type { StoredContactPoint } from '../../subgraphs/institutions/contactPoint.js';
import type { StoredNomination } from '../../subgraphs/institutions/nomination.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** An office in Türkiye that a body turns to, without days and without a person. */
export function aContactPoint(
  overrides: Partial<RecordInput<StoredContactPoint>> = {},
): RecordInput<StoredContactPoint> {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `contact:techmart:${number}`,
    bodyId: 'body:techmart:network',
    country: 'TR',
    institutionId: null,
    office: [{ value: 'Directorate', language: 'en' }],
    person: null,
    since: null,
    until: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

/** A request to Türkiye of the first day of 2026, without a due day and without an answer. */
export function aNomination(
  overrides: Partial<RecordInput<StoredNomination>> = {},
): RecordInput<StoredNomination> {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `nomination:techmart:${number}`,
    bodyId: 'body:techmart:network',
    country: 'TR',
    state: 'REQUESTED',
    requestedOn: '2026-01-01',
    dueOn: null,
    answeredOn: null,
    contactPointId: null,
    decisionId: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}
