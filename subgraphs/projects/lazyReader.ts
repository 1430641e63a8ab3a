import { once } from '../kit/once.js';
import type { StoredRecord } from '../kit/record.js';
import type { RecordReader, Stage, UnionPart } from '../kit/recordReader.js';

/** A reader that is opened when something is first read, for a viewer of whom more must be known before. */
export function lazyReader<Row extends StoredRecord>(
  open: () => Promise<RecordReader<Row>>,
): RecordReader<Row> {
  const reader = once(open);
  return {
    findByIds: async (...args) => (await reader()).findByIds(...args),
    page: async (...args) => (await reader()).page(...args),
    count: async (...args) => (await reader()).count(...args),
    facet: async (...args) => (await reader()).facet(...args),
    pagesByParent: async (...args) => (await reader()).pagesByParent(...args),
    countByParent: async (...args) => (await reader()).countByParent(...args),
    union: async <Result extends object>(
      parts: readonly UnionPart<Row>[],
      end?: readonly Stage[],
    ) => (await reader()).union<Result>(parts, end),
    countUnion: async <Result extends object>(parts: readonly UnionPart<Row>[]) =>
      (await reader()).countUnion<Result>(parts),
  };
}
