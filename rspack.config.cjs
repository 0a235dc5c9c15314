/** What nest-cli's rspack builder is told beyond its own defaults: SQL files are imported as text. */
module.exports = (options) => ({
  ...options,
  module: { ...options.module, rules: [...options.module.rules, { test: /\.sql$/, type: 'asset/source' }] },
});
