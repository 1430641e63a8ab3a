import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { SchemaChange } from '../../../schema/findings.js';
import { createContext } from '../../../schema/rules/reading/createContext.js';
import { hubChanges, tooLarge } from '../../../schema/stageFindings.js';

const sdl = 'type Institution @key(fields: "id") { id: ID! rank(year: Int): Int }';
const context = createContext({
  portal: 'techmart',
  sdl,
  document: parse(sdl),
  neighbours: [],
});
const change = (coordinate: string, message: string): SchemaChange => ({
  criticality: 'safe',
  coordinate,
  message,
});

describe('changes of what is not the portal’s', () => {
  it('are one finding for each element', () => {
    const findings = hubChanges(
      [
        change('Institution.rank', "Field 'rank' was added."),
        change('Institution.rank', "Field 'rank' is deprecated."),
        change('Institution.rank(year:)', "Argument 'year' was added."),
        change('Institution.techmartRank', 'Ours.'),
        change('TechmartCertificate', 'Ours.'),
      ],
      context,
    );

    expect(findings).toMatchObject([
      {
        code: 'HUB_CHANGED',
        coordinate: 'Institution.rank',
        place: { line: 1, column: 6 },
        message:
          "For clients Institution.rank would change, which is not the portal's: Field 'rank' was added. Field 'rank' is deprecated.",
      },
    ]);
  });

  it('are said of the innermost element when nothing around it changes', () => {
    const found = hubChanges([change('Institution.rank(year:)', 'Removed.')], context);

    expect(found.map(({ coordinate }) => coordinate)).toEqual(['Institution.rank(year:)']);
  });
});

describe('a supergraph that is too large to store', () => {
  it('is told with its size, in bytes', () => {
    expect(tooLarge('ö'.repeat(5), 10)).toBeNull();
    expect(tooLarge('ö'.repeat(6), 10)).toMatchObject({
      code: 'SUPERGRAPH_TOO_LARGE',
      severity: 'error',
      message: 'With this schema the supergraph has 12 bytes, 10 can be stored.',
    });
  });
});
