import { contradiction } from './findings.js';
import { daysBetweenReports } from '../event/same-event.js';
import { inOneStory, sameStory } from '../event/story.js';
import { sharedPlace } from '../event/places.js';
import { cannotBothHold } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** Shares and sizes change over the years. Days. */
const ONE_TIME = 120;

/** "Share of world output: about 40 percent" and "more than half": one measure, two figures. */
export const twoFiguresForOneAttribute: Rule = {
  name: 'Two figures for one attribute',
  find({ earlier, later }) {
    if (earlier.action !== 'rank' || later.action !== 'rank') return null;
    const [x, y] = [earlier.quantity, later.quantity];
    if (x === null || y === null || !cannotBothHold(x, y)) return null;
    if (earlier.value === null || earlier.value !== later.value) return null;
    if (daysBetweenReports(earlier, later) > ONE_TIME) return null;
    if (
      sharedPlace(earlier, later) === null &&
      sameStory(earlier, later) === null &&
      !inOneStory(earlier, later)
    )
      return null;
    return contradiction(
      'quantity',
      0.65,
      { code: 'figures-apart', earlier: x, later: y },
      { code: 'figure-stands' },
      { code: 'one-holder' },
    );
  },
};
