import {
  type ConstDirectiveNode,
  type DocumentNode,
  type OperationTypeNode,
  print,
  type TypeNode,
} from 'graphql';
import { readDirectiveNames, schemaNodes } from '../rules/reading/directiveNames.js';
import {
  declaredTypes,
  elementsOf,
  interfacesOf,
  kindOf,
  type TypeElement,
  unionTypesOf,
} from '../rules/reading/typeNodes.js';

/** An element that two schemas do not have alike. */
export interface SdlDifference {
  readonly coordinate: string;
  readonly kind: 'missing' | 'added' | 'differs' | 'describedDifferently';
}

interface ElementFacts {
  /** What matters to a query, in a form that does not depend on how it is written. */
  readonly signature: string;
  readonly description: string;
}

// What decides how gateways ask; other directives mean nothing to them.
const KEPT = new Set([
  ...['key', 'requires', 'provides', 'external', 'shareable', 'override', 'inaccessible'],
  ...['interfaceObject', 'deprecated'],
]);
// What server libraries print of federation itself, and of GraphQL.
const MACHINERY =
  /^(_Any|_Entity|_Service|_FieldSet|FieldSet|(?:link|federation)__\w+|String|Int|Float|Boolean|ID)$/;
const MACHINERY_FIELDS = new Set(['_service', '_entities']);

/** Where what is served differs from what is published, in the order of the coordinates. */
export function compareSdl(
  published: DocumentNode,
  served: DocumentNode,
): readonly SdlDifference[] {
  const wanted = factsOf(published);
  const found = factsOf(served);
  const differences: SdlDifference[] = [];
  for (const [coordinate, facts] of wanted) {
    const other = found.get(coordinate);
    if (other === undefined) differences.push({ coordinate, kind: 'missing' });
    else if (other.signature !== facts.signature) differences.push({ coordinate, kind: 'differs' });
    else if (other.description !== facts.description) {
      differences.push({ coordinate, kind: 'describedDifferently' });
    }
  }
  for (const coordinate of found.keys()) {
    if (!wanted.has(coordinate)) differences.push({ coordinate, kind: 'added' });
  }
  return outermost(differences).toSorted((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
}

/** A type that is missing is said once, without its fields. */
function outermost(differences: readonly SdlDifference[]): readonly SdlDifference[] {
  const whole = new Set(
    differences
      .filter(({ kind }) => kind === 'missing' || kind === 'added')
      .map(({ coordinate }) => coordinate),
  );
  return differences.filter(({ coordinate }) => {
    const [type = '', member] = coordinate.split('.');
    const field = `${type}.${(member ?? '').split('(')[0]}`;
    return (coordinate === type || !whole.has(type)) && (coordinate === field || !whole.has(field));
  });
}

function factsOf(document: DocumentNode): ReadonlyMap<string, ElementFacts> {
  const names = readDirectiveNames(document);
  const roots = rootNames(document);
  const rename = (text: string) => text.replace(/\w+/g, (name) => roots.get(name) ?? name);
  const facts = new Map<string, ElementFacts>();
  for (const [written, declarations] of declaredTypes(document)) {
    const name = rename(written);
    if (MACHINERY.test(name)) continue;
    const [first] = declarations;
    if (first === undefined) continue;
    const own = declarations.flatMap(elementsOf);
    const applied = own.filter(({ coordinate }) => coordinate === written);
    if (name !== 'Query') {
      const parts = [
        kindOf(first),
        ...declarations.flatMap(interfacesOf).map((named) => `& ${named.name.value}`),
        ...declarations.flatMap(unionTypesOf).map((named) => `| ${named.name.value}`),
        ...applied.flatMap(({ directives }) => directivesOf(directives, names.canonical)),
      ];
      facts.set(name, {
        signature: parts.toSorted().join(' '),
        description: applied.map(descriptionOf).join(''),
      });
    }
    for (const element of own) {
      if (element.coordinate === written) continue;
      const member = element.coordinate.slice(written.length + 1);
      if (name === 'Query' && MACHINERY_FIELDS.has(member.split('(')[0] ?? '')) continue;
      facts.set(`${name}.${member}`, {
        signature: rename(signatureOf(element, names.canonical)),
        description: descriptionOf(element),
      });
    }
  }
  return facts;
}

function signatureOf({ node, directives }: TypeElement, canonical: (name: string) => string) {
  // Fields and arguments have a type, enum values have none.
  const type = 'type' in node ? print(node.type as TypeNode) : '';
  const standard = 'defaultValue' in node && node.defaultValue ? print(node.defaultValue) : '';
  return [type, standard, ...directivesOf(directives, canonical).toSorted()].join(' ');
}

function directivesOf(
  directives: readonly ConstDirectiveNode[],
  canonical: (name: string) => string,
): readonly string[] {
  return directives.flatMap((directive) => {
    const name = canonical(directive.name.value);
    if (!KEPT.has(name)) return [];
    const given = (directive.arguments ?? [])
      .map((argument) => `${argument.name.value}:${print(argument.value).replace(/\s+/g, ' ')}`)
      .filter((text) => text !== 'resolvable:true');
    return [`@${name}(${given.toSorted().join(',')})`];
  });
}

function descriptionOf({ node }: TypeElement): string {
  return 'description' in node ? (node.description?.value.trim() ?? '') : '';
}

/** The names a schema gives its root types, and what these types are called where nobody names them. */
function rootNames(document: DocumentNode): ReadonlyMap<string, string> {
  const standard: Record<OperationTypeNode, string> = {
    query: 'Query',
    mutation: 'Mutation',
    subscription: 'Subscription',
  };
  return new Map(
    schemaNodes(document)
      .flatMap(({ operationTypes }) => operationTypes ?? [])
      .map(({ operation, type }) => [type.name.value, standard[operation]]),
  );
}
