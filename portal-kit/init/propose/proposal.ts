import type { FeedKind } from '../../../schema/feed/changeFeed.js';
import type { ExtraField, FieldMapping } from '../../portalFile/fieldMapping.js';
import type { KindProposal } from './proposeKind.js';

/** Where a column goes. */
export type Destination =
  | { readonly as: 'key' }
  | { readonly as: 'field'; readonly mapping: FieldMapping }
  | { readonly as: 'extra'; readonly extra: ExtraField }
  | { readonly as: 'out' };

/** What is proposed for one column, and why. */
export interface ColumnProposal {
  readonly column: string;
  readonly example: string;
  readonly goesTo: Destination;
  /** 0 to 1. */
  readonly confidence: number;
  readonly isSure: boolean;
  /** In words. */
  readonly reason: string;
  /** What a person should look at; empty when there is nothing. */
  readonly doubts: readonly string[];
  /** Words of a code list that are not known. */
  readonly unknownWords: readonly string[];
}

/** What is proposed for a list. */
export interface ListingProposal {
  readonly kind: KindProposal;
  /** The column that names the records. */
  readonly key: string;
  readonly columns: readonly ColumnProposal[];
}

/** What a person has decided, instead of guesses. */
export interface Decisions {
  readonly kind?: FeedKind;
  /** By column: a target, `key`, `extra` or `out`. */
  readonly columns: ReadonlyMap<string, string>;
  /** Forms of dates, by column. */
  readonly dates: ReadonlyMap<string, string>;
  /** Values of enums, by column and word. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Nothing decided. */
export const NO_DECISIONS: Decisions = { columns: new Map(), dates: new Map(), codes: new Map() };

/** Below this a guess is shown as one. */
export const SURE = 0.7;
