import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { Reason } from '../../../plugin/contracts/recommendations';
import { ReasonBars } from '../components/ReasonBars';
import { useTranslate } from '../translations/use-translate';

interface Props {
  reasons: Reason[];
  score: number;
}

/** So many say most of it. */
const FIRST = 3;

/** The reasons with what each adds to the score or takes from it, those that weigh most first. */
export const Reasons = ({ reasons, score }: Props) => {
  const translate = useTranslate();
  const [showsAll, setShowsAll] = useState(false);
  const weighed = [...reasons].sort(
    (left, right) => Math.abs(right.contribution) - Math.abs(left.contribution),
  );
  const rest = weighed.length - FIRST;
  return (
    <>
      <ReasonBars reasons={showsAll ? weighed : weighed.slice(0, FIRST)} />
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
