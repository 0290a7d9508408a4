const TURN =
  /^\s*(?:\*\*([^*\n\d]{2,40}):\*\*|\*\*([^*\n\d]{2,40})\*\*:|(\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}):)\s/u;

/** More than that are no conversation, but entries of a glossary. */
const MOST_SPEAKERS = 12;
/** Share of the turns that somebody else takes than the one before: labels of notes repeat in no such order. */
const ALTERNATION = 0.5;

/** How often speakers take turns in a text (`**Ada:** …`): 0 for a monologue, or when nobody speaks twice. */
export function speakerTurns(lines: string[]): number {
  const turns = lines.flatMap((line) => {
    const [, strong, stronger, plain] = TURN.exec(line) ?? [];
    return strong ?? stronger ?? plain ?? [];
  });
  const speakers = new Set(turns);
  if (speakers.size < 2 || speakers.size > MOST_SPEAKERS || speakers.size === turns.length)
    return 0;
  const changes = turns.filter((speaker, at) => at > 0 && speaker !== turns[at - 1]).length;
  return changes >= ALTERNATION * (turns.length - 1) ? turns.length : 0;
}
