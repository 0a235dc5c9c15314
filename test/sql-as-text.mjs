/** Jest's counterpart of the bundler's `asset/source` rule: importing a .sql file gives its text. */
export default {
  process: (text) => ({ code: `export default ${JSON.stringify(text)};` }),
};
