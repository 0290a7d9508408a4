import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { Section } from '../components/Section';
import {
  useCheckLifecycleTagFileMutation,
  useImportLifecycleTagFileMutation,
} from '../services/tag-files';
import { useTranslate } from '../translations/use-translate';
import { FileButton } from './FileButton';
import { ImportPreview } from './ImportPreview';
import { reasonsOf } from './reasons-of';

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.set('files', file, file.name);
  return form;
};

/** Import of a file, with a preview of its changes. */
export const ImportSection = () => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const [file, setFile] = useState<File | null>(null);
  const [check, checked] = useCheckLifecycleTagFileMutation();
  const [write, written] = useImportLifecycleTagFileMutation();
  const error = written.error ?? checked.error;
  const changes = checked.data?.changes.length ?? 0;
  const isReady = changes > 0 && checked.data?.problems.length === 0;

  const forget = () => {
    setFile(null);
    checked.reset();
    written.reset();
  };
  const choose = (chosen: File) => {
    forget();
    setFile(chosen);
    void check(formOf(chosen));
  };
  const apply = async (chosen: File) => {
    const answer = await write(formOf(chosen));
    if (!('data' in answer) || answer.data === undefined) return;
    const count = answer.data.changes.length;
    toggleNotification({ type: 'success', message: translate('import.done', { count }) });
    forget();
  };

  return (
    <Section title={translate('import.title')} description={translate('import.description')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={2} wrap="wrap">
          <FileButton
            label={translate(file ? 'import.other' : 'import.choose')}
            loading={checked.isLoading}
            onFile={choose}
          />
          {file && isReady && (
            <Button size="L" loading={written.isLoading} onClick={() => void apply(file)}>
              {translate('import.apply', { count: changes })}
            </Button>
          )}
          {file && (
            <Button variant="tertiary" size="L" onClick={forget}>
              {translate('import.cancel')}
            </Button>
          )}
        </Flex>
        {file && error && (
          <Box role="alert">
            <Typography textColor="danger600" fontWeight="semiBold">
              {translate('import.refused', { name: file.name })}
            </Typography>
            <Box tag="ul" paddingTop={2}>
              {reasonsOf(error).map((reason) => (
                <Typography key={reason} tag="li" textColor="danger600">
                  {reason}
                </Typography>
              ))}
            </Box>
          </Box>
        )}
        <Box role="status">
          {file && checked.isLoading && (
            <Typography>{translate('import.checking', { name: file.name })}</Typography>
          )}
          {file && checked.data && !error && (
            <Typography fontWeight="semiBold">
              {translate('import.summary', {
                name: file.name,
                rows: checked.data.rows,
                changes,
              })}
            </Typography>
          )}
        </Box>
        {checked.data && !error && <ImportPreview key={file?.name} result={checked.data} />}
      </Flex>
    </Section>
  );
};
