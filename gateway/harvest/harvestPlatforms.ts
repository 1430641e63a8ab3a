/** What came of a run, for the platform's public record. */
export interface NotedHarvest {
  startedAt: Date;
  finishedAt: Date;
  outcome: 'COMPLETED' | 'STOPPED' | 'FAILED';
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  refused: number;
  /** One sentence without addresses; null unless it failed. */
  failure: string | null;
}

/** What harvests need of the store of platforms. */
export interface HarvestPlatforms {
  findByCodes(codes: readonly string[]): Promise<readonly { withdrawnAt?: Date | null }[]>;
  register(
    portal: { readonly code: string; readonly name: string | null; readonly country: string },
    now: Date,
  ): Promise<unknown>;
  noteHarvest(code: string, harvest: NotedHarvest, now: Date): Promise<unknown>;
}

/** Whether a platform takes part; one the hub does not know does. */
export async function takesPart(platforms: HarvestPlatforms, code: string): Promise<boolean> {
  const [platform] = await platforms.findByCodes([code]);
  return platform?.withdrawnAt === undefined || platform.withdrawnAt === null;
}
