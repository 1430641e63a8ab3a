import type { LocalizedText } from './localizedText.js';

/** A ready query that the Examples panel offers. */
export interface Example {
  /** Stable name for links, tests and screenshots: lower-case words joined by hyphens. */
  readonly id: string;
  readonly title: LocalizedText;
  /** One sentence: what the reader learns from the answer. */
  readonly description: LocalizedText;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

// The documented queries: the files begin with a comment line for the title and one or more for the description.
const files = import.meta.glob<string>('../../../docs/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The examples, in the order in which the panel shows them. */
export const examples: readonly Example[] = Object.entries(files)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, text]) => parseExample(path, text));

function parseExample(path: string, text: string): Example {
  const lines = text.split('\n');
  const bodyStart = lines.findIndex((line) => !line.startsWith('#'));
  const [title = '', ...description] = lines
    .slice(0, bodyStart)
    .map((line) => line.replace(/^#\s*/, ''));
  return {
    id: path.replace(/^.*\/\d+-|\.graphql$/g, ''),
    title: { en: title },
    description: { en: description.join(' ') },
    query: lines.slice(bodyStart).join('\n'),
  };
}
