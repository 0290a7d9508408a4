import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface Props {
  /** Accessible name of the list. */
  label: string;
  /** Each 0–1. */
  shares: { key: string; label: string; share: number }[];
  /** The highlighted share. */
  current?: string;
}

/** Probabilities as bars with numbers. */
export const Shares = ({ label, shares, current }: Props) => {
  const { formatNumber } = useIntl();
  return (
    <Flex tag="ul" aria-label={label} direction="column" alignItems="stretch" gap={2}>
      {shares.map(({ key, label: name, share }) => {
        const isCurrent = key === current;
        return (
          <Flex key={key} tag="li" direction="column" alignItems="stretch" gap={1}>
            <Flex justifyContent="space-between" gap={2}>
              <Typography
                variant="pi"
                fontWeight={isCurrent ? 'bold' : 'regular'}
                textColor="neutral800"
              >
                {name}
              </Typography>
              <Typography variant="pi" textColor="neutral800">
                {formatNumber(share, { style: 'percent' })}
              </Typography>
            </Flex>
            <Box background="neutral150" hasRadius height="6px" aria-hidden>
              <Box
                background={isCurrent || current === undefined ? 'primary600' : 'neutral400'}
                hasRadius
                height="6px"
                width={`${share * 100}%`}
              />
            </Box>
          </Flex>
        );
      })}
    </Flex>
  );
};
