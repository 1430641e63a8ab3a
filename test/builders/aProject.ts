import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import type { StoredProject } from '../../subgraphs/projects/project.js';
import { aSource } from './aSource.js';

let count = 0;

/** A running joint research project of Türkiye and Malaysia; order key and year follow from what is given. */
export function aProject(
  overrides: Partial<RecordInput<StoredProject>> = {},
): RecordInput<StoredProject> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const title = overrides.title ?? [{ value: `Project ${number}`, language: 'en' }];
  const period = overrides.period ?? {
    start: '2026-01-01',
    end: '2028-12-31',
    precision: 'DAY',
    text: null,
  };
  return {
    _id: `project:techmart:${number}`,
    title,
    titleKey: title[0]?.value.toLowerCase() ?? '',
    objective: [],
    kind: 'JOINT_RESEARCH',
    state: 'RUNNING',
    stateReason: null,
    countries: ['TR', 'MY'],
    leadCountry: null,
    partners: [],
    fields: [],
    classifications: [],
    period,
    startsOn: period.start,
    approvedOn: null,
    year: period.start === null ? null : Number(period.start.slice(0, 4)),
    cost: null,
    funding: [],
    decidedAtEventId: null,
    url: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

/** A project that starts on a day, or whose start is not known. */
export function aProjectFrom(
  day: string | null,
  overrides: Partial<RecordInput<StoredProject>> = {},
): RecordInput<StoredProject> {
  return aProject({
    period: { start: day, end: null, precision: 'DAY', text: null },
    ...overrides,
  });
}
