import { expect } from '@jest/globals';
import {
  createSignViewer,
  GATEWAY_AUDIENCE,
  VIEWER_HEADER,
} from '../../subgraphs/kit/signedViewer.js';
import type { Viewer } from '../../subgraphs/kit/viewer.js';
import type { Answer } from './askSubgraph.js';
import { startTestHub, TEST_VIEWER_SECRET, type TestHub } from './testHub.js';

/** What a viewer can do with a hub. */
export interface ActingViewer {
  readonly viewer: Viewer;
  /** An operation as this viewer, whatever its answer. */
  query(query: string, variables?: object): Promise<Answer>;
  /** The data of an operation that has no errors. */
  ask(query: string, variables?: object): Promise<Answer['data']>;
  /** The payload of one mutation, with `selection` of it besides its user errors. */
  act(
    mutation: string,
    inputType: string,
    input: object,
    selection: string,
  ): Promise<Answer['data']>;
}

/** A hub, and those who act on it. */
export interface ActingHub extends TestHub {
  as(viewer: Partial<Viewer>): ActingViewer;
}

let count = 0;

/** Starts a hub at which tests act as whomever they like: they sign viewers as subgraphs on their own do. */
export async function startActingHub(): Promise<ActingHub> {
  const hub = await startTestHub();
  const sign = createSignViewer(TEST_VIEWER_SECRET);
  return {
    ...hub,
    as(given) {
      count += 1;
      const viewer: Viewer = {
        subject: `user-${count}`,
        roles: [],
        country: null,
        institutionIds: [],
        portal: null,
        ...given,
      };
      const query = async (operation: string, variables: object = {}) =>
        hub.query(operation, variables, {
          [VIEWER_HEADER]: await sign(viewer, GATEWAY_AUDIENCE),
        });
      const ask = async (operation: string, variables: object = {}) => {
        const { data, errors } = await query(operation, variables);
        expect(errors).toBeUndefined();
        return data;
      };
      return {
        viewer,
        query,
        ask,
        async act(mutation, inputType, input, selection) {
          const data = await ask(
            `mutation ($input: ${inputType}!) { payload: ${mutation}(input: $input) {
              ${selection} userErrors { code message path } } }`,
            { input },
          );
          return data.payload;
        },
      };
    },
  };
}
