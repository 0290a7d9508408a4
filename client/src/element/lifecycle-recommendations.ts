import type { Item, Lifecycle } from '../types';
import { fillTemplate } from './fill-template';
import { queryOf } from './query-of';

const TAG = 'lifecycle-recommendations';
const STYLE = ':host{display:block}ul{list-style:none;margin:0;padding:0}';

const idsOf = (items: Item[]): string => items.map(({ documentId }) => documentId).join();

/** Defines `<lifecycle-recommendations>`, which fills its template with what is best next for the visitor. */
export function defineRecommendations(lifecycle: Lifecycle): void {
  class LifecycleRecommendations extends HTMLElement {
    private list = document.createElement('ul');
    private fallback = document.createElement('slot');
    private items: Item[] = [];
    private asked?: Promise<unknown>;
    private ends: (() => void)[] = [];
    private end?: () => void;

    connectedCallback(): void {
      // The parser may not have come to the template yet.
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', this.start, { once: true });
      } else this.start();
    }

    disconnectedCallback(): void {
      this.asked = undefined;
      this.unobserve();
      this.end?.();
    }

    private start = (): void => {
      if (!this.shadowRoot) this.build();
      this.end = lifecycle.on('change', () => void this.load());
      void this.load();
    };

    private build(): void {
      const style = document.createElement('style');
      style.textContent = STYLE;
      this.list.part.add('list');
      // Safari takes a list without markers for none.
      this.list.role = 'list';
      this.list.ariaLabel = this.getAttribute('label');
      this.attachShadow({ mode: 'open' }).append(style, this.fallback, this.list);
      // Where nothing else stands there, room is kept for the list.
      if (this.innerText.trim() || this.querySelector(':scope > :not(template)')) return;
      this.show(Array.from({ length: Number(this.getAttribute('limit')) }));
      this.list.style.visibility = 'hidden';
    }

    private load = async (): Promise<void> => {
      const asked = lifecycle.recommend(queryOf(this));
      this.asked = asked;
      const { data } = await asked;
      // Another list was asked for since, the element was taken away, or what stands there stays.
      if (this.asked !== asked || !data[0]) return;
      this.style.minHeight = `${this.offsetHeight}px`;
      this.fallback.hidden = true;
      this.list.style.visibility = '';
      // The same entries stay where they are, with the focus that may be among them.
      if (idsOf(data) !== idsOf(this.items)) this.show(data);
      this.items = data;
      this.observe();
    };

    private show(items: (Item | undefined)[]): void {
      const template = this.querySelector('template');
      if (!template) return;
      this.list.replaceChildren(
        ...items.map((item) => {
          const element = document.createElement('li');
          element.part.add('item');
          element.append(fillTemplate(template, item));
          return element;
        }),
      );
    }

    private observe(): void {
      this.unobserve();
      const slot = this.getAttribute('name') ?? this.getAttribute('placement') ?? undefined;
      this.ends = [...this.list.children].flatMap((element, at) => {
        const item = this.items[at];
        return item ? [lifecycle.observe(element, item, slot)] : [];
      });
    }

    private unobserve(): void {
      for (const end of this.ends) end();
      this.ends = [];
    }
  }
  if (!customElements.get(TAG)) customElements.define(TAG, LifecycleRecommendations);
}
