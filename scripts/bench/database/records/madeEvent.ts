import type { StoredEvent } from '../../../../subgraphs/events/event.js';
import type { RecordInput } from '../../../../subgraphs/kit/saveRecords.js';
import { COUNTRIES, drawFor, text, words } from './madeTexts.js';
import type { MadeNeighbours } from './neighbours.js';
import { sourceOf } from './sourceOf.js';

/** An event of three days, of which figures and participations are known. */
export function madeEvent(
  number: number,
  { events, institutions }: MadeNeighbours,
): RecordInput<StoredEvent> {
  const draw = drawFor('event', number);
  const source = sourceOf(draw, `e${number}`);
  const year = 2010 + draw.below(20);
  const month = `0${1 + draw.below(9)}`;
  const start = `${year}-${month}-10`;
  const name = `Fair ${number} of ${words(draw, 3)}`;
  return {
    _id: events.idOf(number),
    name: [{ value: name, language: 'en' }],
    nameKey: name.toLowerCase(),
    description: text(draw, 120),
    type: draw.of(['EXHIBITION', 'CONFERENCE', 'BUSINESS_FORUM'] as const),
    status: 'CONFIRMED',
    mode: 'IN_PERSON',
    series: null,
    edition: null,
    parentId: null,
    bodyId: null,
    hostInstitutionId: institutions.idOf(draw.below(institutions.count)),
    organiserIds: [institutions.idOf(draw.below(institutions.count))],
    venue: words(draw, 2),
    city: words(draw, 1),
    country: draw.of(COUNTRIES),
    geo: { latitude: draw.below(60), longitude: draw.below(120) },
    timeZone: 'Europe/Istanbul',
    period: { start, end: `${year}-${month}-12`, precision: 'DAY', text: null },
    startsOn: start,
    year,
    topics: [words(draw, 1), words(draw, 1)],
    url: `https://example.org/fairs/${number}`,
    callForPapers: null,
    figures: ['exhibitors', 'visitors', 'countries'].map((measure) => ({
      measure,
      value: 1 + draw.below(5000),
      qualifier: 'EXACT' as const,
    })),
    participations: COUNTRIES.filter(() => draw.chance(50)).map((country) => ({
      country,
      kind: 'DELEGATION' as const,
      count: { value: 1 + draw.below(40), qualifier: 'EXACT' as const },
      result: words(draw, 12),
    })),
    source,
    fingerprint: `made ${number}`,
  };
}
