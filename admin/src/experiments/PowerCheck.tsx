import { useIntl } from 'react-intl';

import type { ExperimentInput } from '../../../plugin/contracts/experiments';
import { CheckLine } from '../components/CheckLine';
import { useGetLifecycleExperimentPowerQuery } from '../services/experiments';
import { useTranslate } from '../translations/use-translate';
import { useShares } from './use-shares';

/** What an experiment like this could show, by what the site's contacts did until now. */
export const PowerCheck = ({ days, holdout, outcomes }: ExperimentInput) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const { percent } = useShares();
  const { data } = useGetLifecycleExperimentPowerQuery({ days, holdout, outcomes });
  if (!data) return null;
  const contacts = formatNumber(data.contacts);
  if (data.smallestRise === null) {
    return <CheckLine>{translate('experiments.check.too-few', { contacts })}</CheckLine>;
  }
  const share = data.converted / data.contacts;
  return (
    <CheckLine isGood>
      {translate('experiments.check.power', {
        contacts,
        share: percent(share),
        raised: percent(share + data.smallestRise),
      })}
    </CheckLine>
  );
};
