import type { StoredBody } from '../body.js';

/** A country of which two memberships share a day; null where there is none. Days that are not known lie at the ends. */
export function overlapOf(members: StoredBody['members']): string | null {
  const ofCountry = new Map<string, StoredBody['members']>();
  for (const member of members) {
    const others = ofCountry.get(member.country) ?? [];
    if (others.some((other) => isBefore(member, other) && isBefore(other, member))) {
      return member.country;
    }
    ofCountry.set(member.country, [...others, member]);
  }
  return null;
}

/** Whether one begins before the other ends, or on that day. */
function isBefore(
  { since }: StoredBody['members'][number],
  { until }: StoredBody['members'][number],
): boolean {
  return since === null || until === null || since <= until;
}
