import { styled } from 'styled-components';

/** Wide matrices scroll inside of it, and the stages stay in sight. */
export const Scroller = styled.div`
  overflow-x: auto;
  border-radius: ${({ theme }) => theme.borderRadius};
  /* A shadow at the right edge while there is more; a cover that scrolls along hides it at the end. */
  background:
    linear-gradient(to left, ${({ theme }) => theme.colors.neutral0} 50%, transparent) right / 4rem
      100% no-repeat local,
    linear-gradient(
        to left,
        color-mix(in srgb, ${({ theme }) => theme.colors.neutral600} 45%, transparent),
        transparent
      )
      right / 1.6rem 100% no-repeat scroll,
    ${({ theme }) => theme.colors.neutral0};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

export const MatrixTable = styled.table<{ $columns: number }>`
  width: 100%;
  /* A column holds words such as "Recognize" and "solutions". */
  min-width: ${({ $columns }) => 13 + $columns * 7.2}rem;
  border-collapse: separate;
  border-spacing: 0;
  table-layout: fixed;

  col.rows {
    width: 13rem;
  }

  th,
  td {
    padding: 0.2rem;
    vertical-align: middle;
  }

  thead th {
    vertical-align: bottom;
    text-align: center;
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[1]}`};
    overflow-wrap: break-word;
    hyphens: auto;
  }

  thead th.home {
    padding-top: ${({ theme }) => theme.spaces[4]};
  }

  /* What belongs to one home stage stands apart from the next. */
  .home,
  .first {
    border-left: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  tbody th,
  thead td:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    background: ${({ theme }) => theme.colors.neutral0};
  }

  tbody th {
    text-align: left;
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  }

  tbody tr > * {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  /* A table cell's only definite height, so that the buttons in it can be as tall as the row. */
  tbody td {
    height: 1px;
  }
`;
