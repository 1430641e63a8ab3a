import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { applyPatch } from '../../../schema/applyPatch.js';
import { bundledUrl, type SubgraphSchema } from '../../../schema/compose.js';
import { composeSafely } from '../../../schema/composeSafely.js';
import { compositionFindings } from '../../../schema/compositionErrors/compositionFindings.js';
import { COMPOSITION_ERRORS } from '../../../schema/compositionErrors/index.js';
import { explain } from '../../../schema/explain.js';
import type { Finding } from '../../../schema/findings.js';
import { createContext } from '../../../schema/rules/reading/createContext.js';
import {
  COMPOSITION_CASES,
  type CompositionCase,
  hubSdlOf,
  portalSdlOf,
} from './compositionCases.js';
import { HUB_SUBGRAPHS } from './hubSubgraphs.js';

// Neither comes out of any schema a portal can write with the version we compose with: the first is for what
// composition does not foresee, the second for definitions it now merges.
const NOT_PROVOKED = ['COMPOSITION_FAILED', 'TYPE_DEFINITION_INVALID'];

// Those of the hub's subgraphs that compose without the others: fewer are faster.
const SOME_OF_THE_HUB = HUB_SUBGRAPHS.filter(({ name }) =>
  ['technologies', 'projects'].includes(name),
);

function othersOf(each: CompositionCase): readonly SubgraphSchema[] {
  const hub = hubSdlOf(each);
  // Which field cannot be reached is told by the whole graph.
  const ofTheHub = each.code === 'SATISFIABILITY_ERROR' ? HUB_SUBGRAPHS : SOME_OF_THE_HUB;
  return hub === null ? ofTheHub : [{ name: 'places', url: bundledUrl('places'), typeDefs: hub }];
}

function composeWith(each: CompositionCase, sdl: string) {
  const portal = { name: 'techmart', typeDefs: sdl, url: 'https://techmart.example/graphql' };
  return composeSafely([...othersOf(each), portal]);
}

function findingsOf(each: CompositionCase): readonly Finding[] {
  const sdl = portalSdlOf(each);
  const outcome = composeWith(each, sdl);
  if (outcome.status === 'composed') return [];
  const neighbours = othersOf(each).map(({ name, typeDefs }) => ({ name, typeDefs, isHub: true }));
  return compositionFindings(
    outcome.errors,
    createContext({ portal: 'techmart', sdl, document: parse(sdl), neighbours }),
  );
}

describe.each(COMPOSITION_CASES)('$code', (each) => {
  // Composition may tell of one fault by several ways that lead to it.
  const found = findingsOf(each).filter(({ code }) => code === each.code);
  const finding = found.find(({ coordinate }) => coordinate === each.coordinate) ?? found[0];

  it('is found at the element at fault', () => {
    expect(finding).toMatchObject({ severity: 'error', coordinate: each.coordinate });
    if (each.coordinate !== null) expect(finding?.place).not.toBeNull();
  });

  it('is explained', () => {
    const known = COMPOSITION_ERRORS.find(({ code }) => code === each.code);
    expect(finding?.remedy).toBe(known?.remedy);
    expect(explain(each.code)).toContain(known?.meaning);
  });

  it(each.isPatched ? 'composes with its patch' : 'leaves the change to a person', () => {
    const patch = finding?.patch ?? null;
    expect(patch !== null).toBe(each.isPatched);
    if (patch === null) return;
    const outcome = composeWith(each, applyPatch(portalSdlOf(each), patch));
    const refusals = outcome.status === 'refused' ? outcome.errors : [];
    expect(refusals.map(({ message }) => message)).toEqual([]);
  });
});

it('shows every explained error of composition', () => {
  const shown = [...COMPOSITION_CASES.map(({ code }) => code), ...NOT_PROVOKED].sort();
  expect(shown).toEqual(COMPOSITION_ERRORS.map(({ code }) => code).sort());
});

it('takes an error that composition throws for a refusal', () => {
  const typeDefs =
    'interface Money { amount: Int }\ntype TechmartPrice implements Money { amount: Int }';
  const outcome = composeSafely([...HUB_SUBGRAPHS, { name: 'techmart', url: '', typeDefs }]);
  expect(outcome.status === 'refused' ? outcome.errors.map(({ message }) => message) : []).toEqual([
    'Cannot implement non-interface type Money (of type ObjectType)',
  ]);
});
