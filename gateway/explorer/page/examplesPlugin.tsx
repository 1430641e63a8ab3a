import type { GraphiQLPlugin } from '@graphiql/react';
import { ExamplesPanel } from './ExamplesPanel.js';

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M7 5h10M7 10h10M7 15h10" strokeLinecap="round" />
      <path d="M3 5h.01M3 10h.01M3 15h.01" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}

/** Adds the Examples panel to GraphiQL's sidebar. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};
