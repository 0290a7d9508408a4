import { createLifecycle, type Lifecycle, type List } from 'lifecycle-map-client';
import {
  LifecycleProvider,
  Recommended,
  useLifecycle,
  usePageView,
  useRecommendations,
} from 'lifecycle-map-client/react';
import { createServer } from 'lifecycle-map-client/server';

export const lifecycle: Lifecycle = createLifecycle({ baseURL: 'https://cms.example.com/api' });
export const server = createServer({ baseURL: 'https://cms.example.com/api', apiToken: 'token' });

const ARTICLE = { contentType: 'api::article.article', documentId: 'a' };

function Next() {
  usePageView(ARTICLE);
  const client = useLifecycle();
  const { data, isLoading } = useRecommendations({ placement: 'home', limit: 3 });
  return (
    <button onClick={() => client.track('pricing_viewed', { properties: { isLoading } })}>
      {data.map((item) =>
        // The uid tells which entry it is.
        item.contentType === 'api::course.course' ? item.entry.weeks : item.entry.title,
      )}
    </button>
  );
}

export function Article({ list }: { list?: List }) {
  return (
    <LifecycleProvider client={lifecycle}>
      <Next />
      <ul>
        <Recommended
          placement="article-end"
          limit={3}
          context={ARTICLE}
          fallback={<li>More articles</li>}
          {...(list && { ssrList: list })}
          render={(item, ref) => (
            <li ref={ref}>
              <a href={item.url ?? '/'}>{item.entry.title}</a>
            </li>
          )}
        />
      </ul>
    </LifecycleProvider>
  );
}

export async function exportLists(): Promise<string[]> {
  const titles: string[] = [];
  for await (const line of server.batch({ contacts: ['a', 'b'], placement: 'home' })) {
    titles.push(line.error ? line.error.message : line.recommendationId);
  }
  return titles;
}

/** What must not compile. */
export function mistakes(): void {
  // @ts-expect-error a touchpoint type that the site does not have
  lifecycle.track('pricing_vieved');
  // @ts-expect-error a placement that the site does not have
  void lifecycle.recommend({ placement: 'article-and' });
  // @ts-expect-error a field that no entry has
  void lifecycle.recommend().then(({ data: [item] }) => item?.entry.subtitle);
}
