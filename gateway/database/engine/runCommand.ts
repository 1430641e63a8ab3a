import { type Document, deserialize, serialize } from 'bson';
import type { Engine } from './loadEngine.js';
import { encodeRequest } from './wireMessage.js';

/** Runs one command on an open engine; throws with the command's name when the engine refuses it. */
export async function runCommand(
  engine: Engine,
  database: string,
  command: Document,
): Promise<Document> {
  const message = encodeRequest(serialize({ ...command, $db: database }));
  const reply = deserialize((await engine.roundTrip(message)).response);
  if (reply['ok'] !== 1) throw new Error(`${Object.keys(command)[0]}: ${reply['errmsg']}`);
  return reply;
}
