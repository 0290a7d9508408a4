import { inLanguageOf } from '../../text/spoken-languages';
import type { MomentToAsk } from './moments-to-ask';
import { momentSentences } from './sentences/all';

/** Why it is the moment to ask, with its evidence, in the language of `locale` where translated, else in English. */
export function describeMoment({ moment, value }: MomentToAsk, locale: string): string {
  const say = inLanguageOf(locale, momentSentences);
  const deeds = value.by.map(({ type, count, latest }) =>
    say.deed(type.label, count, new Date(latest).toISOString().slice(0, 10)),
  );
  const stayed = value.stayedDays === null ? [] : [say.stayed(value.stayedDays)];
  return say.moment(moment.label, [...deeds, ...stayed].join(', '));
}
