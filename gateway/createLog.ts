import { type DestinationStream, pino } from 'pino';
import type { Log } from '../subgraphs/kit/requestFacts.js';

/** A log of JSON lines on standard output: a constant message, and fields; `err` carries an error. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const lines = destination === undefined ? pino({ level }) : pino({ level }, destination);
  return {
    debug: (message, fields = {}) => lines.debug(fields, message),
    info: (message, fields = {}) => lines.info(fields, message),
    warn: (message, fields = {}) => lines.warn(fields, message),
    error: (message, fields = {}) => lines.error(fields, message),
  };
}
