/** What the engine's process is told when it is started. */
export interface EngineOrders {
  dataDir: string;
  socketPath: string;
  addonPath: string;
  lingerMs: number;
  sweepEveryMs: number;
  lockWaitMs: number;
}

/** What the engine's process says about its start, once. */
export type EngineReport =
  | { status: 'ready' }
  /** Another process serves the directory: attach to that one. */
  | { status: 'served' }
  /** Something else holds the directory. */
  | { status: 'locked' }
  | { status: 'failed'; reason: string };

/** Tells our report from whatever else a child may send to its parent. */
export function isEngineReport(message: unknown): message is EngineReport {
  return (
    typeof message === 'object' &&
    message !== null &&
    'status' in message &&
    ['ready', 'served', 'locked', 'failed'].includes(String(message.status))
  );
}
