import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PortalCircuit } from '../../../gateway/datasources/portal/PortalCircuit.js';

const NOW = new Date('2026-06-01T00:00:00Z');

let circuit: PortalCircuit;
let calls: number;

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  circuit = new PortalCircuit({ failuresToOpen: 5, halfOpenAfterMs: 5_000 });
  calls = 0;
});

afterEach(() => {
  jest.useRealTimers();
});

async function outcome(answer: () => Promise<string>): Promise<unknown> {
  try {
    return await circuit.execute(() => {
      calls += 1;
      return answer();
    });
  } catch (err) {
    return (err as { code?: string }).code ?? 'failed';
  }
}
const good = () => outcome(async () => 'answered');
const bad = () => outcome(() => Promise.reject(new Error('down')));

async function open(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await bad();
}

describe('the circuit of a portal', () => {
  it('is closed until the portal fails five times in a row', async () => {
    for (let round = 0; round < 4; round += 1) expect(await bad()).toBe('failed');
    expect(await good()).toBe('answered');
    for (let round = 0; round < 4; round += 1) expect(await bad()).toBe('failed');
    expect(circuit.state()).toBe('closed');
    await bad();
    expect(circuit.state()).toBe('open');
  });

  it('asks nothing while it is open', async () => {
    await open();
    jest.setSystemTime(NOW.getTime() + 4_999);
    expect(await good()).toBe('SUBGRAPH_CIRCUIT_OPEN');
    expect(calls).toBe(5);
  });

  it('closes when the trial call is answered', async () => {
    await open();
    jest.setSystemTime(NOW.getTime() + 5_000);
    expect(await good()).toBe('answered');
    expect(circuit.state()).toBe('closed');
  });

  it('stays open for as long again when the trial call fails', async () => {
    await open();
    jest.setSystemTime(NOW.getTime() + 5_000);
    expect(await bad()).toBe('failed');
    expect(circuit.state()).toBe('open');
    jest.setSystemTime(NOW.getTime() + 9_999);
    expect(await good()).toBe('SUBGRAPH_CIRCUIT_OPEN');
    jest.setSystemTime(NOW.getTime() + 10_000);
    expect(await good()).toBe('answered');
  });

  it('lets nobody wait for the trial call', async () => {
    await open();
    jest.setSystemTime(NOW.getTime() + 5_000);
    let answer: (text: string) => void = () => {};
    const trial = outcome(() => new Promise((resolve) => (answer = resolve)));
    expect(circuit.state()).toBe('halfOpen');
    expect(await good()).toBe('SUBGRAPH_CIRCUIT_OPEN');
    answer('answered');
    expect(await trial).toBe('answered');
    expect(calls).toBe(6);
  });

  it('knows when a call failed last', async () => {
    expect(circuit.lastFailureAt()).toBeNull();
    await bad();
    jest.setSystemTime(NOW.getTime() + 1_000);
    await good();
    expect(circuit.lastFailureAt()).toEqual(NOW);
  });
});
