import { isObject } from './parseAnswer.js';

/** A reference to a record as the gateway sends it: `__typename`, the key, and required fields. */
export type Representation = Readonly<Record<string, unknown>>;

/** The representations a portal gets, and where each of them stood. */
export interface ChosenRepresentations {
  /** Each once. */
  readonly sent: readonly Representation[];
  /** For every place of the gateway's list the index in `sent`, or null where the portal is not asked. */
  readonly places: readonly (number | null)[];
}

const RECORD_ID = /^([a-z]+):([a-z0-9]+):(.+)$/s;

/**
 * Chooses the representations that concern a portal: its own records, or all when it enriches others'.
 *
 * A page names the same record often, so each is sent once.
 */
export function chooseRepresentations(
  representations: readonly unknown[],
  { code, enriches }: { readonly code: string; readonly enriches: boolean },
): ChosenRepresentations {
  const sent: Representation[] = [];
  const indexByText = new Map<string, number>();
  const places = representations.map((representation) => {
    if (!isObject(representation)) return null;
    if (!enriches && !isOwn(representation, code)) return null;
    const text = JSON.stringify(representation);
    let index = indexByText.get(text);
    if (index === undefined) {
      index = sent.length;
      sent.push(representation);
      indexByText.set(text, index);
    }
    return index;
  });
  return { sent, places };
}

/** Whether a record is the portal's: by the middle of its id, as the platform itself, or by the name of its type. */
function isOwn(
  { __typename: typename, id, code: platform }: Representation,
  code: string,
): boolean {
  if (typename === 'Platform' && typeof platform === 'string') return platform === code;
  const [, kind, owner, localId] = (typeof id === 'string' && RECORD_ID.exec(id)) || [];
  // The hub keeps the record of a platform, whoever runs it.
  if (kind === 'platform') return localId === code;
  if (owner !== undefined) return owner === code;
  // The types a portal adds begin with its code and may have keys of their own.
  return typeof typename === 'string' && typename.toLowerCase().startsWith(code);
}

/** The type a representation names. */
export function typenameOf({ __typename: typename }: Representation): string {
  return typeof typename === 'string' ? typename : '';
}
