// A site that renders lists with React, in StrictMode. Bundled by the test, against the package as it is published.
import { createElement as h, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { createLifecycle } from 'lifecycle-map-client';
import { LifecycleProvider, Recommended, usePageView } from 'lifecycle-map-client/react';

const lifecycle = createLifecycle({ ...globalThis.options, onError: console.warn });
globalThis.lifecycle = lifecycle;

function Next({ context, name }) {
  return h(Recommended, {
    ...(context && { context }),
    limit: 2,
    slot: name,
    fallback: h('li', null, 'More articles'),
    render: (item, ref) => h('li', { ref }, h('a', { href: '#next' }, item.entry.title)),
  });
}

function Article({ content }) {
  usePageView(content);
  const [isOpen, setOpen] = useState(true);
  return h(
    'main',
    null,
    h('ul', { id: 'end' }, h(Next, { context: content, name: 'end' })),
    isOpen && h('ul', { id: 'side' }, h(Next, { context: content, name: 'end' })),
    h('button', { onClick: () => setOpen(!isOpen) }, 'Toggle'),
  );
}

createRoot(globalThis.document.querySelector('#root')).render(
  h(
    StrictMode,
    null,
    h(LifecycleProvider, { client: lifecycle }, h(Article, { content: globalThis.content })),
  ),
);
