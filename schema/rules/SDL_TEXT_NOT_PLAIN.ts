import { type StringValueNode, visit } from 'graphql';
import { finding, type Rule } from './rule.js';

const code = 'SDL_TEXT_NOT_PLAIN';

// Control characters but tab and line ends, the signs that embed or override a direction of writing, line and
// paragraph separators, and halves of surrogates. Joiners and direction marks stay: Persian and Arabic need them.
const NOT_PLAIN = /(?![\t\n\r])\p{Cc}|[\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

/** The texts of a schema show what they say. */
export const SDL_TEXT_NOT_PLAIN: Rule = {
  code,
  meaning:
    'Descriptions and reasons are shown to clients in explorers and terminals. Control characters give a terminal commands, and signs that turn the direction of writing show another text than the one that was reviewed.',
  remedy: 'Write the text without control characters and without signs that turn its direction.',
  check({ document }) {
    const texts: StringValueNode[] = [];
    visit(document, {
      StringValue(node) {
        texts.push(node);
      },
    });
    return texts.flatMap((node) => {
      const found = NOT_PLAIN.exec(node.value)?.[0].codePointAt(0);
      if (found === undefined) return [];
      const name = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
      return [
        finding(code, {
          node,
          message: `A text has the character ${name}, which readers do not see.`,
          remedy: SDL_TEXT_NOT_PLAIN.remedy,
        }),
      ];
    });
  },
};
