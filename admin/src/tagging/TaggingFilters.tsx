import {
  Button,
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { Format } from '../../../plugin/taxonomy/taxonomy';
import { useGetLifecycleLocalesQuery } from '../services/locales';
import type { TaggingFilters as View } from '../services/tagging';
import { useTranslate } from '../translations/use-translate';

interface Props {
  view: View;
  contentTypes: OptedInContentType[];
  formats: Format[];
  onChange: (change: Partial<View>) => void;
}

const NO_FILTERS = { contentTypes: [], locale: null, format: null };
const WIDTH = '22rem';

export const TaggingFilters = ({ view, contentTypes, formats, onChange }: Props) => {
  const translate = useTranslate();
  const { data: locales = [] } = useGetLifecycleLocalesQuery();
  const nameOf = (uid: string) => contentTypes.find((type) => type.uid === uid)?.displayName ?? uid;
  const isFiltered = view.contentTypes.length > 0 || view.locale !== null || view.format !== null;
  const single = (name: 'locale' | 'format', options: { key: string; label: string }[]) => (
    <Field.Root width={WIDTH}>
      <Field.Label>{translate(`tagging.${name}` as const)}</Field.Label>
      <SingleSelect
        size="S"
        value={view[name] ?? ''}
        placeholder={translate(`tagging.${name}.all` as const)}
        clearLabel={translate(`tagging.${name}.all` as const)}
        onClear={view[name] === null ? undefined : () => onChange({ [name]: null })}
        onChange={(chosen) => onChange({ [name]: String(chosen) })}
      >
        {options.map(({ key, label }) => (
          <SingleSelectOption key={key} value={key}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
  return (
    <Flex
      gap={4}
      alignItems="flex-end"
      wrap="wrap"
      role="search"
      aria-label={translate('tagging.filters')}
    >
      <Field.Root width={WIDTH}>
        <Field.Label>{translate('tagging.types')}</Field.Label>
        <MultiSelect
          size="S"
          value={view.contentTypes}
          placeholder={translate('tagging.types.all')}
          customizeContent={(chosen = []) => chosen.map(nameOf).join(', ')}
          onChange={(chosen) => onChange({ contentTypes: chosen })}
        >
          {contentTypes.map(({ uid, displayName }) => (
            <MultiSelectOption key={uid} value={uid}>
              {displayName}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      </Field.Root>
      {locales.length > 0 &&
        single(
          'locale',
          locales.map(({ code, name }) => ({ key: code, label: name })),
        )}
      {single('format', formats)}
      {isFiltered && (
        <Button variant="ghost" size="S" onClick={() => onChange(NO_FILTERS)}>
          {translate('tagging.reset')}
        </Button>
      )}
    </Flex>
  );
};
