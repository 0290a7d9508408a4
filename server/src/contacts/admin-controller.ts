import { errors } from '@strapi/utils';

import type {
  ContactNextAnswer,
  ContactOverviewAnswer,
} from '../../../plugin/contracts/contact-records';
import type { ContactErasedAnswer, ContactExportAnswer } from '../../../plugin/contracts/contacts';
import type { Context, Database, FindPlugin, FindService } from '../strapi';
import { noParameters, parse, answerPersonally } from '../http';
import { adminTypesFor, adminGate } from '../access';
import type { ReadConfig, LocalesService, OptedInTypesService } from '../site';
import type { CatalogueService } from '../library';
import type { ConsentsService } from '../people';
import type { ModelService } from '../model';
import type { RankingInputService, RecommendationsService } from '../recommendations';
import type { TaxonomyService } from '../taxonomy';
import {
  contactRecordsQuery,
  nextQuery,
  overviewQuery,
  recordParams,
  timelineQuery,
} from './record-schemas';
import { readNext, readOverview, type Looking } from './overview';
import { readTimeline } from './timeline';
import { contactActions } from './controller';
import type { ContactRecordsService } from './records';
import type { ContactsService } from './contacts';

const recordOf = (ctx: Context): number =>
  parse(recordParams, { record: String(ctx.params.record) }).record;

const gone = (record: number): never => {
  throw new errors.NotFoundError(
    `There is no contact ${record}: it was erased, or joined to another one`,
  );
};

interface Parts {
  config: ReadConfig;
  db: Database;
  plugin: FindPlugin;
  service: FindService;
  catalogue: CatalogueService;
  consents: ConsentsService;
  contactRecords: ContactRecordsService;
  contacts: ContactsService;
  locales: LocalesService;
  model: ModelService;
  optedInTypes: OptedInTypesService;
  rankingInput: RankingInputService;
  recommendations: RecommendationsService;
  taxonomy: TaxonomyService;
}

export const adminContact = ({
  config,
  db,
  plugin,
  service,
  catalogue,
  consents,
  contactRecords,
  contacts,
  locales,
  model,
  optedInTypes,
  rankingInput,
  recommendations,
  taxonomy,
}: Parts) => {
  const lookingOf = async (ctx: Context, locale: string | undefined): Promise<Looking> => ({
    types: adminTypesFor({ plugin, optedInTypes }, ctx, undefined),
    locale: await locales.resolve(locale),
    gate: adminGate(service, ctx),
  });

  return {
    ...contactActions(contacts, 'admin'),

    /** `GET /contacts` */
    async find(ctx: Context): Promise<void> {
      const { search, ...page } = parse(contactRecordsQuery, ctx.query);
      answerPersonally(ctx, await contactRecords.list(search, page));
    },

    /** `GET /contacts/records/:record` */
    async findOne(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const { locale } = parse(overviewQuery, ctx.query);
      const data = await readOverview(
        { config, db, catalogue, consents, model, rankingInput, taxonomy },
        record,
        await lookingOf(ctx, locale),
      );
      const answer: ContactOverviewAnswer = { data: data ?? gone(record), meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `GET /contacts/records/:record/timeline` */
    async timeline(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const page = parse(timelineQuery, ctx.query);
      const { types } = await lookingOf(ctx, undefined);
      answerPersonally(ctx, await readTimeline({ db, catalogue }, record, page, types));
    },

    /** `GET /contacts/records/:record/recommendations` */
    async recommendations(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const { locale, limit } = parse(nextQuery, ctx.query);
      const data = await readNext(
        { config, db, catalogue, consents, recommendations },
        record,
        await lookingOf(ctx, locale),
        limit,
      );
      const answer: ContactNextAnswer = { data: data ?? gone(record), meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `GET /contacts/records/:record/export` */
    async exportRecord(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      parse(noParameters, ctx.query);
      const exported = await contacts.export(record, String(record));
      const answer: ContactExportAnswer = { data: exported ?? gone(record), meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `DELETE /contacts/records/:record` */
    async deleteRecord(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      parse(noParameters, ctx.query);
      if (!(await contacts.erase(record, 'admin'))) gone(record);
      const answer: ContactErasedAnswer = {
        data: { contact: String(record), erased: true },
        meta: {},
      };
      answerPersonally(ctx, answer);
    },
  };
};
