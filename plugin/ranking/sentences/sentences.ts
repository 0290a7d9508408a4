import type { RuleEffect } from '../rules/rule';

/** What each reason says, in one language. Titles are null where they may not be named. */
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
  /** Follows one of the sentences above where it lowers the score. */
  against(): string;
  editorial(effect: RuleEffect, rule: string): string;
  exploration(): string;
  shown(times: number): string;
  dismissed(): string;
}
