import { parseArgs } from 'node:util';

export interface Options {
  url: string;
  token: string;
  /** Path of the items' CSV. */
  items: string;
  /** Path of the touchpoints' CSV. */
  touchpoints: string;
  /** uid of the content type that the items become entries of. */
  type: string;
}

const USAGE = `npm run import -- --url <strapi> --token <api token> --items <csv> --touchpoints <csv> [--type <uid>]

  --url          where Strapi answers, such as http://127.0.0.1:1337
  --token        an API token with full access, or with the scopes create and find of the type,
                 plugin::content-type-builder.content-types.getContentType, plugin::i18n.locales.listLocales,
                 plugin::lifecycle-map.taxonomy.find and plugin::lifecycle-map.touchpoint.create
  --items        a CSV with the columns id, title, body, locale
  --touchpoints  a CSV with the columns contact, item, type, occurred_at
  --type         the content type of the items (api::article.article)`;

/** @throws Error with the usage when it is asked for, or something is missing. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean' },
      url: { type: 'string' },
      token: { type: 'string' },
      items: { type: 'string' },
      touchpoints: { type: 'string' },
      type: { type: 'string', default: 'api::article.article' },
    },
  });
  const { help, url, token, items, touchpoints, type } = values;
  if (help || !url || !token || !items || !touchpoints) throw new Error(USAGE);
  if (!URL.canParse(url))
    throw new Error(`--url ${url} is not a URL, such as http://127.0.0.1:1337`);
  return { url: url.replace(/\/$/, ''), token, items, touchpoints, type };
}
