import world, { type Countries } from 'world-countries';

/**
 * The table of world-countries. Its CommonJS entry is the table itself and its ES entry has it as default, while its
 * types know only the second: both are read here, so that bundlers and plain Node agree.
 */
export const WORLD: Countries = Array.isArray(world) ? (world as Countries) : world.default;
