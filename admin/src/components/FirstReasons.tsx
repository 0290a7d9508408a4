import { Button, Flex } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';

import type { Reason } from '../../../plugin/contracts/recommendations';
import { useTranslate } from '../translations/use-translate';
import { ReasonBars } from './ReasonBars';

interface Props {
  reasons: Reason[];
  /** Beside the button that shows the rest. */
  children?: ReactNode;
}

/** So many say most of it. */
const FIRST = 3;

/** The reasons that weigh most, and the rest on request. */
export const FirstReasons = ({ reasons, children }: Props) => {
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
        {children}
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
