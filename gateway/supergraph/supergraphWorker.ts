// Runs in a thread of its own: what is composed there is loaded there, too, before any gateway has to.
import { composeSafely } from '../../schema/composeSafely.js';
import { serveSchemaTasks } from '../../schema/worker/serveSchemaTasks.js';
import { createComposeLoadable } from './composeLoadable.js';

serveSchemaTasks(createComposeLoadable(async (schemas) => composeSafely(schemas)));
