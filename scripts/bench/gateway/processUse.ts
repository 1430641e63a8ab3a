import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its children have used. */
export interface ProcessUse {
  /** Milliseconds of processor time of all threads since the start. */
  readonly cpuMs: number;
  readonly memoryMiB: number;
}

// The kernel counts in hundredths of a second on every platform that Node runs on.
const MS_PER_TICK = 10;

/** Reads from /proc what a process and its children have used; null where there is no /proc. */
export function processUse(pid: number): ProcessUse | null {
  try {
    const uses = family(pid).map((member) => ({
      cpuMs: cpuTicks(readFileSync(`/proc/${member}/stat`, 'utf8')) * MS_PER_TICK,
      memoryMiB: residentMiB(readFileSync(`/proc/${member}/status`, 'utf8')),
    }));
    return {
      cpuMs: uses.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
      memoryMiB: uses.reduce((sum, { memoryMiB }) => sum + memoryMiB, 0),
    };
  } catch {
    return null;
  }
}

function family(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return [pid, ...children.flatMap((child) => family(Number(child)))];
}

/** The ticks of a process in the text of its `stat`; the name in it may hold blanks and brackets. */
export function cpuTicks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

/** Resident memory in the text of a process' `status`. */
export function residentMiB(status: string): number {
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
