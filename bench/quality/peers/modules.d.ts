/** Types for the parts of both packages that the benchmark uses; they ship none. */
declare module 'content-based-recommender' {
  export default class ContentBasedRecommender {
    constructor(options?: { maxSimilarDocuments?: number });
    train(documents: { id: string; content: string }[]): void;
    getSimilarDocuments(id: string): { id: string; score: number }[];
  }
}

declare module 'ger' {
  interface GerEvent {
    namespace: string;
    person: string;
    action: string;
    thing: string;
    created_at: string;
    expires_at: string;
  }
  /** Its store in memory. */
  type Store = object;
  interface Recommender {
    initialize_namespace(namespace: string): Promise<void>;
    events(events: GerEvent[]): Promise<void>;
    recommendations_for_person(
      namespace: string,
      person: string,
      options: {
        actions: Record<string, number>;
        current_datetime: Date;
        filter_previous_actions: string[];
      },
    ): Promise<{ recommendations: { thing: string; weight: number }[] }>;
  }
  const ger: { GER: new (store: Store) => Recommender; MemESM: new () => Store };
  export default ger;
}
