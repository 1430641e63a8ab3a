import { summaryOf } from '../../../import/cleaning/summaryOf.js';
import type {
  DomainDraft,
  ListingDraft,
  Problem,
  SaidPublication,
} from '../../../import/format.js';
import { refused } from '../../../import/formats/mappedRow.js';
import type { FeedRecord } from '../../../schema/feed/changeFeed.js';
import type { StoredText } from '../../../subgraphs/kit/record.js';
import {
  expiryOf,
  type StoredOffer,
  type StoredRequest,
} from '../../../subgraphs/technologies/technology.js';
import type { MappedRecordOrRefusal, RecordFacts } from './mappedRecord.js';
import { idsOf, mentionsOf, namedInstitution, resolvedIds } from './references.js';
import { cleanLines, cleanTexts, cleanWords, lineOrNull, orderKey, sourceOf } from './texts.js';
import { ACCESS, COOPERATION_TYPES, PROTECTION, STAGES, termIn, termsIn } from './vocabularies.js';

type Listing = ListingDraft<StoredOffer> | ListingDraft<StoredRequest>;
type Shared = FeedRecord<'offer'> | FeedRecord<'request'>;

/** An offer of the feed. */
export function mapOffer(record: FeedRecord<'offer'>, facts: RecordFacts): MappedRecordOrRefusal {
  const setAside: Problem[] = [];
  const { intellectualProperty } = record;
  const status = intellectualProperty?.status ?? null;
  const protection = termIn(PROTECTION, 'intellectualProperty.status', status, setAside);
  return finish(record, facts, setAside, (shared) => ({
    ...shared,
    kind: 'OFFER',
    deadline: null,
    advantages: cleanTexts(record.advantages),
    applications: cleanTexts(record.applications),
    stage: termIn(STAGES, 'stage', record.stage, setAside),
    intellectualProperty:
      protection === null
        ? null
        : { status: protection, rights: intellectualProperty?.rights ?? [] },
    partnerSought: cleanTexts(record.partnerSought),
    exhibitedAtIds: [],
    originProjectId: null,
  }));
}

/** A request of the feed. */
export function mapRequest(
  record: FeedRecord<'request'>,
  facts: RecordFacts,
): MappedRecordOrRefusal {
  return finish(record, facts, [], (shared) => ({
    ...shared,
    kind: 'REQUEST',
    deadline: record.deadline,
    need: cleanTexts(record.need),
    expertiseSought: cleanTexts(record.expertiseSought),
    constraints: cleanTexts(record.constraints),
    budget: record.budget,
  }));
}

type SharedDraft = ReturnType<typeof sharedFields>;

function finish(
  record: Shared,
  facts: RecordFacts,
  setAside: Problem[],
  complete: (shared: SharedDraft) => Listing,
): MappedRecordOrRefusal {
  const title = cleanLines(record.title);
  if (title.length === 0) return refused('title', '', 'a listing needs a title');
  // What may be read by fewer than everyone must not be read by everyone for a spelling mistake.
  const access = record.access === null ? 'PUBLIC' : ACCESS.find((one) => one === record.access);
  if (access === undefined) {
    return refused('access', record.access ?? '', `must be one of ${ACCESS.join(', ')}`);
  }
  const { institution } = record;
  const named =
    institution === null
      ? null
      : namedInstitution('institution', institution, record.country, setAside);
  const institutions = named === null ? [] : [named];
  const draft = complete({ ...sharedFields(record, facts, title, setAside), access });
  const said = saidPublication(record, facts, setAside);
  const content: DomainDraft = {
    domain: 'technologies',
    // The id is part of what the source says; a mention's is not known yet.
    draft: { ...draft, institutionId: named?.id ?? null },
    publication: said,
  };
  return {
    row: {
      status: 'record',
      content,
      mentions: mentionsOf(institutions),
      withInstitutions: (ids) => ({
        domain: 'technologies',
        draft: { ...draft, institutionId: resolvedIds(institutions, ids)[0] ?? null },
        // Not part of the content above: touching a record at the portal does not make it another.
        publication: { ...said, publishedAt: said.publishedAt ?? recentChange(facts) },
      }),
      setAside,
    },
    institutionIds: idsOf(institutions),
  };
}

function sharedFields(
  record: Shared,
  facts: RecordFacts,
  title: StoredText[],
  setAside: Problem[],
) {
  const description = cleanTexts(record.description);
  const summary = cleanTexts(record.summary);
  return {
    _id: facts.id,
    source: sourceOf(facts, record),
    title,
    titleKey: orderKey(title),
    summary: summary.length > 0 ? summary : beginnings(description),
    description,
    keywords: cleanWords(record.keywords),
    classifications: record.classifications,
    sectors: record.sectors,
    sustainableDevelopmentGoals: [...new Set(record.sustainableDevelopmentGoals)],
    institutionId: null,
    contact: contactOf(record),
    country: record.country,
    targetCountries: [...new Set(record.targetCountries)],
    cooperationTypes: termsIn(
      COOPERATION_TYPES,
      'cooperationTypes',
      record.cooperationTypes,
      setAside,
    ),
    access: 'PUBLIC' as Listing['access'],
    year: facts.year ?? record.publishedAt?.getUTCFullYear() ?? null,
    taskForceId: null,
    readiness: readinessOf(record, setAside),
  };
}

function beginnings(description: readonly StoredText[]): StoredText[] {
  return description.flatMap(({ value, language }) => {
    const beginning = summaryOf(value);
    return beginning === '' ? [] : [{ value: beginning, language }];
  });
}

function contactOf({ contact }: Shared): Listing['contact'] {
  if (contact === null) return null;
  const { url } = contact;
  const [name, role] = [lineOrNull(contact.name), lineOrNull(contact.role)];
  return name === null && role === null && url === null ? null : { name, role, url };
}

function readinessOf({ readiness }: Shared, setAside: Problem[]): Listing['readiness'] {
  if (readiness === null) return null;
  const { min, max } = readiness;
  if (min >= 1 && min <= max && max <= 9) return { min, max };
  const reason = 'must be 1 to 9 with min not above max';
  setAside.push({ field: 'readiness', value: `${min} to ${max}`, reason });
  return null;
}

function saidPublication(
  { publishedAt, expiresAt }: Shared,
  { now }: RecordFacts,
  setAside: Problem[],
): SaidPublication {
  const isAhead = publishedAt !== null && publishedAt > now;
  if (isAhead) {
    const value = publishedAt.toISOString();
    setAside.push({ field: 'publishedAt', value, reason: 'must not be in the future' });
  }
  const said = isAhead ? null : publishedAt;
  if (said !== null && expiresAt !== null && expiresAt > expiryOf(said)) {
    const value = expiresAt.toISOString();
    const reason = 'must lie within a year of publishedAt; a year is taken';
    setAside.push({ field: 'expiresAt', value, reason });
    return { publishedAt: said, expiresAt: null };
  }
  return { publishedAt: said, expiresAt };
}

/** When the portal last changed the record, as far as a listing published then would still be in the lists. */
function recentChange({ changedAt, now }: RecordFacts): Date | null {
  const isRecent = changedAt !== null && changedAt <= now && expiryOf(changedAt) > now;
  return isRecent ? changedAt : null;
}
