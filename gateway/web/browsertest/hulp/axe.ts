import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const EISEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Bevinding { id: string; waar: string[] }

/** What axe finds wrong on the page as it is now (WCAG 2.2 AA and best practice). */
export async function bevindingen(page: Page): Promise<Bevinding[]> {
  // Through the debugger, so that the page's own content policy stays as strict as it is.
  await page.evaluate(axe.source);
  return page.evaluate(async (eisen) => {
    // Halfway through an animation a colour is nobody's choice.
    document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity).forEach((a) => a.finish());
    const uitkomst = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: eisen });
    return uitkomst.violations.map((v) => ({ id: v.id, waar: v.nodes.map((n) => `${n.target.join(' ')}: ${n.failureSummary ?? ''}`) }));
  }, EISEN);
}

export async function isToegankelijk(page: Page): Promise<void> {
  expect(await bevindingen(page)).toEqual([]);
}

/** No sideways scrolling of the page itself. */
export async function pastInBeeld(page: Page): Promise<void> {
  const [inhoud, venster] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(inhoud, 'breedte van de inhoud').toBeLessThanOrEqual(venster);
}
