/** Why a contact may be asked a favour, in one language. Labels come from the taxonomy, dates are ISO 8601 days. */
export interface MomentSentences {
  action(label: string, count: number, latest: string): string;
  stayed(days: number): string;
  moment(label: string, evidence: string): string;
}
