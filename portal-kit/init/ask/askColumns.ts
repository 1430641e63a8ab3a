import { FEED_KINDS, type FeedKind } from '../../../schema/feed/changeFeed.js';
import { describeEnum } from '../../mapping/hubEnums.js';
import { TARGETS } from '../../portalFile/targets.js';
import type { ColumnProfile } from '../profile/columnProfile.js';
import type { Decisions, ListingProposal } from '../propose/proposal.js';
import { proposeKind } from '../propose/proposeKind.js';
import { type ListingFacts, proposeListing } from '../propose/proposeListing.js';
import { CODE_WORDS } from '../words/codes/readCode.js';
import { targetOf } from '../words/concepts.js';
import type { Person } from './person.js';

/** Asks a person what the list does not tell, and proposes again with the answers. */
export async function askColumns(facts: ListingFacts, person: Person): Promise<ListingProposal> {
  let decisions = facts.decisions;
  const propose = () => proposeListing({ ...facts, decisions });
  decisions = { ...decisions, kind: await askKind(facts, person) };
  decisions = await askDates(facts.columns, decisions, person);
  for (const column of propose().columns.filter(({ isSure }) => !isSure)) {
    // An earlier answer may have settled this one.
    const now = propose();
    const open = now.columns.find((each) => each.column === column.column);
    if (open === undefined || open.isSure) continue;
    const answer = await askDestination(open, now.kind.kind, person);
    decisions = { ...decisions, columns: new Map([...decisions.columns, [open.column, answer]]) };
  }
  decisions = await askCodes(propose(), decisions, person);
  return propose();
}

async function askKind(
  { columns, listName, decisions }: ListingFacts,
  person: Person,
): Promise<FeedKind> {
  if (decisions.kind !== undefined) return decisions.kind;
  const { kind, isSure, reason } = proposeKind(
    columns.map(({ column }) => column),
    listName,
  );
  if (isSure) return kind;
  const choices = FEED_KINDS.map((value) => ({ value, label: `${value}s` }));
  const chosen = await person.choose(`What does each row hold? (${reason})`, choices, kind);
  return FEED_KINDS.find((each) => each === chosen) ?? kind;
}

async function askDates(
  columns: readonly ColumnProfile[],
  decisions: Decisions,
  person: Person,
): Promise<Decisions> {
  const dates = new Map(decisions.dates);
  for (const { column, dates: found, examples } of columns) {
    if (found === null || !found.isAmbiguous || found.form === null || dates.has(column)) continue;
    const monthFirst = found.form.replace(/^dd(.)MM/, 'MM$1dd');
    const choices = [
      { value: found.form, label: `the day first: ${found.form}` },
      { value: monthFirst, label: `the month first: ${monthFirst}` },
    ];
    const question = `How are the dates in "${column}" written, as in ${examples[0] ?? ''}?`;
    dates.set(column, await person.choose(question, choices, found.form));
  }
  return { ...decisions, dates };
}

async function askDestination(
  { column, example, goesTo, reason }: ListingProposal['columns'][number],
  kind: FeedKind,
  person: Person,
): Promise<string> {
  const likely = goesTo.as === 'field' ? goesTo.mapping.to : goesTo.as;
  const fields = TARGETS.filter((target) => target.kinds.some((each) => each === kind));
  const choices = [
    { value: 'extra', label: "a field of the portal's own" },
    { value: 'out', label: 'not published' },
    ...(goesTo.as === 'key' ? [{ value: 'key', label: 'the code of the record' }] : []),
    ...fields.map(({ name }) => ({ value: name, label: name })),
  ];
  const first = choices
    .filter(({ value }) => value === likely)
    .map((each) => ({ ...each, hint: reason }));
  const rest = choices.filter(({ value }) => value !== likely);
  const question = `What is "${column}", as in "${example.slice(0, 60)}"?`;
  return person.choose(question, [...first, ...rest], likely);
}

async function askCodes(
  { columns }: ListingProposal,
  decisions: Decisions,
  person: Person,
): Promise<Decisions> {
  const codes = new Map(decisions.codes);
  for (const { column, goesTo, unknownWords } of columns) {
    if (goesTo.as !== 'field' || unknownWords.length === 0) continue;
    const target = targetOf(goesTo.mapping.to);
    const values = 'enumName' in target ? Object.keys(CODE_WORDS[target.enumName] ?? {}) : [];
    const described = 'enumName' in target ? await describeEnum(target.enumName) : new Map();
    const meant = new Map(codes.get(column));
    for (const word of unknownWords.slice(0, MOST_WORDS_ASKED)) {
      const choices = [
        { value: '', label: 'leave it out' },
        ...values.map((value) => ({ value, label: value, hint: described.get(value) ?? '' })),
      ];
      const value = await person.choose(`What does "${word}" in "${column}" mean?`, choices, '');
      if (value !== '') meant.set(word, value);
    }
    codes.set(column, meant);
  }
  return { ...decisions, codes };
}

/** Who has to answer more questions than these will rather write them into the file. */
const MOST_WORDS_ASKED = 8;
