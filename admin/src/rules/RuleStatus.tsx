import { Flex, Status, Typography } from '@strapi/design-system';

import type { SiteRule } from '../../../plugin/contracts/rules';
import { useNow } from '../components/use-now';
import { useTranslate } from '../translations/use-translate';
import { standingOf } from './rule-status';

const LOOKS = {
  broken: 'danger',
  draft: 'secondary',
  over: 'neutral',
  waiting: 'alternative',
  active: 'success',
} as const;

/** Whether a rule applies now; for a broken one, which of its terms are no longer in use. */
export const RuleStatus = ({ rule }: { rule: SiteRule }) => {
  const translate = useTranslate();
  const standing = standingOf(rule, useNow());
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Status variant={LOOKS[standing]} size="S">
        <Typography variant="omega" fontWeight="bold">
          {translate(`rules.is.${standing}`)}
        </Typography>
      </Status>
      {rule.problems.map(({ path, key }) => (
        <Typography key={`${path} ${key}`} variant="pi" textColor="danger600">
          {translate('rules.problem', { key })}
        </Typography>
      ))}
    </Flex>
  );
};
