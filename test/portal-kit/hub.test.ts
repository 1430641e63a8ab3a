import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withMistakes } from './badSchema.js';
import { type RegistryOnLoopback, serveRegistry } from './registryOnLoopback.js';
import { aPortalFolder, type PortalFolder } from './ttenProcess.js';

let registry: RegistryOnLoopback;
let portal: PortalFolder;
let token: string;
let schemaFile: string;
beforeEach(async () => {
  registry = await serveRegistry();
  portal = await aPortalFolder();
  token = await registry.addPortal('techmart');
  schemaFile = path.join(portal.path, 'schema.graphql');
});
afterEach(async () => {
  await portal.remove();
  await registry.stop();
});

async function tten(...args: string[]) {
  const ended = await portal.tten([...args, '--hub', registry.address], { TTEN_TOKEN: token });
  expect(ended.stdout + ended.stderr).not.toContain(token);
  return ended;
}

async function ttenJson(...args: string[]) {
  const { code, stdout, stderr } = await tten(...args, '--json');
  expect(stderr).toBe('');
  return { code, json: JSON.parse(stdout) };
}

async function editSchema(edit: (sdl: string) => string): Promise<void> {
  await writeFile(schemaFile, edit(await readFile(schemaFile, 'utf8')));
}

describe('tten publish', () => {
  it('makes the schema part of the graph, and says nothing changed the next time', async () => {
    const first = await tten('publish');
    const again = await tten('publish');
    const { json } = await ttenJson('status');

    expect(first.stdout).toContain('Published techmart:1: the graph is at revision 2.');
    expect(first.stdout).toMatch(/safe\s*│ Query\.techmart/);
    expect(first.code).toBe(0);
    expect(again.stdout).toBe(
      'techmart:1 is already what the graph has, at revision 2: nothing changed.\n',
    );
    expect(again.code).toBe(0);
    expect(json.status).toMatchObject({ state: 'live', version: 'techmart:1', revision: 2 });
  });

  it('prints a stable shape as JSON', async () => {
    const { json } = await ttenJson('publish');

    expect(json).toEqual({
      command: 'publish',
      outcome: 'ok',
      exitCode: 0,
      error: null,
      status: 'published',
      revision: 2,
      version: 'techmart:1',
      report: {
        portal: 'techmart',
        verdict: 'passed',
        findings: [],
        changes: expect.arrayContaining([
          expect.objectContaining({ criticality: 'safe', coordinate: 'Query.techmart' }),
        ]),
      },
    });
  });

  it('takes the token from a file', async () => {
    await writeFile(path.join(portal.path, 'secret.token'), `${token}\n`);

    const { code } = await portal.tten([
      ...['publish', '--hub', registry.address, '--token-file', 'secret.token'],
    ]);

    expect(code).toBe(0);
  });

  it('shows the report of the hub for a schema it refuses, the one of tten check', async () => {
    await editSchema(withMistakes);

    const published = await ttenJson('publish');
    const checked = await ttenJson('check');
    const { stdout } = await tten('publish');

    expect(published).toMatchObject({ code: 1, json: { outcome: 'refused', status: 'refused' } });
    expect(published.json.report).toEqual(checked.json.report);
    expect(stdout).toContain('schema.graphql:17:3');
    expect(stdout).toContain('Not published: nothing changed at the hub.');
  });

  it('breaks clients only when someone answers for it', async () => {
    await tten('publish');
    await editSchema((sdl) =>
      sdl.replace(/\n {2}"Taken back by the authority\."\n {2}REVOKED/, ''),
    );

    const refused = await tten('publish');
    const forced = await tten('publish', '--override', 'A. Person', '--reason', 'Never used');
    const { stdout } = await tten('status');

    expect(refused.stdout).toMatch(/breaking\s*│ TechmartCertificateState\.REVOKED/);
    expect(refused.stdout).toContain('--override NAME --reason TEXT');
    expect(refused.code).toBe(1);
    expect(forced.stdout).toContain('Published techmart:2: the graph is at revision 3.');
    expect(forced.code).toBe(0);
    expect(stdout).toContain('A. Person: Never used');
  });

  it('says that the server does not run yet, for the record', async () => {
    await tten('publish', '--not-running-yet');

    const { stdout } = await tten('status');

    expect(stdout).toContain('published before its server runs');
  });

  it('says why an address is refused', async () => {
    const { code, stderr } = await tten('publish', '--url', 'http://techmart.example/graphql');

    expect(stderr).toContain('answers: url: the address must be public HTTPS');
    expect(code).toBe(1);
  });

  it('ends with 3 for a token that is wrong, or of another portal', async () => {
    const other = await registry.addPortal('mosti');
    const publish = ['publish', '--hub', registry.address];
    const wrong = await portal.tten(publish, { TTEN_TOKEN: `${token}x` });
    const foreign = await portal.tten(publish, { TTEN_TOKEN: other });

    expect(wrong.stderr).toContain('answers: Send a valid token');
    expect(foreign.stderr).toContain('answers: This token is not for the portal techmart');
    expect([wrong.code, foreign.code]).toEqual([3, 3]);
  });
});

describe('tten check --hub', () => {
  it('checks against the graph of this moment, without a token', async () => {
    await tten('publish');
    await editSchema((sdl) => sdl.replace('number: String!): Tech', 'number: ID!): Tech'));

    const { code, stdout } = await portal.tten(['check', '--hub', registry.address]);
    const { json } = await ttenJson('check');

    expect(stdout).toMatch(/breaking\s*│ TechmartQuery\.certificate\(number:\)/);
    expect(stdout).toContain(`Checked against revision 2 of ${registry.address}.`);
    expect(json.against).toEqual({ source: 'hub', revision: 2 });
    expect(code).toBe(0);
  });

  it('works the same against the graph when it was downloaded', async () => {
    await tten('publish');
    const response = await fetch(`${registry.address}/registry/supergraph`);
    await writeFile(path.join(portal.path, 'today.graphql'), await response.text());
    await editSchema(withMistakes);

    const live = await ttenJson('check');
    const { stdout } = await portal.tten(['check', '--supergraph', 'today.graphql', '--json']);

    expect(JSON.parse(stdout).report).toEqual(live.json.report);
  });
});

describe('tten status', () => {
  it('says so when a portal was never published', async () => {
    const { code, stdout } = await tten('status');

    expect(stdout).toBe('techmart is not part of the graph. The graph is at revision 1.\n');
    expect(code).toBe(0);
  });

  it('lists versions and revisions', async () => {
    await tten('publish');

    const { stdout } = await tten('status');

    expect(stdout).toContain('techmart is part of the graph with techmart:1.');
    expect(stdout).toMatch(
      /techmart:1\s*│ \d{4}-\d\d-\d\dT.*│ https:\/\/techmart\.example\/graphql/,
    );
    expect(stdout).toMatch(/2\s*│ \d{4}-\d\d-\d\dT.*│ publish/);
  });
});

describe('tten retire', () => {
  it('shows what clients lose, and takes the portal out once that is confirmed', async () => {
    await tten('publish');

    const shown = await tten('retire');
    const before = await ttenJson('status');
    const done = await ttenJson('retire', '--confirm');
    const after = await ttenJson('status');

    expect(shown.stdout).toMatch(/breaking\s*│ Query\.techmart/);
    expect(shown.stdout).toContain('Nothing is done yet.');
    expect(shown.code).toBe(1);
    expect(before.json.status.state).toBe('live');
    expect(done).toMatchObject({ code: 0, json: { status: 'retired', revision: 3 } });
    expect(after.json.status).toMatchObject({ state: 'absent', revision: 3 });
  });

  it('ends with 3 for a portal that is not in the graph', async () => {
    const { code, stderr } = await tten('retire');

    expect(stderr).toContain('answers: The portal is not in the graph');
    expect(code).toBe(3);
  });
});

describe('tten rollback', () => {
  const rollback = ['rollback', '--reason', 'A wrong release', '--to'];

  it('returns the graph to an earlier revision with the token of the operator', async () => {
    await tten('publish');
    await tten('retire', '--confirm');
    const hub = ['--hub', registry.address];
    const operator = { TTEN_TOKEN: registry.adminToken };

    const back = await portal.tten([...rollback, '2', ...hub], operator);
    const again = await portal.tten([...rollback, '2', ...hub, '--json'], operator);
    const status = await ttenJson('status');

    expect(back.stdout).toContain('The graph is at revision 4, with techmart:1, as at revision 2.');
    expect(back.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ status: 'unchanged', revision: 4 });
    expect(status.json.status).toMatchObject({ state: 'live', version: 'techmart:1' });
  });

  it('returns the portal to a version of its own, and asks before clients lose anything', async () => {
    await tten('publish');
    await editSchema((sdl) =>
      sdl.replace('  REVOKED', '  REVOKED\n  "Not looked at yet."\n  OPEN'),
    );
    await tten('publish');
    const to = ['rollback', '--to', 'techmart:1'];

    const asked = await tten(...to);
    const back = await tten(...to, '--override', 'A. Person', '--reason', 'It fails');
    const again = await tten('rollback', '--to', 'techmart:3');

    expect(asked.stdout).toMatch(/breaking\s*│ TechmartCertificateState\.OPEN/);
    expect(asked.stdout).toContain('--override NAME --reason TEXT');
    expect(asked.code).toBe(1);
    expect(back.stdout).toContain(
      'Published techmart:1 again as techmart:3: the graph is at revision 4.',
    );
    expect(back.code).toBe(0);
    expect(again.stdout).toContain('techmart:3 is already what the graph has');
  });

  it.each<[string, string[], RegExp]>([
    ['a portal', [...rollback, '1'], /Only the administrator's token may do this/],
    [
      'no revision',
      rollback.slice(0, 3),
      /^--to is a version, as techmart:2, or the number of a revision, and is missing/,
    ],
    ['a word', [...rollback, 'last'], /^--to is a version, .* got last/],
    ['no reason', ['rollback', '--to', '1'], /^--reason is missing/],
    [
      'a version with a reason alone',
      [...rollback, 'techmart:1'],
      /^--reason goes with --override/,
    ],
    ['a version there is none of', ['rollback', '--to', 'techmart:9'], /has no such version/],
  ])('ends with 3 for %s', async (_what, args, message) => {
    const { code, stderr } = await tten(...args);

    expect(stderr).toMatch(message);
    expect(code).toBe(3);
  });
});
