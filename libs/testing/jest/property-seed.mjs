/**
 * Property tests explore other cases at every run; `ISNAD_PROPERTY_SEED` makes them repeat the same ones. The gate before a
 * change lands sets it, so that what it reports is about the change.
 */
const seed = process.env['ISNAD_PROPERTY_SEED'];
if (seed !== undefined) {
  if (!/^-?\d{1,10}$/u.test(seed)) throw new Error(`ISNAD_PROPERTY_SEED is "${seed}": give a whole number.`);
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
