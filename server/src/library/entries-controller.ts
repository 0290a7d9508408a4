import type { EntriesAnswer } from '../../../plugin/contracts/rules';
import type { AdminReader } from '../access';
import { parse } from '../http';
import type { LocalesService } from '../site';
import type { Context } from '../strapi';
import type { CatalogueService } from './catalogue';
import { findEntries, searchEntries } from './named-entries';
import { entriesQuery } from './schemas';

const LIMIT = 20;

interface Parts {
  adminReader: AdminReader;
  catalogue: CatalogueService;
  locales: LocalesService;
}

export const adminEntry = ({ adminReader, catalogue, locales }: Parts) => ({
  /** `GET /entries`: what an editor may choose from, by its title. */
  async find(ctx: Context): Promise<void> {
    const { text, documentIds, locale } = parse(entriesQuery, ctx.query);
    const reader = {
      readable: adminReader.uids(ctx.state.userAbility),
      locale: await locales.resolve(locale),
    };
    const data =
      documentIds === undefined
        ? searchEntries(catalogue.current(), text, reader, LIMIT)
        : findEntries(catalogue.current(), documentIds, reader);
    ctx.body = { data, meta: {} } satisfies EntriesAnswer;
  },
});
