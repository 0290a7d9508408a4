import type { SuggestibleEntry } from '../entry';
import type { Cue } from './cue';

/** Fields and components that hardly any other format has, as whole words of their names. */
const FIELDS: [RegExp, string][] = [
  [/^(?:video|youtube|vimeo|loom|mux)/, 'video'],
  [/^(?:audio|podcast|episode|show notes|spotify)/, 'podcast'],
  [
    /^(?:speaker|presenter|venue|event date|start date|starts at|registration|rsvp|agenda)/,
    'webinar',
  ],
  [/^(?:question|faq)/, 'faq'],
  [/^(?:lesson|module|quiz|syllabus|curriculum|instructor)/, 'online-course'],
  [/^(?:challenge|solution|client|customer)/, 'case-study'],
  [/^(?:quote|testimonial|reviewer|rating)/, 'testimonial'],
  [/^(?:price|pricing|billing|plan)/, 'public-pricing'],
  [/^(?:checklist|checklist item)/, 'checklist'],
  [/^(?:prerequisite|step|instruction|difficulty)/, 'how-to-article'],
  [/^(?:issue|issue number|newsletter)/, 'newsletter'],
  [/^(?:template|demo url|repository|repo)/, 'template'],
];

/** `eventDate`, `event_date` and `sections.event-date` as `event date`. */
const wordsOfField = (name: string): string =>
  (name.split('.').at(-1) ?? '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();

/** Formats that the entry's filled fields and components are made for. */
export function fieldCues({ fields = [] }: SuggestibleEntry): Cue[] {
  const found = new Map<string, string>();
  for (const field of fields) {
    const words = wordsOfField(field);
    const format = FIELDS.find(([pattern]) => pattern.test(words))?.[1];
    if (format !== undefined && !found.has(format)) found.set(format, field);
  }
  return Array.from(found, ([format, field]) => ({
    format,
    kind: 'field',
    code: 'fields',
    words: [field],
  }));
}
