import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Levels A and AA of WCAG 2.2, which takes in the versions before it. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong with the elements that match, one line each: rule, element, what to do.
 * @param selector of what is ours: around it is Strapi's own panel
 */
export async function accessibilityProblems(page: Page, selector: string): Promise<string[]> {
  // Elements that are still fading in have other colours.
  await expect
    .poll(() => page.evaluate(`document.getAnimations().map(({ playState }) => playState)`))
    .not.toContain('running');
  const { violations, passes } = await new AxeBuilder({ page })
    .include(selector)
    .withTags(WCAG_22_AA)
    .analyze();
  if (passes.length === 0) throw new Error(`Nothing was checked in ${selector}`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
}
