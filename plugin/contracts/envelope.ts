/** Strapi's envelope of a successful answer. */
export interface Answer<Data, Meta = Record<string, never>> {
  data: Data;
  meta: Meta;
}

/** One thing that was wrong with a request, as Strapi lists it in `error.details.errors`. */
export interface RequestProblem {
  /** Where: `['batch', '3', 'type']`. */
  path: string[];
  message: string;
  name: string;
}
