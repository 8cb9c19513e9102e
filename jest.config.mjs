const swc = (syntax) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { ...syntax, decorators: true },
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

/** Nest 12 and some of its companions ship ES modules only; Jest runs CommonJS, so these are transformed too. */
const esModules = [
  '@nestjs/[^/]+',
  'uuid',
  'canonicalize',
  'nodemailer',
  'postal-mime',
  'es-hangul',
  'garu-ko',
  'pg',
  '@hyunbinseo/[^/]+',
  'i18next',
  'openapi-fetch',
  'rate-limiter-flexible',
  'content-disposition',
  '@fastify/cookie',
  'cookie',
  'openid-client',
  'oauth4webapi',
  'jose',
  'oidc-provider',
  'koa',
  'node-fetch',
  'fetch-blob',
  'formdata-polyfill',
  'data-uri-to-buffer',
  'request-filtering-agent',
  'feed',
  'echarts',
  'zrender',
  'tslib',
];

export default {
  rootDir: '.',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  // Starts a dozen servers: by itself only, with `npm run scaled`.
  testPathIgnorePatterns: process.env.MADANG_SCALED ? [] : ['<rootDir>/test/scaled/'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    // Its package names an entry for `import` only.
    '^canonicalize$': '<rootDir>/node_modules/canonicalize/lib/canonicalize.js',
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
  },
  transform: {
    '^.+\\.tsx?$': swc({ syntax: 'typescript', tsx: true }),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
  testTimeout: 30000,
  maxWorkers: 2,
  // A suite leaves some 40 MB behind: after thirty a fresh process is quicker than collecting them.
  workerIdleMemoryLimit: '1.5GB',
  // A suite whose app never came up leaves its connections open; without this the run would wait for ever.
  forceExit: true,
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.cjs'],
};
