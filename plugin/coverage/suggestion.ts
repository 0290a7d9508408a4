import type { CoverageSuggestion } from '../contracts/coverage';
import type { Taxonomy } from '../taxonomy/taxonomy';
import { languageName } from '../text/language-name';
import type { Axes, TermFilters } from './axes';
import { termAt, type CellAddress } from './belongs';
import type { Habits } from './habits';

/** The topic and locale that the contacts of a cell touch most. */
export interface Touched {
  topic: string | null;
  locale: string | null;
}

/** What a suggestion depends on besides its cell. */
interface SuggestionContext {
  taxonomy: Taxonomy;
  filters: TermFilters;
  /** The locale that the matrix is restricted to, or null. */
  locale: string | null;
  habits: Habits;
}

const labelOf = (terms: { key: string; label: string }[], key: string | null): string | null =>
  terms.find((term) => term.key === key)?.label ?? key;

const only = (terms: string[]): string | null => (terms.length === 1 ? (terms[0] ?? null) : null);

type Parts = Omit<CoverageSuggestion, 'text'>;

function textOf({ format, stage, intent, topic, locale }: Parts, taxonomy: Taxonomy): string {
  const purpose = labelOf(taxonomy.intents, intent) ?? labelOf(taxonomy.stages, stage);
  return `${[
    `Create: ${labelOf(taxonomy.formats, format) ?? 'content'}`,
    ...(purpose === null ? [] : [`for “${purpose}”`]),
    ...(topic === null ? [] : [`on “${labelOf(taxonomy.topics, topic) ?? topic}”`]),
    ...(locale === null ? [] : [`in ${languageName(locale, 'en')}`]),
  ].join(' ')}.`;
}

/**
 * What to create for a cell: what the cell and the filters determine, or else the format for the stage that the site
 * publishes most of those that fit the intent, its usual content type, and the topic and language that the contacts there touch most.
 */
export function suggest(
  axes: Axes,
  cell: CellAddress,
  touched: Touched,
  { taxonomy, filters, locale, habits }: SuggestionContext,
): CoverageSuggestion {
  const intent = termAt(axes, cell, 'intent') ?? only(filters.intents);
  const stage =
    termAt(axes, cell, 'stage') ??
    only(filters.stages) ??
    taxonomy.intents.find(({ key }) => key === intent)?.stage ??
    null;
  const serving = taxonomy.formats
    .filter(({ stages }) => stage !== null && stages.includes(stage))
    .map(({ key }) => key);
  const fitting = intent === null ? serving : habits.fitting(serving, intent);
  const format = termAt(axes, cell, 'format') ?? only(filters.formats) ?? habits.mostMade(fitting);
  const parts: Parts = {
    format,
    stage,
    intent,
    topic: termAt(axes, cell, 'topic') ?? only(filters.topics) ?? touched.topic,
    // A type without locales has the locale ''.
    locale: (termAt(axes, cell, 'locale') ?? locale ?? touched.locale) || null,
    contentType: termAt(axes, cell, 'contentType') ?? habits.typeOf(format),
  };
  return { ...parts, text: textOf(parts, taxonomy) };
}
