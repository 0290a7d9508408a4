import { lifecycleApi } from './api';

interface Locale {
  code: string;
  name: string;
}

const localesApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** The site's content locales; fails where the i18n plugin is disabled. */
    getLifecycleLocales: builder.query<Locale[], void>({
      query: () => '/i18n/locales',
    }),
  }),
});

export const { useGetLifecycleLocalesQuery } = localesApi;
