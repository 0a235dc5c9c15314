export { HOLIDAY_NAMES } from './names.js';
export { FEASTS, type HolidayId } from './feasts.js';
export type { FeastDays } from './calendar-of-feasts.js';
