import type { DocumentNode } from 'graphql';
import { RequirementGraph } from './RequirementGraph.js';
import { fieldsIn, type Requirement, requirementsOf } from './requirement.js';
import { changeJoin, join, joinsOf, SupergraphDraft, textOf } from './SupergraphDraft.js';
import { addStandIns, type StoodForField } from './standInFields.js';

/** A supergraph to plan with, and how its plans are told in terms of the subgraphs. */
export interface SeparatedSupergraph {
  readonly document: DocumentNode;
  /** The names of subgraphs, by those of the graphs that stand for a part of them. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** The fields that others stand for, by the names of these. */
  readonly standIns: ReadonlyMap<string, StoodForField>;
}

/**
 * Separates what the planner confuses of `@requires`; answers null where a supergraph has nothing of the kind.
 *
 * The planner asks a field by its name alone, so that of two requirements that need it with different arguments one
 * gets the other's value. And where a required field requires another in turn, it takes a subgraph's `@external` fields
 * for its own and asks for them. So in the supergraph that is planned with, each way of asking a field is a field, and
 * fields that require so are in a graph that has nothing else than the keys to reach it.
 */
export function separateRequirements(supergraphSdl: string): SeparatedSupergraph | null {
  if (!/\brequires: "/.test(supergraphSdl)) return null;
  const draft = new SupergraphDraft(supergraphSdl);
  const standIns = addStandIns(draft);
  const confused = confusedRequirements(draft, requirementsOf(draft), standIns);
  if (confused.length === 0) return null;
  const divided = new Set(confused.map(({ type }) => type));
  const graphs = new Map<string, RequirementGraph>();
  const subgraphs = new Map<string, string>();
  for (const { type, field, join: required, graph, text } of confused) {
    const key = `${graph} ${type} ${text}`;
    let own = graphs.get(key);
    if (own === undefined) {
      const name = `${graph}_NEEDS${graphs.size}`;
      const standsFor = addGraph(draft, graph, name);
      subgraphs.set(standsFor.name, standsFor.subgraph);
      own = new RequirementGraph(draft, { from: graph, name, divided });
      graphs.set(key, own);
    }
    own.takeOver(type, field, required);
  }
  return { document: draft.toDocument(), subgraphs, standIns };
}

/** The requirements in chains, and those that need a stand-in. */
function confusedRequirements(
  draft: SupergraphDraft,
  requirements: readonly Requirement[],
  standIns: ReadonlyMap<string, StoodForField>,
): Requirement[] {
  const namesIn = ({ type, text }: Requirement) =>
    fieldsIn(draft, type, text).map(({ node }) => node.name.value);
  const requiring = new Set(requirements.map(({ field }) => field.node.name.value));
  const needed = new Set(requirements.flatMap(namesIn));
  return requirements.filter(
    (one) =>
      needed.has(one.field.node.name.value) ||
      namesIn(one).some((name) => requiring.has(name) || standIns.has(name)),
  );
}

/** Adds a graph that stands for a part of another one's subgraph. */
function addGraph(
  draft: SupergraphDraft,
  graph: string,
  name: string,
): { readonly name: string; readonly subgraph: string } {
  const { members } = draft.type('join__Graph');
  const original = members.get(graph);
  const [declared = join('join__graph', {})] = original ? joinsOf(original, 'join__graph') : [];
  if (original === undefined) throw new Error(`the supergraph has no graph ${graph}`);
  const subgraph = textOf(declared, 'name') ?? '';
  const standsFor = `${subgraph}:${name}`;
  members.set(name, {
    node: { ...original.node, name: { ...original.node.name, value: name } },
    directives: [changeJoin(declared, { name: standsFor })],
  });
  return { name: standsFor, subgraph };
}
