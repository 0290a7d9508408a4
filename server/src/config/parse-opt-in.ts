import { z } from '@strapi/utils';
import { parse as parsePattern, type Token } from 'path-to-regexp';

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
  /**
   * Made of `:slug`, `:locale` and `:documentId`.
   * @example '/customers/:slug'
   */
  url?: string;
}

interface TypeSchema {
  attributes: Record<string, unknown>;
  pluginOptions?: object;
}

const PARAMETERS = ['slug', 'locale', 'documentId'];

const parametersOf = (tokens: Token[]): string[] =>
  tokens.flatMap((token) => {
    if (token.type === 'text') return [];
    return token.type === 'group' ? parametersOf(token.tokens) : [token.name];
  });

/** What is wrong with a URL pattern, or null: one that fails would fail each answer that holds an entry of the type. */
function patternProblem(pattern: string): string | null {
  try {
    const unknown = parametersOf(parsePattern(pattern).tokens).find(
      (name) => !PARAMETERS.includes(name),
    );
    return unknown === undefined
      ? null
      : `url has the parameter :${unknown}; it may have :${PARAMETERS.join(', :')}`;
  } catch (error) {
    return `url is not a pattern: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const schema: z.ZodType<OptIn> = z.strictObject({
  enabled: z.boolean(),
  title: z.string().optional(),
  text: z.array(z.string()).optional(),
  slug: z.string().optional(),
  url: z.string().startsWith('/').optional(),
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
  const problem = result.data.url === undefined ? null : patternProblem(result.data.url);
  if (problem !== null) return fail(uid, problem);
  const named = [result.data.title, result.data.slug, ...(result.data.text ?? [])];
  const missing = named.find((name) => name !== undefined && !(name in type.attributes));
  return missing === undefined ? result.data : fail(uid, `there is no field "${missing}"`);
}
