import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { checkSubgraph } from '../../schema/checkSubgraph.js';
import { bundledUrl, compose } from '../../schema/compose.js';
import { SUBGRAPH_NAMES, subgraphs } from '../../subgraphs/index.js';
import { withMistakes } from './badSchema.js';
import { aPortalFolder, type PortalFolder } from './ttenProcess.js';

const supergraphFile = path.join(packageRoot(), 'schema/supergraph.graphql');

let portal: PortalFolder;
let schemaFile: string;
beforeEach(async () => {
  portal = await aPortalFolder();
  schemaFile = path.join(portal.path, 'schema.graphql');
});
afterEach(() => portal.remove());

async function writeMistakes(): Promise<string> {
  const sdl = withMistakes(await readFile(schemaFile, 'utf8'));
  await writeFile(schemaFile, sdl);
  return sdl;
}

describe('tten check', () => {
  it('passes the example with the options of tten.json, and says what clients notice', async () => {
    const { code, stdout, stderr } = await portal.tten(['check']);

    expect(stdout).toContain('techmart: passed, nothing to remark');
    expect(stdout).toMatch(/safe\s*│ Query\.techmart/);
    expect(stdout).toContain('Checked against the graph that came with this kit.');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('takes every option from the command line when there is no tten.json', async () => {
    const other = path.join(portal.path, 'other.graphql');
    await copyFile(supergraphFile, other);
    await writeFile(path.join(portal.path, 'tten.json'), '{}');

    const { code, stdout } = await portal.tten([
      ...['check', '--portal', 'techmart', '--schema', schemaFile],
      ...['--url', 'https://techmart.example/graphql', '--supergraph', 'other.graphql'],
    ]);

    expect(stdout).toContain('Checked against other.graphql.');
    expect(code).toBe(0);
  });

  it('shows a finding with its place, a caret, what to do, and the change as a diff', async () => {
    await writeMistakes();

    const { code, stdout } = await portal.tten(['check']);

    expect(stdout).toContain(
      [
        'error PORTAL_FIELD_NOT_PREFIXED',
        '',
        '  TechnologyOffer.certificate  schema.graphql:17:3',
        '    16 |   "Certificate issued by the national authority. Null when there is none."',
        '    17 |   certificate: TechmartCertificate',
        '       |   ^^^^^^^^^^^',
      ].join('\n'),
    );
    expect(stdout).toContain('To do: Name it techmartCertificate.');
    expect(stdout).toContain('    -  certificate: TechmartCertificate');
    expect(stdout).toContain('    +  techmartCertificate: TechmartCertificate');
    expect(stdout).toMatch(/techmart: refused, \d errors, 1 warning/);
    expect(code).toBe(1);
  });

  it('prints as JSON the very report that the hub makes', async () => {
    const sdl = await writeMistakes();
    const others = SUBGRAPH_NAMES.map((name) => ({
      name,
      typeDefs: subgraphs[name].typeDefs,
      url: bundledUrl(name),
    }));
    const atTheHub = await checkSubgraph(
      {
        portal: { code: 'techmart' },
        sdl,
        url: 'https://techmart.example/graphql',
        others,
        current: { supergraphSdl: await readFile(supergraphFile, 'utf8') },
      },
      { compose },
    );

    const { code, stdout, stderr } = await portal.tten(['check', '--json']);

    expect(JSON.parse(stdout)).toEqual({
      command: 'check',
      outcome: 'refused',
      exitCode: 1,
      error: null,
      against: { source: 'bundled', revision: null },
      report: atTheHub.report,
    });
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('refuses a text that is not GraphQL, at its place', async () => {
    await writeFile(schemaFile, 'type Query {\n  techmart: TechmartQuery\n');

    const { code, stdout } = await portal.tten(['check']);

    expect(stdout).toContain('error SDL_SYNTAX_ERROR');
    expect(stdout).toContain('schema.graphql:3:1');
    expect(code).toBe(1);
  });

  it('ends with 2 when composing takes longer than it may', async () => {
    const { code, stdout } = await portal.tten(['check', '--timeout', '0.01']);

    expect(stdout).toContain('COMPOSITION_TIMED_OUT');
    expect(code).toBe(2);
  });

  it('uses no colour in a pipe', async () => {
    await writeMistakes();

    const { stdout } = await portal.tten(['check']);

    expect(stdout).not.toContain('\u001b');
  });
});

describe('tten check and lint --fix', () => {
  it('makes the ready changes, shows them, and leaves nothing else in the folder', async () => {
    const before = await readFile(schemaFile, 'utf8');
    await writeMistakes();
    const { mode } = await stat(schemaFile);

    const { code, stdout } = await portal.tten(['check', '--fix']);

    const after = await readFile(schemaFile, 'utf8');
    expect(stdout).toContain('Made 2 ready changes in schema.graphql:');
    expect(stdout).toContain('+  techmartCertificate: TechmartCertificate');
    expect(stdout).toContain('techmart: passed, 1 warning');
    expect(after).toContain('  techmart: TechmartQuery\n');
    expect(after.split('\n').length).toBe(before.split('\n').length - 1);
    expect((await stat(schemaFile)).mode).toBe(mode);
    expect((await readdir(portal.path)).sort()).toEqual(['schema.graphql', 'tten.json']);
    expect(code).toBe(0);
  });

  it('keeps the line ends of a file from Windows', async () => {
    const sdl = await writeMistakes();
    await writeFile(schemaFile, sdl.replaceAll('\n', '\r\n'));

    await portal.tten(['lint', '--fix']);

    const after = await readFile(schemaFile, 'utf8');
    expect(after).toContain('  techmartCertificate: TechmartCertificate\r\n');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('lists the changes it made as JSON', async () => {
    await writeMistakes();

    const { stdout } = await portal.tten(['lint', '--fix', '--json']);

    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'ok',
      fixed: [
        {
          code: 'PORTAL_FIELD_NOT_PREFIXED',
          coordinate: 'TechnologyOffer.certificate',
          patch: { from: 17, to: 17 },
        },
        { code: 'PORTAL_FIELD_NON_NULL', coordinate: 'Query.techmart' },
      ],
      report: { verdict: 'passed' },
    });
  });

  it('does not write a file that has nothing to change', async () => {
    const { mtimeMs, ino } = await stat(schemaFile);

    await portal.tten(['lint', '--fix']);

    const after = await stat(schemaFile);
    expect({ mtimeMs: after.mtimeMs, ino: after.ino }).toEqual({ mtimeMs, ino });
  });
});

describe('tten lint', () => {
  it('reports breaches of rules and compares nothing', async () => {
    await writeMistakes();

    const { code, stdout } = await portal.tten(['lint', '--json']);

    const { report } = JSON.parse(stdout);
    expect(report.findings.map((finding: { code: string }) => finding.code)).toEqual([
      'PORTAL_FIELD_NON_NULL',
      'PORTAL_FIELD_NOT_PREFIXED',
      'DESCRIPTION_MISSING',
    ]);
    expect(report.changes).toEqual([]);
    expect(code).toBe(1);
  });

  it('passes what only composing can refuse', async () => {
    const sdl = await readFile(schemaFile, 'utf8');
    await writeFile(
      schemaFile,
      sdl.replace('state: TechmartCertificateState!', 'state: Techmart!'),
    );

    expect((await portal.tten(['lint'])).code).toBe(0);
    expect((await portal.tten(['check'])).code).toBe(1);
  });
});

describe('tten explain', () => {
  it('says what a finding means and what to do, in whatever case the code is given', async () => {
    const { code, stdout } = await portal.tten(['explain', 'portal_field_not_prefixed']);

    expect(stdout).toMatch(/^PORTAL_FIELD_NOT_PREFIXED\n\n.+\n\n.+\n$/);
    expect(code).toBe(0);
  });

  it('lists every code without one', async () => {
    const { stdout } = await portal.tten(['explain']);

    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['PORTAL_FIELD_NOT_PREFIXED', 'INVALID_FIELD_SHARING']),
    );
  });

  it('ends with 3 for a code that no check reports', async () => {
    const { code, stderr } = await portal.tten(['explain', 'NO_SUCH_CODE']);

    expect(stderr).toBe('NO_SUCH_CODE is not a code of a finding: tten explain lists them\n');
    expect(code).toBe(3);
  });
});
