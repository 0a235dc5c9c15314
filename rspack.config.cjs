/** What nest-cli's rspack builder is told beyond its own defaults. */
module.exports = (options) => ({
  ...options,
  module: {
    ...options.module,
    rules: [...options.module.rules, { test: /\.sql$/, type: 'asset/source' }],
    // import.meta.url must name the built file, not the source it was built from.
    parser: { javascript: { importMeta: false } },
  },
});
