import { OUTLET } from '@isnad/claim-model';
import { OUTLET_ITSELF } from './claim-facts.js';

it('the claimant of what nobody but the outlet asserts is called as the claim model calls it', () => {
  expect(OUTLET_ITSELF).toBe(OUTLET);
});
