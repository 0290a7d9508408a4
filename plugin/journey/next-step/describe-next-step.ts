import { inLanguageOf } from '../../text/spoken-languages';
import { isoDay } from '../../time';
import { describeDelivery } from '../delivery/describe-delivery';
import type { DeliveryPlan } from '../delivery/plan-delivery';
import { describeMoment } from '../moments/describe-moment';
import type { NextStep } from './next-step';
import { nextStepSentences } from './next-step-sentences';

/** Why this is next, in the language of `locale` where translated, else in English. */
export function describeNextStep(step: NextStep, plan: DeliveryPlan, locale: string): string {
  const say = inLanguageOf(locale, nextStepSentences);
  const how = describeDelivery(plan, locale);
  if (step.kind === 'wait') return say.wait(step.channel, isoDay(step.notBefore));
  if (step.ask !== null) return `${describeMoment(step.ask, locale)} ${how}`;
  return step.thankedUntil === null ? how : `${say.thank(isoDay(step.thankedUntil))} ${how}`;
}
