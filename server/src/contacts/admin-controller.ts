import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type {
  ContactNextAnswer,
  ContactOverviewAnswer,
} from '../../../plugin/contracts/contact-records';
import type { ContactErasedAnswer, ContactExportAnswer } from '../../../plugin/contracts/contacts';
import type { Context } from '../http/context';
import { getService } from '../get-service';
import {
  contactRecordsQuery,
  nextQuery,
  overviewQuery,
  recordParams,
  timelineQuery,
} from './record-schemas';
import { noParameters, parse } from '../http/parse';
import { adminTypesFor } from '../access/admin-types';
import { readNext, readOverview, type Looking } from './overview';
import { readTimeline } from './timeline';
import { adminGate } from '../access/entry-gate';
import { answerPersonally } from '../http/answer-personally';
import { contactActions } from './controller';

const recordOf = (ctx: Context): number =>
  parse(recordParams, { record: String(ctx.params.record) }).record;

const gone = (record: number): never => {
  throw new errors.NotFoundError(
    `There is no contact ${record}: it was erased, or joined to another one`,
  );
};

export const adminContact = ({ strapi }: { strapi: Core.Strapi }) => {
  const lookingOf = async (ctx: Context, locale: string | undefined): Promise<Looking> => ({
    types: adminTypesFor(strapi, ctx, undefined),
    locale: await getService(strapi, 'locales').resolve(locale),
    gate: adminGate(strapi, ctx),
  });

  return {
    ...contactActions(strapi, 'admin'),

    /** `GET /contacts` */
    async find(ctx: Context): Promise<void> {
      const { search, ...page } = parse(contactRecordsQuery, ctx.query);
      answerPersonally(ctx, await getService(strapi, 'contactRecords').list(search, page));
    },

    /** `GET /contacts/records/:record` */
    async findOne(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const { locale } = parse(overviewQuery, ctx.query);
      const data = await readOverview(strapi, record, await lookingOf(ctx, locale));
      const answer: ContactOverviewAnswer = { data: data ?? gone(record), meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `GET /contacts/records/:record/timeline` */
    async timeline(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const page = parse(timelineQuery, ctx.query);
      const { types } = await lookingOf(ctx, undefined);
      answerPersonally(ctx, await readTimeline(strapi, record, page, types));
    },

    /** `GET /contacts/records/:record/recommendations` */
    async recommendations(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      const { locale, limit } = parse(nextQuery, ctx.query);
      const data = await readNext(strapi, record, await lookingOf(ctx, locale), limit);
      const answer: ContactNextAnswer = { data: data ?? gone(record), meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `GET /contacts/records/:record/export` */
    async exportRecord(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      parse(noParameters, ctx.query);
      const exported = await getService(strapi, 'contacts').export(record, String(record));
      const answer: ContactExportAnswer = { data: exported ?? gone(record), meta: {} };
      answerPersonally(ctx, answer);
    },

    /** `DELETE /contacts/records/:record` */
    async deleteRecord(ctx: Context): Promise<void> {
      const record = recordOf(ctx);
      parse(noParameters, ctx.query);
      if (!(await getService(strapi, 'contacts').erase(record, 'admin'))) gone(record);
      const answer: ContactErasedAnswer = {
        data: { contact: String(record), erased: true },
        meta: {},
      };
      answerPersonally(ctx, answer);
    },
  };
};
