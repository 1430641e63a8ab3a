import {
  type AbstractModel,
  baseName,
  type FieldModel,
  isIn,
  type Model,
  type ObjectModel,
  topFields,
} from './model.js';

/** Whether a subgraph can declare a type: where an interface is an object, its members cannot be. */
export function canHold(
  model: Model,
  subgraph: string,
  type: string,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const name = baseName(type);
  if (seen.has(name)) return true;
  const within = new Set([...seen, name]);
  const abstract = model.abstracts.find((candidate) => candidate.name === name);
  if (abstract?.key !== undefined) {
    return abstract.homes.includes(subgraph) || abstract.objectIn.includes(subgraph);
  }
  if (abstract !== undefined) {
    return abstract.members.every((member) => canHold(model, subgraph, member, within));
  }
  const object = model.objects.find((candidate) => candidate.name === name);
  if (object === undefined) return true;
  if (
    model.abstracts.some(
      ({ objectIn, members }) => objectIn.includes(subgraph) && members.includes(name),
    )
  ) {
    return false;
  }
  return (
    object.kind !== 'value' ||
    object.fields.every((field) => canHold(model, subgraph, field.type, within))
  );
}

/** Makes a subgraph declare a type and all that the type needs there: what fields of it give out, it must know. */
export function hold(model: Model, subgraph: string, type: string): void {
  const name = baseName(type);
  const abstract = model.abstracts.find((candidate) => candidate.name === name);
  if (abstract !== undefined) holdAbstract(model, subgraph, abstract);
  const object = model.objects.find((candidate) => candidate.name === name);
  if (object === undefined || isIn(object.homes, subgraph)) return;
  if (object.kind === 'value') {
    object.homes.push({ subgraph, keys: [], stub: false });
    for (const field of object.fields) place(model, field, subgraph);
  } else if (object.kind === 'entity') {
    const fields = object.homes[0]?.keys[0]?.fields ?? '';
    object.homes.push({ subgraph, keys: [{ fields, resolvable: false }], stub: true });
    holdKey(model, object, subgraph, fields);
  }
}

/** Makes a subgraph answer a field. */
export function place(model: Model, field: FieldModel, subgraph: string): void {
  const home = field.homes.find((candidate) => candidate.subgraph === subgraph);
  if (home === undefined) field.homes.push({ subgraph });
  else delete home.external;
  hold(model, subgraph, field.type);
}

/** Makes a subgraph know the fields of a key. */
export function holdKey(model: Model, object: ObjectModel, subgraph: string, key: string): void {
  const names = topFields(key);
  for (const field of object.fields) if (names.includes(field.name)) place(model, field, subgraph);
}

function holdAbstract(model: Model, subgraph: string, abstract: AbstractModel): void {
  if (abstract.key !== undefined || abstract.homes.includes(subgraph)) return;
  abstract.homes.push(subgraph);
  for (const member of abstract.members) {
    hold(model, subgraph, member);
    // The first field of an interface is the one that every subgraph with the interface can answer.
    const object = model.objects.find(({ name }) => name === member);
    const label = object?.fields.find(({ name }) => name === abstract.fields[0]);
    if (label !== undefined) place(model, label, subgraph);
  }
}

/** The fields of an interface that a subgraph can answer for each of its members. */
export function interfaceFieldsIn(
  model: Model,
  abstract: AbstractModel,
  subgraph: string,
): FieldModel[] {
  const members = model.objects.filter(({ name }) => abstract.members.includes(name));
  return abstract.fields.flatMap((name) => {
    const fields = members.map((member) => member.fields.find((field) => field.name === name));
    const here = fields.every((field) =>
      field?.homes.some((home) => home.subgraph === subgraph && !home.external),
    );
    const [first] = fields;
    return here && first !== undefined ? [first] : [];
  });
}
