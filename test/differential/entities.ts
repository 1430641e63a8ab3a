import type { ModelDraft } from './draftModel.js';
import { choose } from './hash.js';
import type { FieldModel, ObjectModel, TypeHome } from './model.js';

const KEYS: readonly (readonly string[])[] = [
  ['id'],
  ['id', 'code'],
  ['id'],
  ['a b'],
  ['id', 'a b'],
  ['org { id }'],
  ['id', 'org { id }', 'code'],
  ['code', 'a org { id }'],
];

const KEY_FIELDS: Readonly<Record<string, Pick<FieldModel, 'type' | 'role'>>> = {
  id: { type: 'ID!', role: 'unique' },
  code: { type: 'Int!', role: 'unique' },
  a: { type: 'String!', role: 'half' },
  b: { type: 'Int!', role: 'half' },
};

/** An entity with its keys: the first subgraph knows all of them, each other at least one. */
export function entityOf(
  name: string,
  { keys: number, homes: numbers }: ModelDraft['entities'][number],
  subgraphs: readonly string[],
): ObjectModel {
  const keys = choose(KEYS, number);
  const homes: TypeHome[] = [];
  for (const at of numbers) {
    const subgraph = choose(subgraphs, at);
    if (homes.some((home) => home.subgraph === subgraph)) continue;
    const chosen = homes.length === 0 ? keys : someOf(keys, Math.floor(at / 10));
    const known = chosen.map((fields) => ({ fields, resolvable: true }));
    const other = keys.find((fields) => !chosen.includes(fields));
    // A key that it gives out but cannot be asked by.
    if (other !== undefined && at % 3 === 0) known.push({ fields: other, resolvable: false });
    homes.push({ subgraph, keys: known, stub: false });
  }
  return { name, kind: 'entity', keys, homes, fields: keyFieldsOf(keys, `${name}Org`) };
}

/** The types that hold the nested keys of an entity. */
export function orgsOf(entity: ObjectModel): ObjectModel[] {
  if (!entity.fields.some(({ name }) => name === 'org')) return [];
  return [
    {
      name: `${entity.name}Org`,
      kind: 'value',
      keys: [],
      homes: [],
      fields: [
        { name: 'id', type: 'ID!', args: [], role: 'unique', mood: 'sturdy', homes: [] },
        { name: 'label', type: 'String', args: [], role: 'plain', mood: 'sturdy', homes: [] },
      ],
    },
  ];
}

function keyFieldsOf(keys: readonly string[], org: string): FieldModel[] {
  const names = new Set(keys.flatMap((key) => key.replace(/\{[^}]*\}/g, '').split(/\s+/)));
  return [...names].filter(Boolean).map((name) => ({
    name,
    ...(KEY_FIELDS[name] ?? { type: `${org}!`, role: 'unique' as const }),
    args: [],
    mood: 'sturdy',
    homes: [],
  }));
}

function someOf(keys: readonly string[], number: number): readonly string[] {
  const chosen = keys.filter((_, index) => (number >> index) % 2 === 1);
  return chosen.length > 0 ? chosen : [choose(keys, number)];
}
