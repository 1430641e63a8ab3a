import { defineSubgraph, type OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import type { RequestFacts } from '../../subgraphs/kit/requestFacts.js';
import { ENTITIES, fieldValue, plainValue, requiredText, type Thing } from './data.js';
import {
  baseName,
  type FieldModel,
  fieldOf,
  isIn,
  type Model,
  type ObjectModel,
  objectOf,
  type RequiredField,
  topFields,
} from './model.js';
import { subgraphSdl } from './subgraphSdl.js';
import { runMutation, type World } from './world.js';

/** An object in a subgraph, with what the subgraph was handed or gives out about it beside its own fields. */
interface HeldThing extends Thing {
  readonly given?: Readonly<Record<string, unknown>>;
  readonly provided?: string;
}

/** Opens one subgraph of a model; it answers only what it declares as its own. */
export function openModelSubgraph(
  model: Model,
  name: string,
  worldOf: (facts: RequestFacts) => World,
): OpenSubgraph {
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const object of model.objects) {
    if (isIn(object.homes, name)) resolvers[object.name] = objectResolvers(model, object, name);
  }
  for (const abstract of model.abstracts) {
    const member = objectOf(model, abstract.members[0] ?? '');
    if (abstract.objectIn.includes(name)) {
      const fields = member.fields.filter(
        (field) =>
          field.role !== 'plain' ||
          field.interfaceObject === abstract.name ||
          field.homes.some(({ subgraph, external }) => external && subgraph === name),
      );
      resolvers[abstract.name] = {
        __resolveReference: referenceResolver(model, abstract.members, name),
        ...fieldResolvers(model, fields, name),
      };
    } else if (abstract.homes.includes(name)) {
      resolvers[abstract.name] = {
        __resolveType: (thing: Thing) => thing.type,
        ...(abstract.key && {
          __resolveReference: referenceResolver(model, abstract.members, name),
        }),
      };
    }
  }
  return defineSubgraph({
    name,
    typeDefs: subgraphSdl(model, name),
    resolvers,
    openStores: () => ({}),
    createContext: (_, facts) => worldOf(facts),
  }).open({});
}

function objectResolvers(model: Model, object: ObjectModel, subgraph: string) {
  const fields = object.fields.filter(
    ({ homes, interfaceObject }) => isIn(homes, subgraph) && interfaceObject === undefined,
  );
  const home = object.homes.find((candidate) => candidate.subgraph === subgraph);
  const resolvers: Record<string, unknown> = fieldResolvers(model, fields, subgraph);
  if (home?.keys.length) {
    resolvers['__resolveReference'] = home.keys.some(({ resolvable }) => resolvable)
      ? referenceResolver(model, [object.name], subgraph)
      : () => {
          throw new Error(`${subgraph} cannot be asked for ${object.name}: it only points at it`);
        };
  }
  return resolvers;
}

function fieldResolvers(model: Model, fields: readonly FieldModel[], subgraph: string) {
  return Object.fromEntries(
    fields.map((field) => [field.name, fieldResolver(model, field, subgraph)]),
  );
}

function fieldResolver(model: Model, declared: FieldModel, subgraph: string) {
  const home = declared.homes.find((candidate) => candidate.subgraph === subgraph);
  return (
    source: HeldThing | undefined,
    args: object,
    world: World,
    info: { parentType: { name: string } },
  ) => {
    const isMutation = info.parentType.name === 'Mutation';
    const turn = isMutation ? runMutation(world, declared.name, args) : undefined;
    const thing: HeldThing = source ?? { type: info.parentType.name, key: '' };
    // An interface's fields can differ between its members in what they can do.
    const field = fieldOf(objectOf(model, thing.type), declared.name);
    const place = `${subgraph}: ${thing.type}.${field.name}`;
    if (home?.overridden) throw new Error(`${place} was taken over and must not be asked here`);
    if (home?.external && thing.provided !== field.name) {
      throw new Error(`${place} is external and not provided here`);
    }
    const { requires } = field;
    const value = fieldValue(model, thing, field, args, {
      ...(turn !== undefined && { turn }),
      ...(requires && !home?.external && { required: handedText(model, requires, thing, place) }),
    });
    if (home?.provides) return provide(value, home.provides);
    return value;
  };
}

/** Marks what a field gives out so that its provided field can be asked. */
function provide(value: unknown, provided: string): unknown {
  if (Array.isArray(value)) return value.map((member) => provide(member, provided));
  return value === null ? null : { ...(value as Thing), provided };
}

function handedText(
  model: Model,
  required: readonly RequiredField[],
  thing: HeldThing,
  place: string,
): string {
  return requiredText(required, (field) => {
    const { name, children } = field;
    const { given, provided } = thing;
    if (given !== undefined && name in given) {
      return children === undefined ? given[name] : pickHanded(given[name], children);
    }
    // What a subgraph provides on this way it knows by itself, and so need not be handed.
    if (provided === name) return plainValue(model, thing, field);
    throw new Error(`${place} was asked without ${name}, which it requires`);
  });
}

function pickHanded(value: unknown, children: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((member) => pickHanded(member, children));
  if (value === null || value === undefined) return null;
  const handed = value as Record<string, unknown>;
  return Object.fromEntries(children.map((name) => [name, handed[name]]));
}

function referenceResolver(model: Model, types: readonly string[], subgraph: string) {
  return (reference: Readonly<Record<string, unknown>>): HeldThing | null => {
    const { __typename, ...given } = reference;
    for (const type of types) {
      if (types.includes(String(__typename)) && __typename !== type) continue;
      for (let number = 0; number < ENTITIES; number += 1) {
        const thing = { type, key: String(number) };
        if (isMeant(model, thing, given, subgraph)) return { ...thing, given };
      }
    }
    throw new Error(`${subgraph} knows no ${types.join(' or ')} by ${JSON.stringify(reference)}`);
  };
}

/** Whether a reference has some key of a subgraph in full, and every key field it has is that of the object. */
function isMeant(
  model: Model,
  thing: Thing,
  given: Readonly<Record<string, unknown>>,
  subgraph: string,
): boolean {
  const object = objectOf(model, thing.type);
  const home = object.homes.find((candidate) => candidate.subgraph === subgraph);
  const keys = home?.keys ?? object.keys.map((fields) => ({ fields, resolvable: true }));
  const isWhole = keys.some(
    ({ fields, resolvable }) => resolvable && topFields(fields).every((name) => name in given),
  );
  return (
    isWhole &&
    object.fields
      .filter(({ role, name }) => role !== 'plain' && name in given)
      .every((field) => {
        const value = fieldValue(model, thing, field, {});
        const handed = given[field.name];
        if (typeof value !== 'object') return value === handed;
        const inner = objectOf(model, baseName(field.type));
        const id = fieldValue(model, value as Thing, fieldOf(inner, 'id'), {});
        return (handed as { id?: unknown } | null)?.id === id;
      })
  );
}
