import type { DomainDraft } from '../format.js';
import type { ImportStores } from './importStores.js';

/** Relations that point at institutions the hub does not have. */
export interface DanglingRelations {
  readonly count: number;
  /** At most ten, in words. */
  readonly examples: readonly string[];
}

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

const LOOK_UP = 1_000;
const MAX_EXAMPLES = 10;

/** Collects the relations of a run, and tells at its end which of them lead nowhere. */
export function createRelationCheck(institutions: Pick<ImportStores['institutions'], 'existing'>) {
  const relations: Relation[] = [];
  return {
    add({ domain, draft }: DomainDraft): void {
      if (domain !== 'institutions') return;
      for (const { institutionId, label } of draft.relations) {
        relations.push({ from: draft._id, to: institutionId, label });
      }
    },
    async dangling(): Promise<DanglingRelations> {
      const existing = new Set<string>();
      const targets = [...new Set(relations.map(({ to }) => to))];
      for (let at = 0; at < targets.length; at += LOOK_UP) {
        const found = await institutions.existing(targets.slice(at, at + LOOK_UP));
        for (const id of found) existing.add(id);
      }
      const dangling = relations.filter(({ to }) => !existing.has(to));
      return {
        count: dangling.length,
        examples: dangling
          .slice(0, MAX_EXAMPLES)
          .map(({ from, to, label }) => `${from} -> ${to} (${label})`),
      };
    },
  };
}
