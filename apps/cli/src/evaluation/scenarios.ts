import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidScenario, parseScenario, type GoldScenario } from '@isnad/evaluation';
import { Failure } from '../failure.js';

/** Reads every scenario of a folder, in the order of their file names. */
export function readScenarios(folder: string): readonly GoldScenario[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(`There is no folder ${folder}.`, 2);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new Failure(`${folder} holds no scenario (*.json).`, 2);
  return files.map((name) => {
    try {
      return parseScenario(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    } catch (error) {
      if (error instanceof InvalidScenario || error instanceof SyntaxError)
        throw new Failure(`${join(folder, name)}: ${error.message}`);
      throw error;
    }
  });
}
