const TURN =
  /^\s*(?:\*\*([^*\n]{2,40}):\*\*|\*\*([^*\n]{2,40})\*\*:|(\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}):)\s/u;

/** More than that are no conversation, but entries of a glossary. */
const MOST_SPEAKERS = 12;

/** How often speakers take turns in a text (`**Ada:** …`): 0 for a monologue, or when nobody speaks twice. */
export function speakerTurns(lines: string[]): number {
  const turns = new Map<string, number>();
  for (const line of lines) {
    const [, strong, stronger, plain] = TURN.exec(line) ?? [];
    const speaker = strong ?? stronger ?? plain;
    if (speaker !== undefined) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  }
  const counts = [...turns.values()];
  if (counts.length < 2 || counts.length > MOST_SPEAKERS) return 0;
  if (!counts.some((count) => count > 1)) return 0;
  return counts.reduce((sum, count) => sum + count, 0);
}
