import { createGlobalStyle } from 'styled-components';

/** Prints the whole page, which scrolls inside the admin panel, without the panel's menus. */
export const PrintStyles = createGlobalStyle`
  @media print {
    nav,
    [role='search'],
    [data-print='hidden'] {
      display: none !important;
    }

    html,
    body,
    #strapi,
    #strapi * {
      overflow: visible !important;
    }

    #strapi,
    #strapi div:has(main),
    #strapi main {
      display: block !important;
      height: auto !important;
      max-height: none !important;
      min-height: 0 !important;
    }

    section,
    tr {
      break-inside: avoid;
    }

    * {
      print-color-adjust: exact;
    }
  }
`;
