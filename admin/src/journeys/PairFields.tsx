import { Flex } from '@strapi/design-system';

import type { JourneysReport } from '../../../plugin/contracts/journeys';
import { ChoiceField } from '../components/ChoiceField';
import { useTranslate } from '../translations/use-translate';
import { stagesOf } from './stages-of';
import type { JourneysView } from './journeys-view';

interface Props {
  report: JourneysReport;
  pair: JourneysView['pair'];
  onChange: (pair: JourneysView['pair']) => void;
}

/** No stage has this key. */
const ANY = '*any';

/** From which stage to which: all that move forward, or those who come from one and do something of a later one. */
export const PairFields = ({ report, pair, onChange }: Props) => {
  const translate = useTranslate();
  const stages = stagesOf(report);
  const laterThan = (from: string) => stages.slice(stages.findIndex(({ key }) => key === from) + 1);
  const chooseFrom = (from: string): void => {
    const [next] = laterThan(from);
    if (from === ANY || next === undefined) return onChange(null);
    const to = laterThan(from).find(({ key }) => key === pair?.to) ?? next;
    onChange({ from, to: to.key });
  };
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap">
      <ChoiceField
        label={translate('journeys.lift.from')}
        value={pair?.from ?? ANY}
        choices={[
          { key: ANY, label: translate('journeys.lift.any') },
          ...stages.slice(0, -1).map(({ key, label }) => ({ key, label })),
        ]}
        onChange={chooseFrom}
      />
      {pair && (
        <ChoiceField
          label={translate('journeys.lift.to')}
          value={pair.to}
          choices={laterThan(pair.from)}
          onChange={(to) => onChange({ ...pair, to })}
        />
      )}
    </Flex>
  );
};
