import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createFetcher } from './createFetcher.js';
import { defaultQuery } from './defaultQuery.js';
import { examplesPlugin } from './examplesPlugin.js';
import { WrapLongLines } from './WrapLongLines.js';

// Relative to the page, so that a proxy may add a path before /explorer/ and /graphql alike.
const endpoint = new URL('../graphql', document.baseURI).pathname;
const schemaFile = new URL('../schema.graphql', document.baseURI).pathname;

const fetcher = createFetcher(endpoint);
const plugins = [examplesPlugin, HISTORY_PLUGIN];

/** The whole page: a line saying where one is, and GraphiQL with our examples. */
export function ExplorerPage() {
  return (
    <div className="explorer">
      <header className="explorer-header">
        <h1>TTEN Hub explorer</h1>
        <a href={schemaFile}>Schema</a>
      </header>
      <main className="explorer-main">
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={examplesPlugin}
          defaultQuery={defaultQuery}
          defaultEditorToolsVisibility={false}
        >
          {/* GraphiQL's own logo links to another site, which closed networks do not reach. */}
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <WrapLongLines />
        </GraphiQL>
      </main>
    </div>
  );
}
