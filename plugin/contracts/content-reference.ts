/** How content is addressed everywhere: ids change when an entry is republished, `documentId` does not. */
export interface ContentReference {
  /** uid of a content type, such as `api::article.article`. */
  contentType: string;
  documentId: string;
}

/** One text for each document, as a key in memory. */
export const contentKey = ({ contentType, documentId }: ContentReference): string =>
  `${contentType}/${documentId}`;
