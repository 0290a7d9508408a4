import { inLanguageOf } from '../../text/spoken-languages';
import type { MomentToAsk } from './moments-to-ask';
import { momentSentences } from './sentences/all';
import { isoDay } from '../../time';

/** Why it is the moment to ask, with its evidence, in the language of `locale` where translated, else in English. */
export function describeMoment({ moment, value }: MomentToAsk, locale: string): string {
  const say = inLanguageOf(locale, momentSentences);
  const actions = value.by.map(({ type, count, latest }) =>
    say.action(type.label, count, isoDay(latest)),
  );
  const stayed = value.stayedDays === null ? [] : [say.stayed(value.stayedDays)];
  return say.moment(moment.label, [...actions, ...stayed].join(', '));
}
