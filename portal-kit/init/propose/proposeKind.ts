import { FEED_KINDS, type FeedKind } from '../../../schema/feed/changeFeed.js';
import { isTargetName, targetOf } from '../words/concepts.js';
import { KIND_WORDS } from '../words/kindWords.js';
import { normaliseHeading } from '../words/normaliseHeading.js';
import { readHeading } from '../words/readHeading.js';

/** Which kind of record a list holds, and why. */
export interface KindProposal {
  readonly kind: FeedKind;
  readonly isSure: boolean;
  readonly reason: string;
}

const WORDS = new Map(
  FEED_KINDS.map((kind) => [kind, new Set(KIND_WORDS[kind].flatMap(normaliseHeading))]),
);
const WORTH_OF_A_WORD = 0.7;
const MOST_WORTH_OF_WORDS = 1.4;
const WORTH_OF_THE_NAME = 1.5;
const SURE_LEAD = 1.3;

/** Guesses the kind by fields that only some kinds have, and by words in the headings and the name of the list. */
export function proposeKind(headings: readonly string[], listName: string): KindProposal {
  const scores = FEED_KINDS.map((kind) => scoreOf(kind, headings, listName)).toSorted(
    (one, other) => other.score - one.score,
  );
  const [first, second] = scores;
  if (first === undefined || first.score === 0) {
    return {
      kind: 'offer',
      isSure: false,
      reason: 'no heading tells; most lists of portals hold offers',
    };
  }
  return {
    kind: first.kind,
    isSure: first.score >= 1 && first.score > SURE_LEAD * (second?.score ?? 0),
    reason: reasonOf(first),
  };
}

interface Score {
  readonly kind: FeedKind;
  readonly score: number;
  readonly because: readonly string[];
  readonly isNamed: boolean;
}

function scoreOf(kind: FeedKind, headings: readonly string[], listName: string): Score {
  const fields = headings.map((heading) => ({ heading, worth: worthOf(heading, kind) }));
  const spoken = headings.filter((heading) => holdsWordOf(kind, heading));
  const isNamed = holdsWordOf(kind, listName);
  const telling = fields.filter(({ worth }) => worth >= 0.3).toSorted((a, b) => b.worth - a.worth);
  return {
    kind,
    score:
      fields.reduce((sum, { worth }) => sum + worth, 0) +
      Math.min(MOST_WORTH_OF_WORDS, spoken.length * WORTH_OF_A_WORD) +
      (isNamed ? WORTH_OF_THE_NAME : 0),
    because: [...new Set([...telling.map(({ heading }) => heading), ...spoken])].slice(0, 3),
    isNamed,
  };
}

/** A field of one kind says much, one of all kinds nothing. */
function worthOf(heading: string, kind: FeedKind): number {
  const worths = readHeading(heading).meanings.map(({ concept, confidence }) => {
    if (!isTargetName(concept)) return 0;
    const kinds: readonly FeedKind[] = targetOf(concept).kinds;
    return kinds.includes(kind) && kinds.length < FEED_KINDS.length ? confidence / kinds.length : 0;
  });
  return Math.max(0, ...worths);
}

function holdsWordOf(kind: FeedKind, text: string): boolean {
  return normaliseHeading(text).some((word) => WORDS.get(kind)?.has(word) === true);
}

function reasonOf({ kind, because, isNamed }: Score): string {
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  const headings = because.map((heading) => `"${heading}"`).join(', ');
  if (headings === '') return `its name says ${kind}`;
  return `${headings} ${because.length === 1 ? 'is what' : 'are what'} ${article} ${kind} has${isNamed ? ', and its name says so' : ''}`;
}
