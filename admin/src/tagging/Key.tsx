import { styled } from 'styled-components';

const Cap = styled.kbd`
  display: inline-block;
  min-width: 2rem;
  padding: 0 0.5rem;
  border: 1px solid currentColor;
  border-radius: ${({ theme }) => theme.borderRadius};
  font: inherit;
  font-size: 1.2rem;
  line-height: 1.8rem;
  text-align: center;
`;

/** A key as it stands on the keyboard. What it does is told beside it, so screen readers skip it. */
export const Key = ({ name }: { name: string }) => <Cap aria-hidden>{name}</Cap>;
