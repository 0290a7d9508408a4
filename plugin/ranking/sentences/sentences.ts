import type { RuleEffect } from '../rules/rule';

/** Sentences for each reason, in one language. A title is null where it may not be named. */
export interface Sentences {
  stageFit(stage: string, percent: number): string;
  intentMatch(intent: string, percent: number): string;
  nextCounted(followers: number, contacts: number, title: string): string;
  next(title: string | null): string;
  similarJourneysCounted(followers: number, neighbours: number): string;
  similarJourneys(): string;
  together(title: string): string;
  beside(title: string): string;
  similarContent(title: string | null): string;
  popularCounted(contacts: number): string;
  popular(): string;
  fresh(days: number): string;
  /** Added to one of the sentences above when it lowers the score. */
  against(): string;
  editorial(effect: RuleEffect, rule: string): string;
  exploration(): string;
  shown(times: number): string;
  dismissed(): string;
}
