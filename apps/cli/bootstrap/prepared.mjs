/** `npm run build`: what every other script does first, and nothing after it. */
import { prepared } from './prepare.mjs';

await prepared(() => undefined);
