/** After all specs: the run's PostgreSQL is stopped and its folder removed. */
import { removeRunDirectory } from './run-directory.mjs';

export default async function teardown() {
  const directory = process.env.ISNAD_TEST_RUN;
  if (directory !== undefined) await removeRunDirectory(directory);
}
