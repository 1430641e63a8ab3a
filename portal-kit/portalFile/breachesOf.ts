import { hasPrefix } from '../../schema/portalCode.js';
import type { HubEnums } from '../mapping/hubEnums.js';
import type { Listing, PortalFile } from './portalFile.js';
import { TARGETS, type Target, type TargetForm } from './targets.js';

/** Fields that may be filled from several columns. */
const SEVERAL: ReadonlySet<TargetForm> = new Set([
  ...(['text', 'lines', 'countries', 'integers', 'terms', 'codes'] as const),
]);

/** What the parts of a portal.json have to be to each other, where they are not: sentences for people. */
export function breachesOf(file: PortalFile, enums: HubEnums): readonly string[] {
  return [
    ...file.listings.flatMap((listing, index) =>
      [
        ...fieldBreaches(listing, file.language),
        ...codeBreaches(listing, enums),
        ...extraBreaches(listing, file.portal),
      ].map((breach) => `listings.${index} (${listing.kind}): ${breach}`),
    ),
    ...typeBreaches(file),
  ];
}

function fieldBreaches({ kind, fields }: Listing, language: string): readonly string[] {
  const targets = targetsByName();
  const title = targets.get('title')?.kinds.includes(kind) === true ? 'title' : 'name';
  const missing = fields.some(({ to }) => to === title)
    ? []
    : [`no column fills ${title}, which every ${kind} has`];
  const seen = new Set<string>();
  return [
    ...missing,
    ...fields.flatMap(({ to, language: own = language }) => {
      const target = targets.get(to);
      if (target?.kinds.includes(kind) !== true) return [`a record of this kind has no ${to}`];
      const place = target.form === 'text' ? `${to} in the language ${own}` : to;
      if (SEVERAL.has(target.form) && target.form !== 'text') return [];
      if (!seen.has(place)) {
        seen.add(place);
        return [];
      }
      return [`${place} is filled by two columns; leave one of them out`];
    }),
  ];
}

function codeBreaches({ fields }: Listing, enums: HubEnums): readonly string[] {
  const targets = targetsByName();
  return fields.flatMap(({ to, codes = {} }) => {
    const enumName = targets.get(to)?.enumName;
    const values = enumName === undefined ? undefined : enums.get(enumName);
    if (values === undefined) return [];
    return Object.entries(codes)
      .filter(([, code]) => code !== '' && !values.has(code))
      .map(
        ([word, code]) =>
          `${to} gives "${word}" the meaning ${code}, and ${enumName} has ${[...values].join(', ')}`,
      );
  });
}

function extraBreaches({ extra }: Listing, code: string): readonly string[] {
  return extra.flatMap(({ field }, index) => {
    if (!hasPrefix(field, code) || field === code) {
      return [`the field ${field} does not begin with ${code} and a capital, as in ${code}Number`];
    }
    const isFirst = extra.findIndex((other) => other.field === field) === index;
    return isFirst ? [] : [`two columns become the field ${field}; give one another name`];
  });
}

/** Two listings of one kind can fill a field of the portal's own together, if they agree on its type. */
function typeBreaches({ listings }: PortalFile): readonly string[] {
  const types = new Map<string, string>();
  return listings.flatMap(({ kind, extra }) =>
    extra.flatMap(({ field, type }) => {
      const before = types.get(`${kind} ${field}`) ?? type;
      types.set(`${kind} ${field}`, before);
      return before === type
        ? []
        : [`${field} is ${before} in one listing of the kind ${kind} and ${type} in another`];
    }),
  );
}

function targetsByName(): ReadonlyMap<string, Target> {
  const all: readonly Target[] = TARGETS;
  return new Map(all.map((target) => [target.name, target]));
}
