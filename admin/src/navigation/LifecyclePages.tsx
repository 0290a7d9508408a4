import { Layouts, Page, SubNav, useIsMobile } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';

import { PrintStyles } from '../components/PrintStyles';
import { useTranslate } from '../translations/use-translate';
import { PagesMenu } from './PagesMenu';
import { PAGES } from './pages';
import { useAllowedPages } from './use-allowed-pages';

const ROUTES = PAGES.map(({ path, permissions, load }) => ({
  path,
  permissions,
  Content: lazy(load),
}));

/** All pages of the plugin, with their menu beside them, or before them on a narrow screen. */
export const LifecyclePages = () => {
  const translate = useTranslate();
  const { search } = useLocation();
  const isMobile = useIsMobile();
  const allowed = useAllowedPages();
  const [first] = allowed;
  if (!first) return <Page.NoPermissions />;

  const start = isMobile ? (
    <SubNav.PageWrapper>
      <PagesMenu pages={allowed} isFullPage />
    </SubNav.PageWrapper>
  ) : (
    <Navigate to={{ pathname: first.path, search }} replace />
  );
  return (
    <Layouts.Root sideNav={<PagesMenu pages={allowed} />}>
      <PrintStyles />
      <Suspense fallback={<Page.Loading>{translate('loading')}</Page.Loading>}>
        <Routes>
          <Route index element={start} />
          {ROUTES.map(({ path, permissions, Content }) => (
            <Route
              key={path}
              path={`${path}/*`}
              element={
                <Page.Protect permissions={permissions}>
                  <Content />
                </Page.Protect>
              }
            />
          ))}
          <Route path="*" element={<Navigate to=".." replace />} />
        </Routes>
      </Suspense>
    </Layouts.Root>
  );
};
