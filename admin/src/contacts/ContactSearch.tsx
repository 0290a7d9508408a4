import { Box, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { useId, useState, type FormEvent } from 'react';

import { useTranslate } from '../translations/use-translate';

interface Props {
  /** The current search. */
  search: string;
  onSearch: (search: string) => void;
}

/** Give it another `key` to reset it when the search changes from outside. */
export const ContactSearch = ({ search, onSearch }: Props) => {
  const translate = useTranslate();
  const [text, setText] = useState(search);
  const hint = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };

  return (
    <Box maxWidth="56rem" paddingBottom={4}>
      <SearchForm onSubmit={submit}>
        <Searchbar
          name="search"
          value={text}
          placeholder={translate('contacts.search.placeholder')}
          clearLabel={translate('contacts.search.clear')}
          aria-describedby={hint}
          onChange={(event) => setText(event.target.value)}
          onClear={() => onSearch('')}
        >
          {translate('contacts.search')}
        </Searchbar>
      </SearchForm>
      <Typography id={hint} variant="pi" textColor="neutral600">
        {translate('contacts.search.hint')}
      </Typography>
    </Box>
  );
};
