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
    const ability = ctx.state.userAbility;
    const contentTypes = adminReader.types(ability).map(({ uid }) => uid);
    const references = documentIds?.flatMap((documentId) =>
      contentTypes.map((contentType) => ({ contentType, documentId })),
    );
    const sight = await adminReader.sight(ability, references);
    const reader = { contentTypes, sight, locale: await locales.resolve(locale) };
    const data = references
      ? findEntries(catalogue.current(), references, reader)
      : searchEntries(catalogue.current(), text, reader, LIMIT);
    ctx.body = { data, meta: {} } satisfies EntriesAnswer;
  },
});
