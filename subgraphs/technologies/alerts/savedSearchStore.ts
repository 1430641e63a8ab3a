import { createHash } from 'node:crypto';
import type { Db, IndexDescription } from 'mongodb';
import type { Order } from '../../kit/keyset.js';
import type { RecordReader, VisibleFilters } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { Viewer } from '../../kit/viewer.js';
import { createDeliveryStore, type DeliveryStore } from './deliveryStore.js';
import { createMailTurnStore, type MailTurnStore } from './mailTurnStore.js';
import type { StoredSavedSearch, StoredWebhookTrouble } from './savedSearch.js';

/** The store of saved searches, and what belongs to them. */
export interface SavedSearchStore extends RecordStore<StoredSavedSearch> {
  readonly deliveries: DeliveryStore;
  readonly mailTurns: MailTurnStore;
  /** Searches whose bookmark lies before a time, the one furthest back first. */
  lookedAtBefore(at: Date, limit: number): Promise<readonly StoredSavedSearch[]>;
  /** Moves a bookmark; not back, when another process was faster. */
  noteLook(id: string, at: Date): Promise<void>;
  /** Notes what went wrong with the webhook that was set then, or that nothing does. */
  noteWebhookTrouble(
    search: StoredSavedSearch,
    trouble: StoredWebhookTrouble | null,
  ): Promise<void>;
  /** The search whose feed has this key; null when there is none. */
  findByFeedKey(key: string): Promise<StoredSavedSearch | null>;
  /** The search whose mails have this token; null when there is none. */
  findByMailToken(token: string): Promise<StoredSavedSearch | null>;
  /** Takes an address that is to be asked whether it wants mails, for `until`; null when none is. */
  claimQuestion(at: Date, until: Date): Promise<StoredSavedSearch | null>;
  /** Says that the address was asked, or that it is not asked again. */
  noteQuestion(search: StoredSavedSearch): Promise<void>;
  /** Notes that an address is about to be asked; with how often it was on that day, this time included. */
  countQuestion(address: string, at: Date): Promise<number>;
}

/** The store as one viewer may read it. */
export type SavedSearchReader = RecordReader<StoredSavedSearch>;

const INDEXES: readonly IndexDescription[] = [
  { key: { ownerSubject: 1, shown: 1, createdAt: -1, _id: 1 }, name: 'shownOwner' },
  { key: { shown: 1, 'source.platform': 1 }, name: 'shownGivenBy' },
  { key: { feedKey: 1 }, name: 'feedKey', unique: true },
  { key: { 'mail.token': 1 }, name: 'mailToken', sparse: true },
  {
    key: { 'mail.questionDueAt': 1 },
    name: 'question',
    partialFilterExpression: { 'mail.questionDueAt': { $exists: true } },
  },
  { key: { lookedAt: 1 }, name: 'looked', partialFilterExpression: { state: 'ACTIVE' } },
];

/** How often an address was asked on a day, whoever named it: it outlives the searches that did. */
interface StoredQuestions {
  /** A hash of the address, and the day. */
  _id: string;
  count: number;
  at: Date;
}

const QUESTIONS_KEPT_SECONDS = 2 * 24 * 60 * 60;

/** Last saved first. */
export const NEWEST_SEARCH: Order = { name: 'NEWEST', key: { path: 'createdAt', direction: -1 } };

/** What a viewer may read: its own. */
export function readableSearches({ subject }: Viewer): VisibleFilters<StoredSavedSearch> {
  return [subject === null ? { ownerSubject: { $in: [] } } : { ownerSubject: subject }];
}

/** Whether a viewer may read a saved search, and change it: its owner. */
export function isOwnSearch({ subject }: Viewer, { ownerSubject }: StoredSavedSearch): boolean {
  return subject === ownerSubject;
}

/** Opens the store over `savedSearches`, `alertDeliveries`, `alertMailTurns` and `alertQuestions`. */
export function createSavedSearchStore(db: Db): SavedSearchStore {
  const collection = db.collection<StoredSavedSearch>('savedSearches');
  const questions = db.collection<StoredQuestions>('alertQuestions');
  const deliveries = createDeliveryStore(db);
  const mailTurns = createMailTurnStore(db);
  const records = createRecordStore<StoredSavedSearch>(db, 'savedSearches', {
    indexes: INDEXES,
    formerIndexes: [],
    visible: { ownerSubject: { $in: [] } },
    facets: {},
  });
  return {
    ...records,
    deliveries,
    mailTurns,
    async ensureIndexes() {
      await records.ensureIndexes();
      await deliveries.ensureIndexes();
      await mailTurns.ensureIndexes();
      await questions.createIndex({ at: 1 }, { expireAfterSeconds: QUESTIONS_KEPT_SECONDS });
    },
    lookedAtBefore: (at, limit) =>
      collection
        .find({ state: 'ACTIVE', shown: true, lookedAt: { $lt: at } }, { hint: 'looked' })
        .sort({ lookedAt: 1 })
        .limit(limit)
        .toArray(),
    async noteLook(_id, lookedAt) {
      await collection.updateOne({ _id }, { $max: { lookedAt } });
    },
    async noteWebhookTrouble({ _id, webhook }, webhookTrouble) {
      if (webhook === null) return;
      await collection.updateOne(
        { _id, 'webhook.setAt': webhook.setAt },
        { $set: { webhookTrouble } },
        { hint: '_id_' },
      );
    },
    findByFeedKey: (feedKey) => collection.findOne({ feedKey, shown: true }, { hint: 'feedKey' }),
    findByMailToken: (token) =>
      collection.findOne({ 'mail.token': token, shown: true }, { hint: 'mailToken' }),
    claimQuestion: (at, until) =>
      collection.findOneAndUpdate(
        { 'mail.questionDueAt': { $exists: true, $lte: at }, shown: true },
        { $set: { 'mail.questionDueAt': until }, $inc: { 'mail.questionTries': 1 } },
        // By its key: findAndModify of a driver's hint by name is what older servers refuse.
        { hint: { 'mail.questionDueAt': 1 }, returnDocument: 'after' },
      ),
    async noteQuestion({ _id, mail }) {
      if (mail === null) return;
      await collection.updateOne(
        { _id, 'mail.token': mail.token },
        { $set: { 'mail.questionDueAt': null } },
        { hint: '_id_' },
      );
    },
    async countQuestion(address, at) {
      const name = createHash('sha256').update(address.toLowerCase()).digest('hex');
      const asked = await questions.findOneAndUpdate(
        { _id: `${name}:${at.toISOString().slice(0, 10)}` },
        { $inc: { count: 1 }, $set: { at } },
        { upsert: true, returnDocument: 'after' },
      );
      return asked?.count ?? 1;
    },
  };
}
