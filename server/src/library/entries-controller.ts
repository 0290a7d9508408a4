import type { Context, FindPlugin } from '../strapi';
import { parse } from '../http';
import { adminTypesFor } from '../access';
import type { LocalesService, OptedInTypesService } from '../site';

import type { EntriesAnswer } from '../../../plugin/contracts/rules';
import { entriesQuery } from './schemas';
import { findEntries, searchEntries } from './named-entries';
import type { CatalogueService } from './catalogue';

const LIMIT = 20;

interface Parts {
  plugin: FindPlugin;
  catalogue: CatalogueService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
}

export const adminEntry = ({ plugin, catalogue, locales, optedInTypes }: Parts) => ({
  /** `GET /entries`: what an editor may choose from, by what it is called. */
  async find(ctx: Context): Promise<void> {
    const { text, documentIds, locale } = parse(entriesQuery, ctx.query);
    const readable = new Set(
      adminTypesFor({ plugin, optedInTypes }, ctx, undefined).map(({ uid }) => uid),
    );
    const resolved = await locales.resolve(locale);
    const data =
      documentIds === undefined
        ? searchEntries(catalogue, text, readable, resolved, LIMIT)
        : findEntries(catalogue, documentIds, readable, resolved);
    const answer: EntriesAnswer = { data, meta: {} };
    ctx.body = answer;
  },
});
