import { Button, VisuallyHidden } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef } from 'react';

interface Props {
  label: string;
  loading: boolean;
  onFile: (file: File) => void;
}

/** A button that asks for a CSV or JSON file. */
export const FileButton = ({ label, loading, onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="secondary"
        size="L"
        startIcon={<Upload />}
        loading={loading}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <VisuallyHidden aria-hidden>
        <input
          ref={input}
          type="file"
          accept=".csv,.json"
          tabIndex={-1}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            // Allows choosing the same file again after a correction.
            target.value = '';
          }}
        />
      </VisuallyHidden>
    </>
  );
};
