import type { StoredEvent } from '../subgraphs/events/event.js';
import type { InstitutionType } from '../subgraphs/institutions/__generated__/resolvers.js';
import type { StoredInstitution } from '../subgraphs/institutions/institution.js';
import type { StoredSource } from '../subgraphs/kit/record.js';
import type { RecordInput } from '../subgraphs/kit/saveRecords.js';
import type { StoredProject } from '../subgraphs/projects/project.js';
import type { StoredOffer, StoredRequest } from '../subgraphs/technologies/technology.js';

/** How the rows of a file are written. */
export type RowSyntax =
  | { readonly type: 'jsonl' }
  /** A table with a header line; a file without one of the `columns` is refused before its first row. */
  | { readonly type: 'csv'; readonly delimiter: ',' | ';'; readonly columns: readonly string[] };

/** A second file that a format can join to the first, for example a table of vocabulary terms. */
export interface CompanionFile {
  readonly description: string;
  readonly syntax: RowSyntax;
}

/** Something in a row that could not be taken over as it stands. */
export interface Problem {
  /** Name of the column or property, as the file writes it; empty when it is the row as a whole. */
  readonly field: string;
  /** What stands there. */
  readonly value: string;
  /** What is wrong with it, and what would be right. */
  readonly reason: string;
}

/** An institution a row names; it is matched to a known one, or created as unverified. */
export interface InstitutionMention {
  readonly name: string;
  /** ISO 3166-1 alpha-2, null when the row does not tell. */
  readonly country: string | null;
  /** Types for a newly created record. */
  readonly types: readonly InstitutionType[];
}

/** A record as its row tells it: without the fingerprint and the times, which only the run knows. */
export type Draft<Row extends StoredInstitution | StoredEvent | StoredProject | DraftListing> =
  Omit<RecordInput<Row>, 'fingerprint' | 'source'> & { source: Omit<StoredSource, 'fetchedAt'> };

type DraftListing = StoredOffer | StoredRequest;

/** A listing as its row tells it: whether it is published now or has expired depends on the time of the run. */
export type ListingDraft<Row extends DraftListing> = Omit<
  Draft<Row>,
  'state' | 'publishedAt' | 'expiresAt'
>;

/** What a source says of a listing's time in the lists; null for what it does not say. */
export interface SaidPublication {
  /** Not in the future. */
  readonly publishedAt: Date | null;
  readonly expiresAt: Date | null;
}

/** A draft and the collection it belongs to. */
export type DomainDraft =
  | {
      readonly domain: 'technologies';
      readonly draft: ListingDraft<StoredOffer> | ListingDraft<StoredRequest>;
      /** Without it the listing is published by the run. */
      readonly publication?: SaidPublication;
    }
  | { readonly domain: 'institutions'; readonly draft: Draft<StoredInstitution> }
  | { readonly domain: 'events'; readonly draft: Draft<StoredEvent> }
  | { readonly domain: 'projects'; readonly draft: Draft<StoredProject> };

/** A row that became a record. */
export interface RecordRow {
  readonly status: 'record';
  /** Decides with the mentions whether a later import finds the record unchanged. */
  readonly content: DomainDraft;
  readonly mentions: readonly InstitutionMention[];
  /** Puts the ids of the mentioned institutions in, in the order of `mentions`. */
  readonly withInstitutions: (ids: readonly string[]) => DomainDraft;
  /** Values that were set aside while the record itself is sound. */
  readonly setAside: readonly Problem[];
}

/** A row that cannot be a record. */
export interface RefusedRow {
  readonly status: 'refused';
  readonly problems: readonly Problem[];
}

/** What a row became. */
export type MappedRow = RecordRow | RefusedRow;

/** Turns one row, hostile until parsed, into a record or a refusal; never throws for a bad row. */
export type RowMapper = (row: unknown) => MappedRow;

/** What the mapper of a run is made with. */
export interface MapperInput {
  /** Code of the platform the records come from. */
  readonly platform: string;
  /** The rows of the companion files that were given, by name. */
  readonly companions: Readonly<Record<string, AsyncIterable<unknown>>>;
  /** Reads the file itself from its beginning, for formats in which one record stands in several rows. */
  readonly rows: () => AsyncIterable<unknown>;
}

/** A file format that can be imported. One file beside the others, one line in formats/index.ts. */
export interface ImportFormat {
  /** As typed on the command line. */
  readonly name: string;
  readonly description: string;
  readonly syntax: RowSyntax;
  /** Licence of the data, as an SPDX id or in words; null when the publisher states none. */
  readonly licence: string | null;
  /** Files that may be joined, by the name of their command line option. */
  readonly companions: Readonly<Record<string, CompanionFile>>;
  /** Makes the mapper of a run. */
  createMapper(input: MapperInput): Promise<RowMapper>;
}
