import type { Core } from '@strapi/strapi';

import type { ContactOverview, NextContent } from '../../../plugin/contracts/contact-records';
import { getService } from '../get-service';
import { TABLES } from '../database/migrations/tables';
import { readConsent } from '../people/contact-consent';
import { contactDelivery } from '../recommendations/contact-delivery';
import { readHeldIdentities, type HeldIdentity } from '../people/contact-identities';
import { contactSummary } from '../recommendations/contact-summary';
import type { EntryGate } from '../access/entry-gate';
import { holderOf, identitiesOf, type Person } from '../people/identity';
import { contentNamer } from '../library/named-content';
import type { OptedInType } from '../site/opted-in-types';
import type { RecommendationRequest } from '../recommendations/recommendation-request';
import { mayUseProfile } from '../people/withheld';

/** Who looks, and in which locale. */
export interface Looking {
  types: OptedInType[];
  locale: string;
  gate: EntryGate;
}

const iso = (at: number): string => new Date(at).toISOString();

/** What would be asked for the contact now, by whoever may be told of them. Nothing of it is stored. */
const requestFor = (person: Person, looking: Looking, limit: number): RecommendationRequest => ({
  ...looking,
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

/** Whom a contact is answered as: nobody, where its profile may not be used. */
const answeredAs = (strapi: Core.Strapi, first: HeldIdentity): Person => {
  const person = holderOf(first);
  return mayUseProfile(strapi, person, null) ? person : {};
};

const readCreatedAt = async (strapi: Core.Strapi, record: number): Promise<number | null> => {
  const [row]: { created_at: unknown }[] = await strapi.db
    .getConnection(TABLES.contacts)
    .select('created_at')
    .where({ id: record });
  return row === undefined ? null : Number(row.created_at);
};

/** What is known of a contact and what follows from it now, or null when there is none by that number. */
export async function readOverview(
  strapi: Core.Strapi,
  record: number,
  looking: Looking,
): Promise<ContactOverview | null> {
  const createdAt = await readCreatedAt(strapi, record);
  const identities = await readHeldIdentities(strapi, [record]);
  const [first] = identities;
  if (createdAt === null || first === undefined) return null;
  const person = answeredAs(strapi, first);
  const request = requestFor(person, looking, 1);
  const input = await getService(strapi, 'rankingInput').read(request, 1);
  const { evidence, ...summary } = contactSummary(strapi, input, request);
  const name = contentNamer(strapi, looking.types);
  return {
    record,
    identity: { kind: first.kind, value: first.value },
    createdAt: iso(createdAt),
    identities: identities.map((identity) => ({
      kind: identity.kind,
      value: identity.value,
      createdAt: iso(identity.createdAt),
      joinedAt: identity.joinedAt === null ? null : iso(identity.joinedAt),
    })),
    consent: await readConsent(strapi, identities),
    usesProfile: identitiesOf(person).length > 0,
    summary: {
      ...summary,
      evidence: evidence.map(({ contentType, documentId, ...touch }) => ({
        ...touch,
        content:
          contentType === undefined || documentId === undefined
            ? null
            : name({ contentType, documentId, locale: looking.locale }),
      })),
    },
    delivery: contactDelivery(strapi, input, looking.locale),
  };
}

/** What would be recommended to a contact now, or null when there is none by that number. */
export async function readNext(
  strapi: Core.Strapi,
  record: number,
  looking: Looking,
  limit: number,
): Promise<NextContent[] | null> {
  const [first] = await readHeldIdentities(strapi, [record]);
  if (first === undefined) return null;
  const request = requestFor(answeredAs(strapi, first), looking, limit);
  const { data } = await getService(strapi, 'recommendations').recommend(request);
  const name = contentNamer(strapi, looking.types);
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
}
