// Runs in a thread of its own, which openSchemaThreads starts.
import { composeSafely } from '../composeSafely.js';
import { serveSchemaTasks } from './serveSchemaTasks.js';

serveSchemaTasks(composeSafely);
