import { z } from '@strapi/utils';

import { urlPattern } from '../../../plugin/content-urls/url-pattern';
import { PLUGIN_ID } from '../../../plugin/plugin-id';

/** Where pages of a type are found, such as `/customers/:slug`. */
export interface LocalePattern {
  pattern: string;
  /** The only locale that it is of; null for one of every locale. */
  locale: string | null;
}

/** `pluginOptions['lifecycle-map']` of a content type. */
export interface OptIn {
  enabled: boolean;
  /** @default the Content Manager's main field */
  title?: string;
  /** @default every non-private string, text, rich text and blocks field */
  text?: string[];
  /** @default the first uid field */
  slug?: string;
  /** Where its pages are found; of several, the first that fits the locale is where links lead to. */
  url?: LocalePattern[];
}

interface TypeSchema {
  attributes: Record<string, unknown>;
  pluginOptions?: object;
}

const problemWith = (text: string): string | null => {
  try {
    urlPattern(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const pattern = z
  .string()
  .startsWith('/')
  .superRefine((text, context) => {
    const problem = problemWith(text);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });

/** One pattern may be given without a list. */
const listed = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);

const patterns = z.preprocess(listed, z.array(pattern));

const ofLocale =
  (locale: string | null) =>
  (text: string): LocalePattern => ({ pattern: text, locale });

/** One for all locales, several, or some for each locale. */
const url = z.preprocess(
  (value) => (Array.isArray(value) || typeof value === 'string' ? { '': value } : value),
  z
    .record(z.string(), patterns)
    .transform((byLocale) =>
      Object.entries(byLocale).flatMap(([locale, texts]) => texts.map(ofLocale(locale || null))),
    ),
);

const schema: z.ZodType<OptIn> = z.strictObject({
  enabled: z.boolean(),
  title: z.string().optional(),
  text: z.array(z.string()).optional(),
  slug: z.string().optional(),
  url: url.optional(),
});

const fail = (uid: string, problem: string): never => {
  throw new Error(`pluginOptions['${PLUGIN_ID}'] of the content type ${uid}: ${problem}`);
};

/**
 * How a content type opts in, or null when it says nothing.
 * @throws Error that names the type and the option that is wrong.
 */
export function parseOptIn(uid: string, type: TypeSchema): OptIn | null {
  const options: unknown = Object.entries(type.pluginOptions ?? {}).find(
    ([plugin]) => plugin === PLUGIN_ID,
  )?.[1];
  if (options === undefined) return null;
  const result = schema.safeParse(options);
  if (!result.success) {
    const [issue] = result.error.issues;
    return fail(
      uid,
      `${issue?.path.map(String).filter(Boolean).join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    );
  }
  const named = [result.data.title, result.data.slug, ...(result.data.text ?? [])];
  const missing = named.find((name) => name !== undefined && !(name in type.attributes));
  return missing === undefined ? result.data : fail(uid, `there is no field "${missing}"`);
}

/** Whether entries of a content type take part. */
export const takesPart = (type: TypeSchema & { uid: string }): boolean =>
  parseOptIn(type.uid, type)?.enabled ?? false;
