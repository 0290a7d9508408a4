import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { Reason } from '../../../plugin/contracts/recommendations';
import { useTranslate } from '../translations/use-translate';

interface Props {
  reasons: Reason[];
  score: number;
}

/** So many say most of it. */
const FIRST = 3;
const SIGNED = {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
} as const;

/** The reasons with what each adds to the score or takes from it, those that weigh most first. */
export const Reasons = ({ reasons, score }: Props) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const [showsAll, setShowsAll] = useState(false);
  const weighed = [...reasons].sort(
    (left, right) => Math.abs(right.contribution) - Math.abs(left.contribution),
  );
  const most = Math.abs(weighed[0]?.contribution ?? 1) || 1;
  const rest = weighed.length - FIRST;
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {(showsAll ? weighed : weighed.slice(0, FIRST)).map(({ code, contribution, detail }) => (
          <Flex key={code} tag="li" gap={3}>
            <Box width="8rem" shrink={0} aria-hidden>
              <Box
                background={contribution < 0 ? 'danger500' : 'primary500'}
                hasRadius
                height="6px"
                width={`${(100 * Math.abs(contribution)) / most}%`}
              />
            </Box>
            <Box width="5rem" shrink={0}>
              <Typography variant="pi" textColor="neutral600">
                {formatNumber(contribution, SIGNED)}
              </Typography>
            </Box>
            <Typography variant="pi" textColor="neutral800">
              {detail}
            </Typography>
          </Flex>
        ))}
      </Flex>
      <Flex gap={4}>
        <Typography variant="pi" textColor="neutral600">
          {translate('contact.next.score', { score })}
        </Typography>
        {rest > 0 && (
          <Button
            variant="ghost"
            size="S"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {translate(showsAll ? 'contact.next.fewer' : 'contact.next.more', { count: rest })}
          </Button>
        )}
      </Flex>
    </>
  );
};
