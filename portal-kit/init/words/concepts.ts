import type { FeedKind } from '../../../schema/feed/changeFeed.js';
import { TARGETS } from '../../portalFile/targets.js';

/** Name of a field that a column can fill. */
export type TargetName = (typeof TARGETS)[number]['name'];

/** What a column can be besides a field of the hub. */
export const OTHER_CONCEPTS = ['key', 'rowNumber', 'personal', 'currency', 'institution'] as const;

/**
 * What a heading can mean: a field, or one of: `key`, which names the record at the portal; `rowNumber`, which only
 * counts the rows; `personal`, which reaches a person; `currency`, of an amount beside it; `institution`, whose field
 * depends on the kind of record.
 */
export type Concept = TargetName | (typeof OTHER_CONCEPTS)[number];

/** Words of one language that headings use, by what they mean. */
export type HeadingWords = Readonly<Partial<Record<Concept, readonly string[]>>>;

/** What a concept is called for other kinds of record, the first that the kind has. */
const STAND_INS: Readonly<Partial<Record<Concept, readonly TargetName[]>>> = {
  title: ['name'],
  name: ['title'],
  description: ['objective', 'need'],
  need: ['description', 'objective'],
  objective: ['description'],
  keywords: ['topics', 'fields'],
  topics: ['keywords', 'fields'],
  fields: ['keywords', 'topics'],
  institution: ['institution.name', 'host.name', 'partners.name', 'name'],
  'institution.name': ['host.name', 'partners.name'],
  'host.name': ['institution.name', 'partners.name'],
  'partners.name': ['institution.name', 'host.name'],
  country: ['countries'],
  countries: ['targetCountries', 'country'],
  targetCountries: ['countries'],
  homePage: ['url'],
  cost: ['budget'],
  budget: ['cost'],
  deadline: ['expiresAt', 'endsOn'],
  expiresAt: ['deadline', 'endsOn'],
  endsOn: ['expiresAt'],
  state: ['stage'],
  stage: ['state'],
  type: ['types', 'kind'],
  types: ['type', 'kind'],
  kind: ['type', 'types'],
};

const BY_NAME = new Map(TARGETS.map((target) => [target.name, target]));

/** The target of a name. */
export function targetOf(name: TargetName): (typeof TARGETS)[number] {
  const target = BY_NAME.get(name);
  if (target === undefined) throw new Error(`there is no target ${name}`);
  return target;
}

/** Whether records of a kind have a field. */
export function hasTarget(kind: FeedKind, name: TargetName): boolean {
  return targetOf(name).kinds.some((each) => each === kind);
}

/** The field that a concept means for a kind of record; null when the kind has none. */
export function targetFor(kind: FeedKind, concept: Concept): TargetName | null {
  const named = [concept, ...(STAND_INS[concept] ?? [])].filter(isTargetName);
  // An institution's home page is what others call the record's page.
  if (kind === 'institution' && concept === 'url') return 'homePage';
  return named.find((name) => hasTarget(kind, name)) ?? null;
}

/** Whether a text is the name of a field. */
export function isTargetName(name: string): name is TargetName {
  return BY_NAME.has(name as TargetName); // A Map of names answers for any text.
}
