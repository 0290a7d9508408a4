import { inLanguageOf } from '../../text/spoken-languages';
import type { DeliveryPlan } from './plan-delivery';
import { ON_SITE } from './reach';
import { deliverySentences } from './sentences/all';
import type { DeliverySentences } from './sentences/delivery-sentences';

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

/** The reasons of a plan, in the language of `locale` where translated, else in English. */
export function describeDelivery(plan: DeliveryPlan, locale: string): string {
  const say = inLanguageOf(locale, deliverySentences);
  const { channel, answers } = plan;
  if (channel === ON_SITE) {
    const visit = say.nextVisit();
    return plan.timing === 'any_time' ? visit : `${visit} ${sayWhen(plan, say)}`;
  }
  const where = answers > 0 ? say.answeredThere(channel, answers) : say.othersAnswerThere(channel);
  return `${where} ${sayWhen(plan, say)}`;
}
