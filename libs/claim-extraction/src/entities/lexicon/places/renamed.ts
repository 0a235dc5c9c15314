export { placeNameOn, PLACE_NAMES, type PlaceName } from '@isnad/claim-model';
