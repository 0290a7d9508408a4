import type {
  ContactNextAnswer,
  ContactOverviewAnswer,
} from '../../../plugin/contracts/contact-records';
import type { ContactErasedAnswer, ContactExportAnswer } from '../../../plugin/contracts/contacts';
import type { Context } from '../strapi';
import { noParameters, parse, answerPersonally } from '../http';
import type { AdminCallers } from '../access';
import type { EmailHashesService } from '../people';
import {
  contactRecordsQuery,
  nextQuery,
  overviewQuery,
  recordParams,
  timelineQuery,
} from './record-schemas';
import { contactGone, type ContactOverviewService } from './overview';
import { contactActions } from './controller';
import type { ContactRecordsService } from './records';
import type { ContactsService, Subject } from './contacts';

const recordOf = (ctx: Context): number =>
  parse(recordParams, { record: String(ctx.params.record) }).record;

const subjectOf = (record: number): Subject => ({
  name: String(record),
  contactId: record,
  ids: [],
  plainIds: [],
});

interface Parts {
  adminCallers: AdminCallers;
  contactOverview: ContactOverviewService;
  contactRecords: ContactRecordsService;
  contacts: ContactsService;
  emailHashes: EmailHashesService;
}

export const adminContact = ({
  adminCallers,
  contactOverview,
  contactRecords,
  contacts,
  emailHashes,
}: Parts) => {
  return {
    ...contactActions({ contacts, emailHashes }, 'admin'),

    /** `GET /contacts` */
    async find(ctx: Context): Promise<void> {
      const { search, watchOut, ...page } = parse(contactRecordsQuery, ctx.query);
      answerPersonally(ctx, await contactRecords.list({ search, watchOut }, page));
    },

    /** `GET /contacts/records/:record` */
    async findOne(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const { locale } = parse(overviewQuery, ctx.query);
      const data = await contactOverview.read(record, adminCallers(ctx.state.userAbility), locale);
      const answer: ContactOverviewAnswer = { data, meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `GET /contacts/records/:record/timeline` */
    async timeline(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const page = parse(timelineQuery, ctx.query);
      answerPersonally(
        ctx,
        await contactOverview.timeline(record, adminCallers(ctx.state.userAbility), page),
      );
    },

    /** `GET /contacts/records/:record/recommendations` */
    async recommendations(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const { locale, limit } = parse(nextQuery, ctx.query);
      const data = await contactOverview.next(record, adminCallers(ctx.state.userAbility), {
        limit,
        locale,
      });
      const answer: ContactNextAnswer = { data, meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `GET /contacts/records/:record/export` */
    async exportRecord(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      parse(noParameters, ctx.query);
      const exported = await contacts.export(subjectOf(record));
      const answer: ContactExportAnswer = { data: exported ?? contactGone(record), meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `DELETE /contacts/records/:record` */
    async deleteRecord(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      parse(noParameters, ctx.query);
      if (!(await contacts.erase(subjectOf(record), 'admin'))) contactGone(record);
      const answer: ContactErasedAnswer = {
        data: { contact: String(record), erased: true },
        meta: {},
      };
      answerPersonally(ctx, answer);
    },
  };
};
