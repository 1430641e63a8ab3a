import type { FieldDraft } from './draftModel.js';
import { choose } from './hash.js';
import {
  baseName,
  type FieldModel,
  isIn,
  type Model,
  type ObjectModel,
  type RequiredField,
  SCALARS,
} from './model.js';
import { canHold, hold, place } from './placement.js';

const TWISTS = [
  'none',
  'requires',
  'provides',
  'override',
  'requires',
  'none',
  'requires',
  'requires',
  'requires',
] as const;

/** Makes a field require others, provide some of what it gives out, or take over from another subgraph. */
export function addTwist(model: Model, type: string, name: string, draft: FieldDraft): void {
  const object = model.objects.find((candidate) => candidate.name === type);
  const field = object?.fields.find((candidate) => candidate.name === name);
  if (object === undefined || field === undefined) return;
  const twist = choose(TWISTS, draft.twist);
  if (twist === 'requires' && object.kind === 'entity') addRequires(model, object, field, draft);
  if (twist === 'provides') addProvides(model, field, draft);
  if (twist === 'override' && object.kind === 'entity') addOverride(model, object, field, draft);
}

function addRequires(
  model: Model,
  object: ObjectModel,
  field: FieldModel,
  draft: FieldDraft,
): void {
  const [home, ...more] = field.homes;
  // What it requires is not to require it in turn, so only fields before it.
  const earlier = object.fields.slice(0, object.fields.indexOf(field));
  if (home === undefined || more.length > 0) return;
  const needed = earlier.filter(
    (other) =>
      other.role === 'plain' &&
      other.interfaceObject === undefined &&
      !other.homes.some(({ subgraph, external }) => subgraph === home.subgraph && !external) &&
      canHold(model, home.subgraph, other.type),
  );
  const count = 1 + (draft.with % 2);
  const required: RequiredField[] = [];
  // What requires others in turn, and what is an object, is rare: these come first now and then.
  const rare = needed.filter(({ requires, type }) =>
    draft.with % 3 === 1 ? requires !== undefined : isValue(model, type),
  );
  const preferred = [...(draft.with % 3 === 0 ? [] : rare), ...needed];
  for (const other of new Set(preferred.slice(0, count))) {
    const one = requiredField(model, other, draft.with);
    if (one === undefined) continue;
    required.push(one);
    other.mood = 'sturdy';
    if (!isIn(other.homes, home.subgraph)) {
      other.homes.push({ subgraph: home.subgraph, external: true });
    }
    hold(model, home.subgraph, other.type);
  }
  if (required.length > 0) field.requires = required;
}

function isValue(model: Model, type: string): boolean {
  return model.objects.some(({ name, kind }) => name === baseName(type) && kind === 'value');
}

function requiredField(model: Model, field: FieldModel, number: number): RequiredField | undefined {
  const args = requiredArgs(field, number);
  const base = baseName(field.type);
  if ((SCALARS as readonly string[]).includes(base)) return { name: field.name, ...args };
  const object = model.objects.find(({ name, kind }) => name === base && kind === 'value');
  const leaves = object?.fields.filter(
    (inner) =>
      (SCALARS as readonly string[]).includes(baseName(inner.type)) && inner.args.length === 0,
  );
  if (leaves === undefined || leaves.length === 0) return undefined;
  const chosen = leaves.slice(0, 1 + (number % 2));
  for (const leaf of chosen) leaf.mood = 'sturdy';
  return { name: field.name, ...args, children: chosen.map(({ name }) => name) };
}

/** Arguments of a required field, in one of several ways; the values have the defaults, as a resolver sees them. */
function requiredArgs({ args }: FieldModel, number: number): Pick<RequiredField, 'args'> {
  const [first] = args;
  const isPlain = number % 2 === 0;
  switch (first?.name) {
    case 's':
      return written(isPlain ? '(s: "r")' : '(s: "a, b")', { s: isPlain ? 'r' : 'a, b' });
    case 'n':
      if (!isPlain) return written('(n: 3)', { n: 3 });
      return first.default === undefined ? {} : written('', { n: 7 });
    case 'size':
      if (!isPlain) return written('(size: {h: 1})', { size: { w: 3, h: 1, color: 'GREEN' } });
      if (first.default === undefined) return {};
      return written('', { size: { w: 3, h: 2, color: 'GREEN' } });
    case 'color':
      if (isPlain) return written('', { color: 'RED' });
      return written('(color: BLUE, list: [1, 2])', { color: 'BLUE', list: [1, 2] });
    case 'sizes':
      return isPlain ? written('', { n: 1 }) : written('(n: 2)', { n: 2 });
    default:
      return {};
  }
}

function written(text: string, values: Readonly<Record<string, unknown>>) {
  return { args: { text, values } };
}

function addProvides(model: Model, field: FieldModel, draft: FieldDraft): void {
  const [home, ...more] = field.homes;
  const object = model.objects.find(({ name }) => name === baseName(field.type));
  if (home === undefined || more.length > 0 || object?.kind !== 'entity') return;
  const candidates = object.fields.filter(
    (other) =>
      other.role === 'plain' &&
      other.requires === undefined &&
      other.args.length === 0 &&
      other.interfaceObject === undefined &&
      (SCALARS as readonly string[]).includes(baseName(other.type)) &&
      !other.homes.some(({ subgraph, external }) => subgraph === home.subgraph && !external) &&
      !other.homes.some(({ overridden }) => overridden),
  );
  if (candidates.length === 0) return;
  const given = choose(candidates, draft.with);
  home.provides = given.name;
  if (!isIn(given.homes, home.subgraph)) {
    given.homes.push({ subgraph: home.subgraph, external: true });
  }
}

function addOverride(
  model: Model,
  object: ObjectModel,
  field: FieldModel,
  draft: FieldDraft,
): void {
  const [home, ...more] = field.homes;
  if (home === undefined || more.length > 0 || field.requires !== undefined) return;
  const others = object.homes.filter(
    ({ subgraph, stub }) =>
      !stub && subgraph !== home.subgraph && canHold(model, subgraph, field.type),
  );
  if (others.length === 0) return;
  const { subgraph } = choose(others, draft.with);
  home.overrides = subgraph;
  place(model, field, subgraph);
  const old = field.homes.find((candidate) => candidate.subgraph === subgraph);
  if (old !== undefined) old.overridden = true;
}
