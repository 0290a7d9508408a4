import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import type { Format, Taxonomy } from '../../plugin/taxonomy/taxonomy';

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z0-9]+/);
const holds = (words: string[], others: string[]): boolean =>
  others.every((word) => words.includes(word));

/** Whether a site's label means a format: `how-to` is a how-to article or video, `webinar-event` a webinar. */
function means(label: string, { key, label: name }: Format): boolean {
  const words = wordsOf(label);
  return holds(wordsOf(key), words) || holds(wordsOf(name), words) || holds(words, wordsOf(key));
}

const isSame = (label: string, { key }: Format): boolean =>
  wordsOf(label).join('') === wordsOf(key).join('');

/** How the labels of a corpus relate to formats. */
export interface Labels {
  /** The default taxonomy, with a format for each label that it has none for, as a site would add it. */
  taxonomy: Taxonomy;
  /** The format that an editor would set for a label. */
  formatOf(label: string): string;
  /** What a format is called in the corpus; its key where the corpus has no label for it. */
  labelOf(format: string): string;
}

export function labelsOf(found: string[]): Labels {
  const formats = [...defaultTaxonomy.formats];
  const formatsOf = new Map<string, string[]>();
  for (const label of [...new Set(found)].sort()) {
    const same = formats.filter((format) => isSame(label, format));
    const meant = same.length > 0 ? same : formats.filter((format) => means(label, format));
    if (meant.length === 0) {
      formats.push({ key: label, label: wordsOf(label).join(' '), stages: [], repeatable: false });
    }
    formatsOf.set(label, meant.length > 0 ? meant.map(({ key }) => key) : [label]);
  }
  const labelOf = new Map<string, string>();
  for (const [label, keys] of formatsOf) {
    for (const key of keys) if (!labelOf.has(key)) labelOf.set(key, label);
  }
  return {
    taxonomy: { ...defaultTaxonomy, formats },
    formatOf: (label) => formatsOf.get(label)?.[0] ?? label,
    labelOf: (format) => labelOf.get(format) ?? format,
  };
}
