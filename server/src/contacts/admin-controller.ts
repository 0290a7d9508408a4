import type {
  ContactNextAnswer,
  ContactOverviewAnswer,
} from '../../../plugin/contracts/contact-records';
import type { ContactErasedAnswer, ContactExportAnswer } from '../../../plugin/contracts/contacts';
import type { Context } from '../strapi';
import { noParameters, parse, answerPersonally } from '../http';
import type { AdminReader } from '../access';
import type { LocalesService } from '../site';
import {
  contactRecordsQuery,
  nextQuery,
  overviewQuery,
  recordParams,
  timelineQuery,
} from './record-schemas';
import { contactGone, type ContactOverviewService, type Viewer } from './overview';
import { contactActions } from './controller';
import type { ContactRecordsService } from './records';
import type { ContactsService } from './contacts';

const recordOf = (ctx: Context): number =>
  parse(recordParams, { record: String(ctx.params.record) }).record;

interface Parts {
  adminReader: AdminReader;
  contactOverview: ContactOverviewService;
  contactRecords: ContactRecordsService;
  contacts: ContactsService;
  locales: LocalesService;
}

export const adminContact = ({
  adminReader,
  contactOverview,
  contactRecords,
  contacts,
  locales,
}: Parts) => {
  const viewerOf = async (ctx: Context, locale: string | undefined): Promise<Viewer> => ({
    types: adminReader.types(ctx.state.userAbility),
    locale: await locales.resolve(locale),
    gate: adminReader.gate(ctx.state.userAbility),
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
      const data = await contactOverview.read(record, await viewerOf(ctx, locale));
      const answer: ContactOverviewAnswer = { data, meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `GET /contacts/records/:record/timeline` */
    async timeline(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const page = parse(timelineQuery, ctx.query);
      const types = adminReader.types(ctx.state.userAbility);
      answerPersonally(ctx, await contactOverview.timeline(record, { types }, page));
    },

    /** `GET /contacts/records/:record/recommendations` */
    async recommendations(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const { locale, limit } = parse(nextQuery, ctx.query);
      const data = await contactOverview.next(record, await viewerOf(ctx, locale), limit);
      const answer: ContactNextAnswer = { data, meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `GET /contacts/records/:record/export` */
    async exportRecord(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      parse(noParameters, ctx.query);
      const exported = await contacts.export(record, String(record));
      const answer: ContactExportAnswer = { data: exported ?? contactGone(record), meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `DELETE /contacts/records/:record` */
    async deleteRecord(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      parse(noParameters, ctx.query);
      if (!(await contacts.erase(record, 'admin'))) contactGone(record);
      const answer: ContactErasedAnswer = {
        data: { contact: String(record), erased: true },
        meta: {},
      };
      answerPersonally(ctx, answer);
    },
  };
};
