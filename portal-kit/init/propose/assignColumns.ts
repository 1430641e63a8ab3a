import type { FeedKind } from '../../../schema/feed/changeFeed.js';
import type { ColumnProfile } from '../profile/columnProfile.js';
import { isTargetName, type TargetName, targetOf } from '../words/concepts.js';
import { type Candidate, candidatesOf, WORTH_PROPOSING } from './candidatesOf.js';
import type { Decisions } from './proposal.js';

/** Each field gets the column that speaks best for it; a text may have one column for each language. */
export function assignColumns(
  columns: readonly ColumnProfile[],
  kind: FeedKind,
  key: string,
  { columns: decided }: Decisions,
): ReadonlyMap<string, Candidate> {
  const all = columns
    .filter(({ column }) => column !== key)
    .flatMap((profile) => {
      const to = decided.get(profile.column);
      if (to === undefined) return candidatesOf(profile, kind);
      if (!isTargetName(to)) return [];
      return [
        {
          column: profile.column,
          target: to,
          confidence: 1,
          reason: 'you said so',
          language: null,
        },
      ];
    })
    .filter(({ confidence }) => confidence >= WORTH_PROPOSING)
    .toSorted((one, other) => other.confidence - one.confidence);
  const chosen = new Map<string, Candidate>();
  const filled = new Set<string>();
  for (const candidate of all) {
    const { column, target, language } = candidate;
    const place = targetOf(target).form === 'text' ? `${target} ${language ?? ''}` : target;
    if (chosen.has(column) || filled.has(place)) continue;
    chosen.set(column, candidate);
    filled.add(place);
  }
  return withoutLonely(chosen);
}

/** Fields of the hub that have no place in a record without another. */
const NEEDS: readonly (readonly [field: TargetName, needed: TargetName])[] = [
  ['institution.country', 'institution.name'],
  ['intellectualProperty.number', 'intellectualProperty.office'],
  ['intellectualProperty.office', 'intellectualProperty.number'],
  ['intellectualProperty.number', 'intellectualProperty.status'],
  ['intellectualProperty.office', 'intellectualProperty.status'],
];

/** A patent's number says nothing without its office: a column whose fellow is missing is the portal's own field. */
function withoutLonely(chosen: ReadonlyMap<string, Candidate>): ReadonlyMap<string, Candidate> {
  const filled = new Set([...chosen.values()].map(({ target }) => target));
  const lonely = new Set(NEEDS.filter(([, needed]) => !filled.has(needed)).map(([field]) => field));
  return new Map([...chosen].filter(([, { target }]) => !lonely.has(target)));
}
