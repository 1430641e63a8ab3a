import {
  type ChildLoaders,
  childConnection,
  type PageArgs,
  pageRequest,
  rootConnection,
} from '../kit/connection.js';
import type { Order } from '../kit/keyset.js';
import type { Conditions, RecordReader } from '../kit/recordReader.js';
import type { ReservedRecord } from './access.js';
import type { ProjectsContext } from './context.js';
import { LATEST } from './listedStore.js';

/** The resolver of a list at the root, of records in one order. */
export function listField<Row extends ReservedRecord, Filter>(
  reader: (context: ProjectsContext) => RecordReader<Row>,
  conditions: (filter: Filter | null | undefined) => Conditions<Row>,
  order: Order = LATEST,
) {
  return (
    _root: unknown,
    { filter, ...page }: PageArgs & { readonly filter?: Filter | null },
    context: ProjectsContext,
  ) => rootConnection(reader(context), conditions(filter), pageRequest(order, page));
}

/** The resolver of a list below another record, which is known by `id` here or as a stored record. */
export function listBelow<Row extends ReservedRecord>(
  loaders: (context: ProjectsContext) => ChildLoaders<Row>,
  order: Order = LATEST,
) {
  return (parent: { id: string } | { _id: string }, page: PageArgs, context: ProjectsContext) => {
    const id = '_id' in parent ? parent._id : parent.id;
    return childConnection(loaders(context), id, {}, pageRequest(order, page));
  };
}
