import { decode } from 'html-entities';

/** What sources write where they have nothing to say. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...['n/a', 'na', 'none', 'null', 'nil', '-', '--', 'xx', 'unknown', 'stub'],
  ...['not available', 'not applicable', 'tbd', 'to be determined', 'to be decided'],
]);

const BLOCK_TAG =
  /<\/?(?:p|br|div|ul|ol|li|table|thead|tbody|tr|h[1-6]|blockquote)(?:\s[^<>]*)?\/?>/gi;
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|a|sub|sup|small|td|th)(?:\s[^<>]*)?\/?>/gi;

/** Glyphs of the Symbol font that word processors leave in the private use area, and what they show. */
const SYMBOL_FONT: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0a3': '≤',
  '\uf0b3': '≥',
  '\uf061': 'α',
  '\uf062': 'β',
  '\uf06d': 'μ',
  '\uf073': 'σ',
  '\uf044': 'Δ',
  '\uf07e': '∼',
  '\uf02b': '+',
  '\uf02d': '−',
};

const PRIVATE_USE = /[\ue000-\uf8ff]/g;
const SOFT_HYPHEN_AND_ZERO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/g;
/** C1 controls: bytes of Windows-1252 that were taken for Latin-1. */
const WINDOWS_1252 = /[\u0080-\u009f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const ENTITY_LEFT = /&(?:[a-z]{2,8}|#\d{2,5});/i;

/**
 * A text as a reader should see it: entities, tags and stray control characters resolved, runs of spaces made one.
 *
 * Line breaks become spaces. Empty when there is nothing, or only a placeholder such as "N/A".
 */
export function cleanLine(text: string): string {
  const clean = resolveMarkup(text).replace(/\s+/g, ' ').trim();
  return isPlaceholder(clean) ? '' : clean;
}

/** Like {@link cleanLine}, and keeps paragraphs: one line break for one, an empty line for more. */
export function cleanParagraphs(text: string): string {
  const clean = resolveMarkup(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return isPlaceholder(clean) ? '' : clean;
}

/** Whether a text says that there is none. */
function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.has(text.toLowerCase().replace(/[.\s]+$/, ''));
}

/** Tags go first: what an entity stands for is text, "a &lt; b". */
function resolveMarkup(text: string): string {
  const untagged = text.includes('<')
    ? text.replace(BLOCK_TAG, '\n').replace(INLINE_TAG, '')
    : text;
  return (
    decodeEntities(untagged)
      // Some sources escape their markup as well: "&lt;li&gt;".
      .replace(BLOCK_TAG, '\n')
      // HTML reads such numbers as Windows-1252; Node's TextDecoder of that name does not.
      .replace(WINDOWS_1252, (character) => decode(`&#${character.charCodeAt(0)};`))
      .replace(PRIVATE_USE, (character) => SYMBOL_FONT[character] ?? '')
      .replace(SOFT_HYPHEN_AND_ZERO_WIDTH, '')
      .replace(CONTROLS, ' ')
      .normalize('NFC')
  );
}

/** Some texts were escaped twice: "&amp;quot;". */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = decode(text);
  return ENTITY_LEFT.test(once) ? decode(once) : once;
}
