import { yearOf } from '../../../import/cleaning/dates.js';
import type { Draft, Problem } from '../../../import/format.js';
import { refused } from '../../../import/formats/mappedRow.js';
import type { FeedRecord } from '../../../schema/feed/changeFeed.js';
import type { StoredEvent } from '../../../subgraphs/events/event.js';
import { endOf } from './days.js';
import type { MappedRecordOrRefusal, RecordFacts } from './mappedRecord.js';
import { idsOf, mentionsOf, namedInstitution, resolvedIds } from './references.js';
import { cleanLines, cleanTexts, cleanWords, lineOrNull, orderKey, sourceOf } from './texts.js';
import { EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, termIn } from './vocabularies.js';

/** An event of the feed. */
export function mapEvent(record: FeedRecord<'event'>, facts: RecordFacts): MappedRecordOrRefusal {
  const setAside: Problem[] = [];
  const name = cleanLines(record.name);
  if (name.length === 0) return refused('name', '', 'an event needs a name');
  const { host, startsOn, latitude, longitude } = record;
  const named = host === null ? null : namedInstitution('host', host, record.country, setAside);
  const institutions = named === null ? [] : [named];
  if ((latitude === null) !== (longitude === null)) {
    const value = `${latitude}, ${longitude}`;
    setAside.push({
      field: 'latitude',
      value,
      reason: 'needs a longitude, and the other way round',
    });
  }
  const draft: Draft<StoredEvent> = {
    _id: facts.id,
    source: sourceOf(facts, record),
    name,
    nameKey: orderKey(name),
    description: cleanTexts(record.description),
    type: termIn(EVENT_TYPES, 'type', record.type, setAside) ?? 'OTHER',
    status: termIn(EVENT_STATUSES, 'status', record.status, setAside) ?? 'CONFIRMED',
    mode: termIn(EVENT_MODES, 'mode', record.mode, setAside) ?? 'UNKNOWN',
    series: lineOrNull(record.series),
    edition: record.edition,
    parentId: null,
    bodyId: null,
    hostInstitutionId: named?.id ?? null,
    organiserIds: [],
    venue: lineOrNull(record.venue),
    city: lineOrNull(record.city),
    country: record.country,
    geo: latitude === null || longitude === null ? null : { latitude, longitude },
    timeZone: record.timeZone,
    period: { start: startsOn, end: endOf(record, setAside), precision: 'DAY', text: null },
    startsOn,
    year: yearOf(startsOn),
    topics: cleanWords(record.topics),
    url: record.url,
    callForPapers: null,
    figures: [],
    participations: [],
  };
  return {
    row: {
      status: 'record',
      content: { domain: 'events', draft },
      mentions: mentionsOf(institutions),
      withInstitutions: (ids) => ({
        domain: 'events',
        draft: { ...draft, hostInstitutionId: resolvedIds(institutions, ids)[0] ?? null },
      }),
      setAside,
    },
    institutionIds: idsOf(institutions),
  };
}
