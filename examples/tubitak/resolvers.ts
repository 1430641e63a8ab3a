import { GraphQLError } from 'graphql';
import {
  type Call,
  changesAfter,
  type Offer,
  offerBy,
  offersOfToday,
  type Place,
} from './records.js';

const PORTAL = 'tubitak';
const COUNTRY = 'TR';
const LANGUAGE = 'tr';
const ID_START = `offer:${PORTAL}:`;
const MOST_CALLS = 100;
const MOST_CHANGES = 1_000;

/** A record the hub names by its id. */
interface OfferReference {
  readonly id: string;
}

/** What this portal answers. The hub's own fields are not here: the hub answers those. */
export const resolvers = {
  Query: {
    tubitak: () => ({ name: 'TÜBİTAK example' }),
  },
  TubitakQuery: {
    openCalls: (_portal: unknown, { first }: { first: number }) =>
      openCalls(
        offersOfToday().flatMap(({ calls }) => calls),
        first,
      ),
    changes: (_portal: unknown, { after, first }: { after?: string | null; first: number }) =>
      changesPage(after ?? null, first),
  },
  TechnologyOffer: {
    // Null for an offer that is not, or no longer, this portal's: the hub may ask about any.
    __resolveReference: ({ id }: OfferReference) => offerOf(id),
    id: ({ localId }: Offer) => `${ID_START}${localId}`,
    tubitakSupport: ({ support }: Offer) => support,
    tubitakOpenCalls: ({ calls }: Offer, { first }: { first: number }) => openCalls(calls, first),
  },
};

function offerOf(id: string): Offer | null {
  return id.startsWith(ID_START) ? offerBy(id.slice(ID_START.length)) : null;
}

function openCalls(calls: readonly Call[], first: number): readonly Call[] {
  refuseUnless(first >= 1 && first <= MOST_CALLS, `first must be 1 to ${MOST_CALLS}, got ${first}`);
  const today = new Date().toISOString().slice(0, 10);
  return calls
    .filter(({ closesOn }) => closesOn >= today)
    .toSorted((one, other) => one.closesOn.localeCompare(other.closesOn))
    .slice(0, first);
}

/** A page of the feed. Its cursor is the place of its last item, so that it stays right while records change. */
function changesPage(after: string | null, first: number) {
  refuseUnless(
    first >= 1 && first <= MOST_CHANGES,
    `first must be 1 to ${MOST_CHANGES}, got ${first}`,
  );
  // One more than asked for tells whether there is another page.
  const found = changesAfter(after === null ? null : readCursor(after), first + 1);
  const page = found.slice(0, first);
  const last = page.at(-1);
  return {
    cursor: last === undefined ? (after ?? START) : writeCursor(last),
    hasMore: found.length > first,
    items: page.map((offer) => ({
      id: `${ID_START}${offer.localId}`,
      changedAt: offer.changedAt,
      removed: offer.removed,
      offer: offer.removed ? null : feedOffer(offer),
    })),
  };
}

function feedOffer({ title, summary, institution, readiness, ...offer }: Offer) {
  return {
    title: [{ value: title, language: LANGUAGE }],
    summary: [{ value: summary, language: LANGUAGE }],
    keywords: offer.keywords,
    institution: { name: institution, country: COUNTRY },
    country: COUNTRY,
    cooperationTypes: offer.cooperationTypes,
    readiness: { min: readiness, max: readiness },
  };
}

const START = writeCursor({ changedAt: '', localId: '' });

function writeCursor({ changedAt, localId }: Place): string {
  return Buffer.from(`${changedAt} ${localId}`).toString('base64url');
}

function readCursor(cursor: string): Place {
  const [changedAt, localId] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (changedAt === undefined || localId === undefined) {
    throw badUserInput('after is no cursor of this feed: give the one of a page, or null');
  }
  return { changedAt, localId };
}

function refuseUnless(isRight: boolean, message: string): void {
  if (!isRight) throw badUserInput(message);
}

function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
