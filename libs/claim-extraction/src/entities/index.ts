export * from './find-entities.js';
export * from './identity.js';
export * from './place.js';
export { placeNameOn, PLACE_NAMES, type PlaceName } from './lexicon/places/renamed.js';
