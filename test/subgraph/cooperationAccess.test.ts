import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StoredRecord } from '../../subgraphs/kit/record.js';
import type { VisibleFilters } from '../../subgraphs/kit/recordReader.js';
import type { RecordStore } from '../../subgraphs/kit/recordStore.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { PUBLIC_VIEWER, ROLES, type Viewer } from '../../subgraphs/kit/viewer.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import {
  mayReadInterest,
  readableInterests,
} from '../../subgraphs/technologies/interests/interestAccess.js';
import {
  mayReadPackage,
  readablePackages,
} from '../../subgraphs/technologies/packages/packageAccess.js';
import {
  mayReadTransfer,
  readableTransfers,
} from '../../subgraphs/technologies/transferCases/transferAccess.js';
import { anInterest } from '../builders/anInterest.js';
import { aPackage } from '../builders/aPackage.js';
import { aTransferCase } from '../builders/aTransferCase.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<ReturnType<typeof technologies.openStores>>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(technologies);
});
afterAll(() => bed.close());

const INSTITUTIONS = ['institution:hub:one', 'institution:hub:two', 'institution:hub:three'];
const COUNTRIES = ['IR', 'TR', null];

/** Every role alone and some together, of every country and institution, besides the public. */
const VIEWERS: readonly Viewer[] = [
  PUBLIC_VIEWER,
  ...[...ROLES.map((role) => [role]), ['MODERATOR', 'INSTITUTION_EDITOR'] as const].flatMap(
    (roles) =>
      ['IR', 'TR', 'MY'].flatMap((country) =>
        [[], INSTITUTIONS.slice(0, 1), INSTITUTIONS.slice(1)].map((institutionIds) => ({
          subject: 'someone',
          roles,
          country,
          institutionIds,
          portal: null,
        })),
      ),
  ),
];

/** Expects the filters of the store and the predicate to let every viewer read the same records. */
async function expectOneRule<Row extends StoredRecord>(
  store: RecordStore<Row>,
  records: readonly RecordInput<Row>[],
  readable: (viewer: Viewer) => VisibleFilters<Row>,
  mayRead: (viewer: Viewer, record: RecordInput<Row>) => boolean,
) {
  await store.save(records, new Date());
  const ids = records.map(({ _id }) => _id);
  const seen = new Set<number>();
  for (const viewer of VIEWERS) {
    const found = await store.readAs(readable(viewer)).findByIds(ids);
    const expected = records.filter((record) => mayRead(viewer, record)).map(({ _id }) => _id);
    expect(found.map(({ _id }) => _id).toSorted()).toEqual(expected.toSorted());
    seen.add(expected.length);
  }
  // The rule does tell viewers apart.
  expect(seen.size).toBeGreaterThan(2);
}

describe('what a viewer may read, as a filter and of one record,', () => {
  it('is the same of expressions of interest', async () => {
    const records = (['SENT', 'FORWARDED', 'CLOSED'] as const).flatMap((state) =>
      COUNTRIES.flatMap((listingCountry) =>
        [...INSTITUTIONS, null].map((owningInstitutionId, index) =>
          anInterest({
            state,
            listingCountry,
            owningInstitutionId,
            askingInstitutionId: INSTITUTIONS[(index + 1) % 3] ?? '',
            askingCountry: COUNTRIES[index % 3] ?? null,
          }),
        ),
      ),
    );
    await expectOneRule(bed.stores.interests, records, readableInterests, mayReadInterest);
  });

  it('is the same of transfer cases', async () => {
    const records = (['REPORTED', 'CONFIRMED', 'PUBLISHED', 'DISPUTED'] as const).flatMap((state) =>
      INSTITUTIONS.map((giverInstitutionId, index) =>
        aTransferCase({
          state,
          giverInstitutionId,
          receiverInstitutionId: INSTITUTIONS[(index + 1) % 3] ?? '',
          giverCountry: COUNTRIES[index] ?? null,
          receiverCountry: COUNTRIES[(index + 1) % 3] ?? null,
        }),
      ),
    );
    await expectOneRule(bed.stores.transferCases, records, readableTransfers, mayReadTransfer);
  });

  it('is the same of packages', async () => {
    const records = (['DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN'] as const).flatMap(
      (state) =>
        INSTITUTIONS.flatMap((institutionId) =>
          COUNTRIES.map((country) => aPackage({ state, institutionId, country })),
        ),
    );
    await expectOneRule(bed.stores.technologyPackages, records, readablePackages, mayReadPackage);
  });
});
