import type { Exploration, NamedStrategy, Ranking } from '../../../plugin/contracts/experiments';
import { useTranslate } from '../translations/use-translate';

interface StrategyNames {
  ranking: (ranking: Ranking) => string;
  rules: (strategy: Pick<NamedStrategy, 'rules' | 'ruleName'>) => string;
  exploration: (weight: Exploration | undefined) => string;
  /** What its set of rules does, in a sentence. */
  rulesHint: (rules: string) => string;
  strategy: (strategy: NamedStrategy) => string;
}

/** What strategies are called. */
export function useStrategyNames(): StrategyNames {
  const translate = useTranslate();
  const ranking: StrategyNames['ranking'] = (one) => translate(`experiments.ranking.${one}`);
  const rules: StrategyNames['rules'] = ({ rules: set, ruleName }) => {
    if (set === 'active' || set === 'none') return translate(`experiments.rules.${set}`);
    if (ruleName === null) return translate('experiments.rules.gone');
    return translate('experiments.rules.tried', { name: ruleName });
  };
  const exploration = (weight: Exploration = 1): string =>
    translate(`experiments.exploration.${weight}`);
  return {
    ranking,
    exploration,
    rules,
    rulesHint: (set) =>
      translate(`experiments.rules.${set === 'active' || set === 'none' ? set : 'tried'}.hint`),
    strategy: (strategy) =>
      [
        ranking(strategy.ranking),
        rules(strategy),
        ...((strategy.exploration ?? 1) === 1 ? [] : [exploration(strategy.exploration)]),
      ].join(' · '),
  };
}
