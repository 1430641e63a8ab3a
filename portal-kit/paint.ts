import { styleText } from 'node:util';

/** Colours and weights that reports use. */
export type Style = 'red' | 'yellow' | 'blue' | 'green' | 'cyan' | 'gray' | 'bold';

/** Gives a text a style, or returns it as it is where colours are off. */
export type Paint = (style: Style, text: string) => string;

/** A paint for a terminal or for anything else; NO_COLOR switches colours off, see no-color.org. */
export function createPaint(isTerminal: boolean, environment: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR, TERM } = environment;
  const isPlain = !isTerminal || (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb';
  return isPlain
    ? (_style, text) => text
    : (style, text) => styleText(style, text, { validateStream: false });
}

/** A text without the characters that steer a terminal; tabs become spaces, line breaks stay. */
export function printable(text: string): string {
  return text.replaceAll('\t', '  ').replace(/(?!\n)\p{Cc}/gu, '�');
}
