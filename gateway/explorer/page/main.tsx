// First: it tells Monaco where its workers are, before anything loads Monaco.
import 'graphiql/setup-workers/vite';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExplorerPage } from './ExplorerPage.js';
// The parts of graphiql/style.css that we need: it also inlines Monaco's styles a second time, and Roboto.
import '@graphiql/react/font/fira-code.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './explorer.css';

const container = document.getElementById('explorer');
if (!container) throw new Error('index.html has no element with the id "explorer"');

createRoot(container).render(
  <StrictMode>
    <ExplorerPage />
  </StrictMode>,
);
