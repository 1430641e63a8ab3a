import { needsOverride } from '../../schema/changeUsage.js';
import type { PublishResult } from './publishSubgraph.js';
import { RegistryRefusal } from './registryErrors.js';
import type { RetireResult } from './retireSubgraph.js';
import type { RollbackResult } from './rollbackTo.js';

const CONTENDED = 'Too many others changed the registry at the same moment; try again';

/** The answer to a publish; throws the refusal of one that changed nothing and should have. */
export function answerPublish(result: PublishResult | { readonly status: 'absent' }) {
  switch (result.status) {
    case 'published':
    case 'unchanged':
      return result;
    case 'refused': {
      const { report } = result;
      const errors = report.findings.filter(({ severity }) => severity === 'error').length;
      throw new RegistryRefusal('SCHEMA_REFUSED', `The check found ${errors} errors`, { report });
    }
    case 'breaking': {
      const { report } = result;
      const count = report.changes.filter(needsOverride).length;
      const message = `${count} changes break clients; publish with an override that names who answers for it and why`;
      throw new RegistryRefusal('BREAKING_CHANGES', message, { report });
    }
    case 'addressRefused':
      throw new RegistryRefusal('ADDRESS_REFUSED', `url: ${result.reason}`);
    case 'absent':
      throw new RegistryRefusal('NOT_FOUND', 'The portal has no such version');
    case 'contended':
      throw new RegistryRefusal('SERVICE_UNAVAILABLE', CONTENDED);
  }
}

/** The answer to a retirement. */
export function answerRetire(result: RetireResult) {
  switch (result.status) {
    case 'retired':
      return result;
    case 'unconfirmed': {
      const { changes } = result;
      const message = 'Clients lose what is listed in changes; send confirm: true to retire';
      throw new RegistryRefusal('CONFIRMATION_REQUIRED', message, { changes });
    }
    case 'refused': {
      const reasons = result.errors.slice(0, 20).map(({ message }) => message);
      const message = 'Other portals do not compose without this one';
      throw new RegistryRefusal('SCHEMA_REFUSED', message, { reasons });
    }
    case 'absent':
      throw new RegistryRefusal('NOT_FOUND', 'The portal is not in the graph');
    case 'contended':
      throw new RegistryRefusal('SERVICE_UNAVAILABLE', CONTENDED);
  }
}

/** The answer to a rollback. */
export function answerRollback(result: RollbackResult) {
  switch (result.status) {
    case 'rolledBack':
    case 'unchanged':
      return result;
    case 'refused': {
      const { portals } = result;
      const message = `These portals' versions of then do not compose with the hub of today: ${portals.join(', ')}`;
      throw new RegistryRefusal('ROLLBACK_REFUSED', message, { portals });
    }
    case 'absent':
      throw new RegistryRefusal('NOT_FOUND', 'There is no such revision');
    case 'contended':
      throw new RegistryRefusal('SERVICE_UNAVAILABLE', CONTENDED);
  }
}
