import { Option, type Command } from 'commander';
import { Failure } from './failure.js';

/** One story, claim or article of which a command speaks. */
export interface Selection {
  readonly story?: string;
  readonly claim?: string;
  readonly article?: string;
}

export const withSelection = (command: Command): Command =>
  command
    .addOption(new Option('--story <id>', 'of this story alone').conflicts(['claim', 'article']))
    .addOption(new Option('--claim <id>', 'of this claim alone').conflicts(['article']))
    .option('--article <id>', 'of this article alone');

/** A moment without an offset would be another one on each machine. */
export function asOfOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text) => {
    if (/^\d{1,18}$/.test(text) || /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(text)) return text;
    throw new Failure(
      `"${text}" is neither a position (0, 1, 2 …) nor a moment with its offset (2022-01-12T16:00:00+03:00).`,
      2,
    );
  });
}
