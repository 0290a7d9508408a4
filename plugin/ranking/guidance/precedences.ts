/**
 * What comes first, whatever its score, the least urgent first: what a new customer starts with, help, what was begun,
 * what is about the same as the entry being read.
 */
export const PRECEDENCES = ['start', 'help', 'resume', 'context'] as const;
export type Precedence = (typeof PRECEDENCES)[number];
