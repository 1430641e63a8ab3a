import type { FeedKind } from '../../schema/feed/changeFeed.js';

/** What a cell has to be to fill a field. */
export type TargetForm =
  | 'text'
  | 'line'
  | 'lines'
  | 'country'
  | 'countries'
  | 'day'
  | 'instant'
  | 'number'
  | 'integer'
  | 'integers'
  | 'readiness'
  | 'term'
  | 'terms'
  | 'address'
  | 'money'
  | 'codes';

/** A field of a feed's record that a column can fill. */
export interface Target {
  /** Path in the record of the feed, as in institution.name. */
  readonly name: string;
  readonly form: TargetForm;
  readonly kinds: readonly FeedKind[];
  /** Of a term: the enum of the hub's graph whose values it takes. */
  readonly enumName?: string;
  /** Of codes: the vocabulary. */
  readonly scheme?: string;
}

const LISTINGS = ['offer', 'request'] as const;
const ALL = ['offer', 'request', 'institution', 'event', 'project'] as const;

/** Every field a column can fill. A text can be filled by several columns, one for each language. */
export const TARGETS = [
  { name: 'title', form: 'text', kinds: ['offer', 'request', 'project'] },
  { name: 'name', form: 'text', kinds: ['institution', 'event'] },
  { name: 'summary', form: 'text', kinds: LISTINGS },
  { name: 'description', form: 'text', kinds: ['offer', 'request', 'event'] },
  { name: 'objective', form: 'text', kinds: ['project'] },
  { name: 'advantages', form: 'text', kinds: ['offer'] },
  { name: 'applications', form: 'text', kinds: ['offer'] },
  { name: 'partnerSought', form: 'text', kinds: ['offer'] },
  { name: 'need', form: 'text', kinds: ['request'] },
  { name: 'expertiseSought', form: 'text', kinds: ['request'] },
  { name: 'constraints', form: 'text', kinds: ['request'] },
  { name: 'keywords', form: 'lines', kinds: LISTINGS },
  { name: 'topics', form: 'lines', kinds: ['event'] },
  { name: 'fields', form: 'lines', kinds: ['project'] },
  { name: 'aliases', form: 'lines', kinds: ['institution'] },
  { name: 'classifications.ipc', form: 'codes', scheme: 'IPC', kinds: LISTINGS },
  { name: 'classifications.cpc', form: 'codes', scheme: 'CPC', kinds: LISTINGS },
  { name: 'sectors.isic', form: 'codes', scheme: 'ISIC', kinds: LISTINGS },
  { name: 'sectors.nace', form: 'codes', scheme: 'NACE', kinds: LISTINGS },
  { name: 'sustainableDevelopmentGoals', form: 'integers', kinds: LISTINGS },
  { name: 'institution.name', form: 'line', kinds: LISTINGS },
  { name: 'institution.country', form: 'country', kinds: LISTINGS },
  { name: 'host.name', form: 'line', kinds: ['event'] },
  { name: 'partners.name', form: 'lines', kinds: ['project'] },
  { name: 'contact.name', form: 'line', kinds: LISTINGS },
  { name: 'contact.role', form: 'line', kinds: LISTINGS },
  { name: 'contact.url', form: 'address', kinds: LISTINGS },
  { name: 'country', form: 'country', kinds: ['offer', 'request', 'institution', 'event'] },
  { name: 'countries', form: 'countries', kinds: ['project'] },
  { name: 'leadCountry', form: 'country', kinds: ['project'] },
  { name: 'targetCountries', form: 'countries', kinds: LISTINGS },
  { name: 'cooperationTypes', form: 'terms', enumName: 'CooperationType', kinds: LISTINGS },
  { name: 'access', form: 'term', enumName: 'TechnologyAccess', kinds: LISTINGS },
  { name: 'stage', form: 'term', enumName: 'DevelopmentStage', kinds: ['offer'] },
  {
    name: 'intellectualProperty.status',
    form: 'term',
    enumName: 'IntellectualPropertyStatus',
    kinds: ['offer'],
  },
  { name: 'intellectualProperty.number', form: 'line', kinds: ['offer'] },
  { name: 'intellectualProperty.office', form: 'line', kinds: ['offer'] },
  { name: 'readiness', form: 'readiness', kinds: LISTINGS },
  { name: 'publishedAt', form: 'instant', kinds: LISTINGS },
  { name: 'expiresAt', form: 'instant', kinds: LISTINGS },
  { name: 'deadline', form: 'day', kinds: ['request'] },
  { name: 'budget', form: 'money', kinds: ['request'] },
  { name: 'cost', form: 'money', kinds: ['project'] },
  { name: 'type', form: 'term', enumName: 'EventType', kinds: ['event'] },
  { name: 'types', form: 'terms', enumName: 'InstitutionType', kinds: ['institution'] },
  { name: 'kind', form: 'term', enumName: 'ProjectKind', kinds: ['project'] },
  { name: 'state', form: 'term', enumName: 'ProjectState', kinds: ['project'] },
  { name: 'stateReason', form: 'line', kinds: ['project'] },
  { name: 'mode', form: 'term', enumName: 'EventMode', kinds: ['event'] },
  { name: 'series', form: 'line', kinds: ['event'] },
  { name: 'edition', form: 'integer', kinds: ['event'] },
  { name: 'venue', form: 'line', kinds: ['event'] },
  { name: 'city', form: 'line', kinds: ['institution', 'event'] },
  { name: 'latitude', form: 'number', kinds: ['institution', 'event'] },
  { name: 'longitude', form: 'number', kinds: ['institution', 'event'] },
  { name: 'timeZone', form: 'line', kinds: ['event'] },
  { name: 'startsOn', form: 'day', kinds: ['event', 'project'] },
  { name: 'endsOn', form: 'day', kinds: ['event', 'project'] },
  { name: 'established', form: 'integer', kinds: ['institution'] },
  { name: 'homePage', form: 'address', kinds: ['institution'] },
  { name: 'externalIds.ror', form: 'line', scheme: 'ror', kinds: ['institution'] },
  { name: 'externalIds.isni', form: 'line', scheme: 'isni', kinds: ['institution'] },
  { name: 'url', form: 'address', kinds: ALL },
  { name: 'licence', form: 'line', kinds: ALL },
] as const satisfies readonly Target[];
