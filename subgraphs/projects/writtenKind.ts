import type { z } from 'zod';
import type { ActionInput, ActionRule } from '../kit/actions/actionRule.js';
import type { CreateInput, CreateRule, NewRecord } from '../kit/actions/createRule.js';
import { type Refusal, refusal } from '../kit/actions/outcome.js';
import { parseInput } from '../kit/actions/parseInput.js';
import type { AskNetwork } from '../kit/requestFacts.js';
import type { Viewer } from '../kit/viewer.js';
import type { ReservedRecord } from './access.js';
import { fieldsGiven } from './content.js';

/** A kind of record whose content its owners write, all of it or field by field. */
export interface WrittenKind<Row extends ReservedRecord> {
  /** The kind that its id begins with. */
  readonly idKind: string;
  /** Reads what the record says; the enums and scalars of the schema have seen to the words of strings. */
  readonly content: z.ZodType;
  /** A record nobody has said anything about. */
  readonly empty: NewRecord<Row>;
  /** The fields a new record cannot do without. */
  readonly needed: readonly (keyof Row & string)[];
  /** Who writes it, as it completes the sentence "Only … may do this". */
  readonly who: string;
  /** Whether a viewer writes a record; of a new one it is asked with what the viewer gave. */
  mayWrite(viewer: Viewer, record: Partial<Row>): boolean;
  /** The states in which it is rewritten. */
  readonly openIn: readonly string[];
  /** The records of other kinds it names, by the field that names them. */
  references(record: Partial<Row>): Readonly<Record<string, readonly (string | null)[]>>;
}

/** What a new record of a kind is told. */
export interface ContentInput extends CreateInput {
  readonly content: object;
}

/** What a changed record is told. */
export interface ReviseInput extends ActionInput {
  readonly content: object;
}

/** How a record is entered. */
export function enter<Row extends ReservedRecord>(
  kind: WrittenKind<Row>,
  ask: AskNetwork,
): CreateRule<Row, ContentInput> {
  return {
    name: 'CREATE',
    idKind: kind.idKind,
    who: kind.who,
    // What the viewer gave has the fields of a record, each as the schema made it.
    mayAct: (viewer, { content }) => kind.mayWrite(viewer, content as Partial<Row>),
    async make({ content }) {
      const read = await readContent(kind, content, ask);
      if ('refusals' in read) return read;
      const missing = kind.needed.filter((field) => read.fields[field] === undefined);
      if (missing.length > 0) {
        return {
          refusals: missing.map((field) =>
            refusal('INVALID', `content.${field} is needed`, `content.${field}`),
          ),
        };
      }
      return { record: { ...kind.empty, ...read.fields } };
    },
  };
}

/** How a record is rewritten. */
export function revise<Row extends ReservedRecord>(
  kind: WrittenKind<Row>,
  ask: AskNetwork,
): ActionRule<Row, ReviseInput> {
  return {
    name: 'REVISE',
    who: kind.who,
    mayAct: kind.mayWrite,
    from: kind.openIn,
    async change(record, { content }, _at, viewer) {
      const read = await readContent(kind, content, ask);
      if ('refusals' in read) return read;
      if (kind.mayWrite(viewer, { ...record, ...read.fields })) return { set: read.fields };
      const message = 'content: you would no longer be among those who write it; leave yourself in';
      return { refusals: [refusal('INVALID', message, 'content')] };
    },
  };
}

async function readContent<Row extends ReservedRecord>(
  kind: WrittenKind<Row>,
  content: object,
  ask: AskNetwork,
): Promise<{ readonly fields: Partial<Row> } | { readonly refusals: readonly Refusal[] }> {
  const parsed = parseInput(kind.content, content, 'content');
  if (parsed.status === 'wrong') return parsed;
  // The schema of the kind makes fields of its record; `empty` is a whole record but for what the hub adds.
  const given = parsed.value as Partial<Row>;
  const fields = fieldsGiven<Row>(given, kind.empty as unknown as Partial<Row>);
  const refusals = await missingReferences(ask, kind.references(fields));
  return refusals.length > 0 ? { refusals } : { fields };
}

const NODE = 'query NamedRecord($id: ID!) { node(id: $id) { id } }';

/** Refusals for the records that the viewer finds nothing of, by the field that names them. */
export async function missingReferences(
  ask: AskNetwork,
  references: Readonly<Record<string, readonly (string | null)[]>>,
): Promise<readonly Refusal[]> {
  const named = Object.entries(references).flatMap(([field, ids]) =>
    [...new Set(ids)].flatMap((id) => (id === null ? [] : [{ field, id }])),
  );
  const found = await Promise.all(
    named.map(async ({ field, id }) => {
      const { node } = await ask(NODE, { id });
      if (node !== null && node !== undefined) return [];
      const message = `content.${field}: there is no ${id}, or you may not read it`;
      return [refusal('INVALID', message, `content.${field}`)];
    }),
  );
  return found.flat();
}
