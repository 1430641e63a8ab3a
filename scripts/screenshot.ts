import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { launchBrowser } from '../test/support/browser.js';
import { chooseExample, openExplorer, runQuery } from '../test/support/explorerPage.js';
import { startHubProcess } from './hubProcess.js';

interface ScreenshotOptions {
  readonly url?: string;
  readonly out: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly example: string;
}

const command = new Command('screenshot')
  .description('Runs an example in the explorer and saves what the page then looks like as a PNG.')
  .option(
    '--url <url>',
    'address of a running explorer; else a hub is started on a fresh directory',
  )
  .option('--out <file>', 'where to write the picture', 'docs/explorer.png')
  .option('--width <pixels>', 'width of the window', toPixels, 1280)
  .option('--height <pixels>', 'height of the window', toPixels, 800)
  .option('--dark', 'prefer the dark theme')
  .option('--example <id>', 'id of the example to run', 'find-technologies')
  .action(async (options: ScreenshotOptions) => {
    if (options.url === undefined) await withFreshHub((url) => takeScreenshot({ ...options, url }));
    else await takeScreenshot({ ...options, url: options.url });
    process.stdout.write(`Wrote ${options.out}\n`);
  });

await command.parseAsync();

async function takeScreenshot({
  url,
  out,
  width,
  height,
  dark,
  example,
}: ScreenshotOptions & { readonly url: string }): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
    });
    await openExplorer(page, url);
    await chooseExample(page, example);
    await runQuery(page);
    await mkdir(dirname(out), { recursive: true });
    await page.screenshot({ path: out });
  } finally {
    await browser.close();
  }
}

function toPixels(text: string): number {
  const pixels = Number(text);
  if (Number.isInteger(pixels) && pixels > 0) return pixels;
  throw new InvalidArgumentError('A number of pixels is a whole number above 0.');
}

/** Runs `use` with the explorer of a hub that has nothing but its start data. */
async function withFreshHub(use: (url: string) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tten-hub-screenshot-'));
  const hub = await startHubProcess({ DATA_DIR: dataDir });
  try {
    await use(`${hub.url}/explorer`);
  } finally {
    await hub.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
