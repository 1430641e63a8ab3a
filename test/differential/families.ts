import type { FamilyDraft } from './draftModel.js';
import { leafTypeOf } from './fieldParts.js';
import { choose } from './hash.js';
import type { FieldModel, Model, ObjectModel } from './model.js';

/** Adds an interface of entities with two members, and the subgraphs in which it is an `@interfaceObject`. */
export function addFamily(model: Model, { homes, added }: FamilyDraft, name: string): void {
  const [home, ...others] = [...new Set(homes.map((at) => choose(model.subgraphs, at)))];
  if (home === undefined) return;
  const objectIn = [...new Set(homes.map((at) => choose(model.subgraphs, at + 1)))].filter(
    (subgraph) => subgraph !== home,
  );
  const elsewhere = others.filter((subgraph) => !objectIn.includes(subgraph));
  const fields = [`${name.toLowerCase()}Name`];
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
          name: fields[0] ?? '',
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
      for (const member of members) {
        const one: FieldModel = {
          name: field,
          type: leafTypeOf(draft),
          args: [],
          role: 'plain',
          mood: draft.mood % 3 === 2 ? 'failing' : 'sturdy',
          homes: [{ subgraph: choose(objectIn, draft.at) }],
          interfaceObject: name,
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
