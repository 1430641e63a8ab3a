import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { UsageRecorder } from './UsageRecorder.js';
import type { UsageStore } from './usageStore.js';
import { createWeighChanges, notRecorded, type WeighChanges } from './weighChanges.js';

/** The recording of operations as a hub uses it. */
export interface Usage {
  /** Null when nothing is recorded. */
  readonly recorder: UsageRecorder | null;
  readonly weigh: WeighChanges;
  stop(): Promise<void>;
}

interface OpenUsageDeps {
  readonly store: UsageStore;
  readonly isRecording: boolean;
  readonly log: Log;
}

/** Begins to record operations; switched off, no change is said to be unused. */
export function openUsage({ store, isRecording, log }: OpenUsageDeps): Usage {
  if (!isRecording) return { recorder: null, weigh: notRecorded, stop: async () => {} };
  const recorder = new UsageRecorder({ store, log });
  recorder.start();
  return { recorder, weigh: createWeighChanges({ store }), stop: () => recorder.stop() };
}
