/** ES modules end to end: the npm scripts pass --experimental-vm-modules to Node. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2022',
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx', '.sql'],
  transform: {
    '\\.tsx?$': swc,
    '\\.sql$': '<rootDir>/test/sql-as-text.mjs',
  },
  moduleNameMapper: {
    '^@isnad/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFiles: ['<rootDir>/libs/testing/jest/property-seed.mjs'],
  globalSetup: '<rootDir>/libs/testing/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/jest/global-teardown.mjs',
  testTimeout: 60_000,
  // Modules of ES are kept by the process that loaded them, and 200 suites in one are more than Node's heap: a worker that
  // has grown so large after a suite makes room for a new one.
  workerIdleMemoryLimit: '1200MB',
};
