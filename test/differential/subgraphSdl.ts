import {
  type AbstractModel,
  type ArgModel,
  type FieldModel,
  isIn,
  type Model,
  type ObjectModel,
  objectOf,
  type RequiredField,
  SHARED_SDL,
} from './model.js';
import { interfaceFieldsIn } from './placement.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@interfaceObject"])\n`;

/** The SDL of one subgraph of a model. */
export function subgraphSdl(model: Model, subgraph: string): string {
  const objects = model.objects.filter(({ homes }) => isIn(homes, subgraph));
  const abstracts = model.abstracts.filter(({ homes }) => homes.includes(subgraph));
  const interfaceObjects = model.abstracts.filter(({ objectIn }) => objectIn.includes(subgraph));
  return [
    LINK,
    SHARED_SDL,
    ...objects.map((object) => objectSdl(model, object, subgraph)),
    ...abstracts.map((abstract) => abstractSdl(model, abstract, subgraph)),
    ...interfaceObjects.map((abstract) => interfaceObjectSdl(model, abstract, subgraph)),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function objectSdl(model: Model, object: ObjectModel, subgraph: string): string {
  const fields = object.fields
    .filter(({ homes, interfaceObject }) => interfaceObject === undefined && isIn(homes, subgraph))
    .map((field) => fieldSdl(object, field, subgraph));
  if (fields.length === 0) return '';
  const interfaces = model.abstracts
    .filter(
      ({ kind, members, homes }) =>
        kind === 'interface' && members.includes(object.name) && homes.includes(subgraph),
    )
    .map(({ name }) => name);
  const home = object.homes.find((candidate) => candidate.subgraph === subgraph);
  const keys = home?.keys.map(
    ({ fields, resolvable }) =>
      ` @key(fields: "${fields}"${resolvable ? '' : ', resolvable: false'})`,
  );
  const implemented = interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`;
  return `type ${object.name}${implemented}${keys?.join('') ?? ''} {\n${fields.join('\n')}\n}`;
}

/** A field as any schema declares it. */
export function plainFieldSdl({ name, args, type }: FieldModel): string {
  return `${name}${argsSdl(args)}: ${type}`;
}

function fieldSdl(object: ObjectModel, field: FieldModel, subgraph: string): string {
  const home = field.homes.find((candidate) => candidate.subgraph === subgraph);
  const requires = home?.external || home?.overridden ? undefined : field.requires;
  // Where it is provided on the way, it is answered there as well.
  const answeredBy = field.homes.filter(({ overridden }) => !overridden);
  const isShared = object.kind === 'value' || field.role !== 'plain' || answeredBy.length > 1;
  return [
    `  ${plainFieldSdl(field)}`,
    ...(home?.external ? ['@external'] : []),
    ...(isShared && !home?.external ? ['@shareable'] : []),
    ...(requires ? [`@requires(fields: "${requires.map(requiredSdl).join(' ')}")`] : []),
    ...(home?.provides ? [`@provides(fields: "${home.provides}")`] : []),
    ...(home?.overrides ? [`@override(from: "${home.overrides}")`] : []),
  ].join(' ');
}

function requiredSdl({ name, args, children }: RequiredField): string {
  const text = args?.text.replaceAll('"', '\\"') ?? '';
  return `${name}${text}${children === undefined ? '' : ` { ${children.join(' ')} }`}`;
}

function argsSdl(args: readonly ArgModel[]): string {
  if (args.length === 0) return '';
  const parts = args.map(
    ({ name, type, default: value }) =>
      `${name}: ${type}${value === undefined ? '' : ` = ${value}`}`,
  );
  return `(${parts.join(', ')})`;
}

function abstractSdl(model: Model, abstract: AbstractModel, subgraph: string): string {
  const { kind, name, members, key } = abstract;
  if (kind === 'union') return `union ${name} = ${members.join(' | ')}`;
  const fields = interfaceFieldsIn(model, abstract, subgraph).map(plainFieldSdl);
  return `interface ${name}${key ? ` @key(fields: "${key}")` : ''} {\n  ${fields.join('\n  ')}\n}`;
}

function interfaceObjectSdl(model: Model, { name, key, members }: AbstractModel, subgraph: string) {
  const member = objectOf(model, members[0] ?? '');
  const fields = member.fields.filter(({ homes, interfaceObject }) => {
    const home = homes.find((candidate) => candidate.subgraph === subgraph);
    return home?.external || (home !== undefined && interfaceObject === name);
  });
  const lines = ['  id: ID!', ...fields.map((field) => fieldSdl(member, field, subgraph))];
  return `type ${name} @key(fields: "${key}") @interfaceObject {\n${lines.join('\n')}\n}`;
}
