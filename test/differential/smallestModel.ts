import type {
  AbstractModel,
  FieldHome,
  FieldModel,
  Model,
  ObjectModel,
  TypeHome,
} from './model.js';

const BOTH = ['s0', 's1'];

/** A model of two subgraphs in which every known fault can be shown. */
export const smallestModel: Model = {
  seed: 1,
  subgraphs: BOTH,
  objects: [
    object('E0', 'entity', [
      key(BOTH),
      field('n', 'String', ['s1'], { external: 's0' }),
      field('f0', 'String', ['s0'], { external: 's1', requires: [{ name: 'n' }] }),
      field('f1', 'String', ['s1'], { requires: [{ name: 'f0' }] }),
      field('h0', 'String', ['s0']),
      field('h1', 'String', ['s1'], { mood: 'failing' }),
      field('g', 'String', ['s1'], { external: 's0', args: [{ name: 'n', type: 'Int' }] }),
      field('lists', '[[V1]]!', ['s1'], { external: 's0' }),
      field('l', 'String', ['s0'], { requires: [{ name: 'lists', children: ['label'] }] }),
      field('r', 'String', ['s0'], { requires: [{ name: 'g' }] }),
      field('r3', 'String', ['s0'], {
        requires: [{ name: 'g', args: { text: '(n: 3)', values: { n: 3 } } }],
      }),
    ]),
    object('E1', 'entity', [key(BOTH), field('label', 'String', BOTH)]),
    object('V1', 'value', [field('label', 'String', BOTH)]),
    object('A', 'entity', [key(['s0']), ...added(), field('label', 'String', ['s0'])], ['s0']),
    object('B', 'entity', [key(['s0']), ...added()], ['s0']),
    object('Query', 'root', [
      field('q0', 'E0!', ['s0']),
      field('q1', 'E0!', ['s1']),
      field('nullable', 'E0', ['s0']),
      field('some', '[U0!]!', ['s0']),
      field('matrix', '[[F]!]!', BOTH),
      field('one', 'A!', ['s0']),
      field('other', 'F!', ['s1']),
      field('others', '[F!]!', ['s1']),
      field('all', '[F!]!', ['s0']),
    ]),
    object('Mutation', 'root', [field('m0', 'Int', ['s0']), field('m1', 'Int', ['s1'])]),
  ],
  abstracts: [
    abstract('U0', 'union', ['E0', 'V1']),
    abstract('U1', 'union', ['E1', 'V1']),
    abstract('N', 'interface', ['A'], { fields: ['label'] }),
    abstract('F', 'interface', ['A', 'B'], {
      fields: ['id', 'name', 'named', 'added', 'risky'],
      key: 'id',
      objectIn: ['s1'],
    }),
  ],
};

type FieldFacts = Partial<
  Pick<FieldModel, 'args' | 'role' | 'mood' | 'requires' | 'interfaceObject'>
>;

function object(
  name: string,
  kind: ObjectModel['kind'],
  fields: FieldModel[],
  subgraphs: readonly string[] = BOTH,
): ObjectModel {
  const keys = kind === 'entity' ? ['id'] : [];
  const homes = subgraphs.map((subgraph): TypeHome => {
    const known = keys.map((text) => ({ fields: text, resolvable: true }));
    return { subgraph, keys: known, stub: false };
  });
  return { name, kind, keys, fields, homes };
}

function field(
  name: string,
  type: string,
  subgraphs: readonly string[],
  { external, ...facts }: FieldFacts & { readonly external?: string } = {},
): FieldModel {
  const homes: FieldHome[] = subgraphs.map((subgraph) => ({ subgraph }));
  if (external !== undefined) homes.push({ subgraph: external, external: true });
  return { name, type, args: [], role: 'plain', mood: 'sturdy', ...facts, homes };
}

function key(subgraphs: readonly string[]): FieldModel {
  return field('id', 'ID!', subgraphs, { role: 'unique' });
}

function added(): FieldModel[] {
  return [
    field('name', 'String', ['s0'], { external: 's1' }),
    field('named', 'String', ['s1'], { interfaceObject: 'F', requires: [{ name: 'name' }] }),
    field('added', 'String', ['s1'], { interfaceObject: 'F' }),
    field('risky', 'String', ['s1'], {
      args: [{ name: 'n', type: 'Int' }],
      interfaceObject: 'F',
      mood: 'failing',
    }),
  ];
}

function abstract(
  name: string,
  kind: AbstractModel['kind'],
  members: string[],
  facts: Partial<AbstractModel> = {},
): AbstractModel {
  return { name, kind, members, fields: [], homes: ['s0'], objectIn: [], ...facts };
}
