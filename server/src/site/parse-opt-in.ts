import { z } from '@strapi/utils';

import { urlPattern } from '../../../plugin/content-urls/url-pattern';
import { PLUGIN_ID } from '../../../plugin/plugin-id';

/** `pluginOptions['lifecycle-map']` of a content type. */
export interface OptIn {
  enabled: boolean;
  /** @default the Content Manager's main field */
  title?: string;
  /** @default every non-private string, text, rich text and blocks field */
  text?: string[];
  /** @default the first uid field */
  slug?: string;
  /** Where its pages are found; of several, the first is where links lead to. */
  url?: string[];
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

const schema: z.ZodType<OptIn> = z.strictObject({
  enabled: z.boolean(),
  title: z.string().optional(),
  text: z.array(z.string()).optional(),
  slug: z.string().optional(),
  url: z.preprocess(listed, z.array(pattern)).optional(),
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
    return fail(uid, `${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  const named = [result.data.title, result.data.slug, ...(result.data.text ?? [])];
  const missing = named.find((name) => name !== undefined && !(name in type.attributes));
  return missing === undefined ? result.data : fail(uid, `there is no field "${missing}"`);
}
