import type { LearnedCode } from '../reason';
import type { RuleEffect } from '../rules/rule';

/** Sentences for each reason, in one language. A title is null where it may not be named. */
export interface Sentences {
  stageFit(stage: string, percent: number): string;
  intentMatch(intent: string, percent: number): string;
  nextCounted(followers: number, contacts: number, title: string): string;
  next(title: string | null): string;
  similarJourneysCounted(followers: number, neighbours: number): string;
  similarJourneys(): string;
  sharedTraits(followers: number, contacts: number): string;
  together(title: string): string;
  beside(title: string): string;
  similarContent(title: string | null): string;
  popularCounted(contacts: number): string;
  popular(): string;
  fresh(days: number): string;
  topicMatch(topic: string): string;
  searchMatch(): string;
  /** Shares of contacts, in percent: of those who read it, and of others alike. */
  movesForward(readers: number, others: number): string;
  /** Why an entry comes before all others. */
  start(): string;
  help(): string;
  resume(): string;
  context(title: string | null): string;
  /** What is too small to tell by itself. */
  other(): string;
  /** In place of one of the sentences above where it lowers the score; the subject is one of `subjects`. */
  against(subject: string): string;
  subjects: Record<LearnedCode, string>;
  editorial(effect: RuleEffect, rule: string): string;
  exploration(): string;
  shown(times: number): string;
  dismissed(): string;
}
