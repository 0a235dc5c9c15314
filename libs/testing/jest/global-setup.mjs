/** Before all specs: a folder for the run. PostgreSQL itself is started by the first spec that needs it. */
import { createRunDirectory, removeAbandonedRuns } from './run-directory.mjs';

export default async function setup() {
  await removeAbandonedRuns();
  process.env.ISNAD_TEST_RUN = createRunDirectory();
}
