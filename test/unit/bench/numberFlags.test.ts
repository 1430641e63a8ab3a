import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import {
  aboveZero,
  wholeAboveZero,
  wholeOrZero,
  zeroOrMore,
} from '../../../scripts/bench/commands/numberFlags.js';

const PARSERS = { aboveZero, wholeAboveZero, wholeOrZero, zeroOrMore };

/** The value of an option, or what is said of it. */
function read(parser: keyof typeof PARSERS, text: string): unknown {
  const said: string[] = [];
  const command = new Command('bench')
    .option('--clients <number>', 'clients', PARSERS[parser])
    .configureOutput({ writeErr: (line) => said.push(line) })
    .exitOverride();
  try {
    return command.parse(['--clients', text], { from: 'user' }).opts()['clients'];
  } catch {
    return said.join('').trim();
  }
}

describe('a number of a bench', () => {
  it.each([
    ['aboveZero', '0.5', 0.5],
    ['wholeAboveZero', '32', 32],
    ['wholeOrZero', '0', 0],
    ['zeroOrMore', '0', 0],
  ] as const)('%s reads %s', (parser, text, value) => {
    expect(read(parser, text)).toBe(value);
  });

  it.each([
    ['aboveZero', '0', 'A number above 0 is needed.'],
    ['aboveZero', 'Infinity', 'A number above 0 is needed.'],
    ['wholeAboveZero', '1.5', 'A whole number above 0 is needed.'],
    ['wholeAboveZero', 'many', 'A whole number above 0 is needed.'],
    ['wholeOrZero', '-1', 'A whole number, 0 or above, is needed.'],
    ['zeroOrMore', '', 'A number, 0 or above, is needed.'],
  ] as const)('%s refuses %j, with what is needed', (parser, text, needed) => {
    expect(read(parser, text)).toBe(
      `error: option '--clients <number>' argument '${text}' is invalid. ${needed}`,
    );
  });
});
