import type { StoredParticipation } from '../event.js';
import type { SummedParticipation } from './participationStore.js';

type Counted = Pick<SummedParticipation, 'count'>;

/**
 * How countries take part in an event: what its source says and what was accepted at the hub, one entry for a country
 * and a form. What was accepted at the hub is the later word.
 */
export function sumParticipations(
  given: readonly StoredParticipation[],
  accepted: readonly SummedParticipation[],
): StoredParticipation[] {
  const groups = new Map<string, SummedParticipation[]>();
  for (const each of accepted) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const sums = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { country, kind } = first;
    const results = group.flatMap(({ result }) => result ?? []);
    const result = results.length === 0 ? null : results.join(' ');
    return [{ country, kind, count: totalOf(group), result }];
  });
  return [...given.filter((each) => !groups.has(keyOf(each))), ...sums];
}

function keyOf({ country, kind }: Pick<StoredParticipation, 'country' | 'kind'>): string {
  return `${country} ${kind}`;
}

/** The sum of counts: more than it where some are not known, about it where one is. Null where none is known. */
function totalOf(group: readonly Counted[]): StoredParticipation['count'] {
  const known = group.flatMap(({ count }) => count ?? []);
  if (known.length === 0) return null;
  const value = known.reduce((sum, count) => sum + count.value, 0);
  if (known.some(({ qualifier }) => qualifier === 'ABOUT')) return { value, qualifier: 'ABOUT' };
  const isMore = known.length < group.length || known.some(({ qualifier }) => qualifier === 'OVER');
  return { value, qualifier: isMore ? 'OVER' : 'EXACT' };
}
