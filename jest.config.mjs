const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

export default {
  rootDir: '.',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  // Starts a dozen servers: by itself only, with `npm run scaled`.
  testPathIgnorePatterns: process.env.MADANG_SCALED ? [] : ['<rootDir>/test/scaled/'],
  testEnvironment: '<rootDir>/test/support/one-context-environment.mjs',
  runtime: '<rootDir>/test/support/keeping-runtime.mjs',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
  },
  transform: { '^.+\\.tsx?$': swc },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
  // A wait says by itself how long it lasts; this ends only what would hang.
  testTimeout: 120_000,
  maxWorkers: 2,
  // A worker keeps what it has loaded and stays below half a gigabyte; where suites leave more behind, a fresh one takes over.
  workerIdleMemoryLimit: '1.5GB',
  // A suite whose app never came up leaves its connections open; without this the run would wait for ever.
  forceExit: true,
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.cjs'],
};
