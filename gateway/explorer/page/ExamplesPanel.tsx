import { type Example, examples } from './examples.js';
import { type LocalizedText, pickText } from './localizedText.js';
import { useOpenExample } from './useOpenExample.js';

/** The list of ready queries; a click puts one into the editor. */
export function ExamplesPanel() {
  const openExample = useOpenExample();
  return (
    <section aria-label="Examples">
      <h2 className="examples-heading">Examples</h2>
      <ul className="examples-list">
        {examples.map((example) => (
          <li key={example.id}>
            <ExampleButton example={example} onOpen={openExample} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExampleButton({
  example,
  onOpen,
}: {
  example: Example;
  onOpen: ((example: Example) => void) | null;
}) {
  return (
    <button
      type="button"
      className="example"
      data-example={example.id}
      disabled={onOpen === null}
      onClick={() => onOpen?.(example)}
    >
      <Text className="example-title" text={example.title} />
      <Text className="example-description" text={example.description} />
    </button>
  );
}

/** `dir="auto"`, because the page itself stays left to right whatever the language. */
function Text({ text, className }: { text: LocalizedText; className: string }) {
  const { value, language } = pickText(text, navigator.languages);
  return (
    <span className={className} lang={language} dir="auto">
      {value}
    </span>
  );
}
