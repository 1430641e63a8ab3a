import type { Db } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Conditions } from '../../kit/recordReader.js';
import type { RecordStore } from '../../kit/recordStore.js';
import type { IdeaFilter } from '../__generated__/resolvers.js';
import { createListedStore } from '../listedStore.js';
import { IDEA_READING, type StoredIdea } from './idea.js';

/** The store of ideas. */
export type IdeaStore = RecordStore<StoredIdea>;

/** Opens the store over the collection `ideas`. */
export function createIdeaStore(db: Db): IdeaStore {
  return createListedStore<StoredIdea>(db, 'ideas', {
    reading: IDEA_READING,
    fields: ['state', 'fields', 'institutionId', 'projectId'],
  });
}

/** The conditions of a filter. */
export function ideaConditions(filter: IdeaFilter | null | undefined): Conditions<StoredIdea> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('fields', 'fields', given.fields),
    ...anyOf('institutions', 'institutionId', given.institutions),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
