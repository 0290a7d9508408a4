import type { Item, List, Query } from 'lifecycle-map-client';
import { useEffect, useState, type ReactNode, type RefCallback } from 'react';

import { useLifecycle } from './use-lifecycle';
import { useRecommendations } from './use-recommendations';

interface ItemProps {
  item: Item;
  slot?: string;
  render: RecommendedProps['render'];
}

/** Follows what becomes of an item, on the element that the site renders for it. */
function RecommendedItem({ item, slot, render }: ItemProps): ReactNode {
  const client = useLifecycle();
  const [element, ref] = useState<Element | null>(null);
  const { recommendationId, rank } = item;
  useEffect(
    () => (element ? client.observe(element, item, slot) : undefined),
    // An item is the same as long as it stands in the same place of the same list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [client, element, recommendationId, rank, slot],
  );
  return render(item, ref);
}

export interface RecommendedProps extends Query {
  /** Renders an item; the `ref` goes to its element, on which views and clicks are seen. */
  render: (item: Item, ref: RefCallback<Element>) => ReactNode;
  /** Stands there until there is a list, and where there is none. */
  fallback?: ReactNode;
  /** The list that the server rendered. */
  ssrList?: List;
  /** The place on the site, as reports name it; else the placement. */
  slot?: string;
}

/** A list of what is best next for the visitor. */
export function Recommended({
  render,
  fallback = null,
  ssrList,
  slot,
  ...query
}: RecommendedProps): ReactNode {
  const { data } = useRecommendations(query, ssrList);
  if (data.length === 0) return fallback;
  return data.map((item) => (
    <RecommendedItem
      key={`${item.contentType}/${item.documentId}`}
      item={item}
      slot={slot ?? query.placement}
      render={render}
    />
  ));
}
