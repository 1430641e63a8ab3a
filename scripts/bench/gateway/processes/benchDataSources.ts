import { type DataSources, timed } from '../../../../gateway/datasources/createDataSources.js';
import { InProcessDataSource } from '../../../../gateway/datasources/InProcessDataSource.js';
import { BENCH_SUBGRAPHS, benchSubgraph } from '../domain/subgraphs.js';

/** The bench's subgraphs in this process, kept over swaps of the supergraph as the hub keeps its own. */
export function benchDataSources(): Pick<DataSources, 'choose'> {
  const sources = new Map<string, InProcessDataSource>();
  return {
    choose(given) {
      const name = BENCH_SUBGRAPHS.find((known) => known === given);
      if (name === undefined) throw new Error(`the bench has no subgraph ${given}`);
      const source = sources.get(name) ?? new InProcessDataSource(benchSubgraph(name).open(null));
      sources.set(name, source);
      return timed(name, source);
    },
  };
}
