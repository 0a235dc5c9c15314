/** What nest-cli's rspack builder is told beyond its own defaults. */
module.exports = (options) => ({
  ...options,
  module: {
    ...options.module,
    rules: [...options.module.rules, { test: /\.sql$/, type: 'asset/source' }],
    // import.meta.url must name the built file, not the source it was built from.
    parser: { javascript: { importMeta: false } },
  },
  // Types are one gate of `npm run check`, over the whole project at once: checking them again in each of three
  // bundles would make a first start several times slower, and let a type error in a test stop the newsroom.
  plugins: options.plugins.filter((plugin) => plugin.constructor.name !== 'ForkTsCheckerWebpackPlugin'),
});
