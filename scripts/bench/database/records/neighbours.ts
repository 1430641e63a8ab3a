import { recordId } from '../../../../subgraphs/kit/record.js';
import { drawFor } from './madeTexts.js';
import { sourceOf } from './sourceOf.js';

/** The records of one kind, as others point at them. */
export interface MadeKind {
  readonly count: number;
  idOf(number: number): string;
}

/** What made records point at. */
export interface MadeNeighbours {
  readonly institutions: MadeKind;
  readonly events: MadeKind;
  readonly projects: MadeKind;
  /** Of the start data. */
  readonly taskForceIds: readonly string[];
}

/** How many records there are of each kind beside so many technologies. */
export function neighboursOf(
  technologies: number,
  taskForceIds: readonly string[],
): MadeNeighbours {
  const kind = (name: 'institution' | 'event' | 'project', perRecord: number): MadeKind => ({
    count: Math.max(20, Math.round(technologies / perRecord)),
    idOf: (number) => {
      // What draws the source first draws the same wherever the id is needed.
      const { platform, localId } = sourceOf(drawFor(name, number), `${name[0]}${number}`);
      return recordId(name, platform, localId);
    },
  });
  return {
    institutions: kind('institution', 20),
    events: kind('event', 50),
    projects: kind('project', 5),
    taskForceIds,
  };
}
