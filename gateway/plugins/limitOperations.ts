import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  type OperationDefinitionNode,
  type ValidationContext,
  validate,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { ErrorCode } from '../../schema/errorCodes.js';
import type { RequestContext } from '../context.js';

/** How large an operation may be. */
export interface OperationLimits {
  /** Levels of fields; introspection is not counted. */
  readonly depth: number;
  readonly aliases: number;
  /** Records it may read, each object of a page counted as often as the pages around it make possible. */
  readonly cost: number;
}

const TOO_COMPLEX: ErrorCode = 'OPERATION_TOO_COMPLEX';
const FACETS_COST = 20;
// A report that names no countries is about the members of the network.
const REPORT_COUNTRIES = 10;
/** The listings that one is compared with to find its matches, however few are asked for. */
const MATCHES_COST = 300;
const MAX_SELECTIONS = 10_000;
/** Of an operation that execution refuses for its variables. */
const UNKNOWN_COST = 1;
const KEPT_COSTS = 100;
/** The arguments that `recordsOf` reads, and those of `@skip` and `@include`. */
const COSTLY_ARGUMENTS: ReadonlySet<string> = new Set([
  'first',
  'ids',
  'from',
  'to',
  'countries',
  'if',
]);

/** What is known of an operation's costs. */
interface Costs {
  readonly sizeVariables: readonly string[];
  readonly bySizes: Map<string, number>;
}

/** Refuses operations that are too deep, too wide or too costly before they are planned, with the numbers. */
export function limitOperations(limits: OperationLimits): ApolloServerPlugin<RequestContext> {
  // Apollo Server keeps one document for each text: what depends on it alone is found out once.
  const shapes = new WeakMap<DocumentNode, GraphQLError | null>();
  const costs = new WeakMap<OperationDefinitionNode, Costs>();
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request }) {
        // Refused by requireOperation.
        if (operation === undefined) return;
        let broken = shapes.get(document);
        if (broken === undefined) {
          broken = validate(schema, document, limitRules(limits))[0] ?? null;
          shapes.set(document, broken);
        }
        if (broken !== null) throw tooComplex(broken.message.replace('Syntax Error: ', ''));
        const { operationName, variables } = request;
        let known = costs.get(operation);
        if (known === undefined) {
          known = { sizeVariables: sizeVariablesOf(document), bySizes: new Map() };
          costs.set(operation, known);
        }
        const { sizeVariables, bySizes } = known;
        const sizes = sizesOf(sizeVariables, variables);
        let cost = bySizes.get(sizes);
        if (cost === undefined) {
          const found = operationCost(schema, document, { operationName, variables });
          cost = found ?? UNKNOWN_COST;
          if (bySizes.size >= KEPT_COSTS) bySizes.clear();
          if (found !== null) bySizes.set(sizes, found);
        }
        if (cost <= limits.cost) return;
        throw tooComplex(
          `The operation may read ${cost} records, ${limits.cost} are allowed; ask for smaller pages or fewer levels`,
        );
      },
    }),
  };
}

function limitRules({ depth, aliases }: OperationLimits) {
  const report = {
    onReject: [
      (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
    ],
    propagateOnRejection: false,
  };
  return [
    maxDepthRule({ n: depth, flattenFragments: true, ...report }),
    maxAliasesRule({ n: aliases, ...report }),
  ];
}

/** The variables of a document that its cost depends on: those of sizes, and of what is skipped or included. */
function sizeVariablesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument(argument) {
      if (!COSTLY_ARGUMENTS.has(argument.name.value)) return;
      visit(argument.value, { Variable: { enter: ({ name }) => void names.add(name.value) } });
    },
  });
  return [...names];
}

/** What of the variables' values a cost depends on: how many, how far, and whether at all. */
function sizesOf(
  names: readonly string[],
  variables: Readonly<Record<string, unknown>> = {},
): string {
  return names
    .map((name) => {
      const value = variables[name];
      const size = Array.isArray(value)
        ? value.length
        : typeof value === 'number' || typeof value === 'boolean'
          ? value
          : '';
      return `${typeof value} ${size}`;
    })
    .join();
}

/**
 * The most records an operation can make the hub read, at least 1 for each object it names; null where its variables do
 * not say.
 */
export function operationCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  request: {
    readonly operationName?: string | undefined;
    readonly variables?: Record<string, unknown> | undefined;
  },
): number | null {
  const { operationName, variables = {} } = request;
  try {
    return getComplexity({
      schema,
      query,
      variables,
      ...(operationName !== undefined && { operationName }),
      estimators: [estimateField],
      maxQueryNodes: MAX_SELECTIONS,
    });
  } catch (error) {
    // Fragments that multiply each other; any other error is of the variables and named by execution.
    if (!String(error).includes('maximum allowed number of nodes')) return null;
    throw tooComplex(`The operation has more than ${MAX_SELECTIONS} selections with its fragments`);
  }
}

const estimateField: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  if (field.name === 'facets') return FACETS_COST + childComplexity;
  const own = field.name === 'matches' ? MATCHES_COST : 1;
  return own + Math.max(recordsOf(args), 1) * childComplexity;
};

/** How many objects of a field its arguments ask for: a page, ids, or each year and country of a report. */
function recordsOf({ first, ids, from, to, countries }: Record<string, unknown>): number {
  if (typeof first === 'number') return first;
  if (Array.isArray(ids)) return ids.length;
  if (typeof from !== 'number' || typeof to !== 'number') return 1;
  return (to - from + 1) * (Array.isArray(countries) ? countries.length : REPORT_COUNTRIES);
}

function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: TOO_COMPLEX, http: { status: 400 } } });
}
