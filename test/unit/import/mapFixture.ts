import path from 'node:path';
import { packageRoot } from '../../../gateway/packageRoot.js';
import type { DomainDraft, ImportFormat, MappedRow, RecordRow } from '../../../import/format.js';
import { openInput } from '../../../import/reading/openInput.js';
import { readRows } from '../../../import/reading/readRows.js';
import { openMapper } from '../../../import/run/openMapper.js';

/** Where the fixtures of the formats are. */
export function fixture(name: string): string {
  return path.join(packageRoot(), 'test', 'fixtures', 'import', name);
}

/** What the rows of a format's fixture become; a line that is no row is left out. */
export async function mapFixture(
  format: ImportFormat,
  file: string,
  companions: Readonly<Record<string, string>> = {},
): Promise<readonly MappedRow[]> {
  const input = fixture(file);
  const mapRow = await openMapper({ format, file: input, platform: 'demo', companions });
  const mapped: MappedRow[] = [];
  for await (const read of readRows(await openInput(input), format.syntax)) {
    if ('row' in read) mapped.push(mapRow(read.row));
  }
  return mapped;
}

/** The record a row became; fails the test when it was refused. */
export function recordOf(mapped: MappedRow | undefined): RecordRow {
  if (mapped?.status !== 'record') throw new Error(`not a record: ${JSON.stringify(mapped)}`);
  return mapped;
}

type Drafts = { [Content in DomainDraft as Content['domain']]: Content['draft'] };

/** The draft of a row in a domain; fails the test when it is none. */
export function draftOf<Domain extends keyof Drafts>(
  mapped: MappedRow | undefined,
  domain: Domain,
): Drafts[Domain] {
  const { content } = recordOf(mapped);
  if (content.domain !== domain) throw new Error(`of the domain ${content.domain}`);
  // Just compared: the draft is that of the domain.
  return content.draft as Drafts[Domain];
}

/** The reasons for which a row was refused, with the field first. */
export function refusalOf(mapped: MappedRow | undefined): string[] {
  return mapped?.status === 'refused'
    ? mapped.problems.map(({ field, reason }) => `${field}: ${reason}`)
    : [];
}

/** The fields of a row's values that were set aside. */
export function setAsideOf(mapped: MappedRow | undefined): string[] {
  return recordOf(mapped).setAside.map(({ field, value }) => `${field}=${value}`);
}
