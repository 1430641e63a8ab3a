import { isDeepStrictEqual } from 'node:util';
import { isListType, isNonNullType, Kind } from 'graphql';
import {
  type AskedField,
  askedFields,
  isConditional,
  isLeftOutByLiteral,
  isLeftOutByVariable,
} from './askedFields.js';
import type { Comparison } from './bench.js';
import type { Operation } from './generateOperation.js';
import { fieldOf, isIn, type Model, objectOf, type RequiredField } from './model.js';
import type { Reference } from './referenceSchema.js';

/** What a fault is looked for in. */
interface Case {
  readonly model: Model;
  readonly operation: Operation;
  readonly asked: readonly AskedField[];
}

/** A fault that is known: operations that show it are not compared until it is corrected. */
export interface KnownFault {
  readonly of: 'planner' | 'executor';
  readonly reason: string;
  /** Set to true on the day our correction exists: from then on its operations are compared. */
  readonly corrected: boolean;
  /** Whether an operation has the faulty construct: it is not asked then. */
  shows?(one: Case): boolean;
  /** Whether a difference is this fault's, where only the answer can tell. */
  explains?(comparison: Comparison, one: Case): boolean;
}

/** Each known fault by its name, described with its smallest case in knownFaults.md. */
export const KNOWN_FAULTS = {
  aliasOfKey: {
    of: 'planner',
    reason: 'an alias equal to the name of a key or required field of the object it is asked of',
    corrected: false,
    shows: ({ model, asked }) =>
      asked.some(
        ({ node, runtime, parent }) =>
          node.alias !== undefined &&
          node.alias.value !== node.name.value &&
          [...runtime.map(({ name }) => name), parent.name].some((type) =>
            neededNames(model, type).has(node.alias?.value ?? ''),
          ),
      ),
  },
  mutationOrder: {
    of: 'planner',
    reason: 'mutations asked in fragments run out of turn beside others',
    corrected: false,
    shows: ({ asked }) => {
      const roots = rootMutations(asked);
      return roots.length > 1 && roots.some(({ fragments }) => fragments.length > 0);
    },
  },
  mutationTwice: {
    of: 'planner',
    reason: 'a mutation asked with a condition and again elsewhere runs twice',
    corrected: false,
    shows: ({ asked }) => repeatedMutations(asked).some(({ directives }) => directives.length > 0),
  },
  impossibleFragment: {
    of: 'planner',
    reason: 'fragments within each other that no type satisfies together make planning fail',
    corrected: false,
    shows: ({ asked }) => asked.some(({ runtime }) => runtime.length === 0),
  },
  introspectionOrder: {
    of: 'executor',
    reason: '__typename comes first in introspection, wherever it was asked',
    corrected: false,
    shows: ({ operation }) =>
      /__type\([^)]*\) \{ (?!__typename)[^}]*__typename/.test(operation.query),
  },
  nestedLists: {
    of: 'executor',
    reason: 'of objects in lists of lists, the answer of one subgraph replaces that of another',
    corrected: false,
    shows: ({ model, asked }) =>
      asked.some(
        ({ node, definition, runtime, path }) =>
          node.selectionSet !== undefined &&
          depthOf(definition.type) > 1 &&
          (isFetchedTwice(asked, path) ||
            runtime.some(({ name }) => isShared(model, name, node.name.value))),
      ),
  },
  requiredArguments: {
    of: 'planner',
    reason:
      'a field asked with arguments that a @requires needs with others, or two that need it differently',
    corrected: false,
    shows: ({ model, asked }) => asked.some((field) => requiresOtherwise(model, field, asked)),
  },
  emptyObject: {
    of: 'planner',
    reason:
      'an object of which all fields hang on variables is null instead of empty when they are left out',
    corrected: false,
    shows: ({ operation, asked }) =>
      asked.some(({ path, directives }) => {
        const inner = asked.filter((other) => isChild(other, path));
        return (
          isConditional(directives) &&
          inner.length > 0 &&
          inner.every((one) => isLeftOut(one, variablesOf(operation)))
        );
      }),
  },
  requiredChain: {
    of: 'planner',
    reason: 'what a required field requires is asked of the subgraph that has it only as @external',
    corrected: false,
    shows: ({ model, asked }) => asked.some((field) => hasChain(model, field, asked)),
  },
  fragmentAtInterfaceObject: {
    of: 'planner',
    reason:
      'a fragment on another abstract type at an interface with @interfaceObject makes planning fail',
    corrected: false,
    shows: ({ model, asked }) =>
      asked.some(({ fragments, runtime }) => {
        const members = runtime.map(({ name }) => name);
        return model.abstracts.some(
          (family) =>
            family.objectIn.length > 0 &&
            family.members.some((member) => members.includes(member)) &&
            fragments.some(({ on }) =>
              model.abstracts.some(({ name }) => name === on && name !== family.name),
            ),
        );
      }),
  },
  literalSkip: {
    of: 'planner',
    reason:
      'a field left out by a literal condition inside a conditional fragment is fetched, and can fail',
    corrected: false,
    shows: ({ asked }) =>
      asked.some(({ directives }) => isLeftOutByLiteral(directives) && isConditional(directives)),
  },
  requiredLists: {
    of: 'executor',
    reason: 'objects in lists of lists that a @requires needs are handed in as null',
    corrected: false,
    shows: ({ model, asked }) =>
      asked.some(({ runtime, node }) =>
        runtime.some(({ name: type }) =>
          requiredBy(model, type, node.name.value).some(
            ({ name, children }) =>
              children !== undefined &&
              fieldOf(objectOf(model, type), name).type.replace(/[^[]/g, '').length > 1,
          ),
        ),
      ),
  },
  interfaceObjectTypename: {
    of: 'executor',
    reason:
      'the __typename that an @interfaceObject gives, the name of the interface, replaces that of the object',
    corrected: false,
    explains: ({ answer: { fetches = [] } }, { model }) =>
      model.abstracts.some(
        ({ objectIn, name }) =>
          objectIn.length > 0 && fetches.some((fetch) => fetch.includes(`"__typename":"${name}"`)),
      ),
  },
  untypedFragment: {
    of: 'executor',
    reason:
      'at an object of a known type, a fragment on a type inside one on an abstract type gives nothing',
    corrected: false,
    explains: ({ answer: { fetches = [] }, differences }, { asked }) =>
      differences.length === 1 &&
      fetches.some((fetch) => !fetch.includes('_entities')) &&
      asked.some(
        ({ fragments, runtime, parent }) =>
          fragments.length > 1 && runtime.length === 1 && runtime[0]?.name === parent.name,
      ) &&
      differences.every((difference) => /has the keys .*, not /.test(difference)),
  },
  keyOrder: {
    of: 'executor',
    reason:
      'keys are out of order when a named fragment asks for a field that is asked outside, too',
    corrected: false,
    explains: ({ answer, expected, differences }, { operation }) =>
      operation.query.includes('...') &&
      differences.length === 1 &&
      isDeepStrictEqual(plain(answer.data), plain(expected.data)),
  },
  misplacedErrors: {
    of: 'executor',
    reason:
      'errors of entities are told at the place of another when some objects of a list are not asked for',
    corrected: false,
    explains: ({ answer: { fetches = [] }, differences }) =>
      fetches.some((fetch) => fetch.includes('"path":["_entities"')) &&
      differences.every((difference) => difference.includes('error')),
  },
} satisfies Readonly<Record<string, KnownFault>>;

export type FaultName = keyof typeof KNOWN_FAULTS;

/** The faults that an operation shows, of those that are not corrected. */
export function shownFaults(one: Case, isCorrected: (name: FaultName) => boolean): FaultName[] {
  return entries.flatMap(([name, fault]) =>
    !isCorrected(name) && fault.shows?.(one) ? [name] : [],
  );
}

/** The fault, of those that are not corrected, that an answer shows. */
export function explainingFault(
  comparison: Comparison,
  one: Case,
  isCorrected: (name: FaultName) => boolean,
): FaultName | undefined {
  return entries.find(
    ([name, fault]) => !isCorrected(name) && fault.explains?.(comparison, one),
  )?.[0];
}

export function caseOf(model: Model, reference: Reference, operation: Operation): Case {
  return { model, operation, asked: askedFields(reference.schema, operation.document) };
}

// The keys of a constant object are its names.
const entries = Object.entries(KNOWN_FAULTS) as [FaultName, KnownFault][];

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function isChild({ path }: AskedField, parent: readonly string[]): boolean {
  return path.length === parent.length + 1 && parent.every((step, at) => path[at] === step);
}

function isLeftOut(
  { node, fragments }: AskedField,
  values: Readonly<Record<string, unknown>>,
): boolean {
  const own = [...fragments.flatMap(({ directives }) => directives), ...(node.directives ?? [])];
  return isLeftOutByVariable(own, values) || isLeftOutByLiteral(own);
}

/** Whether a field needs one that requires others in turn, where the object comes from that one's subgraph. */
function hasChain(model: Model, field: AskedField, asked: readonly AskedField[]): boolean {
  const sources = asked
    .filter(({ path, node }) => !node.name.value.startsWith('__') && isChild(field, path))
    .flatMap(({ runtime, node }) =>
      runtime.flatMap(({ name }) => fieldOf(objectOf(model, name), node.name.value).homes),
    );
  return field.runtime.some(({ name: type }) =>
    requiredBy(model, type, field.node.name.value).some(({ name }) => {
      const needed = fieldOf(objectOf(model, type), name);
      return (
        needed.requires !== undefined &&
        needed.homes.some(({ subgraph, external }) => !external && isIn(sources, subgraph))
      );
    }),
  );
}

/** The conditions' variables of an operation with their defaults. */
function variablesOf({ document, variables }: Operation): Record<string, unknown> {
  const definitions = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const defaults = definitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined,
  ]);
  return { ...Object.fromEntries(defaults), ...variables };
}

/** Whether what a field requires is asked beside it with other arguments, or required so by another. */
function requiresOtherwise(model: Model, field: AskedField, asked: readonly AskedField[]): boolean {
  const needed = field.runtime.flatMap(({ name }) =>
    requiredBy(model, name, field.node.name.value),
  );
  if (needed.length === 0) return false;
  const besides = asked.filter((other) => isChild(other, field.path.slice(0, -1)));
  return besides.some((other) => {
    const name = other.node.name.value;
    const hasArguments = (other.node.arguments?.length ?? 0) > 0;
    const others = other.runtime.flatMap((type) => requiredBy(model, type.name, name));
    return needed.some(
      (one) =>
        (one.name === name && (hasArguments || one.args?.text)) ||
        others.some((two) => two.name === one.name && two.args?.text !== one.args?.text),
    );
  });
}

/** What a field requires, and what that requires in turn. */
function requiredBy(model: Model, type: string, name: string): RequiredField[] {
  if (name.startsWith('__')) return [];
  const { requires = [] } = fieldOf(objectOf(model, type), name);
  return requires.flatMap((one) => [one, ...requiredBy(model, type, one.name)]);
}

/** The names of the fields of a type that subgraphs hand each other. */
export function neededNames(model: Model, type: string): Set<string> {
  const types = model.abstracts.find(({ name }) => name === type)?.members ?? [type];
  const fields = types.flatMap((name) => objectOf(model, name).fields);
  return new Set([
    ...fields.filter(({ role }) => role !== 'plain').map(({ name }) => name),
    ...fields.flatMap(({ requires }) => requires?.map(({ name }) => name) ?? []),
  ]);
}

/** Whether a field may be fetched twice from one subgraph, once on a condition and once without it. */
function isFetchedTwice(asked: readonly AskedField[], path: readonly string[]): boolean {
  const same = asked.filter((other) => other.path.join() === path.join());
  return same.length > 1 && same.some(({ directives }) => isConditional(directives));
}

function isShared(model: Model, type: string, name: string): boolean {
  return fieldOf(objectOf(model, type), name).homes.length > 1;
}

function rootMutations(asked: readonly AskedField[]): AskedField[] {
  return asked.filter(
    ({ parent, path, node }) =>
      parent.name === 'Mutation' && path.length === 1 && node.name.value !== '__typename',
  );
}

function repeatedMutations(asked: readonly AskedField[]): AskedField[] {
  const roots = rootMutations(asked);
  return roots.filter(({ path }) => roots.filter((other) => other.path[0] === path[0]).length > 1);
}

function depthOf(type: unknown): number {
  if (isNonNullType(type)) return depthOf(type.ofType);
  return isListType(type) ? 1 + depthOf(type.ofType) : 0;
}
