import { errors } from '@strapi/utils';

import type {
  ContactOverview,
  ContactTimelineAnswer,
  NextContent,
} from '../../../plugin/contracts/contact-records';
import { isoTime } from '../../../plugin/time';
import { TABLES, type Page } from '../database';
import {
  readConsent,
  readHeldIdentities,
  type HeldIdentity,
  holderOf,
  identitiesOf,
  type Person,
  mayUseProfile,
  type ConsentsService,
} from '../people';
import {
  contactDelivery,
  contactSummary,
  type RecommendationRequest,
  type RankingInputService,
  type RecommendationsService,
} from '../recommendations';
import type { EntryGate } from '../access';
import { contentNamer, type CatalogueService } from '../library';
import type { OptedInType, ReadConfig } from '../site';
import type { Database } from '../strapi';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';
import { readTimeline } from './timeline';

/** The admin user who looks at contacts. */
export interface Viewer {
  /** Those that the user may read. */
  types: OptedInType[];
  locale: string;
  gate: EntryGate;
}

/** A request for the contact's list now. It stores nothing. */
const requestFor = (person: Person, viewer: Viewer, limit: number): RecommendationRequest => ({
  ...viewer,
  person,
  limit,
  stages: [],
  intents: [],
  formats: [],
  exclude: [],
  context: null,
  touchpoints: [],
  at: null,
  explore: false,
  remember: false,
  describeContact: false,
});

interface Parts {
  config: ReadConfig;
  db: Database;
  catalogue: CatalogueService;
  consents: ConsentsService;
  model: ModelService;
  rankingInput: RankingInputService;
  recommendations: RecommendationsService;
  taxonomy: TaxonomyService;
}

export const contactGone = (record: number): never => {
  throw new errors.NotFoundError(
    `There is no contact ${record}: it was erased, or joined to another one`,
  );
};

const readCreatedAt = async (db: Database, record: number): Promise<number | null> => {
  const [row]: { created_at: unknown }[] = await db
    .getConnection(TABLES.contacts)
    .select('created_at')
    .where({ id: record });
  return row === undefined ? null : Number(row.created_at);
};

/**
 * One contact, as the admin shows it.
 * @throws NotFoundError when there is no contact by that number
 */
export const createContactOverview = ({
  config,
  db,
  catalogue,
  consents,
  model,
  rankingInput,
  recommendations,
  taxonomy,
}: Parts) => {
  /** Nobody, where the contact's profile may not be used. */
  const personOf = (identity: HeldIdentity): Person => {
    const person = holderOf(identity);
    return mayUseProfile({ config, consents }, person, null) ? person : {};
  };

  return {
    /** What is known of the contact, and what follows from it now. */
    async read(record: number, viewer: Viewer): Promise<ContactOverview> {
      const createdAt = await readCreatedAt(db, record);
      const identities = await readHeldIdentities(db, [record]);
      const [first] = identities;
      if (createdAt === null || first === undefined) return contactGone(record);
      const person = personOf(first);
      const request = requestFor(person, viewer, 1);
      const input = await rankingInput.read(request, 1);
      const { evidence, ...summary } = contactSummary({ catalogue, taxonomy }, input, request);
      const name = contentNamer(catalogue, viewer.types);
      return {
        record,
        identity: { kind: first.kind, value: first.value },
        createdAt: isoTime(createdAt),
        identities: identities.map((identity) => ({
          kind: identity.kind,
          value: identity.value,
          createdAt: isoTime(identity.createdAt),
          joinedAt: identity.joinedAt === null ? null : isoTime(identity.joinedAt),
        })),
        consent: await readConsent(db, identities),
        usesProfile: identitiesOf(person).length > 0,
        summary: {
          ...summary,
          evidence: evidence.map(({ contentType, documentId, ...touch }) => ({
            ...touch,
            content:
              contentType === undefined || documentId === undefined
                ? null
                : name({ contentType, documentId, locale: viewer.locale }),
          })),
        },
        delivery: contactDelivery({ model, taxonomy }, input, viewer.locale),
      };
    },

    /** What would be recommended to the contact now. */
    async next(record: number, viewer: Viewer, limit: number): Promise<NextContent[]> {
      const [first] = await readHeldIdentities(db, [record]);
      if (first === undefined) return contactGone(record);
      const { data } = await recommendations.recommend(requestFor(personOf(first), viewer, limit));
      const name = contentNamer(catalogue, viewer.types);
      return data.map(({ rank, score, stages, intents, format, topics, reasons, ...address }) => ({
        rank,
        score,
        ...name(address),
        stages,
        intents,
        format,
        topics,
        reasons,
      }));
    },

    /** A page of the contact's touchpoints, the latest first; empty when there is no such contact. */
    timeline: (
      record: number,
      { types }: Pick<Viewer, 'types'>,
      page: Page,
    ): Promise<ContactTimelineAnswer> =>
      readTimeline({ db, name: contentNamer(catalogue, types) }, record, page),
  };
};

export type ContactOverviewService = ReturnType<typeof createContactOverview>;
