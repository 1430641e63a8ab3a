import { addTwist } from './addTwist.js';
import type { FieldDraft, ModelDraft } from './draftModel.js';
import { entityOf, orgsOf } from './entities.js';
import { addFamily } from './families.js';
import { argsOf, leafTypeOf, typeOf } from './fieldParts.js';
import { choose } from './hash.js';
import { baseName, type FieldModel, type Model, type ObjectModel } from './model.js';
import { canHold, hold, holdKey, place } from './placement.js';

/** Makes the model that a draft stands for; what does not fit is left out or made plain. */
export function generateModel(draft: ModelDraft): Model {
  const subgraphs = Array.from({ length: draft.subgraphs + 2 }, (_, index) => `s${index}`);
  const model: Model = { seed: draft.seed, subgraphs, objects: [], abstracts: [] };
  draft.families.forEach((family, index) => {
    addFamily(model, family, `F${index}`);
  });
  draft.entities.forEach((entity, index) => {
    const object = entityOf(`E${index}`, entity, subgraphs);
    model.objects.push(object, ...orgsOf(object));
  });
  for (const object of model.objects) {
    for (const { subgraph, keys } of object.homes) {
      for (const { fields } of keys) holdKey(model, object, subgraph, fields);
    }
  }
  draft.values.forEach((_, index) => {
    const name = `V${index}`;
    model.objects.push({ name, kind: 'value', keys: [], fields: [], homes: [] });
  });
  addAbstracts(model, draft);
  draft.values.forEach(({ fields }, index) => {
    addValueFields(model, `V${index}`, fields);
  });
  draft.entities.forEach(({ fields }, index) => {
    addEntityFields(model, `E${index}`, fields);
  });
  draft.families.forEach(({ fields }, index) => {
    for (const member of ['A', 'B']) addEntityFields(model, `F${index}${member}`, fields);
  });
  model.objects.push(
    rootOf(model, 'Query', draft.queries),
    rootOf(model, 'Mutation', draft.mutations),
  );
  draft.entities.forEach(({ fields }, index) => {
    fields.forEach((field, at) => {
      addTwist(model, `E${index}`, `f${at}`, field);
    });
  });
  draft.families.forEach(({ fields }, index) => {
    fields.forEach((field, at) => {
      for (const member of ['A', 'B']) addTwist(model, `F${index}${member}`, `f${at}`, field);
    });
  });
  draft.queries.forEach((field, at) => {
    addTwist(model, 'Query', `q${at}`, field);
  });
  return model;
}

function addAbstracts(model: Model, draft: ModelDraft): void {
  const candidates = model.objects.map(({ name }) => name);
  draft.interfaces.forEach(({ members, wrap }, index) => {
    const name = `N${index}`;
    const chosen = [...new Set(members.map((member) => choose(candidates, member)))];
    const fields = [`n${index}Label`, `n${index}Extra`];
    for (const member of chosen) addInterfaceFields(model, member, fields, wrap);
    model.abstracts.push({
      name,
      kind: 'interface',
      members: chosen,
      fields,
      homes: [],
      objectIn: [],
    });
  });
  draft.unions.forEach(({ members }, index) => {
    const chosen = [...new Set(members.map((member) => choose(candidates, member)))];
    const name = `U${index}`;
    model.abstracts.push({
      name,
      kind: 'union',
      members: chosen,
      fields: [],
      homes: [],
      objectIn: [],
    });
  });
}

function addInterfaceFields(model: Model, member: string, names: string[], wrap: number): void {
  const object = model.objects.find(({ name }) => name === member);
  if (object === undefined) return;
  const leaf = wrap % 3 === 0 ? 'String!' : 'String';
  const real = object.homes.filter(({ stub }) => !stub);
  const homes = object.kind === 'value' ? object.homes : [choose(real, wrap)];
  for (const name of names) {
    const field: FieldModel = {
      name,
      type: name.endsWith('Label') ? leaf : 'Int',
      args: name.endsWith('Extra') && wrap % 2 === 1 ? [{ name: 'n', type: 'Int' }] : [],
      role: 'plain',
      mood: name.endsWith('Label') ? 'sturdy' : 'failing',
      homes: homes.map(({ subgraph }) => ({ subgraph })),
    };
    object.fields.push(field);
  }
}

function addValueFields(model: Model, name: string, drafts: readonly FieldDraft[]): void {
  const object = model.objects.find((candidate) => candidate.name === name);
  drafts.forEach((draft, at) => {
    object?.fields.push(
      // The first can be required of it, which a field with arguments cannot.
      plainField(
        `v${at}`,
        typeOf(model, draft, 'object'),
        at === 0 ? { ...draft, args: 0 } : draft,
      ),
    );
  });
}

function addEntityFields(model: Model, name: string, drafts: readonly FieldDraft[]): void {
  const object = model.objects.find((candidate) => candidate.name === name);
  if (object === undefined) return;
  const real = object.homes.filter(({ stub }) => !stub).map(({ subgraph }) => subgraph);
  drafts.forEach((draft, at) => {
    object.fields.push(placedField(model, `f${at}`, draft, real, 'object'));
  });
}

function rootOf(
  model: Model,
  name: 'Query' | 'Mutation',
  drafts: readonly FieldDraft[],
): ObjectModel {
  const prefix = name === 'Query' ? 'q' : 'm';
  const fields = drafts.map((draft, at) =>
    placedField(model, `${prefix}${at}`, draft, model.subgraphs, 'root'),
  );
  const homes = model.subgraphs.map((subgraph) => ({ subgraph, keys: [], stub: false }));
  return { name, kind: 'root', keys: [], fields, homes };
}

function placedField(
  model: Model,
  name: string,
  draft: FieldDraft,
  subgraphs: readonly string[],
  where: 'object' | 'root',
): FieldModel {
  const wished = typeOf(model, draft, where);
  const holders = subgraphs.filter((subgraph) => canHold(model, subgraph, wished));
  const type = holders.length > 0 ? wished : leafTypeOf(draft);
  const candidates = holders.length > 0 ? holders : subgraphs;
  const isMutation = name.startsWith('m');
  // Whether the fields after a mutation that failed in a non-null position still run is left open by GraphQL.
  const field = plainField(name, isMutation ? type.replace(/!$/, '') : type, draft);
  place(model, field, choose(candidates, draft.at));
  if (draft.shared % 4 === 3 && !isMutation) {
    place(model, field, choose(candidates, draft.at + 1 + (draft.shared % 3)));
  }
  hold(model, field.homes[0]?.subgraph ?? '', baseName(type));
  return field;
}

function plainField(name: string, type: string, draft: FieldDraft): FieldModel {
  const mood = draft.mood % 3 === 2 ? 'failing' : 'sturdy';
  return { name, type, args: argsOf(draft), role: 'plain', mood, homes: [] };
}
