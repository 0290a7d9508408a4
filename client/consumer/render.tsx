// Rendered by a server, where there is no browser: the fallback, or the list that the server has fetched.
import { strictEqual } from 'node:assert';

import type { List } from 'lifecycle-map-client';
import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { Article } from './site.js';

const list: List = {
  data: [
    {
      rank: 1,
      score: 1,
      contentType: 'api::article.article',
      documentId: 'b',
      locale: 'en',
      stages: [],
      intents: [],
      format: null,
      topics: [],
      url: '/valves',
      recommendationId: 'r',
      entry: { title: 'Valves' },
    },
  ],
  meta: null,
};

const render = (served?: List): string =>
  renderToStaticMarkup(
    <StrictMode>
      <Article {...(served && { list: served })} />
    </StrictMode>,
  );

strictEqual(render(), '<button></button><ul><li>More articles</li></ul>');
strictEqual(render(list), '<button></button><ul><li><a href="/valves">Valves</a></li></ul>');
