import { errors } from '@strapi/utils';

import type {
  BatchError,
  BatchLine,
  RecommendationsAnswer,
} from '../../../plugin/contracts/recommendations';
import { LIMITS, text } from '../http';
import type { Log } from '../strapi';
import type { RecommendationRequest } from './request';

/** Contacts whose histories are read at once. */
const CHUNK = 100;

const contactId = text(LIMITS.personId);

const UNAVAILABLE: BatchError = {
  code: 'unavailable',
  message: 'This list could not be made. Ask for it again later.',
};

interface Steps {
  log: Log;
  /** @throws ApplicationError for a contact that the caller may not ask for */
  requestFor: (contact: string) => RecommendationRequest;
  /** In the order of the requests. */
  answer: (requests: RecommendationRequest[]) => Promise<RecommendationsAnswer[]>;
}

/** A contact with the request for their list, or with what is wrong with it. */
type Addressee =
  { contact: string; request: RecommendationRequest } | { contact: unknown; error: BatchError };

function addresseeOf({ requestFor }: Steps, contact: unknown): Addressee {
  const parsed = contactId.safeParse(contact);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? 'is not the id of a contact';
    return { contact, error: { code: 'invalid_value', message } };
  }
  try {
    return { contact: parsed.data, request: requestFor(parsed.data) };
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    return { contact, error: { code: 'not_yours', message: error.message } };
  }
}

/** What failed for all, as their line says it. */
function failureOf(error: unknown, log: Log): BatchError {
  if (error instanceof errors.ValidationError) {
    return { code: 'invalid_value', message: error.message };
  }
  log.error(`lifecycle-map: lists of a batch could not be made: ${String(error)}`);
  return UNAVAILABLE;
}

/** The lists of contacts, in their order. What fails in one place is said there, and the others go on. */
export async function* batchLines(
  steps: Steps,
  contacts: readonly unknown[],
): AsyncGenerator<BatchLine> {
  for (let start = 0; start < contacts.length; start += CHUNK) {
    const addressees = contacts
      .slice(start, start + CHUNK)
      .map((contact) => addresseeOf(steps, contact));
    const requests = addressees.flatMap((one) => ('request' in one ? [one.request] : []));
    let answers: RecommendationsAnswer[] = [];
    let failure: BatchError = UNAVAILABLE;
    try {
      answers = await steps.answer(requests);
    } catch (error) {
      failure = failureOf(error, steps.log);
    }
    const next = answers.values();
    for (const addressee of addressees) {
      if ('error' in addressee) {
        yield addressee;
        continue;
      }
      const { contact } = addressee;
      const { value: answer } = next.next();
      if (answer === undefined) {
        yield { contact, error: failure };
        continue;
      }
      const { data, meta } = answer;
      const { recommendationId, contact: known } = meta;
      yield { contact, recommendationId, data, meta: known ? { contact: known } : {} };
    }
  }
}
