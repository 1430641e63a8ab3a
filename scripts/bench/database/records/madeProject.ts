import type { RecordInput } from '../../../../subgraphs/kit/saveRecords.js';
import type { StoredProject } from '../../../../subgraphs/projects/project.js';
import { COUNTRIES, drawFor, text, words } from './madeTexts.js';
import type { MadeNeighbours } from './neighbours.js';
import { sourceOf } from './sourceOf.js';

/** A joint project of two countries with two to four partners. */
export function madeProject(
  number: number,
  { projects, institutions }: MadeNeighbours,
): RecordInput<StoredProject> {
  const draw = drawFor('project', number);
  const source = sourceOf(draw, `p${number}`);
  const year = 2010 + draw.below(16);
  const start = `${year}-0${1 + draw.below(9)}-01`;
  const title = `Project ${number} on ${words(draw, 5)}`;
  const first = draw.below(COUNTRIES.length);
  const other = (first + 1 + draw.below(COUNTRIES.length - 1)) % COUNTRIES.length;
  return {
    _id: projects.idOf(number),
    title: [{ value: title, language: 'en' }],
    titleKey: title.toLowerCase(),
    objective: text(draw, 200 + draw.below(200)),
    kind: 'JOINT_RESEARCH',
    state: draw.of(['APPROVED', 'RUNNING', 'COMPLETED'] as const),
    stateReason: null,
    countries: [first, other].flatMap((index) => COUNTRIES[index] ?? []),
    leadCountry: COUNTRIES[first] ?? null,
    partners: Array.from({ length: 2 + draw.below(3) }, (_, index) => ({
      institutionId: institutions.idOf(draw.below(institutions.count)),
      role: index === 0 ? ('LEAD' as const) : ('PARTNER' as const),
    })),
    fields: [words(draw, 1), words(draw, 1)],
    classifications: [
      { scheme: 'euroSciVoc', value: String(draw.below(500)), label: words(draw, 3) },
    ],
    period: { start, end: `${year + 2}-12-31`, precision: 'DAY', text: null },
    startsOn: start,
    approvedOn: null,
    year,
    cost: { amount: String(10_000 * (1 + draw.below(400))), currency: 'USD' },
    funding: [],
    decidedAtEventId: null,
    url: `https://example.org/projects/${number}`,
    source,
    fingerprint: `made ${number}`,
  };
}
