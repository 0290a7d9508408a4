import type { DeliveryPlan } from './plan-delivery';
import type { DeliverySentences } from './sentences/delivery-sentences';
import { english } from './sentences/en';
import { french } from './sentences/fr';

const languages = new Map<string, DeliverySentences>([
  ['en', english],
  ['fr', french],
]);

function sayWhen({ notBefore, timing }: DeliveryPlan, say: DeliverySentences): string {
  const moment = new Date(notBefore);
  const [day, hour] = [moment.getUTCDay(), moment.getUTCHours()];
  switch (timing) {
    case 'soon':
      return say.soon();
    case 'own_rhythm':
      return say.ownRhythm(day, hour);
    case 'usual_rhythm':
      return say.usualRhythm(day, hour);
    case 'any_time':
      return say.anyTime();
  }
}

/** What a plan rests on, in the language of `locale` where translated, else in English. */
export function describeDelivery(plan: DeliveryPlan, locale: string): string {
  const say = languages.get(locale.split('-')[0] ?? '') ?? english;
  const { channel, answers } = plan;
  const where = answers > 0 ? say.answeredThere(channel, answers) : say.othersAnswerThere(channel);
  return `${where} ${sayWhen(plan, say)}`;
}
