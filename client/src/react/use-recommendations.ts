import type { List, Query } from 'lifecycle-map-client';
import { useEffect, useState } from 'react';

import { useProvided } from './lifecycle-context';

/** A list, and whether it is still on its way. */
export type Recommendations = List & { isLoading: boolean };

/** The list that the server rendered, as long as the query is the one that it came with. */
function useServed(key: string, list: List | undefined): List | undefined {
  const [served, setServed] = useState({ key, list });
  if (served.list !== list) setServed({ key, list });
  return served.key === key && !list?.error ? list : undefined;
}

/**
 * The list for a query, again whenever the visitor, or what they agreed to, changes.
 * @param ssrList one that the server rendered: it is not fetched again
 */
export function useRecommendations(query: Query = {}, ssrList?: List): Recommendations {
  const { client, initial } = useProvided();
  const key = JSON.stringify(query);
  const served = useServed(key, ssrList ?? initial[query.placement ?? '']);
  const [loaded, setLoaded] = useState<{ key: string; list: List }>();

  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const list = await client.recommend(JSON.parse(key));
      if (isCurrent) setLoaded({ key, list });
    };
    if (!served) void load();
    const end = client.on('change', () => void load());
    return () => {
      isCurrent = false;
      end();
    };
  }, [client, key, served]);

  const list = loaded?.key === key ? loaded.list : served;
  return { ...(list ?? { data: [], meta: null }), isLoading: !list };
}
