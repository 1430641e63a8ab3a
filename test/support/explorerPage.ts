import type { Locator, Page } from 'playwright-core';

/** Opens the explorer and waits until its editors and the schema are there. */
export async function openExplorer(page: Page, url: string): Promise<void> {
  const answer = await page.goto(url);
  if (!answer?.ok()) {
    throw new Error(`${url} answered ${answer?.status()}: ${await answer?.text()}`);
  }
  await page.locator('button[data-example]:enabled').first().waitFor();
  // The sidebar's reload button spins while the schema is being fetched.
  await page.locator('.graphiql-spin').waitFor({ state: 'detached' });
}

/** Puts an example into the editor by a click in the Examples panel. */
export async function chooseExample(page: Page, id: string): Promise<void> {
  await page.locator(`button[data-example="${id}"]`).click();
}

/** Runs the query in the editor and returns the answer as the result pane shows it, in one line. */
export async function runQuery(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Execute query' }).click();
  const result = page.locator('.graphiql-response .view-lines');
  await result.filter({ hasText: /"(?:data|errors)"/ }).waitFor();
  // A tooltip stays open as long as the pointer rests on the button.
  await page.mouse.move(0, 0);
  return shownText(result);
}

/** Returns what the query editor shows, in one line. */
export function queryText(page: Page): Promise<string> {
  return shownText(page.locator('.graphiql-query-editor .view-lines'));
}

/** Monaco wraps lines to the width of the window and draws spaces as no-break spaces. */
async function shownText(lines: Locator): Promise<string> {
  const drawn = await lines.locator('.view-line').allInnerTexts();
  return drawn.join(' ').replaceAll(/\s+/g, ' ');
}
