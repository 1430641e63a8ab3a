import { availableParallelism } from 'node:os';

/** Compiles to CommonJS, so that Jest needs no experimental flag. */
const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    },
  ],
};

/** Packages that ship ES modules only, or a CommonJS form that Jest does not find. */
const ES_MODULES = ['jose', 'graphql-scalars', '@formatjs', 'negotiator', 'html-entities'];

/** Jest would leave a core to others: of two that is half, and many suites wait for a process that they started. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default {
  maxWorkers,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 30_000,
};
