#!/usr/bin/env node
/** `npm run isnad -- …`, and with a first argument bound to it `npm start`, `npm run eval`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepared, root } from './prepare.mjs';

await prepared(() => import(pathToFileURL(join(root, 'dist', 'apps', 'cli', 'main.js')).href));
