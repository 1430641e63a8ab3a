import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startTestHub, type TestHub } from '../support/testHub.js';

// The draft would have 200 for a bad document when the client accepts application/json, as old servers did; Apollo
// Server says 400, which monitors and caches understand.
const ANSWERED_WITH_400 = ['572B', 'FDE2', '7B9B'];

let hub: TestHub;
let url = '';
const audits = serverAudits({ url: () => `${url}/graphql`, fetchFn: fetch });

beforeAll(async () => {
  hub = await startTestHub();
  url = await hub.app.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(() => hub.stop());

describe('GraphQL over HTTP', () => {
  it.each(audits)('$id $name', async (audit) => {
    const result = await audit.fn();
    const expected = ANSWERED_WITH_400.includes(audit.id)
      ? { status: 'warn', reason: 'Response status code is not 200' }
      : { status: 'ok' };
    expect(result).toMatchObject(expected);
  });
});
