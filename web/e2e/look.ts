import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/**
 * Looks at a screen the journey passes, on a desk and on a phone: no accessibility violation, nothing wider than the
 * screen; and keeps a picture of each in e2e/results, for people to see.
 */
export async function look(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: `e2e/results/screens/${name}-${size}.png`, animations: 'disabled' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, `accessibility of ${name} (${size})`).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `width of ${name} (${size})`).toBeLessThanOrEqual(viewport.width);
  }
  await page.setViewportSize(WIDE);
}
