import { topOf } from '../../../plugin/coverage/habits';
import type { Touched } from '../../../plugin/coverage/suggestion';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { TABLES, inChunks } from '../database';
import type { Database } from '../strapi';
import type { ModelService } from '../model';

interface Row {
  contact: unknown;
  locale: string;
}

/** The locales in which each contact touched something, by numeric id. */
async function readLocales(db: Database, contacts: number[]): Promise<Map<number, string[]>> {
  const locales = new Map<number, string[]>();
  for (const chunk of inChunks(contacts)) {
    const rows = (await db
      .getConnection(`${TABLES.identities} as i`)
      .join(`${TABLES.touchpoints} as t`, 't.identity_id', 'i.id')
      .whereIn('i.contact_id', chunk)
      .whereNotNull('t.locale')
      .distinct({ contact: 'i.contact_id', locale: 't.locale' })
      .orderBy(['contact', 'locale'])) as unknown as Row[];
    for (const { contact, locale } of rows) {
      const id = Number(contact);
      locales.set(id, [...(locales.get(id) ?? []), locale]);
    }
  }
  return locales;
}

/** How often each contact touched something in each locale since then, by numeric id. @param since milliseconds since 1970 */
export async function readTouchedLocales(
  db: Database,
  since: number,
): Promise<Map<number, Map<string, number>>> {
  const rows = (await db
    .getConnection(`${TABLES.touchpoints} as t`)
    .join(`${TABLES.identities} as i`, 'i.id', 't.identity_id')
    .select({ contact: 'i.contact_id', locale: 't.locale' })
    .count({ touches: '*' })
    .whereNotNull('t.locale')
    .where('t.occurred_at', '>=', since)
    .groupBy('i.contact_id', 't.locale')) as unknown as (Row & { touches: unknown })[];
  const touched = new Map<number, Map<string, number>>();
  for (const { contact, locale, touches } of rows) {
    const id = Number(contact);
    touched.set(id, (touched.get(id) ?? new Map()).set(locale, Number(touches)));
  }
  return touched;
}

/** The value that most of the contacts have, the first in the alphabet on a tie; null when they have none. */
function mostHeld(contacts: readonly number[], valuesOf: (contact: number) => string[]) {
  const counts = new Map<string, number>();
  for (const contact of contacts) {
    for (const value of new Set(valuesOf(contact))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return topOf([...counts.keys()].sort(), (value) => counts.get(value) ?? 0);
}

interface Parts {
  db: Database;
  model: ModelService;
  taxonomy: Taxonomy;
  /** Codes of the site's locales. */
  codes: string[];
}

/**
 * What groups of contacts touch: the topic that most of each have among the latest entries they consumed, and the
 * locale in which most touched something.
 */
export async function readTouched(
  { db, model, taxonomy, codes }: Parts,
  groups: (readonly number[])[],
): Promise<Touched[]> {
  const { learner, catalogue } = model.ranking();
  const known = new Set(taxonomy.topics.map(({ key }) => key));
  const locales = await readLocales(db, [...new Set(groups.flat())]);
  const localesOf = (contact: number): string[] =>
    (locales.get(contact) ?? []).filter((code) => codes.includes(code));
  const topicsOf = (contact: number): string[] =>
    (learner.journeyOf(contact)?.recent ?? []).flatMap((item) =>
      catalogue.tagsOf(item).topics.filter((topic) => known.has(topic)),
    );
  return groups.map((contacts) => ({
    topic: mostHeld(contacts, topicsOf),
    locale: mostHeld(contacts, localesOf),
  }));
}
