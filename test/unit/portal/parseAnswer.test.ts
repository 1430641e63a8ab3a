import { describe, expect, it } from '@jest/globals';
import { PortalFailure } from '../../../gateway/datasources/portal/PortalFailure.js';
import { isDeeperThan, parseAnswer } from '../../../gateway/datasources/portal/parseAnswer.js';

const ROOT = { maxDepth: 10, entityCount: null };

function failureOf(body: string, entityCount: number | null = null): unknown {
  try {
    return parseAnswer(body, { maxDepth: 10, entityCount });
  } catch (err) {
    return err instanceof PortalFailure ? [err.code, err.message] : err;
  }
}

describe('the depth of a JSON text', () => {
  it.each([
    ['{"a":[{}]}', 3],
    ['[]', 1],
    ['1', 0],
    ['{"a":"[[[[","b":[]}', 2],
    ['{"a":"\\"[[","b":"\\\\","c":[]}', 2],
    ['["\\\\\\"[[["]', 1],
    ['[[],[],[[]]]', 3],
  ])('of %s is %d', (json, depth) => {
    expect(isDeeperThan(json, depth)).toBe(false);
    if (depth > 0) expect(isDeeperThan(json, depth - 1)).toBe(true);
  });

  it('is found without an end of the text', () => {
    expect(isDeeperThan('['.repeat(1_000_000), 64)).toBe(true);
    expect(isDeeperThan(`["${'\\"'.repeat(1_000_000)}`, 64)).toBe(false);
  });
});

describe('the body of an answer', () => {
  it('has data, or errors, or both', () => {
    expect(parseAnswer('{"data":{"a":1}}', ROOT)).toEqual({ data: { a: 1 }, reported: [] });
    expect(parseAnswer('{"data":null,"errors":[{"message":"no"}]}', ROOT)).toEqual({
      data: null,
      reported: ['no'],
    });
    expect(parseAnswer('{"errors":[{"message":"no"},7]}', ROOT)).toEqual({
      data: null,
      reported: ['no', 'without a message'],
    });
    expect(parseAnswer('{"data":{},"errors":null}', ROOT)).toEqual({ data: {}, reported: [] });
  });

  it('has messages that are kept short and few', () => {
    const errors = Array.from({ length: 50 }, () => ({ message: 'x'.repeat(10_000) }));
    const { reported } = parseAnswer(JSON.stringify({ data: null, errors }), ROOT);
    expect(reported.map(({ length }) => length)).toEqual([200, 200, 200]);
  });

  it.each([
    ['', 'the answer is not JSON'],
    ['<html>', 'the answer is not JSON'],
    ['null', 'the answer is not an object'],
    ['[]', 'the answer is not an object'],
    ['{}', 'neither data nor errors'],
    ['{"data":null}', 'neither data nor errors'],
    ['{"data":null,"errors":[]}', 'neither data nor errors'],
    ['{"data":[]}', 'data is not an object'],
    ['{"data":"x"}', 'data is not an object'],
    ['{"data":{},"errors":{}}', 'errors is not a list'],
    [`{"data":${'['.repeat(11)}`, 'the answer is nested too deeply'],
  ])('is refused: %s (%s)', (body, reason) => {
    expect(failureOf(body)).toEqual(['SUBGRAPH_BAD_RESPONSE', reason]);
  });

  it.each([
    ['{"data":{}}', '_entities is not one for each asked'],
    ['{"data":{"_entities":null}}', '_entities is not one for each asked'],
    ['{"data":{"_entities":[{}]}}', '_entities is not one for each asked'],
    ['{"data":{"_entities":[{},{},{}]}}', '_entities is not one for each asked'],
    ['{"data":{"_entities":{"length":2}}}', '_entities is not one for each asked'],
    ['{"data":{"_entities":[{},"x"]}}', 'an entity is not an object'],
    ['{"data":{"_entities":[[],null]}}', 'an entity is not an object'],
  ])('is refused where two entities were asked for: %s (%s)', (body, reason) => {
    expect(failureOf(body, 2)).toEqual(['SUBGRAPH_BAD_RESPONSE', reason]);
  });

  it('may have no entities when it has errors', () => {
    expect(failureOf('{"data":{"_entities":null},"errors":[{"message":"no"}]}', 2)).toEqual({
      data: null,
      reported: ['no'],
    });
  });
});
