import type { FieldDraft } from './draftModel.js';
import { choose } from './hash.js';
import type { ArgModel, Model } from './model.js';

const WRAPS = [
  '?',
  '?!',
  '[?]',
  '[?!]!',
  '[?!]',
  '?',
  '[?]!',
  '[[?]]',
  '[[?!]!]',
  '[[?]!]!',
] as const;
const LEAVES = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Color', 'Blob', 'String'] as const;

const ARGS: readonly (readonly ArgModel[])[] = [
  [],
  [{ name: 'n', type: 'Int' }],
  [],
  [{ name: 'n', type: 'Int', default: '7' }],
  [],
  [{ name: 's', type: 'String!' }],
  [{ name: 'size', type: 'Size' }],
  [],
  [{ name: 'size', type: 'Size', default: '{h: 2}' }],
  [
    { name: 'color', type: 'Color', default: 'RED' },
    { name: 'list', type: '[Int!]' },
  ],
  [{ name: 'blob', type: 'Blob' }],
  [
    { name: 'sizes', type: '[Size!]' },
    { name: 'n', type: 'Int!', default: '1' },
  ],
];

const KINDS = [
  'leaf',
  'leaf',
  'entity',
  'value',
  'leaf',
  'entity',
  'interface',
  'union',
  'family',
  'leaf',
] as const;
const ROOT_KINDS = [
  'leaf',
  'entity',
  'entity',
  'value',
  'interface',
  'entity',
  'union',
  'family',
] as const;

/** A type for a field, of those the model has. */
export function typeOf(model: Model, { kind, wrap }: FieldDraft, place: 'object' | 'root'): string {
  const chosen = choose<string>(place === 'root' ? ROOT_KINDS : KINDS, kind);
  const names = namesOf(model, chosen);
  const inner = Math.floor(kind / 10);
  const name = names.length === 0 ? choose(LEAVES, inner) : choose(names, inner);
  return choose(WRAPS, wrap).replace('?', name);
}

/** A type without objects, for places where an object cannot be. */
export function leafTypeOf({ kind, wrap }: FieldDraft): string {
  return choose(WRAPS, wrap).replace('?', choose(LEAVES, Math.floor(kind / 10)));
}

export function argsOf({ args }: FieldDraft): readonly ArgModel[] {
  return choose(ARGS, args);
}

function namesOf({ objects, abstracts }: Model, kind: string): string[] {
  switch (kind) {
    case 'entity':
      return objects.filter((object) => object.kind === 'entity').map(({ name }) => name);
    case 'value':
      // Also the types that hold nested keys.
      return objects.filter((object) => object.kind === 'value').map(({ name }) => name);
    case 'interface':
      return abstracts
        .filter((abstract) => abstract.kind === 'interface' && abstract.key === undefined)
        .map(({ name }) => name);
    case 'union':
      return abstracts.filter((abstract) => abstract.kind === 'union').map(({ name }) => name);
    case 'family':
      return abstracts.filter(({ key }) => key !== undefined).map(({ name }) => name);
    default:
      return [];
  }
}
