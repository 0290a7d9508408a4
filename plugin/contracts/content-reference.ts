/** The address of content: `documentId` stays the same when an entry is republished, unlike ids. */
export interface ContentReference {
  /** uid of a content type, such as `api::article.article`. */
  contentType: string;
  documentId: string;
}

/** A key for content in maps and lists. */
export const contentKey = ({ contentType, documentId }: ContentReference): string =>
  `${contentType}/${documentId}`;
