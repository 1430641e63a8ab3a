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

/** Invented sample records: none of these technologies, programmes and calls exists. */
const OFFERS: readonly Offer[] = [
  {
    localId: '1001',
    changedAt: '2026-03-02T08:00:00Z',
    removed: false,
    title: 'Acı suyu içilir yapan zar',
    summary: 'Düşük basınçta, güneş paneliyle çalışır ve yalnızca suyla temizlenir.',
    keywords: ['su arıtma', 'zar', 'güneş enerjisi'],
    institution: 'Örnek Malzeme Enstitüsü',
    readiness: 7,
    cooperationTypes: ['LICENCE', 'RD_COOPERATION'],
    support: { programme: 'Temiz suyun ilk alıcıları', sharePercent: 40 },
    calls: [{ title: 'Küçük tesis yapımcısı aranıyor', closesOn: '2099-06-30' }],
  },
  {
    localId: '1002',
    changedAt: '2026-03-09T10:30:00Z',
    removed: false,
    title: 'Depolanmış tahılın nemini izleyen telsiz ağı',
    summary: 'Algılayıcılar pille üç yıl yaşar ve küf başlamadan uyarır.',
    keywords: ['tarım', 'algılayıcı'],
    institution: 'Örnek Teknoloji Üniversitesi',
    readiness: 5,
    cooperationTypes: ['JOINT_VENTURE'],
    support: { programme: 'Kırsalda sayısallaşma', sharePercent: 25 },
    calls: [
      { title: 'Deneme için üç ambar aranıyor', closesOn: '2099-03-31' },
      { title: 'Yurt dışında dağıtıcı aranıyor', closesOn: '2099-12-31' },
    ],
  },
  {
    localId: '1003',
    changedAt: '2026-03-20T15:45:00Z',
    removed: true,
    title: 'Mermer tozundan tuğla',
    summary: 'Sahibi geri çekti.',
    keywords: [],
    institution: 'Örnek Teknoloji Üniversitesi',
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
