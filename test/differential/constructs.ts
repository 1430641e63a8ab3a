import type { DocumentNode } from 'graphql';
import { type AskedField, askedFields } from './askedFields.js';
import type { Bench, Comparison } from './bench.js';
import { BY_ALIAS, CONSTRUCTS, type Construct, PLAN_CONSTRUCTS } from './constructNames.js';
import { neededNames, requiresAnotherWay } from './faultConstructs.js';
import type { Operation } from './generateOperation.js';
import type { FaultName } from './knownFaults.js';
import { baseName, type FieldModel, fieldOf, type Model, objectOf } from './model.js';
import type { PlanNode } from './planner.js';

/** Counts in how many of the compared operations each construct was. */
export class ConstructCounts {
  readonly counts = new Map<Construct, number>();

  note(
    { document, query, variables }: Operation,
    { model, reference }: Bench,
    comparison: Comparison,
  ): void {
    const asked = askedFields(reference.schema, document);
    const found = new Set<Construct>([
      ...asked.flatMap((field) => ofField(model, field)),
      ...(asked.some((field) => requiresAnotherWay(model, field, asked))
        ? (['@requires in several ways'] as const)
        : []),
      ...ofText(query),
      ...ofVariables(document, variables),
      ...ofAnswer(comparison),
      ...ofFetches(model, comparison),
    ]);
    const paths = new Set(asked.map(({ path }) => path.join()));
    if (paths.size < asked.length) found.add('repeated field');
    const roots = asked.filter(({ path }) => path.length === 1);
    if (roots.filter(({ parent }) => parent.name === 'Mutation').length > 1)
      found.add('several mutations');
    this.#add(found);
  }

  notePlan(plan: PlanNode | null | string): void {
    if (plan !== null && typeof plan !== 'string') this.#add(new Set(ofPlan(plan)));
  }

  #add(found: ReadonlySet<Construct>): void {
    for (const name of found) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

/** The constructs that no operation had; those that only a known fault lets through are not missed before. */
export function missingConstructs(
  counts: ReadonlyMap<Construct, number>,
  isCorrected: (name: FaultName) => boolean,
): Construct[] {
  const wanted: Construct[] = [...CONSTRUCTS, ...PLAN_CONSTRUCTS];
  const excused: readonly Construct[] = isCorrected('aliasOfKey') ? [] : BY_ALIAS;
  return wanted.filter((name) => !counts.has(name) && !excused.includes(name));
}

function ofField(
  model: Model,
  { node, definition, parent, runtime, fragments }: AskedField,
): Construct[] {
  const name = node.name.value;
  const found: Construct[] = [];
  for (const { on, name: spread } of fragments) {
    found.push(spread === null ? 'inline fragment' : 'named fragment');
    const kind = model.abstracts.find((abstract) => abstract.name === on)?.kind;
    if (kind !== undefined)
      found.push(kind === 'union' ? 'fragment on a union' : 'fragment on an interface');
  }
  if (node.alias !== undefined) found.push('alias');
  if (runtime.some(({ name: type }) => neededNames(model, type).has(node.alias?.value ?? ''))) {
    found.push('alias equal to a key');
  }
  if (name === '__typename') return [...found, '__typename'];
  const type = baseName(String(definition.type));
  const abstract = model.abstracts.find((candidate) => candidate.name === type);
  if (abstract?.kind === 'union') found.push('union');
  if (abstract?.kind === 'interface') {
    found.push(abstract.key === undefined ? 'interface of values' : 'interface of entities');
  }
  const depth = String(definition.type).split('[').length - 1;
  if (depth > 0) found.push('list');
  if (depth > 1)
    found.push(node.selectionSet === undefined ? 'nested list' : 'nested list of objects');
  if (type === 'Color') found.push('enum');
  if (type === 'Blob') found.push('custom scalar');
  const given = node.arguments?.map((argument) => argument.name.value) ?? [];
  if (definition.args.some((arg) => arg.defaultValue !== undefined && !given.includes(arg.name))) {
    found.push('argument left to its default');
  }
  if (definition.args.some((arg) => /Size/.test(String(arg.type)) && given.includes(arg.name))) {
    found.push('input object');
  }
  if (parent.name === 'Mutation') found.push('mutation');
  for (const object of runtime) found.push(...ofModelField(model, object.name, name));
  return found;
}

function ofModelField(model: Model, type: string, name: string): Construct[] {
  const object = objectOf(model, type);
  const field: FieldModel = fieldOf(object, name);
  const found: Construct[] = [];
  if (field.interfaceObject !== undefined) found.push('@interfaceObject');
  if (object.kind === 'value' && object.homes.length > 1) found.push('shared value type');
  if (
    object.kind !== 'value' &&
    field.role === 'plain' &&
    field.homes.filter(({ external }) => !external).length > 1
  ) {
    found.push('shared field');
  }
  if (field.homes.some(({ provides }) => provides)) found.push('@provides');
  if (field.homes.some(({ overrides }) => overrides)) found.push('@override');
  for (const required of field.requires ?? []) {
    found.push('@requires');
    if (field.interfaceObject !== undefined) found.push('@requires at an @interfaceObject');
    if (required.children !== undefined) found.push('@requires nested');
    if (required.args?.text) found.push('@requires with arguments');
    if (fieldOf(object, required.name).requires !== undefined)
      found.push('@requires of a @requires');
  }
  return found;
}

function ofText(query: string): Construct[] {
  const found: Construct[] = [];
  if (query.includes('@skip')) found.push('@skip');
  if (query.includes('@include')) found.push('@include');
  if (/@\w+\(if: \$/.test(query)) found.push('condition on a variable');
  if (query.includes('__type(') || query.includes('__schema')) found.push('introspection');
  return found;
}

function ofVariables(document: DocumentNode, variables: Operation['variables']): Construct[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== 'OperationDefinition') return [];
    return (definition.variableDefinitions ?? []).flatMap(
      ({ variable, defaultValue }): Construct[] => {
        const value = variables[variable.name.value];
        if (value === null) return ['variable that is null'];
        if (value !== undefined) return ['variable'];
        return [defaultValue === undefined ? 'variable left out' : 'variable left to its default'];
      },
    );
  });
}

function ofAnswer({ expected }: Comparison): Construct[] {
  const found: Construct[] = [];
  for (const { path, message } of expected.errors ?? []) {
    found.push('error');
    if (message.includes('must not be')) found.push('null in a non-null position');
    let value: unknown = expected.data;
    for (const step of path?.slice(0, -1) ?? []) {
      if (value !== null && value !== undefined)
        value = (value as Record<string | number, unknown>)[step];
    }
    if (value === null) found.push('null that reached further up');
  }
  if (/\[(.*,)?null[,\]]/.test(JSON.stringify(expected.data ?? {}))) found.push('null in a list');
  return found;
}

function ofFetches(model: Model, { answer: { fetches = [] } }: Comparison): Construct[] {
  const found: Construct[] = [];
  const asked = new Set(
    fetches.filter((text) => !text.includes('_entities')).map((text) => text.split(':')[0]),
  );
  if (asked.size > 1) found.push('root fields of several subgraphs');
  for (const fetch of fetches) {
    const subgraph = fetch.split(':')[0] ?? '';
    const json = /"representations":(\[.*\])\}?/.exec(fetch.split('\n')[0] ?? '')?.[1];
    if (json === undefined) continue;
    for (const type of new Set(
      [...json.matchAll(/"__typename":"(\w+)"/g)].map(([, name]) => name ?? ''),
    )) {
      const object = model.objects.find(({ name }) => name === type);
      const home = object?.homes.find((candidate) => candidate.subgraph === subgraph);
      if (object === undefined || home === undefined) continue;
      found.push(object.keys.length > 1 ? 'one of several keys' : 'one key');
      if (home.keys.some(({ resolvable }) => !resolvable))
        found.push('key that cannot be asked by');
      if (json.includes('"org":{')) found.push('nested key');
      if (json.includes('"a":') && json.includes('"b":')) found.push('compound key');
    }
  }
  // What subgraphs say: the hub asks for each entity once.
  const given = fetches
    .filter((fetch) => !fetch.includes('_entities'))
    .flatMap((fetch) => fetch.split('\n')[1]?.match(/\{"__typename[^{}]*\}/g) ?? []);
  if (new Set(given).size < given.length) found.push('repeated entity');
  return found;
}

function ofPlan(node: PlanNode): Construct[] {
  const found: Construct[] = [];
  for (const kind of ['Sequence', 'Parallel', 'Flatten', 'Condition'] as const) {
    if (node.kind === kind) found.push(`plan ${kind}`);
  }
  if (node['requires'] !== undefined) found.push('plan Fetch of entities');
  if (node['inputRewrites'] !== undefined) found.push('plan input rewrites');
  if (node['outputRewrites'] !== undefined) found.push('plan output rewrites');
  const children = [...(node.nodes ?? []), node.node, node.ifClause, node.elseClause];
  return [...found, ...children.flatMap((child) => (child ? ofPlan(child) : []))];
}
