import { readConfig } from '../../gateway/config.js';
import {
  type MachineTokenStore,
  openMachineTokenStore,
} from '../../gateway/identity/machineTokenStore.js';
import { openConfiguredDatabase } from '../../gateway/openConfiguredDatabase.js';

/** Opens the tokens of machines in the configured database for as long as `use` takes. */
export async function withMachineTokens(
  use: (tokens: MachineTokenStore) => Promise<void>,
): Promise<void> {
  const complain = (message: string) => process.stderr.write(`${message}\n`);
  const log = { debug() {}, info() {}, warn: complain, error: complain };
  const database = await openConfiguredDatabase(readConfig(), log);
  try {
    await use(openMachineTokenStore(database.db));
  } finally {
    await database.close();
  }
}
