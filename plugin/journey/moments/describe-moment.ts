import type { MomentToAsk } from './moments-to-ask';
import { english } from './sentences/en';
import { french } from './sentences/fr';
import type { MomentSentences } from './sentences/moment-sentences';

const languages = new Map<string, MomentSentences>([
  ['en', english],
  ['fr', french],
]);

/** Why a moment has come, with its evidence, in the language of `locale` where translated, else in English. */
export function describeMoment({ moment, value }: MomentToAsk, locale: string): string {
  const say = languages.get(locale.split('-')[0] ?? '') ?? english;
  const deeds = value.by.map(({ type, count, latest }) =>
    say.deed(type.label, count, new Date(latest).toISOString().slice(0, 10)),
  );
  const stayed = value.stayedDays === null ? [] : [say.stayed(value.stayedDays)];
  return say.moment(moment.label, [...deeds, ...stayed].join(', '));
}
