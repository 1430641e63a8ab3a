import { isDeepStrictEqual } from 'node:util';
import { type AskedField, askedFields, isConditional, isLeftOutByLiteral } from './askedFields.js';
import type { Comparison } from './bench.js';
import {
  depthOf,
  hasChain,
  isChild,
  isFetchedTwice,
  isLeftOut,
  isOfSomeMembers,
  isShared,
  neededNames,
  plain,
  repeatedMutations,
  requiredBy,
  requiresAnotherWay,
  requiresOtherwise,
  rootMutations,
  variablesOf,
} from './faultConstructs.js';
import type { Operation } from './generateOperation.js';
import { fieldOf, type Model, objectOf } from './model.js';
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

/** What a subgraph of the comparison says that is asked for what it was not handed. */
const MISROUTED = /is external and not provided here|was asked without \w+, which it requires/;

/** Each known fault by its name, described with its smallest case in knownFaults.md. */
export const KNOWN_FAULTS = {
  aliasOfKey: {
    of: 'planner',
    reason: 'an alias equal to the name of a key or required field of the object it is asked of',
    corrected: true,
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
    corrected: true,
    shows: ({ asked }) => {
      const roots = rootMutations(asked);
      return roots.length > 1 && roots.some(({ fragments }) => fragments.length > 0);
    },
  },
  mutationTwice: {
    of: 'planner',
    reason: 'a mutation asked with a condition and again elsewhere runs twice',
    corrected: true,
    shows: ({ asked }) => repeatedMutations(asked).some(({ directives }) => directives.length > 0),
  },
  impossibleFragment: {
    of: 'planner',
    reason: 'fragments within each other that no type satisfies together make planning fail',
    corrected: true,
    shows: ({ asked }) => asked.some(({ runtime }) => runtime.length === 0),
  },
  introspectionOrder: {
    of: 'executor',
    reason: '__typename comes first in introspection, wherever it was asked',
    corrected: true,
    shows: ({ operation }) =>
      /__type\([^)]*\) \{ (?!__typename)[^}]*__typename/.test(operation.query),
  },
  nestedLists: {
    of: 'executor',
    reason: 'of objects in lists of lists, the answer of one subgraph replaces that of another',
    corrected: true,
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
    reason: 'a field asked with arguments that a @requires needs with others',
    corrected: true,
    shows: ({ model, asked }) => asked.some((field) => requiresOtherwise(model, field, asked)),
  },
  requiredWays: {
    of: 'planner',
    reason: 'of two @requires that need a field with different arguments, one gets the wrong value',
    corrected: true,
    shows: ({ model, asked }) => asked.some((field) => requiresAnotherWay(model, field, asked)),
  },
  emptyObject: {
    of: 'planner',
    reason:
      'an object of which all fields hang on variables is null instead of empty when they are left out',
    corrected: true,
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
    corrected: true,
    shows: ({ model, asked }) => asked.some((field) => hasChain(model, field, asked)),
    // An object can come to that subgraph by other ways, too; it complains then of what it is asked.
    explains: ({ answer: { causes = [] } }, { model, asked }) =>
      causes.some((cause) => MISROUTED.test(cause)) &&
      asked.some(({ runtime, node }) =>
        runtime.some(({ name }) =>
          requiredBy(model, name, node.name.value).some(
            (needed) => requiredBy(model, name, needed.name).length > 0,
          ),
        ),
      ),
  },
  fragmentAtInterfaceObject: {
    of: 'planner',
    reason:
      'a fragment on another abstract type at an interface with @interfaceObject makes planning fail',
    corrected: true,
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
    corrected: true,
    shows: ({ asked }) =>
      asked.some(({ directives }) => isLeftOutByLiteral(directives) && isConditional(directives)),
  },
  requiredLists: {
    of: 'executor',
    reason: 'objects in lists of lists that a @requires needs are handed in as null',
    corrected: true,
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
    corrected: true,
    explains: ({ answer: { fetches = [] } }, { model }) =>
      model.abstracts.some(
        ({ objectIn, name }) =>
          objectIn.length > 0 && // What a subgraph said, not what it was handed.
          fetches.some((fetch) => fetch.split('\n')[1]?.includes(`"__typename":"${name}"`)),
      ),
  },
  interfaceObjectFields: {
    of: 'planner',
    reason:
      'a field asked of one type of an interface with @interfaceObject is fetched for the others, too, and can fail',
    corrected: true,
    shows: ({ model, asked }) => asked.some((field) => isOfSomeMembers(model, field)),
  },
  interfaceObjectKey: {
    of: 'planner',
    reason:
      'a field of an @interfaceObject that requires another, asked of one type, is fetched for the others without a key',
    corrected: true,
    shows: ({ model, asked }) =>
      asked.some(
        (field) =>
          isOfSomeMembers(model, field) &&
          field.runtime.some(
            ({ name }) => requiredBy(model, name, field.node.name.value).length > 0,
          ),
      ),
  },
  untypedFragment: {
    of: 'executor',
    reason:
      'at an object of a known type, a fragment on a type inside one on an abstract type gives nothing',
    corrected: true,
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
    corrected: true,
    explains: ({ answer, expected, differences }, { operation }) =>
      operation.query.includes('...') &&
      differences.length === 1 &&
      isDeepStrictEqual(plain(answer.data), plain(expected.data)),
  },
  misplacedErrors: {
    of: 'executor',
    reason:
      'errors of entities are told at the place of another when some objects of a list are not asked for',
    corrected: true,
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
