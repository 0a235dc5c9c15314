import type { Page } from 'playwright-core';
import { eventually } from '@isnad/testing';
import type { DeskApi } from './desk-api.js';

/** How long the page may take to follow. Milliseconds. */
const FOLLOWS_WITHIN = 15_000;

interface Desk {
  readonly page: Page;
  readonly api: DeskApi;
  readonly goTo: (path: string) => Promise<void>;
}

/** What editors do to claims, articles and stories in the desk, and the languages that it speaks. */
export function checkEditing(desk: () => Desk): void {
  const deadIn = async (
    outlet: string,
  ): Promise<{ readonly claimId: string; readonly articleId: string }> => {
    const { api } = desk();
    const claims = await api.claims('killed');
    const found = claims.find(({ article }) => article.outlet === outlet);
    if (found === undefined) throw new Error(`${outlet} has no claim of the dead.`);
    return { claimId: found.claimId, articleId: found.article.articleId };
  };
  const field = (label: string) => desk().page.getByLabel(label, { exact: true });
  const press = (name: string) => desk().page.getByRole('button', { name, exact: true }).click();
  const choose = (kind: string) => desk().page.locator('select[name="kind"]').selectOption({ label: kind });
  const GROUNDS = { reason: 'They recounted.', authority: 'Night desk' };
  const giveGrounds = async (): Promise<void> => {
    await field('Why, in words that may be published').fill(GROUNDS.reason);
    await field('Who decided it').fill(GROUNDS.authority);
  };

  it('says that nothing was corrected, and that nothing leans on what was withdrawn', async () => {
    const { page, goTo } = desk();
    await goTo('/corrections');
    await page.getByText('Nothing was corrected.').waitFor();
    await goTo('/alerts');
    await page.getByText('No report leans on what was withdrawn.').waitFor();
    // Whoever comes by keyboard or ear begins at the heading.
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('H2');
  });

  it('repairs a misreading: only the field that was changed, with the reason', async () => {
    const { page, api, goTo } = desk();
    const { claimId } = await deadIn('Quayside Post');
    await goTo(`/claims/${claimId}`);
    await press('Misread?');
    await page.keyboard.press('Escape');
    await press('Misread?');
    await field('Why, in words that may be published').fill('It says Aktobe.');
    await press('Put on the record');
    await page.getByText('Change at least one field.').waitFor();
    await field('Where').fill('Aktobe');
    await press('Put on the record');
    await page.getByText('It is on the record.').waitFor();
    const entry = page.locator('[data-act="amendment"]');
    await entry.getByText('Aktobe', { exact: true }).waitFor();
    const [act] = await api.corrections(claimId);
    expect(act).toMatchObject({ kind: 'amendment', reason: 'It says Aktobe.', after: { place: 'Aktobe' } });
    expect(Object.keys(act?.after ?? {})).toEqual(['place']);
  });

  it('tells the second editor what the first one changed', async () => {
    const { page, api, goTo } = desk();
    const { claimId } = await deadIn('Quayside Post');
    await goTo(`/claims/${claimId}`);
    await page.clock.install();
    await press('Correct, hold, review…');
    await page.clock.pauseAt(Date.now() + 60_000);
    await api.act(`claims/${claimId}/corrections`, { ...GROUNDS, changes: { place: 'SD' } });
    await field('Where').fill('EG');
    await giveGrounds();
    await press('Put on the record');
    const alert = page.getByRole('alert').filter({ hasText: 'It changed while you were looking' });
    await alert.getByText('{"place":"SD"}').waitFor();
    await page.clock.resume();
  });

  it('holds a claim: it says so, and its contradiction waits, until it is released', async () => {
    const { page, api, goTo } = desk();
    const { claimId } = await deadIn('The Harbour Courier');
    await goTo(`/claims/${claimId}`);
    await press('Correct, hold, review…');
    await choose('Hold');
    await giveGrounds();
    await press('Put on the record');
    await page.locator('.badge.held').waitFor();
    await eventually(async () => (await api.claims('killed')).some((one) => one.held), {
      within: FOLLOWS_WITHIN,
      every: 50,
      what: 'the claim being on hold',
    });
    await press('Correct, hold, review…');
    await choose('Release');
    await giveGrounds();
    await press('Put on the record');
    await page.locator('.badge.held').waitFor({ state: 'detached' });
  });

  it('lists a report that leans on what was withdrawn, until something is done to it', async () => {
    const { page, goTo } = desk();
    const { claimId, articleId } = await deadIn('The Harbour Courier');
    await goTo(`/claims/${claimId}`);
    await press('Correct, hold, review…');
    await choose('Retraction');
    await giveGrounds();
    await press('Put on the record');
    await page.locator('.badge.retracted').waitFor();
    await goTo('/alerts');
    await page.locator(`[data-article="${articleId}"]`).getByText('Night desk').waitFor();
    await goTo(`/articles/${articleId}`);
    await page.getByText('Leans on withdrawn claims: 1').waitFor();
    await press('Correct, hold, review…');
    await choose('Editor’s note');
    await field('What readers are told').fill('The figure was withdrawn.');
    await giveGrounds();
    await press('Put on the record');
    await page.locator('[data-act="note"]').getByText('The figure was withdrawn.').waitFor();
    await goTo('/alerts');
    await page.locator(`[data-article="${articleId}"]`).waitFor({ state: 'detached' });
    await page.locator('select[name="status"]').selectOption({ label: 'Answered' });
    await page.locator(`[data-article="${articleId}"]`).waitFor();
  });

  it('takes an article out of a story, and makes the two one again', async () => {
    const { page, api, goTo } = desk();
    const story = (await api.stories()).find(({ articleCount }) => articleCount > 1);
    if (story === undefined) throw new Error('No story has two articles.');
    await goTo(`/stories/${story.storyId}`);
    await page.locator('.article-entry').nth(1).waitFor();
    await press('Split…');
    await page.locator('input[name="chosen"]').first().check();
    await field('Why').fill('Another explosion.');
    await press('Make them a story of their own');
    await page.getByText(`Articles: ${story.articleCount - 1} `).waitFor();
    await press('Merge with others…');
    const other = (await api.stories()).find(({ storyId }) => storyId !== story.storyId);
    await page.locator(`input[value="${other?.storyId}"]`).check();
    await field('Why').fill('It is one explosion.');
    await press('Make them part of this story');
    await page.getByText(`Articles: ${story.articleCount} `).waitFor();
  });

  it('shows what each source is known for, in counts', async () => {
    const { page, goTo } = desk();
    await goTo('/sources');
    await field('Part of the name').fill('Harbour');
    await page.getByRole('link', { name: 'The Harbour Courier' }).click();
    await page.locator('.record').waitFor();
    const retracted = page.locator('.record div').filter({ hasText: /^Retracted1/ });
    expect(await retracted.textContent()).toMatch(/^Retracted1 of \d+$/);
  });

  it('speaks Arabic from right to left, and Russian, and remembers which', async () => {
    const { page, goTo } = desk();
    await goTo('/?status=all');
    await page.locator('.entry').first().click();
    await page.locator('.explanation').waitFor();
    await press('العربية');
    await page.locator('.explanation[lang="ar"][dir="rtl"]').waitFor();
    expect(await page.locator('.explanation').textContent()).toContain('ليس');
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl');
    await page.reload();
    await page.getByRole('link', { name: 'التنبيهات' }).click();
    await page.getByRole('heading', { name: 'تقارير تستند إلى ما سُحب' }).waitFor();
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
    await page.setViewportSize({ width: 1280, height: 900 });
    await press('Русский');
    await page.getByRole('link', { name: 'Источники' }).waitFor();
    expect(await page.evaluate('document.documentElement.dir')).toBe('ltr');
    await press('English');
  });
}
