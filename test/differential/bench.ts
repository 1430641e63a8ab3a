import { execute } from 'graphql';
import { bundledUrl, compose } from '../../schema/compose.js';
import { type Answer, compareAnswers } from './compareAnswers.js';
import { type ModelGateway, openModelGateway } from './gateways.js';
import type { Operation } from './generateOperation.js';
import type { Model } from './model.js';
import { createReference, type Reference } from './referenceSchema.js';
import { subgraphSdl } from './subgraphSdl.js';
import { createWorld } from './world.js';

/** A gateway and the reference over the same model. */
export interface Bench {
  readonly model: Model;
  readonly reference: Reference;
  readonly supergraphSdl: string;
  compare(operation: Operation): Promise<Comparison>;
  stop(): Promise<void>;
}

/** What both said to an operation. */
export interface Comparison {
  readonly differences: readonly string[];
  readonly answer: Answer;
  readonly expected: Answer;
}

/** That the subgraphs of a model do not fit together. */
export interface Refusal {
  readonly refused: readonly string[];
}

export function subgraphsOf(model: Model) {
  return model.subgraphs.map((name) => ({
    name,
    typeDefs: subgraphSdl(model, name),
    url: bundledUrl(name),
  }));
}

export async function openBench(model: Model, kind: 'hub' | 'stock'): Promise<Bench | Refusal> {
  const outcome = compose(subgraphsOf(model));
  if (outcome.status !== 'composed') {
    return { refused: outcome.errors.map(({ message }) => message) };
  }
  const { supergraphSdl } = outcome;
  const reference = createReference(model);
  const gateway: ModelGateway = await openModelGateway(model, supergraphSdl, kind);
  return {
    model,
    reference,
    supergraphSdl,
    async compare(operation) {
      const expected = await askSchema(reference.schema, operation);
      const answer = await gateway.ask(operation).catch(
        (error: unknown): Answer => ({
          data: { crashed: true },
          journal: [],
          causes: [String(error)],
        }),
      );
      // Only errors are compared with what the lenient schema reports.
      const hasErrors = answer.errors !== undefined || expected.errors !== undefined;
      const lenient = hasErrors ? await askSchema(reference.lenient, operation) : expected;
      return { differences: compareAnswers(answer, expected, lenient), answer, expected };
    },
    stop: () => gateway.stop(),
  };
}

async function askSchema(schema: Reference['schema'], { document, variables }: Operation) {
  const world = createWorld();
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: world,
  });
  return { data, ...(errors && { errors }), journal: world.journal } satisfies Answer;
}
