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
  type IdentityHashesService,
} from '../people';
import type { RecommendationsService } from '../recommendations';
import type { Caller, Sight } from '../access';
import { contentNamer, type CatalogueService } from '../library';
import type { ReadConfig } from '../site';
import type { Database } from '../strapi';
import { readTimeline } from './timeline';

interface Parts {
  config: ReadConfig;
  db: Database;
  catalogue: CatalogueService;
  consents: ConsentsService;
  identityHashes: Pick<IdentityHashesService, 'keyed'>;
  recommendations: RecommendationsService;
}

export const contactGone = (record: number): never => {
  throw new errors.NotFoundError(
    `There is no contact ${record}: it was erased, or joined to another one`,
  );
};

/** The caller, asking for this person. */
const asking = (caller: Caller, person: Person): Caller => ({
  ...caller,
  actingFor: () => ({ person, describeContact: false }),
});

const sightOf = async (caller: Caller): Promise<Sight> => caller.sight(await caller.types());

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
  identityHashes,
  recommendations,
}: Parts) => {
  /** Nobody, where the contact's profile may not be used. */
  const personOf = (identity: HeldIdentity): Person => {
    const person = holderOf(identity);
    return mayUseProfile({ config, consents }, person, null) ? person : {};
  };

  return {
    /** What is known of the contact, and what follows from it now. */
    async read(record: number, caller: Caller, asked?: string): Promise<ContactOverview> {
      const createdAt = await readCreatedAt(db, record);
      const identities = await readHeldIdentities(db, [record]);
      const [first] = identities;
      if (createdAt === null || first === undefined) return contactGone(record);
      const person = personOf(first);
      const contact = asking(caller, person);
      const described = await recommendations.describe({ limit: 1, locale: asked }, contact);
      const { delivery, locale, sight, summary } = described;
      const { evidence, ...known } = summary;
      const name = contentNamer(catalogue.current(), sight);
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
        consent: await readConsent(
          db,
          identities.map(({ kind, valueHash }) => ({
            kind,
            value_hash: identityHashes.keyed(valueHash),
          })),
        ),
        usesProfile: identitiesOf(person).length > 0,
        summary: {
          ...known,
          evidence: evidence.map(({ contentType, documentId, ...touch }) => ({
            ...touch,
            content:
              contentType === undefined || documentId === undefined
                ? null
                : name({ contentType, documentId, locale }),
          })),
        },
        delivery,
      };
    },

    /** What would be recommended to the contact now. */
    async next(
      record: number,
      caller: Caller,
      asked: { limit: number; locale?: string },
    ): Promise<NextContent[]> {
      const [first] = await readHeldIdentities(db, [record]);
      if (first === undefined) return contactGone(record);
      const contact = asking(caller, personOf(first));
      const { data } = await recommendations.preview(asked, contact);
      const name = contentNamer(catalogue.current(), await sightOf(caller));
      return data.flatMap(
        ({ rank, score, stages, intents, format, topics, reasons, ...address }) => {
          const content = name(address);
          if (content === null) return [];
          return [{ rank, score, ...content, stages, intents, format, topics, reasons }];
        },
      );
    },

    /** A page of the contact's touchpoints, the latest first; empty when there is no such contact. */
    async timeline(record: number, caller: Caller, page: Page): Promise<ContactTimelineAnswer> {
      const name = contentNamer(catalogue.current(), await sightOf(caller));
      return readTimeline({ db, name }, record, page);
    },
  };
};

export type ContactOverviewService = ReturnType<typeof createContactOverview>;
