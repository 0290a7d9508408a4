import { Typography } from '@strapi/design-system';

import type { Reason } from '../../../plugin/contracts/recommendations';
import { FirstReasons } from '../components/FirstReasons';
import { useTranslate } from '../translations/use-translate';

interface Props {
  reasons: Reason[];
  score: number;
}

/** The reasons with what each adds to the score or takes from it, those that weigh most first. */
export const Reasons = ({ reasons, score }: Props) => {
  const translate = useTranslate();
  return (
    <FirstReasons reasons={reasons}>
      <Typography variant="pi" textColor="neutral600">
        {translate('contact.next.score', { score })}
      </Typography>
    </FirstReasons>
  );
};
