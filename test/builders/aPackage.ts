import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import type { StoredPackage } from '../../subgraphs/technologies/packages/package.js';
import { aSource } from './aSource.js';

let count = 0;

/** A published package with one component; each is newer than the one before. */
export function aPackage(
  overrides: Partial<RecordInput<StoredPackage>> = {},
): RecordInput<StoredPackage> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const en = (value: string) => [{ value, language: 'en' }];
  return {
    _id: `package:techmart:${number}`,
    title: en(`Package ${number}`),
    titleKey: `package ${number}`,
    summary: [],
    description: [],
    keywords: [],
    disciplines: [{ scheme: 'FOS', value: '2.7', label: 'Environmental engineering' }],
    components: [{ name: en('A pump'), description: [], quantity: 1 }],
    documents: [],
    training: [],
    equipment: [],
    offerIds: [],
    price: null,
    targetCountries: [],
    institutionId: 'institution:techmart:supplier',
    country: null,
    state: 'PUBLISHED',
    publishedAt: new Date(Date.UTC(2026, 0, 1, 0, count)),
    submittedAt: null,
    submittedBy: null,
    moderatorNote: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}
