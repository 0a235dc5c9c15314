/** `node --import ./test/fault/register.mjs FILE.ts`: runs a source of the repository as a process of its own. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
