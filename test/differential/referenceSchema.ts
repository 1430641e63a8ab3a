import {
  buildSchema,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  parseType,
  print,
  type TypeNode,
  visit,
} from 'graphql';
import { completeValue, type Thing } from './data.js';
import { type AbstractModel, fieldOf, type Model, objectOf, SHARED_SDL } from './model.js';
import { interfaceFieldsIn } from './placement.js';
import { plainFieldSdl } from './subgraphSdl.js';
import { runMutation, type World } from './world.js';

/** The graph of a model in one schema, made without federation. */
export interface Reference {
  readonly schema: GraphQLSchema;
  /** The same schema with nothing non-null in what it gives out: it reports every failure there is. */
  readonly lenient: GraphQLSchema;
}

export function createReference(model: Model): Reference {
  const sdl = apiSdl(model);
  return {
    schema: withResolvers(model, buildSchema(sdl)),
    lenient: withResolvers(model, buildSchema(lenientSdl(sdl))),
  };
}

/** The graph's SDL as clients see it. */
export function apiSdl(model: Model): string {
  const objects = model.objects
    .filter(({ homes, fields }) => homes.length > 0 && fields.length > 0)
    .map(({ name, fields }) => {
      const interfaces = model.abstracts
        .filter(({ kind, members }) => kind === 'interface' && members.includes(name))
        .filter(isDeclared)
        .map((abstract) => abstract.name);
      const head = interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`;
      const known = fields.filter((field) => field.homes.some(({ external }) => !external));
      return `type ${name}${head} {\n  ${known.map(plainFieldSdl).join('\n  ')}\n}`;
    });
  const abstracts = model.abstracts.filter(isDeclared).map((abstract) => {
    if (abstract.kind === 'union')
      return `union ${abstract.name} = ${abstract.members.join(' | ')}`;
    const member = objectOf(model, abstract.members[0] ?? '');
    // An interface has the fields that some subgraph with the interface can answer for all its members.
    const declared = new Set(
      abstract.homes.flatMap((home) =>
        interfaceFieldsIn(model, abstract, home).map(({ name }) => name),
      ),
    );
    const fields = member.fields
      .filter(
        ({ name, interfaceObject }) => declared.has(name) || interfaceObject === abstract.name,
      )
      .map(plainFieldSdl);
    return `interface ${abstract.name} {\n  ${fields.join('\n  ')}\n}`;
  });
  return [SHARED_SDL, ...objects, ...abstracts].join('\n');
}

function isDeclared({ homes }: AbstractModel): boolean {
  return homes.length > 0;
}

function lenientSdl(sdl: string): string {
  const document = parse(sdl, { noLocation: true });
  const lenient = visit(document, {
    [Kind.FIELD_DEFINITION]: (field) => ({ ...field, type: withoutNonNull(field.type) }),
  });
  return print(lenient);
}

function withoutNonNull(type: TypeNode): TypeNode {
  return parseType(print(type).replaceAll('!', ''));
}

function withResolvers(model: Model, schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const object = objectOf(model, type.name);
    for (const definition of Object.values(type.getFields())) {
      const field = fieldOf(object, definition.name);
      const node = parseType(field.type);
      definition.resolve = (source: Thing | undefined, args, world: World) => {
        const turn = type.name === 'Mutation' ? runMutation(world, field.name, args) : undefined;
        const thing = source ?? { type: type.name, key: '' };
        const value = completeValue(model, thing, field, args, turn);
        return withFailures(node, value, `${thing.type}.${field.name}`);
      };
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if ('resolveType' in type) type.resolveType = (thing: Thing) => thing.type;
  }
  return schema;
}

/** A value with an error in the place of each null that its type does not allow. */
function withFailures(type: TypeNode, value: unknown, place: string): unknown {
  if (type.kind === 'NonNullType') {
    if (value === null) return new Error(`${place} is null where it must not be`);
    return withFailures(type.type, value, place);
  }
  if (type.kind === 'ListType' && Array.isArray(value)) {
    return value.map((member) => withFailures(type.type, member, place));
  }
  return value;
}
