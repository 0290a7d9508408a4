/** The reasons of a delivery, in one language: a sentence for the channel and one for the time. */
export interface DeliverySentences {
  answeredThere(channel: string, answers: number): string;
  othersAnswerThere(channel: string): string;
  nextVisit(): string;
  soon(): string;
  /** @param day of the week, 0 for Sunday; @param hour 0–23; both UTC */
  ownRhythm(day: number, hour: number): string;
  usualRhythm(day: number, hour: number): string;
  anyTime(): string;
}
