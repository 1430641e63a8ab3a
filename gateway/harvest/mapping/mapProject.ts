import { yearOf } from '../../../import/cleaning/dates.js';
import type { Draft, Problem } from '../../../import/format.js';
import { refused } from '../../../import/formats/mappedRow.js';
import type { FeedRecord } from '../../../schema/feed/changeFeed.js';
import type { StoredProject, StoredProjectPartner } from '../../../subgraphs/projects/project.js';
import { endOf } from './days.js';
import type { MappedRecordOrRefusal, RecordFacts } from './mappedRecord.js';
import {
  idsOf,
  mentionsOf,
  type NamedInstitution,
  namedInstitution,
  resolvedIds,
} from './references.js';
import { cleanLines, cleanTexts, cleanWords, lineOrNull, orderKey, sourceOf } from './texts.js';
import { PARTNER_ROLES, PROJECT_KINDS, PROJECT_STATES, termIn } from './vocabularies.js';

/** A project of the feed. */
export function mapProject(
  record: FeedRecord<'project'>,
  facts: RecordFacts,
): MappedRecordOrRefusal {
  const setAside: Problem[] = [];
  const title = cleanLines(record.title);
  if (title.length === 0) return refused('title', '', 'a project needs a title');
  const { startsOn } = record;
  const partners = record.partners.flatMap(({ institution, role }, index) => {
    const named = namedInstitution(`partners.${index}.institution`, institution, null, setAside);
    const said = termIn(PARTNER_ROLES, `partners.${index}.role`, role, setAside);
    return named === null ? [] : [{ named, role: said ?? ('PARTNER' as const) }];
  });
  const institutions = partners.map(({ named }) => named);
  const draft: Draft<StoredProject> = {
    _id: facts.id,
    source: sourceOf(facts, record),
    title,
    titleKey: orderKey(title),
    objective: cleanTexts(record.objective),
    kind: termIn(PROJECT_KINDS, 'kind', record.kind, setAside) ?? 'OTHER',
    state: termIn(PROJECT_STATES, 'state', record.state, setAside) ?? 'RUNNING',
    stateReason: lineOrNull(record.stateReason),
    countries: [...new Set(record.countries)],
    leadCountry: record.leadCountry,
    // Mentions are not resolved yet; roles and ids are part of what the source says.
    partners: partners.map(({ named, role }) => ({ institutionId: named.id ?? '', role })),
    fields: cleanWords(record.fields),
    classifications: [],
    period: { start: startsOn, end: endOf(record, setAside), precision: 'DAY', text: null },
    startsOn,
    approvedOn: null,
    year: yearOf(startsOn),
    cost: record.cost,
    funding: [],
    decidedAtEventId: null,
    url: record.url,
  };
  return {
    row: {
      status: 'record',
      content: { domain: 'projects', draft },
      mentions: mentionsOf(institutions),
      withInstitutions: (ids) => ({
        domain: 'projects',
        draft: { ...draft, partners: withIds(partners, resolvedIds(institutions, ids)) },
      }),
      setAside,
    },
    institutionIds: idsOf(institutions),
  };
}

interface Partner {
  readonly named: NamedInstitution;
  readonly role: StoredProjectPartner['role'];
}

/** Two spellings can turn out to be one institution. */
function withIds(partners: readonly Partner[], ids: readonly string[]): StoredProjectPartner[] {
  const byRoleAndId = new Map(
    partners.map(({ role }, index) => {
      const institutionId = ids[index] ?? '';
      return [`${role} ${institutionId}`, { institutionId, role }];
    }),
  );
  return [...byRoleAndId.values()];
}
