import { styled } from 'styled-components';

const Bar = styled.progress`
  width: 12rem;
  max-width: 100%;
  height: 0.6rem;
  appearance: none;
  border: none;
  border-radius: 0.3rem;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral200};

  &::-webkit-progress-bar {
    background: ${({ theme }) => theme.colors.neutral200};
  }

  &::-webkit-progress-value {
    background: ${({ theme }) => theme.colors.primary600};
  }

  &::-moz-progress-bar {
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

interface Props {
  done: number;
  total: number;
  label: string;
}

/** A progress bar. The design system's own is white on white once it is full. */
export const Progress = ({ done, total, label }: Props) => (
  <Bar value={done} max={Math.max(1, total)} aria-label={label} />
);
