import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { explorerRoutes } from '../../gateway/explorer/explorerRoutes.js';
import { packageRoot } from '../../gateway/packageRoot.js';
import { loadStartData } from '../../import/startData/loadStartData.js';
import { silentLog } from '../support/askSubgraph.js';
import { launchBrowser } from '../support/browser.js';
import { chooseExample, openExplorer, queryText, runQuery } from '../support/explorerPage.js';
import { startTestHub } from '../support/testHub.js';

interface Hub {
  /** Origin, without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a hub with its start data, as the reader of a fresh installation has it. */
async function startHub(): Promise<Hub> {
  const hub = await startTestHub({
    explorerAssetsDir: join(packageRoot(), 'gateway/explorer/dist'),
  });
  await loadStartData(hub.stores, { now: new Date(), log: silentLog });
  return { url: await hub.app.listen({ port: 0, host: '127.0.0.1' }), stop: () => hub.stop() };
}

/** Notes what the page asks for, and every error and refusal the browser reports. */
function watch(page: Page): { complaints: string[]; requested: string[] } {
  const complaints: string[] = [];
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  // Chromium reports violations of the content security policy as console errors.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { complaints, requested };
}

const windows: readonly (BrowserContextOptions & { name: string })[] = [
  { name: 'a wide window', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'a phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'the dark theme', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'an Arabic browser', viewport: { width: 1280, height: 800 }, locale: 'ar-EG' },
];

let hub: Hub;
let browser: Browser;

beforeAll(async () => {
  [hub, browser] = await Promise.all([startHub(), launchBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

describe.each(windows)('the explorer in $name', ({ name: _name, ...context }) => {
  let page: Page;
  let complaints: string[];
  let requested: string[];

  beforeEach(async () => {
    page = await browser.newPage(context);
    ({ complaints, requested } = watch(page));
    await openExplorer(page, `${hub.url}/explorer`);
  });

  afterEach(async () => {
    await page.close();
  });

  it('runs an example that was picked from the panel', async () => {
    await chooseExample(page, 'find-technologies');
    expect(await queryText(page)).toContain('query FindTechnologies');

    expect(await runQuery(page)).toMatch(/"totalCount": [1-9]/);
  });

  it('asks nobody but its own origin and breaks no rule of its policy', async () => {
    await chooseExample(page, 'platforms-and-what-they-give');
    await runQuery(page);
    await page.getByRole('button', { name: 'Prettify query' }).click();

    expect(requested.filter((address) => new URL(address).origin !== hub.url)).toEqual([]);
    expect(requested.filter((address) => address.includes('worker'))).not.toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows the schema with its descriptions', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();

    await page.getByText('Technology offers and requests that everyone may read').waitFor();
  });

  it('keeps everything within the window', async () => {
    await chooseExample(page, 'events-by-country-and-date');
    await runQuery(page);

    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    const outside: string[] = [];
    for (const part of ['header h1', 'header a', '.graphiql-query-editor', '.graphiql-response']) {
      const box = await page.locator(part).boundingBox();
      const inside =
        box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height;
      if (!inside) outside.push(part);
    }
    expect(outside).toEqual([]);
  });
});

describe('the explorer', () => {
  let page: Page;

  afterEach(async () => {
    await page.close();
  });

  it.each([
    { colorScheme: 'light', background: 'rgb(255, 255, 255)' },
    { colorScheme: 'dark', background: 'rgb(33, 42, 59)' },
  ] as const)('is $colorScheme when the system is', async ({ colorScheme, background }) => {
    page = await browser.newPage({ colorScheme });
    await openExplorer(page, `${hub.url}/explorer`);

    expect(
      await page.evaluate("getComputedStyle(document.querySelector('.explorer')).backgroundColor"),
    ).toBe(background);
  });

  it('opens an example in a new tab when the reader has written a query', async () => {
    page = await browser.newPage();
    await openExplorer(page, `${hub.url}/explorer`);
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.type('# mine');

    await chooseExample(page, 'platforms-and-what-they-give');
    expect(await page.getByRole('tab').count()).toBe(2);

    await chooseExample(page, 'find-technologies');
    expect(await page.getByRole('tab').count()).toBe(2);
  });

  it('stays usable when the document is declared to be in Arabic', async () => {
    page = await browser.newPage({ locale: 'ar-EG' });
    await page.addInitScript(
      "addEventListener('DOMContentLoaded', () => { document.documentElement.lang = 'ar'; })",
    );
    await openExplorer(page, `${hub.url}/explorer`);
    await chooseExample(page, 'platforms-and-what-they-give');

    expect(await runQuery(page)).toContain('"code":');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  });
});

describe('the explorer routes', () => {
  it('let browsers keep what is named by its content, and ask again for the page', async () => {
    const page = await fetch(`${hub.url}/explorer/`);
    const [script] = /assets\/[\w-]+\.js/.exec(await page.text()) ?? [];
    const asset = await fetch(`${hub.url}/explorer/${script}`, {
      headers: { 'accept-encoding': 'br' },
    });

    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(asset.headers.get('vary')).toContain('accept-encoding');
  });

  it('restrict the page to its own origin', async () => {
    const { headers } = await fetch(`${hub.url}/explorer/`);

    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('say how to build the page when it was not built', async () => {
    const app = Fastify();
    await app.register(explorerRoutes, { assetsDir: join(packageRoot(), 'no-such-folder') });

    for (const url of ['/explorer', '/explorer/', '/explorer/assets/index.js']) {
      const answer = await app.inject(url);
      expect(answer.statusCode).toBe(503);
      expect(answer.headers['content-type']).toMatch(/^text\/plain/);
      expect(answer.body).toContain('npm run build:explorer');
    }
    await app.close();
  });
});
