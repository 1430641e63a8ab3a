import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A portal's schema that the hub has to refuse. */
export interface SchemaCase {
  /** The finding it is refused with. */
  readonly code: string;
  readonly what: string;
  /** The code under which it is published. */
  readonly portal: string;
  sdl(): string;
  /** Where the finding has to be; without it at the mark, or nowhere. */
  readonly line?: number;
}

const FOLDER = path.join(__dirname, '../fixtures/schemaCases');
const MARK = '# <-- here';
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n';

/** The schemas of `test/fixtures/schemaCases`, a folder for each finding; `# <-- here` is at the line at fault. */
export function readSchemaCases(): readonly SchemaCase[] {
  return readdirSync(FOLDER).flatMap((code) =>
    readdirSync(path.join(FOLDER, code)).map((file) => {
      const sdl = readFileSync(path.join(FOLDER, code, file), 'utf8');
      const portal = /^# portal: (\S+)/.exec(sdl)?.[1] ?? 'techmart';
      return { code, what: path.basename(file, '.graphql'), portal, sdl: () => sdl };
    }),
  );
}

/** The line a case's finding has to name; null when no one line is at fault. */
export function lineAtFault({ line }: SchemaCase, sdl: string): number | null {
  if (line !== undefined) return line;
  const lines = sdl.split(/\r\n|\n|\r/);
  const index = lines.findIndex((line) => line.includes(MARK));
  return index === -1 ? null : index + 1;
}

const many = (count: number, each: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);

const techmart = (code: string, what: string, sdl: () => string, line?: number): SchemaCase => ({
  code,
  what,
  portal: 'techmart',
  sdl,
  ...(line !== undefined && { line }),
});

const override = () =>
  `${LINK.replace('"@key"', '"@key", "@override"')}type TechnologyOffer @key(fields: "id") {
  id: ID!
  year: Int @override(from: "technologies") ${MARK}
}
`;

/** Schemas too large, too deep or too odd to be kept as files. */
export const GENERATED_CASES: readonly SchemaCase[] = [
  techmart('SDL_TOO_LARGE', '20 MB of fields', () => {
    return `${LINK}type TechmartT { ${'field: String '.repeat(20_000_000 / 14)}}`;
  }),
  techmart('SDL_TOO_LARGE', '20 MB in a comment of wide letters', () => {
    return `# ${'ü'.repeat(10_000_000)}`;
  }),
  techmart('SDL_TOO_LARGE', 'fewer letters than bytes', () => `# ${'ü'.repeat(500_000)}`),
  techmart('SDL_TOO_LARGE', '100,000 lists within each other', () => {
    return `${LINK}type TechmartT { a: ${'['.repeat(100_000)}Int${']'.repeat(100_000)} }`;
  }),
  techmart('SDL_TOO_LARGE', '100,000 braces within each other', () => '{'.repeat(100_000)),
  techmart('SDL_TOO_LARGE', '100,000 objects within each other as a default', () => {
    const value = `${'{a:'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    return `${LINK}type TechmartT { a(b: TechmartI = ${value}): Int }`;
  }),
  techmart('SDL_TOO_LARGE', '60,001 words', () => many(60_001, () => 'type')),
  techmart('SDL_TOO_LARGE', 'a name of 100,000 letters', () => {
    return `${LINK}type Techmart${'t'.repeat(100_000)} { a: Int }`;
  }),
  techmart('SDL_SYNTAX_ERROR', 'an empty text', () => '', 1),
  techmart('SDL_SYNTAX_ERROR', 'nothing but 900,000 blanks', () => ' '.repeat(900_000), 1),
  techmart('SDL_SYNTAX_ERROR', 'a null byte between words', () => {
    return `${LINK}type TechmartT {\n  a\u0000: Int ${MARK}\n}`;
  }),
  techmart(
    'SDL_SYNTAX_ERROR',
    'a text of 900,000 letters that does not end',
    () => {
      return `${LINK}"""${'a"" '.repeat(225_000)}`;
    },
    2,
  ),
  techmart('SDL_SYNTAX_ERROR', 'a mark for the order of bytes within the text', () => {
    return `${LINK}type TechmartT { a: Int }\n\u0000\ufeff ${MARK}`;
  }),
  techmart('SDL_TEXT_NOT_PLAIN', 'a null byte within a text', () => {
    return `${LINK}type TechmartT {\n  "a\u0000b" ${MARK}\n  a: Int\n}`;
  }),
  techmart('SDL_LIMIT_EXCEEDED', '5,001 fields', () => {
    const fields = many(497, (index) => `f${index}: Int`);
    return `${LINK}${many(11, (type) => `type TechmartT${type} { ${fields} }`)}`;
  }),
  techmart('SDL_LIMIT_EXCEEDED', '501 fields of one type', () => {
    return `${LINK}type TechmartT { ${MARK}\n${many(501, (index) => `f${index}: Int`)} }`;
  }),
  techmart('SDL_LIMIT_EXCEEDED', '1,001 definitions', () => {
    return `${LINK}${many(1_001, (index) => `scalar TechmartS${index}`)}`;
  }),
  techmart('SDL_LIMIT_EXCEEDED', 'a key of fragments that double each other', () => {
    const laughs = many(20, (at) => `fragment F${at} on TechmartT { ...F${at + 1} ...F${at + 1} }`);
    return `${LINK}type TechmartT @key(fields: "...F0 } ${laughs} { id") { ${MARK}\n  id: ID!\n}`;
  }),
  techmart('SDL_LIMIT_EXCEEDED', 'a key of 10,000 fields within each other', () => {
    const key = `${'a {'.repeat(10_000)} id ${'}'.repeat(10_000)}`;
    return `${LINK}type TechmartT @key(fields: "${key}") { ${MARK}\n  a: TechmartT\n  id: ID!\n}`;
  }),
  techmart('SDL_LIMIT_EXCEEDED', 'a description of 100,000 letters', () => {
    return `${LINK}"${'x'.repeat(100_000)}" ${MARK}\ntype TechmartT { a: Int }`;
  }),
  techmart('SDL_LIMIT_EXCEEDED', 'a link of 100,000 letters', () => {
    return `${LINK}extend schema @link(url: "https://techmart.example/${'x'.repeat(100_000)}") ${MARK}\n`;
  }),
  techmart('PORTAL_OVERRIDES_FIELD', 'lines that end as on Windows', () => {
    return override().replaceAll('\n', '\r\n');
  }),
  techmart('PORTAL_OVERRIDES_FIELD', 'lines that end as on an old Macintosh', () => {
    return override().replaceAll('\n', '\r');
  }),
  techmart('PORTAL_OVERRIDES_FIELD', 'a mark for the order of bytes at the start', () => {
    return `\ufeff${override()}`;
  }),
];

const ENTITIES = [
  'TechnologyOffer',
  'TechnologyRequest',
  'Institution',
  'Body',
  'Event',
  'Project',
];

/** As many ways from each of the hub's types to each other as the limits allow: seconds of composition. */
export function slowestSchema(): string {
  const to = (index: number) => ENTITIES[index % ENTITIES.length];
  const fields = many(480, (index) => `techmartTo${index}: ${to(index)}`);
  const types = many(6, (at) => `type ${to(at)} @key(fields: "id") { id: ID! ${fields} }`);
  return `${LINK}type Query { techmart: TechmartQuery } type TechmartQuery { start: Event } ${types}`;
}
