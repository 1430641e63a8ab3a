import type { RecordInput } from '../../../../subgraphs/kit/saveRecords.js';
import {
  expiryOf,
  type StoredOffer,
  type StoredRequest,
  type StoredTechnology,
} from '../../../../subgraphs/technologies/technology.js';
import { COUNTRIES, drawFor, text, words } from './madeTexts.js';
import type { MadeNeighbours } from './neighbours.js';
import { sourceOf } from './sourceOf.js';

/** Lists leave out what has expired, and the data is kept from run to run. */
const NEWEST = Date.UTC(2040, 0, 1);
const MINUTE = 60_000;
const SEARCHED = [
  ['solar', 4],
  ['desalination', 1],
] as const;

/** A listing with texts as long as those of national platforms; four of five are offers. */
export function madeTechnology(
  number: number,
  { institutions, events, projects, taskForceIds }: MadeNeighbours,
): RecordInput<StoredTechnology> {
  const draw = drawFor('technology', number);
  const isOffer = !draw.chance(20);
  const publishedAt = new Date(NEWEST - number * MINUTE);
  const found = SEARCHED.flatMap(([word, percent]) => (draw.chance(percent) ? [word] : []));
  const title = [found.join(' '), words(draw, 6)].filter(Boolean).join(' ');
  const source = sourceOf(draw, `t${number}`);
  const listing = {
    _id: `${isOffer ? 'offer' : 'request'}:${source.platform}:t${number}`,
    title: [{ value: title, language: 'en' }, ...text(draw, 6).slice(1)],
    titleKey: title,
    summary: text(draw, 40),
    description: text(draw, 150 + draw.below(250)),
    keywords: Array.from({ length: 5 }, () => words(draw, 1)),
    classifications: [
      { scheme: 'IPC', value: `C02F${draw.below(100)}`, label: words(draw, 3) },
      { scheme: 'IPC', value: `H02S${draw.below(100)}`, label: words(draw, 3) },
    ],
    sectors: [{ scheme: 'ISIC', value: String(10 + draw.below(80)), label: words(draw, 2) }],
    sustainableDevelopmentGoals: [1 + draw.below(17)],
    institutionId: institutions.idOf(draw.below(institutions.count)),
    contact: { name: null, role: 'Technology transfer office', url: 'https://example.org/contact' },
    country: draw.of(COUNTRIES),
    targetCountries: draw.chance(30) ? [draw.of(COUNTRIES)] : [],
    cooperationTypes: [draw.of(['LICENCE', 'JOINT_VENTURE', 'RD_COOPERATION'] as const)],
    access: 'PUBLIC' as const,
    state: draw.chance(95) ? ('PUBLISHED' as const) : ('EXPIRED' as const),
    publishedAt,
    expiresAt: expiryOf(publishedAt),
    year: 2010 + draw.below(16),
    taskForceId: draw.chance(10) ? draw.of(taskForceIds) : null,
    readiness: { min: 3, max: 4 + draw.below(6) },
    source,
    fingerprint: `made ${number}`,
  };
  if (!isOffer) {
    const request: RecordInput<StoredRequest> = {
      ...listing,
      kind: 'REQUEST',
      deadline: `20${10 + draw.below(30)}-0${1 + draw.below(9)}-15`,
      need: text(draw, 60),
      expertiseSought: text(draw, 20),
      constraints: text(draw, 20),
      budget: { amount: String(1000 * (1 + draw.below(500))), currency: 'USD' },
    };
    return request;
  }
  const offer: RecordInput<StoredOffer> = {
    ...listing,
    kind: 'OFFER',
    deadline: null,
    advantages: text(draw, 60),
    applications: text(draw, 40),
    stage: draw.of(['CONCEPT', 'PROTOTYPE', 'LAB_TESTED'] as const),
    intellectualProperty: { status: 'APPLIED', rights: [] },
    partnerSought: text(draw, 20),
    exhibitedAtIds: draw.chance(50) ? [events.idOf(draw.below(events.count))] : [],
    originProjectId: draw.chance(10) ? projects.idOf(draw.below(projects.count)) : null,
  };
  return offer;
}
