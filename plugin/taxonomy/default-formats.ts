import type { Format } from './taxonomy';

const format = (key: string, label: string, stages: string[], repeatable = false): Format => ({
  key,
  label,
  stages,
  repeatable,
});

/** A format that asks for a commitment. */
const asking = (...of: Parameters<typeof format>): Format => ({ ...format(...of), asks: true });

/** The content formats of the customer lifecycle, in the order in which a contact meets them. */
export const defaultFormats: Format[] = [
  format('how-to-article', 'How-to article', ['reach', 'nurture']),
  format('how-to-video', 'How-to video', ['reach']),
  format('podcast', 'Podcast', ['reach', 'nurture']),
  format('ebook', 'Ebook', ['reach']),
  format('thought-leadership-article', 'Thought-leadership article', ['reach']),
  format('faq', 'FAQ', ['nurture']),
  format('video', 'Video', ['nurture']),
  format('webinar', 'Webinar', ['nurture']),
  format('checklist', 'Checklist', ['nurture'], true),
  format('newsletter', 'Newsletter', ['nurture']),
  format('infographic', 'Infographic', ['nurture']),
  format('template', 'Template', ['nurture'], true),
  format('whitepaper', 'Whitepaper', ['convert']),
  format('social-proof', 'Social proof', ['convert']),
  format('testimonial', 'Testimonial', ['convert']),
  format('case-study', 'Case study', ['convert']),
  asking('demo', 'Demo', ['convert']),
  asking('public-pricing', 'Public pricing', ['convert'], true),
  asking('consultation', 'Consultation', ['convert'], true),
  format('membership-community', 'Membership community', ['grow'], true),
  format('online-course', 'Online course', ['grow']),
  format('enhanced-access', 'Enhanced access', ['grow'], true),
  format('affiliate-program', 'Affiliate or partner program', ['grow'], true),
  format('ambassador-program', 'Ambassador program', ['grow'], true),
];
