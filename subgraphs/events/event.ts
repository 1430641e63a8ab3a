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
  participations: StoredParticipation[];
}
