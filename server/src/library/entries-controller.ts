import type { Context } from '../strapi';
import { parse } from '../http';
import type { AdminReader } from '../access';
import type { LocalesService } from '../site';

import type { EntriesAnswer } from '../../../plugin/contracts/rules';
import { entriesQuery } from './schemas';
import { findEntries, searchEntries } from './named-entries';
import type { CatalogueService } from './catalogue';

const LIMIT = 20;

interface Parts {
  adminReader: AdminReader;
  catalogue: CatalogueService;
  locales: LocalesService;
}

export const adminEntry = ({ adminReader, catalogue, locales }: Parts) => ({
  /** `GET /entries`: what an editor may choose from, by what it is called. */
  async find(ctx: Context): Promise<void> {
    const { text, documentIds, locale } = parse(entriesQuery, ctx.query);
    const readable = adminReader.uids(ctx.state.userAbility);
    const resolved = await locales.resolve(locale);
    const data =
      documentIds === undefined
        ? searchEntries(catalogue, text, readable, resolved, LIMIT)
        : findEntries(catalogue, documentIds, readable, resolved);
    const answer: EntriesAnswer = { data, meta: {} };
    ctx.body = answer;
  },
});
