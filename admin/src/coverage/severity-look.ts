import type { TranslationId } from '../translations/translation-id';

interface SeverityLook {
  variant: 'danger' | 'warning' | 'neutral';
  text: TranslationId;
}

/** How bad a gap is, in a word. @param severity 0–1 */
export function severityLook(severity: number): SeverityLook {
  if (severity >= 2 / 3) return { variant: 'danger', text: 'gaps.high' };
  if (severity >= 1 / 3) return { variant: 'warning', text: 'gaps.medium' };
  return { variant: 'neutral', text: 'gaps.low' };
}
