/** Letters, with the marks that some scripts write on them, or digits. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, lower-cased, in their order. A run of a script without spaces is one word. */
export function* wordsOf(text: string): Generator<string> {
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) yield word;
}
