import { Field, Flex, TextInput, Typography } from '@strapi/design-system';

import { useGetLifecycleLocalesQuery } from '../services/locales';
import { useTranslate } from '../translations/use-translate';

interface Props {
  value: Record<string, string>;
  onChange: (labels: Record<string, string>) => void;
}

/** Languages of the admin panel that our strings are translated to. */
const OWN_LANGUAGES = ['fr', 'de', 'es', 'pt'];

const without = (labels: Record<string, string>, language: string): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).filter(([name]) => name !== language));

/** A term's label in the languages of the admin panel and the content's locales. */
export const LabelsField = ({ value, onChange }: Props) => {
  const translate = useTranslate();
  const { data: locales = [] } = useGetLifecycleLocalesQuery();
  const languages = [
    ...new Set([...locales.map(({ code }) => code), ...OWN_LANGUAGES, ...Object.keys(value)]),
  ];
  return (
    <Flex tag="fieldset" direction="column" alignItems="stretch" gap={2} borderStyle="none">
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {translate('taxonomy.translations')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {translate('taxonomy.translations.hint')}
      </Typography>
      {languages.map((language) => (
        <Field.Root key={language}>
          <Field.Label>{language}</Field.Label>
          <TextInput
            size="S"
            value={value[language] ?? ''}
            maxLength={255}
            onChange={({ target }) =>
              onChange(
                target.value === ''
                  ? without(value, language)
                  : { ...value, [language]: target.value },
              )
            }
          />
        </Field.Root>
      ))}
    </Flex>
  );
};
