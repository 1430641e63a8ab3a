import type { StoredDateRange, StoredRecord, StoredText } from '../kit/record.js';
import type {
  CountQualifier,
  EventMode,
  EventStatus,
  EventType,
  ParticipationKind,
} from './__generated__/resolvers.js';

/** A figure a source gives of an event, for example its exhibitors. */
export interface StoredEventFigure {
  /** What was counted, in words: "domestic exhibitors". */
  measure: string;
  value: number;
  qualifier: CountQualifier;
}

/** How a country took part. */
export interface StoredParticipation {
  country: string;
  kind: ParticipationKind;
  count: { value: number; qualifier: CountQualifier } | null;
  /** What came of it, in words. */
  result: string | null;
}

/** A document of the collection `events`. */
export interface StoredEvent extends StoredRecord {
  name: StoredText[];
  /** The first name in lower case, by which lists are ordered. */
  nameKey: string;
  description: StoredText[];
  type: EventType;
  status: EventStatus;
  mode: EventMode;
  /** Name of the series, and number of the edition in it. */
  series: string | null;
  edition: number | null;
  /** The event it is part of, or held alongside. */
  parentId: string | null;
  /** The body whose meeting it is. */
  bodyId: string | null;
  hostInstitutionId: string | null;
  organiserIds: string[];
  venue: string | null;
  city: string | null;
  country: string | null;
  geo: { latitude: number; longitude: number } | null;
  /** IANA time zone. */
  timeZone: string | null;
  period: StoredDateRange;
  /** First day (YYYY-MM-DD) by which lists are ordered; null when not known. */
  startsOn: string | null;
  year: number | null;
  topics: string[];
  url: string | null;
  callForPapers: { url: string | null; closesOn: string | null } | null;
  figures: StoredEventFigure[];
  /** What its source says. */
  participations: StoredParticipation[];
  /** By country what is in the collection `participations` and everyone may read; absent where nothing ever was. */
  acceptedCountries?: string[];
}

/** The largest count: GraphQL's Int has 32 bits. */
export const MAX_INT = 2 ** 31 - 1;

/** The rules of a stored event that it breaks, as sentences; empty when it is sound. */
export function brokenEventRules(event: StoredEvent): readonly string[] {
  const broken: string[] = [];
  const { name, edition, period, geo, timeZone, figures, participations } = event;
  if (name.length === 0) broken.push('an event needs a name');
  if (event.parentId === event._id) broken.push('an event must not be part of itself');
  if (edition !== null && (!isCount(edition) || edition === 0)) {
    broken.push(`edition must be a whole number from 1, got ${edition}`);
  }
  if (period.start !== null && period.end !== null && period.end < period.start) {
    broken.push(`period must not end before it starts, got ${period.start} to ${period.end}`);
  }
  if (timeZone !== null && !isTimeZone(timeZone)) {
    broken.push(`timeZone must be an IANA time zone, for example Asia/Tehran, got ${timeZone}`);
  }
  if (geo !== null && !(Math.abs(geo.latitude) <= 90)) {
    broken.push(`latitude must be -90 to 90, got ${geo.latitude}`);
  }
  if (geo !== null && !(Math.abs(geo.longitude) <= 180)) {
    broken.push(`longitude must be -180 to 180, got ${geo.longitude}`);
  }
  for (const { value } of [...figures, ...participations.flatMap(({ count }) => count ?? [])]) {
    if (!isCount(value)) {
      broken.push(`a count must be a whole number from 0 to ${MAX_INT}, got ${value}`);
    }
  }
  return broken;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MAX_INT;
}

/** Whether a name is that of an IANA time zone. */
export function isTimeZone(name: string): boolean {
  // Some versions of Intl also take an offset such as +03:30, which is no zone: it knows no summer time.
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
