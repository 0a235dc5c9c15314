/**
 * A worker that takes one job, says so on standard output and never finishes it: the conformance suite kills it.
 * Arguments: backend (postgres | redis), queue, URL, and in milliseconds the job's lock and the pause between looks for
 * jobs of dead workers: on Redis whoever looks first keeps the others from looking for as long.
 */
import { createPostgresBackend, setDefaultBackendFactory, Worker } from 'bullmq';

const [backend, queue, url, lock, stalled] = process.argv.slice(2);
if (backend === 'postgres') setDefaultBackendFactory(createPostgresBackend);
const connection =
  backend === 'postgres'
    ? { connectionString: url, schema: 'bullmq', max: 2 }
    : { url, maxRetriesPerRequest: null };
const hang = async (job) => {
  process.stdout.write(`${job.id}\n`);
  await new Promise(() => undefined);
};
const options = { connection, lockDuration: Number(lock), stalledInterval: Number(stalled) };
new Worker(queue, hang, options).on('error', (error) => process.stderr.write(`${error.message}\n`));
