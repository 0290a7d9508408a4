import type { Answer } from './envelope';

/** A content type that is opted in. */
export interface OptedInContentType {
  uid: string;
  displayName: string;
  kind: 'collectionType' | 'singleType';
  localized: boolean;
}

/** `GET /lifecycle-map/content-types` */
export type ContentTypesAnswer = Answer<OptedInContentType[]>;
