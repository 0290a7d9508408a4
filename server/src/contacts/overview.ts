import type { ContactOverview, NextContent } from '../../../plugin/contracts/contact-records';
import { TABLES } from '../database';
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

/** Whom a contact is answered as: nobody, where its profile may not be used. */
const answeredAs = (
  { config, consents }: Pick<Parts, 'config' | 'consents'>,
  first: HeldIdentity,
): Person => {
  const person = holderOf(first);
  return mayUseProfile({ config, consents }, person, null) ? person : {};
};

const readCreatedAt = async (db: Database, record: number): Promise<number | null> => {
  const [row]: { created_at: unknown }[] = await db
    .getConnection(TABLES.contacts)
    .select('created_at')
    .where({ id: record });
  return row === undefined ? null : Number(row.created_at);
};

/** What is known of a contact and what follows from it now, or null when there is none by that number. */
export async function readOverview(
  {
    config,
    db,
    catalogue,
    consents,
    model,
    rankingInput,
    taxonomy,
  }: Pick<
    Parts,
    'config' | 'db' | 'catalogue' | 'consents' | 'model' | 'rankingInput' | 'taxonomy'
  >,
  record: number,
  looking: Looking,
): Promise<ContactOverview | null> {
  const createdAt = await readCreatedAt(db, record);
  const identities = await readHeldIdentities(db, [record]);
  const [first] = identities;
  if (createdAt === null || first === undefined) return null;
  const person = answeredAs({ config, consents }, first);
  const request = requestFor(person, looking, 1);
  const input = await rankingInput.read(request, 1);
  const { evidence, ...summary } = contactSummary({ catalogue, taxonomy }, input, request);
  const name = contentNamer(catalogue, looking.types);
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
    consent: await readConsent(db, identities),
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
    delivery: contactDelivery({ model, taxonomy }, input, looking.locale),
  };
}

/** What would be recommended to a contact now, or null when there is none by that number. */
export async function readNext(
  {
    config,
    db,
    catalogue,
    consents,
    recommendations,
  }: Pick<Parts, 'config' | 'db' | 'catalogue' | 'consents' | 'recommendations'>,
  record: number,
  looking: Looking,
  limit: number,
): Promise<NextContent[] | null> {
  const [first] = await readHeldIdentities(db, [record]);
  if (first === undefined) return null;
  const request = requestFor(answeredAs({ config, consents }, first), looking, limit);
  const { data } = await recommendations.recommend(request);
  const name = contentNamer(catalogue, looking.types);
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
