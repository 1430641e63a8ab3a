import type { ChildListArgs, ChildLoaders } from './connection.js';
import { argumentLoader } from './entityLoader.js';
import type { Rows } from './readPages.js';
import type { StoredRecord } from './record.js';
import type { Conditions, RecordReader } from './recordReader.js';

/** The loaders of the lists below records that `path` points at, for example `institutionId`. */
export function childLoaders<Row extends StoredRecord>(
  store: Pick<RecordReader<Row>, 'pagesByParent' | 'countByParent'>,
  path: string,
): ChildLoaders<Row> {
  const nothing: Rows<Row> = { rows: [], hasNextPage: false };
  return {
    pages: argumentLoader<ChildListArgs<Row>, Rows<Row>>(
      ({ conditions, request }, ids) => store.pagesByParent({ path }, ids, conditions, request),
      nothing,
    ),
    totals: argumentLoader<Conditions<Row>, number>(
      (conditions, ids) => store.countByParent({ path }, ids, conditions),
      0,
    ),
  };
}
