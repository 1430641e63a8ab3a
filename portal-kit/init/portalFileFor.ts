import path from 'node:path';
import type { z } from 'zod';
import { PortalFile } from '../portalFile/portalFile.js';
import type { Source } from '../portalFile/source.js';
import type { PortalFacts } from './ask/askPortal.js';
import type { ListingProposal } from './propose/proposal.js';

/** Where editors find what portal.json may say, once the kit is installed in the folder. */
const SCHEMA = 'node_modules/@tten/portal-kit/dist/portal.schema.json';

/** The portal.json of a proposal, with only what is not the usual; `out` is its own path in the folder. */
export function portalFileFor(
  out: string,
  { portal, name, country, language }: PortalFacts,
  source: Source,
  { kind, key, columns }: ListingProposal,
): z.input<typeof PortalFile> {
  const fields = columns.flatMap(({ goesTo }) => (goesTo.as === 'field' ? [goesTo.mapping] : []));
  const extra = columns.flatMap(({ goesTo }) => (goesTo.as === 'extra' ? [goesTo.extra] : []));
  const listing = {
    kind: kind.kind,
    source: briefly(source),
    key,
    fields,
    ...(extra.length > 0 ? { extra } : {}),
  };
  const $schema = `./${path.posix.relative(path.posix.dirname(out), SCHEMA)}`;
  const file = { $schema, portal, name, country, language, listings: [listing] };
  PortalFile.parse(file);
  return file;
}

/** A source without what it has anyway. */
function briefly(source: Source): z.input<typeof PortalFile>['listings'][number]['source'] {
  switch (source.type) {
    case 'csv': {
      const { encoding, ...rest } = source;
      return encoding === 'utf-8' ? rest : source;
    }
    case 'xlsx': {
      const { headingRow, ...rest } = source;
      return headingRow === 1 ? rest : source;
    }
    case 'rest': {
      const { headers, paging, timeoutMs: _usual, ...rest } = source;
      return {
        ...rest,
        ...(paging.by === 'none' ? {} : { paging }),
        ...(Object.keys(headers).length === 0 ? {} : { headers }),
      };
    }
    case 'postgres':
      return source;
  }
}
