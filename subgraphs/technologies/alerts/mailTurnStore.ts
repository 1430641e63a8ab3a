import type { Db, IndexDescription } from 'mongodb';
import { isDuplicateKey } from '../../kit/isDuplicateKey.js';

/** Lets one process at a time write the mails of a search, so that what was found goes into one mail. */
export interface MailTurnStore {
  ensureIndexes(): Promise<void>;
  /** Takes the turn of a search; false while another holder has it, for `until` at most. */
  take(turn: MailTurn, at: Date): Promise<boolean>;
  /** Gives the turn back; one that another has taken over by now stays taken. */
  end(turn: MailTurn): Promise<void>;
}

/** A holder's time to write the mails of a search. */
export interface MailTurn {
  readonly searchId: string;
  /** Unique. */
  readonly holder: string;
  /** From then on another may take over: the holder has died. */
  readonly until: Date;
}

interface StoredTurn {
  /** The search. */
  _id: string;
  holder: string;
  until: Date;
}

// What a process died with is of no use once its time is over; the day is for clocks that differ.
const KEPT_SECONDS = 24 * 60 * 60;

const INDEXES: readonly IndexDescription[] = [
  { key: { until: 1 }, name: 'age', expireAfterSeconds: KEPT_SECONDS },
];

/** Opens the store over the collection `alertMailTurns`. */
export function createMailTurnStore(db: Db): MailTurnStore {
  const turns = db.collection<StoredTurn>('alertMailTurns');
  return {
    async ensureIndexes() {
      await turns.createIndexes([...INDEXES]);
    },
    async take({ searchId, holder, until }, at) {
      try {
        await turns.updateOne(
          { _id: searchId, until: { $lte: at } },
          { $set: { holder, until } },
          { upsert: true, hint: '_id_' },
        );
        return true;
      } catch (error) {
        // The turn is there and not over.
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async end({ searchId, holder }) {
      await turns.deleteOne({ _id: searchId, holder }, { hint: '_id_' });
    },
  };
}
