import { Divider } from '@strapi/design-system';
import { SubNav } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import { useTranslate } from '../translations/use-translate';
import { SECTIONS, type LifecyclePage } from './pages';

interface Props {
  pages: LifecyclePage[];
  /** On narrow screens the menu is a separate page. */
  isFullPage?: boolean;
}

export const PagesMenu = ({ pages, isFullPage = false }: Props) => {
  const translate = useTranslate();
  const sections = SECTIONS.map((label) => ({
    label,
    pages: pages.filter(({ section }) => section === label),
  })).filter((section) => section.pages.length > 0);
  return (
    <SubNav.Main aria-label={translate('pages.menu')} isFullPage={isFullPage}>
      <SubNav.Header label={translate('plugin.name')} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>
          {sections.map((section) => (
            <SubNav.Section key={section.label} label={translate(section.label)}>
              {section.pages.map((page) => (
                <SubNav.Link
                  key={page.path}
                  to={`/plugins/${PLUGIN_ID}/${page.path}`}
                  label={translate(page.label)}
                />
              ))}
            </SubNav.Section>
          ))}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
};
