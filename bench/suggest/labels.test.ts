import { expect, it } from 'vitest';

import { labelsOf } from './labels';

it('labels mean the formats whose words they share', () => {
  const labels = labelsOf(['how-to', 'webinar-event', 'video', 'course', 'partner-program']);
  expect(labels.formatOf('how-to')).toBe('how-to-article');
  expect(labels.labelOf('how-to-video')).toBe('how-to');
  expect(labels.formatOf('webinar-event')).toBe('webinar');
  expect(labels.formatOf('video')).toBe('video');
  expect(labels.formatOf('course')).toBe('online-course');
  expect(labels.formatOf('partner-program')).toBe('affiliate-program');
  expect(labels.labelOf('faq')).toBe('faq');
});

it('a label that the taxonomy lacks becomes a format of the site’s own', () => {
  const { taxonomy, formatOf } = labelsOf(['data-sheet']);
  expect(formatOf('data-sheet')).toBe('data-sheet');
  expect(taxonomy.formats.at(-1)).toMatchObject({ key: 'data-sheet', label: 'data sheet' });
});
