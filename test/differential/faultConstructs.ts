import { isListType, isNonNullType, Kind } from 'graphql';
import {
  type AskedField,
  isConditional,
  isLeftOutByLiteral,
  isLeftOutByVariable,
} from './askedFields.js';
import type { Operation } from './generateOperation.js';
import { fieldOf, isIn, type Model, objectOf, type RequiredField } from './model.js';

export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

export function isChild({ path }: AskedField, parent: readonly string[]): boolean {
  return path.length === parent.length + 1 && parent.every((step, at) => path[at] === step);
}

export function isLeftOut(
  { node, fragments }: AskedField,
  values: Readonly<Record<string, unknown>>,
): boolean {
  const own = [...fragments.flatMap(({ directives }) => directives), ...(node.directives ?? [])];
  return isLeftOutByVariable(own, values) || isLeftOutByLiteral(own);
}

/** Whether a field needs one that requires others in turn, where the object comes from that one's subgraph. */
export function hasChain(model: Model, field: AskedField, asked: readonly AskedField[]): boolean {
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
export function variablesOf({ document, variables }: Operation): Record<string, unknown> {
  const definitions = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const defaults = definitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined,
  ]);
  return { ...Object.fromEntries(defaults), ...variables };
}

/** Whether what a field requires is asked beside it with other arguments. */
export function requiresOtherwise(
  model: Model,
  field: AskedField,
  asked: readonly AskedField[],
): boolean {
  const needed = neededOf(model, field);
  if (needed.length === 0) return false;
  return besides(field, asked).some(({ node }) => {
    const hasArguments = (node.arguments?.length ?? 0) > 0;
    return needed.some(
      ({ name, args }) => name === node.name.value && (hasArguments || Boolean(args?.text)),
    );
  });
}

/** Whether another field beside a field requires what it requires with other arguments. */
export function requiresAnotherWay(
  model: Model,
  field: AskedField,
  asked: readonly AskedField[],
): boolean {
  const needed = neededOf(model, field);
  if (needed.length === 0) return false;
  const others = besides(field, asked).flatMap((other) => neededOf(model, other));
  return needed.some((one) =>
    others.some((two) => two.name === one.name && two.args?.text !== one.args?.text),
  );
}

function neededOf(model: Model, { runtime, node }: AskedField): RequiredField[] {
  return runtime.flatMap(({ name }) => requiredBy(model, name, node.name.value));
}

function besides({ path }: AskedField, asked: readonly AskedField[]): AskedField[] {
  return asked.filter((other) => isChild(other, path.slice(0, -1)));
}

/** Whether a field that an @interfaceObject adds is asked of some types of the interface only. */
export function isOfSomeMembers(model: Model, { runtime, node }: AskedField): boolean {
  const family = model.abstracts.find(
    ({ objectIn, members }) =>
      objectIn.length > 0 && runtime.some(({ name }) => members.includes(name)),
  );
  if (family === undefined || runtime.length === family.members.length) return false;
  return runtime.some(({ name }) =>
    objectOf(model, name).fields.some(
      (field) => field.name === node.name.value && field.interfaceObject !== undefined,
    ),
  );
}

/** What a field requires, and what that requires in turn. */
export function requiredBy(model: Model, type: string, name: string): RequiredField[] {
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
export function isFetchedTwice(asked: readonly AskedField[], path: readonly string[]): boolean {
  const same = asked.filter((other) => other.path.join() === path.join());
  return same.length > 1 && same.some(({ directives }) => isConditional(directives));
}

export function isShared(model: Model, type: string, name: string): boolean {
  return fieldOf(objectOf(model, type), name).homes.length > 1;
}

export function rootMutations(asked: readonly AskedField[]): AskedField[] {
  return asked.filter(
    ({ parent, path, node }) =>
      parent.name === 'Mutation' && path.length === 1 && node.name.value !== '__typename',
  );
}

export function repeatedMutations(asked: readonly AskedField[]): AskedField[] {
  const roots = rootMutations(asked);
  return roots.filter(({ path }) => roots.filter((other) => other.path[0] === path[0]).length > 1);
}

export function depthOf(type: unknown): number {
  if (isNonNullType(type)) return depthOf(type.ofType);
  return isListType(type) ? 1 + depthOf(type.ofType) : 0;
}
