import { askOnce } from './askOnce.js';
import { coldRequest } from './operations.js';
import type { RunningContender } from './startContender.js';
import { type Spread, spreadOf } from './statistics.js';

/** Times operations that nobody has ever asked, in turns; by contender. */
export async function measureCold(
  contenders: readonly RunningContender[],
  times: number,
): Promise<Map<string, Spread | null>> {
  const spent = new Map<string, number[]>(contenders.map(({ contender }) => [contender.name, []]));
  let number = 0;
  for (let time = 0; time < times; time += 1) {
    for (const { contender, url } of contenders) {
      number += 1;
      const request = coldRequest(number);
      const startedAt = performance.now();
      await askOnce(url, request);
      spent.get(contender.name)?.push(performance.now() - startedAt);
    }
  }
  return new Map([...spent].map(([name, values]) => [name, spreadOf(values)]));
}
