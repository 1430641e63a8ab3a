import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { defaultQuery } from './defaultQuery.js';
import { type Example, examples } from './examples.js';

/** Up to this width an open panel covers the editors; explorer.css has the same number. */
const narrowScreen = '(max-width: 760px)';

const replaceableQueries = new Set(
  ['', defaultQuery, ...examples.map((example) => example.query)].map((query) => query.trim()),
);

/**
 * Returns a function that puts an example into the editor: into the current tab when that holds nothing of the
 * reader's own, else into a new one. It returns null until the editors are loaded.
 */
export function useOpenExample(): ((example: Example) => void) | null {
  const { addTab, setVisiblePlugin } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  if (!queryEditor || !variableEditor || !responseEditor) return null;

  return ({ query, variables }) => {
    if (!replaceableQueries.has(queryEditor.getValue().trim())) addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables ? JSON.stringify(variables, null, 2) : '');
    // The answer to the previous query beside the new one would mislead.
    responseEditor.setValue('');
    if (window.matchMedia(narrowScreen).matches) setVisiblePlugin(null);
  };
}
