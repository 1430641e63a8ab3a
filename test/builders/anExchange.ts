import type { StoredExchangeCall } from '../../subgraphs/institutions/personnelExchange/call.js';
import type { StoredExchange } from '../../subgraphs/institutions/personnelExchange/exchange.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** An open call for two experts of a university of Türkiye. */
export function anExchangeCall(
  overrides: Partial<RecordInput<StoredExchangeCall>> = {},
): RecordInput<StoredExchangeCall> {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `exchangecall:techmart:${number}`,
    hostInstitutionId: 'institution:techmart:host',
    hostCountry: 'TR',
    kind: 'EXPERT',
    state: 'CALL_OPEN',
    title: [{ value: `Call ${number}`, language: 'en' }],
    description: [],
    fields: [],
    skills: [],
    weeks: 12,
    places: 2,
    startsFrom: null,
    applyBy: '2999-12-31',
    cancelledBecause: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

/** An application from Iran to Türkiye. */
export function anExchange(
  overrides: Partial<RecordInput<StoredExchange>> = {},
): RecordInput<StoredExchange> {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `exchange:techmart:${number}`,
    callId: 'exchangecall:techmart:call',
    kind: 'EXPERT',
    hostInstitutionId: 'institution:techmart:host',
    hostCountry: 'TR',
    homeInstitutionId: 'institution:techmart:home',
    homeCountry: 'IR',
    state: 'APPLIED',
    person: { name: 'Somebody', email: null },
    qualification: [{ value: 'Knows membranes.', language: 'en' }],
    place: null,
    period: null,
    agreedByHost: null,
    agreedByHome: null,
    startedOn: null,
    finishedOn: null,
    outcome: [],
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}
