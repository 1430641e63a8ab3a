import type { FeedKind } from '../../schema/feed/changeFeed.js';
import type { FieldMapping } from '../portalFile/fieldMapping.js';
import { TARGETS, type Target } from '../portalFile/targets.js';

/** The name of a field that a column can fill. */
export type TargetName = FieldMapping['to'];

/** What the cells of a row gave, by field. */
export type Draft = ReadonlyMap<TargetName, unknown>;

/** A record as the feed gives it, before it is checked. */
export type DraftRecord = Record<string, unknown>;

/** A value that has no place in a record without another one. */
export interface LooseValue {
  readonly target: TargetName;
  readonly reason: string;
}

/** Where fields with a dot in their name have their place in the record. */
const GATHERED = new Map<string, (draft: Draft) => unknown>([
  ['classifications', (draft) => codesOf(draft, 'classifications.')],
  ['sectors', (draft) => codesOf(draft, 'sectors.')],
  ['externalIds', (draft) => codesOf(draft, 'externalIds.')],
  ['institution', (draft) => objectOf(draft, ['institution.name', 'institution.country'])],
  ['host', (draft) => objectOf(draft, ['host.name'])],
  ['contact', (draft) => objectOf(draft, ['contact.name', 'contact.role', 'contact.url'])],
  ['intellectualProperty', intellectualPropertyOf],
  ['partners', partnersOf],
]);

/** Looked up for every value of every row. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  TARGETS.map(({ name }) => [name, name.split('.')[0] ?? name]),
);

/** The field of the feed that a column fills, or a part of it: `institution` for `institution.name`. */
export function fieldOf(target: TargetName): string {
  return FIELDS.get(target) ?? target;
}

/** What the feed can have for a kind of record, by name. */
export function targetsOf(kind: FeedKind): ReadonlyMap<string, Target> {
  const all: readonly Target[] = TARGETS;
  return new Map(all.filter(({ kinds }) => kinds.includes(kind)).map((each) => [each.name, each]));
}

/** Puts what a row gave in its places, and says which values have none. */
export function buildRecord(draft: Draft): {
  readonly record: DraftRecord;
  readonly loose: readonly LooseValue[];
} {
  const record: DraftRecord = {};
  for (const [target, value] of draft) {
    const field = fieldOf(target);
    const gather = GATHERED.get(field);
    if (gather === undefined || target === field) record[field] = value;
    else if (!(field in record)) {
      const gathered = gather(draft);
      if (gathered !== null) record[field] = gathered;
    }
  }
  return { record, loose: looseValues(draft) };
}

function looseValues(draft: Draft): readonly LooseValue[] {
  const loose: LooseValue[] = [];
  const needs = (target: TargetName, needed: TargetName) => {
    if (draft.has(target) && !draft.has(needed)) {
      loose.push({ target, reason: `has no place without a value for ${needed}` });
    }
  };
  needs('institution.country', 'institution.name');
  for (const target of ['intellectualProperty.number', 'intellectualProperty.office'] as const) {
    needs(target, 'intellectualProperty.status');
  }
  needs('intellectualProperty.number', 'intellectualProperty.office');
  needs('intellectualProperty.office', 'intellectualProperty.number');
  return loose.filter(
    ({ target }, index) => loose.findIndex((other) => other.target === target) === index,
  );
}

function codesOf(draft: Draft, prefix: string): unknown {
  const all: readonly Target[] = TARGETS;
  return [...draft].flatMap(([target, value]) => {
    if (!target.startsWith(prefix)) return [];
    const scheme = all.find(({ name }) => name === target)?.scheme;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.map((each) => ({ scheme, value: each }));
  });
}

function objectOf(draft: Draft, targets: readonly TargetName[]): unknown {
  const [first] = targets;
  // The country of an institution says nothing without its name; a contact may have any of its parts.
  if (first === 'institution.name' && !draft.has(first)) return null;
  return Object.fromEntries(
    targets
      .filter((target) => draft.has(target))
      .map((target) => [target.slice(target.indexOf('.') + 1), draft.get(target)]),
  );
}

function intellectualPropertyOf(draft: Draft): unknown {
  const status = draft.get('intellectualProperty.status');
  if (status === undefined) return null;
  const number = draft.get('intellectualProperty.number');
  const office = draft.get('intellectualProperty.office');
  const isRight = number !== undefined && office !== undefined;
  return { status, ...(isRight ? { rights: [{ number, office }] } : {}) };
}

function partnersOf(draft: Draft): unknown {
  const names = draft.get('partners.name');
  return Array.isArray(names) ? names.map((name: unknown) => ({ institution: { name } })) : null;
}
