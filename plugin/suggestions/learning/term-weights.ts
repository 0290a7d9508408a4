import { BUCKETS, type Features } from './features';

/** What was learned of one term: a weight for each position, and how often the term occurs at all. */
export class TermWeights {
  bias = 0;
  private readonly weights = new Float32Array(BUCKETS);

  /** The log odds that the features add. */
  score({ positions, values }: Features): number {
    let sum = this.bias;
    for (let at = 0; at < positions.length; at += 1) {
      sum += (this.weights[positions[at] ?? 0] ?? 0) * (values[at] ?? 0);
    }
    return sum;
  }

  /** A step down the gradient of the log loss. @param decay share that each weight loses */
  descend({ positions, values }: Features, step: number, decay: number): void {
    for (let at = 0; at < positions.length; at += 1) {
      const position = positions[at] ?? 0;
      const weight = this.weights[position] ?? 0;
      this.weights[position] = weight * (1 - decay) - step * (values[at] ?? 0);
    }
  }

  /** The words that add most to the log odds, the most telling first. */
  tellingWords({ positions, values, words }: Features, most: number): string[] {
    const telling: { word: string; share: number }[] = [];
    for (const [at, position] of positions.entries()) {
      const share = (this.weights[position] ?? 0) * (values[at] ?? 0);
      const word = words[at] ?? '';
      if (share > 0 && word !== '') telling.push({ word, share });
    }
    telling.sort((left, right) => right.share - left.share || (left.word < right.word ? -1 : 1));
    return [...new Set(telling.map(({ word }) => word))].slice(0, most);
  }
}
