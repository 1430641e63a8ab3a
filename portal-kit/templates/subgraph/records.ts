/** A call for partners. */
export interface Call {
  readonly title: string;
  /** Last day for answers, YYYY-MM-DD. */
  readonly closesOn: string;
}

/** An offer as this portal keeps it. */
export interface Offer {
  /** The last part of its id in the network. */
  readonly localId: string;
  /** RFC 3339, UTC. */
  readonly changedAt: string;
  /** True when it was taken back; the network is told, and forgets it. */
  readonly removed: boolean;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly institution: string;
  /** Readiness level, 1 to 9. */
  readonly readiness: number;
  readonly cooperationTypes: readonly string[];
  readonly support: { readonly programme: string; readonly sharePercent: number } | null;
  readonly calls: readonly Call[];
}

/** A place in the feed: after this change of this record. */
export interface Place {
  readonly changedAt: string;
  readonly localId: string;
}

/** Invented records, to begin with: put a query to your own database in their place. */
const OFFERS: readonly Offer[] = [
  {
    localId: '1001',
    changedAt: '2026-03-02T08:00:00Z',
    removed: false,
    title: 'Membrane that makes brackish water fit to drink',
    summary: 'Works at low pressure, on solar panels, and is cleaned with water alone.',
    keywords: ['water', 'membrane', 'solar energy'],
    institution: 'Institute of Example Materials',
    readiness: 7,
    cooperationTypes: ['LICENCE', 'RD_COOPERATION'],
    support: { programme: 'First buyers of clean water', sharePercent: 40 },
    calls: [{ title: 'A builder of small plants', closesOn: '2099-06-30' }],
  },
  {
    localId: '1002',
    changedAt: '2026-03-09T10:30:00Z',
    removed: false,
    title: 'Radio network that watches the moisture of stored grain',
    summary: 'Sensors live three years on a battery and warn before mould begins.',
    keywords: ['agriculture', 'sensors'],
    institution: 'Example University of Technology',
    readiness: 5,
    cooperationTypes: ['JOINT_VENTURE'],
    support: null,
    calls: [],
  },
  {
    localId: '1003',
    changedAt: '2026-03-20T15:45:00Z',
    removed: true,
    title: 'Brick from marble dust',
    summary: 'Taken back by its owner.',
    keywords: [],
    institution: 'Example University of Technology',
    readiness: 4,
    cooperationTypes: [],
    support: null,
    calls: [],
  },
];

/** The offer of an id's last part; null when there is none. */
export function offerBy(localId: string): Offer | null {
  return OFFERS.find((offer) => offer.localId === localId && !offer.removed) ?? null;
}

/** All offers of today, for questions to the portal itself. */
export function offersOfToday(): readonly Offer[] {
  return OFFERS.filter(({ removed }) => !removed);
}

/**
 * Offers that changed after a place in the feed, oldest change first. Two can change in the same moment, so the id
 * decides between them; a feed that went by the moment alone would leave one out.
 */
export function changesAfter(place: Place | null, most: number): readonly Offer[] {
  return OFFERS.filter((offer) => place === null || isAfter(offer, place))
    .toSorted((one, other) => (isAfter(one, other) ? 1 : -1))
    .slice(0, most);
}

function isAfter(one: Place, other: Place): boolean {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt;
  return one.localId > other.localId;
}
