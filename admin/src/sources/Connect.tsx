import { Button, Flex } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useId, useState } from 'react';

import { useTranslate } from '../translations/use-translate';
import { CodeSnippet } from './CodeSnippet';
import type { Snippet } from './source-snippets';

interface Props {
  /** Of the source. */
  name: string;
  snippets: Snippet[];
}

/** Instructions to connect the source, folded at first. */
export const Connect = ({ name, snippets }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex>
        <Button
          variant="tertiary"
          size="S"
          endIcon={isOpen ? <CaretUp /> : <CaretDown />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {translate('sources.connect', { name })}
        </Button>
      </Flex>
      <Flex id={id} direction="column" alignItems="stretch" gap={3}>
        {isOpen && snippets.map((snippet) => <CodeSnippet key={snippet.title} snippet={snippet} />)}
      </Flex>
    </Flex>
  );
};
