import type { FeedKind } from '../../schema/feed/changeFeed.js';
import type { FieldMapping } from '../portalFile/fieldMapping.js';
import type { Listing, PortalFile } from '../portalFile/portalFile.js';
import type { BadRow, Row } from '../reading/table.js';
import {
  buildRecord,
  type DraftRecord,
  fieldOf,
  type TargetName,
  targetsOf,
} from './buildRecord.js';
import { textOf } from './cellText.js';
import { checkRecord } from './checkRecord.js';
import { createCountryNames } from './countryNames.js';
import { createCellReader, type ReadCell } from './createCellReader.js';
import { createExtraReader } from './createExtraReader.js';
import type { HubEnums } from './hubEnums.js';

/** Something of a source that did not come into the feed. */
export interface Refusal {
  /** Whether the whole row is kept out, or one value of it. */
  readonly lost: 'row' | 'value';
  readonly kind: FeedKind;
  readonly place: string;
  /** Empty when it is the row itself. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** A record of the portal's. */
export interface MappedRecord {
  readonly id: string;
  readonly kind: FeedKind;
  /** As the feed gives it. */
  readonly record: DraftRecord;
  /** Values of the portal's own fields, by field. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What a row becomes. */
export interface MappedRow {
  /** The id its key gives; null when the key is missing. */
  readonly id: string | null;
  /** Null for a row that is kept out. */
  readonly record: MappedRecord | null;
  readonly refusals: readonly Refusal[];
}

const LONGEST_KEY = 200;

/** The id of the record that a row holds; null when it has no key that can be one. */
export function recordIdOf(
  { portal }: Pick<PortalFile, 'portal'>,
  { kind, key: column }: Pick<Listing, 'kind' | 'key'>,
  row: Row | BadRow,
): string | null {
  if ('problem' in row) return null;
  const key = textOf(row.cells.get(column) ?? null);
  return problemOfKey(key) === null ? `${kind}:${portal}:${key}` : null;
}

/** A mapper of a listing's rows: each becomes a record that the hub accepts, or is kept out with the reason. */
export function createRowMapper(
  file: PortalFile,
  listing: Listing,
  enums: HubEnums,
): (row: Row | BadRow) => MappedRow {
  const { kind } = listing;
  const { language } = file;
  const words = { countryOf: createCountryNames(language), enums, language };
  const targets = targetsOf(kind);
  const columns = inOrder(listing.fields, file).flatMap((mapping) => {
    const target = targets.get(mapping.to);
    return target === undefined
      ? []
      : [{ ...mapping, read: createCellReader(target, mapping, words) }];
  });
  const extras = listing.extra.map((each) => ({ ...each, read: createExtraReader(each) }));

  return (row) => {
    const { place } = row;
    const refusals: Refusal[] = [];
    const refuse = (
      lost: Refusal['lost'],
      { column, value, reason }: Pick<Refusal, 'column' | 'value' | 'reason'>,
    ) => refusals.push({ lost, kind, place, column, value, reason });
    if ('problem' in row) {
      refuse('row', { column: '', value: '', reason: row.problem });
      return { id: null, record: null, refusals };
    }
    const cellOf = (column: string) => row.cells.get(column) ?? null;
    const readColumn = (column: string, read: ReadCell): unknown => {
      const { value, problems } = read(cellOf(column));
      for (const problem of problems) refuse('value', { column, ...problem });
      return value;
    };

    const id = recordIdOf(file, listing, row);
    if (id === null) {
      const key = textOf(cellOf(listing.key));
      const reason = problemOfKey(key) ?? '';
      refuse('row', { column: listing.key, value: key, reason });
      return { id, record: null, refusals };
    }

    const draft = new Map<TargetName, unknown>();
    for (const { to, column, read } of columns) {
      const value = readColumn(column, read);
      if (value === undefined) continue;
      const before = draft.get(to);
      if (targets.get(to)?.form === 'text') draft.set(to, [...listOf(before), value]);
      else if (Array.isArray(value)) draft.set(to, [...new Set([...listOf(before), ...value])]);
      else draft.set(to, value);
    }
    const extra = Object.fromEntries(
      extras.flatMap(({ field, column, read }) => {
        const value = readColumn(column, read);
        return value === undefined ? [] : [[field, value]];
      }),
    );

    const columnOf = (isAsked: (to: TargetName) => boolean) =>
      columns.find(({ to }) => isAsked(to))?.column ?? '';
    const built = buildRecord(draft);
    for (const { target, reason } of built.loose) {
      const column = columnOf((to) => to === target);
      refuse('value', { column, value: textOf(cellOf(column)), reason });
    }
    const bad = new Set(refusals.map(({ column }) => column));
    const checked = checkRecord(kind, withDefaults(built.record, bad));
    for (const { field, reason } of checked.problems) {
      const column = columnOf((to) => fieldOf(to) === field);
      const isMissing = !(field in built.record);
      refuse(checked.isWhole ? 'value' : 'row', {
        column,
        value: textOf(cellOf(column)),
        reason: isMissing ? `is missing; every ${kind} has a ${field}` : reason,
      });
    }
    const record = checked.isWhole ? { id, kind, record: checked.record, extra } : null;
    return { id, record, refusals };
  };

  /** A value that is given and wrong is left out; the portal's own stands only where none is given. */
  function withDefaults(record: DraftRecord, badColumns: ReadonlySet<string>): DraftRecord {
    const isGiven = (field: string) =>
      field in record ||
      columns.some(({ to, column }) => fieldOf(to) === field && badColumns.has(column));
    const defaults: DraftRecord = {};
    const countries = kind === 'project' ? 'countries' : 'country';
    if (!isGiven(countries)) {
      defaults[countries] = kind === 'project' ? [file.country] : file.country;
    }
    if (file.licence !== undefined && !isGiven('licence')) defaults['licence'] = file.licence;
    return { ...record, ...defaults };
  }
}

/** The record's own language comes first among the columns of a text. */
function inOrder(fields: readonly FieldMapping[], { language }: PortalFile): FieldMapping[] {
  const isOwn = (mapping: FieldMapping) => (mapping.language ?? language) === language;
  return [...fields.filter(isOwn), ...fields.filter((mapping) => !isOwn(mapping))];
}

function problemOfKey(key: string): string | null {
  if (key === '') return 'is missing; every record has a key of its own';
  if (key.length > LONGEST_KEY) return `is longer than ${LONGEST_KEY} characters; that is no key`;
  return /\p{Cc}/u.test(key) ? 'holds a line break or another control character' : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
