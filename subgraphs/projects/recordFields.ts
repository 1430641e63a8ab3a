import { historyOf } from '../kit/actions/history.js';
import type { PageArgs } from '../kit/connection.js';
import { countryOf } from '../kit/country.js';
import type { EntityLoader } from '../kit/entityLoader.js';
import { type PreferArgs, pickRequiredText, pickText } from '../kit/localizedText.js';
import type { StoredText } from '../kit/record.js';
import type { RecordStore } from '../kit/recordStore.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import { idOfReference } from '../kit/sharedResolvers.js';
import type { Viewer } from '../kit/viewer.js';
import type { ReservedRecord } from './access.js';
import type { ProjectsContext } from './context.js';

interface Titled extends ReservedRecord {
  title: StoredText[];
}

/** The fields that records of every kind have: keys, title and history. */
export function recordFields<Row extends Titled>({
  loader,
  store,
  mayWrite,
}: {
  readonly loader: (context: ProjectsContext) => EntityLoader<Row>;
  readonly store: (context: ProjectsContext) => Pick<RecordStore<Row>, 'trail'>;
  /** Whether a viewer reads its history. */
  readonly mayWrite: (viewer: Viewer, row: Row) => boolean;
}) {
  return {
    __resolveReference: (
      reference: { id?: unknown; nodeKey?: unknown },
      context: ProjectsContext,
    ) => loader(context).load(idOfReference(reference)),
    id: ({ _id }: Row) => _id,
    nodeKey: ({ _id }: Row) => _id,
    title: ({ title }: Row, args: PreferArgs, facts: RequestFacts) =>
      pickRequiredText(title, args, facts),
    titleTranslations: ({ title }: Row) => title,
    history: (row: Row, page: PageArgs, context: ProjectsContext) =>
      mayWrite(context.viewer, row) ? historyOf(row, store(context).trail, page) : null,
  };
}

/** The resolver of a text in several languages that may be missing. */
export function textOf<Row>(pick: (row: Row) => readonly StoredText[]) {
  return (row: Row, args: PreferArgs, facts: RequestFacts) => pickText(pick(row), args, facts);
}

/** The resolver of a list of countries. */
export function countriesOf<Row>(pick: (row: Row) => readonly string[]) {
  return (row: Row, _args: object, facts: RequestFacts) =>
    pick(row).flatMap((code) => countryOf(code, facts) ?? []);
}

/** A reference by id; null for none. */
export function reference(id: string | null): { id: string } | null {
  return id === null ? null : { id };
}
