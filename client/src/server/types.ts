import type { BatchLine } from '../../../plugin/contracts/recommendations';
import type {
  ContactTokenAnswer,
  TouchpointInput,
  TouchpointsAnswer,
} from '../../../plugin/contracts/touchpoints';
import type { LifecycleFailure, List, Query, Registered } from 'lifecycle-map-client';

/** A request as Node, Express and Koa have it, or as the Fetch standard does. */
export interface IncomingRequest {
  headers: Headers | Record<string, string | string[] | undefined>;
}

export interface ServerOptions {
  /** Of Strapi's content API, such as `https://cms.example.com/api`. */
  baseURL: string;
  apiToken: string;
  /** In place of the global one. */
  fetch?: typeof fetch;
  /** How long a list may take before the page is rendered without it. @default 1000 */
  timeoutMs?: number;
  /** Told why a list is empty. @default console.warn */
  onError?: (failure: LifecycleFailure) => void;
}

/** What a list is asked for by a server, which may name the contact. */
export interface ServerQuery<Types = Registered> extends Query<Types> {
  contact?: string;
}

/** Who is to be written to: named, or found. */
export type BatchQuery<Types = Registered> = Omit<Query<Types>, 'context' | 'touchpoints'> &
  ({ contacts: string[] } | { audience: Record<string, unknown> });

export interface LifecycleServer<Types = Registered> {
  /**
   * A list for the visitor who sent the request, by their cookie, or for the contact named. Never rejects: one that is
   * late or failed is empty and says why.
   */
  recommend(request: IncomingRequest | null, query?: ServerQuery<Types>): Promise<List<Types>>;
  /**
   * A token by which the browser acts for a contact. Whoever is handed it is that contact: verify them first.
   * @throws LifecycleFailure
   */
  mint(verifiedContact: string): Promise<ContactTokenAnswer['data']>;
  /**
   * Stores what somebody did, by default the visitor who sent the request.
   * @throws LifecycleFailure, also when it was rejected
   */
  touch(touchpoint: TouchpointInput, request?: IncomingRequest): Promise<TouchpointsAnswer['data']>;
  /**
   * Lists for many contacts, each as it comes, in the order asked.
   * @throws LifecycleFailure
   */
  batch(query: BatchQuery<Types>): AsyncGenerator<BatchLine, void, undefined>;
}
