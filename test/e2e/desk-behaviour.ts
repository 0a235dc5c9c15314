import type { Browser, Page } from 'playwright-core';
import { eventually } from '@isnad/testing';
import { installedChromium, launch } from './chromium.js';
import { DeskApi, type Entry } from './desk-api.js';
import { checkEditing } from './desk-editing-behaviour.js';

export interface RunningIsnad {
  /** Where API and desk are served, as in http://127.0.0.1:4700. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Reading four short articles and comparing them, on a slow machine. Milliseconds. */
const COMPARED_WITHIN = 120_000;
/** How long the page may take to follow: its own refresh comes every five seconds. Milliseconds. */
const FOLLOWS_WITHIN = 15_000;

const hasArabicSide = ({ claims }: Entry): boolean => claims.some(({ article }) => article.language === 'ar');

/** What the desk does for an editor, in a real browser against a ledger of its own. */
export function describeDesk(startIsnad: () => Promise<RunningIsnad>): void {
  const executable = installedChromium();
  if (executable === null) {
    console.warn('The desk is not tested: no Chromium here. Install one, or name it in ISNAD_CHROMIUM.');
  }
  (executable === null ? describe.skip : describe)('the editors’ desk', () => {
    let isnad: RunningIsnad;
    let browser: Browser;
    let page: Page;
    let api: DeskApi;
    const strangers: string[] = [];
    const failures: string[] = [];

    const open = async (): Promise<readonly Entry[]> => api.list('open');
    const entryOf = ({ contradictionId }: Entry) =>
      page.locator(`a[data-contradiction="${contradictionId}"]`);
    const goTo = async (path: string): Promise<void> => {
      await page.goto(`${isnad.address}${path}`);
    };
    const look = async (entry: Entry): Promise<void> => {
      await goTo(`/contradictions/${entry.contradictionId}`);
      await page.locator('.judgement').waitFor();
    };
    const becomes = (entry: Entry, status: string): Promise<Entry> =>
      eventually(
        async () => {
          const now = await api.find(entry.contradictionId);
          return now.status === status && now;
        },
        { within: FOLLOWS_WITHIN, every: 50, what: `${entry.contradictionId} being ${status}` },
      );
    const firstOpen = async (): Promise<Entry> => {
      const [entry] = await open();
      if (entry === undefined) throw new Error('No open contradiction is left to judge.');
      return entry;
    };

    beforeAll(async () => {
      isnad = await startIsnad();
      api = new DeskApi(isnad.address);
      await api.submitArticles();
      await eventually(() => api.hasComparedAll(), {
        within: COMPARED_WITHIN,
        every: 100,
        what: 'every article being compared',
      });
      const entries = await open();
      // One to confirm, one to dismiss, one that somebody else judges first.
      if (entries.length < 3 || !entries.some(hasArabicSide)) {
        throw new Error(`Three contradictions are needed, one with an Arabic side; found ${entries.length}.`);
      }
      browser = await launch(executable ?? '');
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.setDefaultTimeout(FOLLOWS_WITHIN);
      page.on('request', (request) => {
        if (!request.url().startsWith(isnad.address)) strangers.push(request.url());
      });
      page.on('pageerror', (error) => failures.push(error.message));
    }, COMPARED_WITHIN + 120_000);

    afterAll(async () => {
      await browser?.close();
      await isnad?.stop();
    }, 60_000);

    it('lists what is open with the quotes of both sides, and who said them through whom', async () => {
      const entry = await firstOpen();
      await goTo('/');
      await entryOf(entry).waitFor();
      expect(await entryOf(entry).locator('q').allTextContents()).toEqual(
        entry.claims.map(({ evidence }) => evidence?.exact),
      );
      const chains = await entryOf(entry).locator('.entry-chain').allInnerTexts();
      expect(chains.map((chain) => chain.split(/\s*→\s*/))).toEqual(
        entry.claims.map(({ claimant, via, article }) => [
          ...(claimant === 'outlet' ? [] : [claimant]),
          ...via,
          article.outlet,
        ]),
      );
    });

    it('opens the first with j, and the back button returns to the list', async () => {
      await goTo('/');
      const first = page.locator('a[data-contradiction]').first();
      const id = await first.getAttribute('data-contradiction');
      await page.keyboard.press('j');
      await page.waitForURL(`**/contradictions/${id}`);
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/');
      await page.locator('.front').waitFor();
    });

    it('highlights both quotes inside their articles, in view', async () => {
      const entry = await firstOpen();
      await look(entry);
      for (const { claimId, evidence } of entry.claims) {
        const article = page.locator(`[data-claim="${claimId}"] .article`);
        const mark = article.locator('mark').first();
        await mark.waitFor();
        expect((await article.locator('mark').allTextContents()).join('\n')).toBe(evidence?.exact);
        const [frame, marked] = [await article.boundingBox(), await mark.boundingBox()];
        expect(marked?.y).toBeGreaterThanOrEqual(frame?.y ?? Infinity);
        expect(marked?.y).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
      }
    });

    it('sets an Arabic article from right to left, in a page from left to right', async () => {
      const entry = (await open()).find(hasArabicSide);
      if (entry === undefined) throw new Error('No contradiction has an Arabic side.');
      await look(entry);
      const article = page.locator('.article[lang="ar"]').first();
      await article.waitFor();
      const direction = `getComputedStyle(document.querySelector('.article[lang="ar"]')).direction`;
      expect(await page.evaluate(direction)).toBe('rtl');
      expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('ltr');
    });

    it('fits a narrow screen without scrolling sideways', async () => {
      await page.setViewportSize({ width: 400, height: 800 });
      for (const path of ['/', `/contradictions/${(await firstOpen()).contradictionId}`]) {
        await goTo(path);
        await page.locator('.entry, .article').first().waitFor({ state: 'attached' });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    });

    it('confirms with c, takes it out of the queue and shows the next open one', async () => {
      const entry = await firstOpen();
      await goTo('/');
      await entryOf(entry).click();
      await page.locator('.judgement').waitFor();
      await page.keyboard.press('c');
      await page.waitForURL((url) => !url.pathname.endsWith(entry.contradictionId));
      expect(new URL(page.url()).pathname).toMatch(/^\/contradictions\/./);
      await entryOf(entry).waitFor({ state: 'detached' });
      await becomes(entry, 'confirmed');
      await goTo('/?status=confirmed');
      await entryOf(entry).waitFor();
    });

    it('dismisses with a reason and a note', async () => {
      const entry = await firstOpen();
      await look(entry);
      await page.keyboard.press('d');
      await page.getByLabel('Why it only looks like a contradiction').selectOption('different-scope');
      await page.getByLabel('Note (optional)').fill('The one counts the city, the other the region.');
      await page.getByRole('button', { name: 'Dismiss with this reason' }).click();
      await page.waitForURL((url) => !url.pathname.endsWith(entry.contradictionId));
      const { reason, note } = await becomes(entry, 'dismissed');
      expect(reason).toBe('different-scope');
      expect(note).toBe('The one counts the city, the other the region.');
    });

    it('tells what changed where somebody else judged first, and shows the newest', async () => {
      const entry = await firstOpen();
      await page.clock.install();
      await look(entry);
      // The page's own clock stands still, so that it does not learn of the other judgement by its refresh.
      await page.clock.pauseAt(Date.now() + 60_000);
      await api.dismiss(entry);
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByRole('alert').filter({ hasText: 'It changed while you were looking' }).waitFor();
      await page.clock.resume();
      await page.locator('.judgement .status.dismissed').waitFor();
    });

    it('says in words that nothing is there', async () => {
      await goTo('/?status=resolved&dimension=attribution');
      await page.getByText('No resolved contradiction about “who said it”.').waitFor();
    });

    it('says that the server is away, and reads again when asked', async () => {
      await goTo('/?status=all');
      await page.locator('.entry').first().waitFor();
      await page.context().setOffline(true);
      const trouble = page.getByRole('alert').filter({ hasText: 'The queue is not up to date' });
      await trouble.waitFor();
      expect(await page.locator('.entry').count()).toBeGreaterThan(0);
      await page.context().setOffline(false);
      await trouble.getByRole('button', { name: 'Try again' }).click();
      await trouble.waitFor({ state: 'detached' });
    });

    checkEditing(() => ({ page, api, goTo }));

    it('asks nothing of other hosts and raises no error', () => {
      expect(strangers).toEqual([]);
      expect(failures).toEqual([]);
    });
  });
}
