import type { SuggestibleEntry } from '../../../plugin/suggestions/entry';
import { fieldMarkdown } from '../../../plugin/text/field-markdown';
import type { OptedInType } from '../site';

/** The fields of a type that suggestions are made from. */
export const suggestibleFields = ({ titleField, textFields, slugField }: OptedInType): string[] => [
  ...new Set([titleField, ...textFields, slugField].filter((field) => field !== null)),
];

/** A row of a type, or the values of a form, as suggestions read it. Missing fields are empty. */
export function suggestibleEntry(
  { uid, displayName, titleField, textFields, slugField }: OptedInType,
  values: Record<string, unknown>,
  locale: string | null,
): SuggestibleEntry {
  const texts = textFields
    .filter((field) => field !== titleField)
    .map((field) => fieldMarkdown(values[field]));
  const slug = slugField === null ? null : values[slugField];
  return {
    title: titleField === null ? '' : fieldMarkdown(values[titleField]),
    text: texts.filter((text) => text !== '').join('\n\n'),
    slug: typeof slug === 'string' ? slug : null,
    contentType: { uid, displayName },
    locale,
  };
}
