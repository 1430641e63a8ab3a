import {
  type DocumentNode,
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { OperationDraft, SelectionDraft } from './draftOperation.js';
import { choose } from './hash.js';
import { argumentsText, Variables } from './inputValues.js';
import { aliasOf, introspection } from './operationParts.js';

/** An operation as a client sends it. */
export interface Operation {
  readonly query: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields of one object of the answer, by the keys they have there. */
type Scope = Map<
  string,
  { readonly field: string; readonly args: string; readonly type: string; readonly inner: Scope }
>;

const FORMS = [
  'field',
  'field',
  'field',
  'typename',
  'inline',
  'field',
  'again',
  'named',
  'field',
  'reuse',
  'same',
  'field',
  'several',
] as const;

/** How many fields of an object come together in the form of that name. */
const SEVERAL = 5;

/** Says that a field of a type is not to get an alias. */
export type AvoidsAlias = (type: GraphQLCompositeType, alias: string) => boolean;

/** Makes the operation that a draft stands for over a schema; null when it has none that is valid. */
export function generateOperation(
  schema: GraphQLSchema,
  draft: OperationDraft,
  avoids: AvoidsAlias = () => false,
): Operation | null {
  for (const mayRepeat of [true, false]) {
    const writer = new OperationWriter(schema, avoids, mayRepeat);
    const query = writer.write(draft);
    const document = parse(query);
    if (validate(schema, document).length === 0) {
      return { query, document, variables: writer.variables.values };
    }
  }
  return null;
}

class OperationWriter {
  readonly variables = new Variables();
  readonly #schema: GraphQLSchema;
  readonly #avoids: AvoidsAlias;
  /** Whether fields and fragments may come again, which does not always fit. */
  readonly #mayRepeat: boolean;
  readonly #fragments: { readonly type: GraphQLCompositeType; readonly text: string }[] = [];
  readonly #composites: readonly GraphQLCompositeType[];

  constructor(schema: GraphQLSchema, avoids: AvoidsAlias, mayRepeat: boolean) {
    this.#avoids = avoids;
    this.#schema = schema;
    this.#mayRepeat = mayRepeat;
    this.#composites = Object.values(schema.getTypeMap())
      .filter(isCompositeType)
      .filter(({ name }) => !name.startsWith('__'));
  }

  write({ kind, selections }: OperationDraft): string {
    const mutation = this.#schema.getMutationType();
    const isMutation = kind % 6 === 5 && mutation;
    const root = isMutation ? mutation : this.#schema.getQueryType();
    if (!root) throw new Error('the schema has no queries');
    const scope: Scope = new Map();
    const parts = [this.#selectionSet(root, selections, scope)];
    if (!isMutation && kind % 20 >= 18) {
      const name = choose(this.#composites, kind).name;
      parts[0] = parts[0]?.replace(/^\{/, `{ ${introspection(kind, name)} `) ?? '';
    }
    const { definitions } = this.variables;
    const head = definitions.length === 0 ? '' : `(${definitions.join(', ')})`;
    const operation = `${isMutation ? 'mutation' : 'query'} Q${head} ${parts.join('')}`;
    const fragments = this.#fragments.map(
      ({ type, text }, index) => `fragment P${index} on ${type.name} ${text}`,
    );
    return [operation, ...fragments].join('\n');
  }

  #selectionSet(
    parent: GraphQLCompositeType,
    drafts: readonly SelectionDraft[],
    scope: Scope,
  ): string {
    const parts = drafts.map((draft) => this.#selection(parent, draft, scope));
    return `{ ${parts.length === 0 ? this.#typename(scope, '') : parts.join(' ')} }`;
  }

  #selection(parent: GraphQLCompositeType, draft: SelectionDraft, scope: Scope): string {
    const form = choose(FORMS, draft.form);
    const directive = this.#directive(draft.directive);
    const types = this.#composites.filter((type) => doTypesOverlap(this.#schema, parent, type));
    switch (form) {
      case 'typename':
        return `${this.#typename(scope, this.#typenameAlias(parent, draft.alias))}${directive}`;
      case 'same':
        return `...${draft.pick % 2 === 0 ? '' : ` on ${parent.name}`}${directive} ${this.#selectionSet(parent, draft.children, scope)}`;
      case 'named': {
        const type = choose(types, draft.pick);
        const text = this.#selectionSet(type, draft.children, scope);
        this.#fragments.push({ type, text });
        return `...P${this.#fragments.length - 1}${directive}`;
      }
      case 'reuse': {
        const index = this.#fragments.findIndex(({ type }) => types.includes(type));
        if (index >= 0 && this.#mayRepeat) return `...P${index}${directive}`;
        break;
      }
      case 'again': {
        const again = this.#mayRepeat ? this.#again(parent, draft, scope) : null;
        if (again !== null) return `${again.head}${directive}${again.inner}`;
        break;
      }
    }
    if (form === 'several' && !isUnionType(parent)) {
      return Array.from({ length: SEVERAL }, (_, index) => {
        const children = draft.children.slice(0, 1);
        const one = { ...draft, pick: draft.pick + index, alias: 0, children };
        return this.#field(parent, one, index === 0 ? directive : '', scope);
      }).join(' ');
    }
    if (form === 'inline' || isUnionType(parent)) {
      const type = choose(types, draft.pick);
      return `... on ${type.name}${directive} ${this.#selectionSet(type, draft.children, scope)}`;
    }
    return this.#field(parent, draft, directive, scope);
  }

  #field(
    parent: Exclude<GraphQLCompositeType, { getTypes(): unknown }>,
    draft: SelectionDraft,
    directive: string,
    scope: Scope,
  ): string {
    const fields = Object.values(parent.getFields());
    const field = choose(fields, draft.pick);
    const args = argumentsText(field.args, draft.args, this.variables);
    const type = String(field.type);
    const alias = aliasOf(field, fields, draft.alias);
    const wished = this.#avoids(parent, alias) ? field.name : alias;
    let key = wished;
    for (let count = 1; ; count += 1) {
      const taken = scope.get(key);
      if (taken === undefined) break;
      if (taken.field === field.name && taken.args === args && taken.type === type) break;
      key = `${wished}_${count}`;
    }
    const inner = scope.get(key)?.inner ?? new Map();
    scope.set(key, { field: field.name, args, type, inner });
    const head = key === field.name ? key : `${key}: ${field.name}`;
    return `${head}${args}${directive}${this.#inner(field, draft, inner)}`;
  }

  #again(parent: GraphQLCompositeType, draft: SelectionDraft, scope: Scope) {
    if (isUnionType(parent)) return null;
    const known = [...scope].filter(([, { field, type }]) => {
      return String(parent.getFields()[field]?.type) === type;
    });
    if (known.length === 0) return null;
    const [key, { field: name, args, inner }] = choose(known, draft.pick);
    const field = parent.getFields()[name];
    if (field === undefined) return null;
    const head = `${key === name ? key : `${key}: ${name}`}${args}`;
    return { head, inner: this.#inner(field, draft, inner) };
  }

  #inner(field: GraphQLField<unknown, unknown>, draft: SelectionDraft, scope: Scope): string {
    const type = getNamedType(field.type);
    return isCompositeType(type) ? ` ${this.#selectionSet(type, draft.children, scope)}` : '';
  }

  #typenameAlias(parent: GraphQLCompositeType, number: number): string {
    const alias = choose(['', '', 't', 'id', 'f0'], number);
    return alias !== '' && this.#avoids(parent, alias) ? '' : alias;
  }

  #typename(scope: Scope, alias: string): string {
    const key = alias === '' ? '__typename' : alias;
    const taken = scope.get(key);
    if (taken !== undefined && taken.field !== '__typename') return '__typename';
    scope.set(key, { field: '__typename', args: '', type: 'String!', inner: new Map() });
    return alias === '' ? '__typename' : `${alias}: __typename`;
  }

  #directive(number: number): string {
    const choice = Math.floor(number / 24);
    const condition = (shift: number) => this.variables.condition(choice + shift);
    switch (number % 24) {
      case 7:
        return ` @skip(if: ${condition(0)})`;
      case 8:
      case 9:
        return ` @include(if: ${condition(0)})`;
      case 10:
        return ` @skip(if: ${choice % 3 === 0})`;
      case 11:
        return ` @include(if: ${choice % 3 !== 0})`;
      case 12:
        return ` @skip(if: ${condition(0)}) @include(if: ${condition(1)})`;
      default:
        return '';
    }
  }
}
