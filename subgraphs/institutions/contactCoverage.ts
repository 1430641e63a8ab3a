import { MEMBERSHIPS, type Membership } from '../kit/membership.js';
import type { StoredBody } from './body.js';
import { isContactOn, type StoredContactPoint } from './contactPoint.js';
import { daysLate, type StoredNomination } from './nomination.js';

/** What a member has done for its contact point. */
export interface MemberCoverage {
  readonly country: string;
  readonly contactPoint: StoredContactPoint | null;
  readonly nomination: StoredNomination | null;
  readonly dueOn: string | null;
  readonly daysLate: number | null;
}

/** How the members of a body are covered on a day. */
export interface Coverage {
  readonly body: StoredBody;
  readonly on: string;
  readonly members: readonly MemberCoverage[];
}

interface CoverageFacts {
  readonly body: StoredBody;
  /** The bodies above it, nearest first. */
  readonly ancestors: readonly StoredBody[];
  /** Of the body, those to be preferred first. */
  readonly contactPoints: readonly StoredContactPoint[];
  /** Of the body, the latest first. */
  readonly nominations: readonly StoredNomination[];
  readonly on: string;
}

type DatedMember = Pick<Membership, 'country' | 'until'> & { readonly since: string | null };

/**
 * The countries that are members of a body on a day, by code: as it says itself, else as the nearest body above it
 * says that names members, else those of the network.
 */
export function membersOn(
  body: StoredBody,
  ancestors: readonly StoredBody[],
  day: string,
): readonly string[] {
  const members: readonly DatedMember[] =
    [body, ...ancestors].find((each) => each.members.length > 0)?.members ?? MEMBERSHIPS;
  const present = members.filter(
    ({ since, until }) => (since === null || since <= day) && (until === null || day <= until),
  );
  return [...new Set(present.map(({ country }) => country))].sort();
}

/** What each member has done on a day; a country without a contact point is not covered, whatever it answered. */
export function contactCoverage({
  body,
  ancestors,
  contactPoints,
  nominations,
  on,
}: CoverageFacts): Coverage {
  const members = membersOn(body, ancestors, on).map((country): MemberCoverage => {
    const isOfCountry = (record: { readonly country: string }) => record.country === country;
    const contactPoint =
      contactPoints.find((point) => isOfCountry(point) && isContactOn(point, on)) ?? null;
    const nomination =
      nominations.find((each) => isOfCountry(each) && each.requestedOn <= on) ?? null;
    return {
      country,
      contactPoint,
      nomination,
      dueOn: nomination?.dueOn ?? null,
      daysLate: nomination === null ? null : daysLate(nomination, on),
    };
  });
  return { body, on, members };
}
