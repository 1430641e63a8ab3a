import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackBundledChromium } from './bundledChromium.js';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
  // Containers rarely allow the sandbox, and these browsers open nothing but our own page.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // A browser that calls home would fail on a closed network and disturb the count of requests.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: the one `CHROMIUM_PATH` names, else the system's, else the one from the npm package
 * `@sparticuz/chromium`.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  const installed = CHROMIUM_PATH ?? systemBrowsers.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: flags });

  const { executablePath, env } = await unpackBundledChromium();
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
}
