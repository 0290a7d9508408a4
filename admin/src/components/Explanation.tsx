import { Box, IconButton, Popover, Typography } from '@strapi/design-system';
import { Information } from '@strapi/icons';

interface Props {
  /** The button's accessible name. */
  label: string;
  /** Paragraphs. */
  children: string[];
}

/** A button that explains how a figure is calculated. */
export const Explanation = ({ label, children }: Props) => (
  <Popover.Root>
    <Popover.Trigger>
      <IconButton label={label} variant="ghost" size="S" data-print="hidden">
        <Information />
      </IconButton>
    </Popover.Trigger>
    <Popover.Content side="bottom" align="start" aria-label={label}>
      <Box padding={4} maxWidth="40rem">
        {children.map((paragraph) => (
          <Typography
            key={paragraph}
            tag="p"
            variant="omega"
            textColor="neutral800"
            paddingBottom={2}
          >
            {paragraph}
          </Typography>
        ))}
      </Box>
    </Popover.Content>
  </Popover.Root>
);
