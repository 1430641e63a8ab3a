import type { FamilyDraft } from './draftModel.js';
import { leafTypeOf } from './fieldParts.js';
import { choose } from './hash.js';
import { type FieldModel, isIn, type Model, type ObjectModel } from './model.js';

/** Adds an interface of entities with two members, and the subgraphs in which it is an `@interfaceObject`. */
export function addFamily(model: Model, { homes, added }: FamilyDraft, name: string): void {
  const [home, ...others] = [...new Set(homes.map((at) => choose(model.subgraphs, at)))];
  if (home === undefined) return;
  const objectIn = [...new Set(homes.map((at) => choose(model.subgraphs, at + 1)))].filter(
    (subgraph) => subgraph !== home,
  );
  const elsewhere = others.filter((subgraph) => !objectIn.includes(subgraph));
  const nameField = `${name.toLowerCase()}Name`;
  const fields = [nameField];
  const members = ['A', 'B'].map((suffix): ObjectModel => {
    const key = { fields: 'id', resolvable: true };
    return {
      name: `${name}${suffix}`,
      kind: 'entity',
      keys: ['id'],
      homes: [home, ...elsewhere].map((subgraph) => ({ subgraph, keys: [key], stub: false })),
      fields: [
        { name: 'id', type: 'ID!', args: [], role: 'unique', mood: 'sturdy', homes: [] },
        {
          name: nameField,
          type: 'String',
          args: [],
          role: 'plain',
          mood: 'failing',
          homes: [{ subgraph: home }],
        },
      ],
    };
  });
  if (objectIn.length > 0) {
    added.forEach((draft, index) => {
      const field = `${name.toLowerCase()}Added${index}`;
      fields.push(field);
      const subgraph = choose(objectIn, draft.at);
      const requires = draft.twist % 3 === 1 ? [{ name: nameField }] : undefined;
      for (const member of members) {
        if (requires !== undefined) require(member, nameField, subgraph);
        const one: FieldModel = {
          name: field,
          type: leafTypeOf(draft),
          args: [],
          role: 'plain',
          mood: draft.mood % 3 === 2 ? 'failing' : 'sturdy',
          homes: [{ subgraph }],
          interfaceObject: name,
          ...(requires && { requires }),
        };
        member.fields.push(one);
      }
    });
  }
  model.objects.push(...members);
  model.abstracts.push({
    name,
    kind: 'interface',
    members: members.map((member) => member.name),
    fields: ['id', ...fields],
    key: 'id',
    homes: [home],
    objectIn,
  });
}

/** Makes a subgraph know a field of a type that something there requires. */
function require({ fields }: ObjectModel, name: string, subgraph: string): void {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return;
  field.mood = 'sturdy';
  if (!isIn(field.homes, subgraph)) field.homes.push({ subgraph, external: true });
}
