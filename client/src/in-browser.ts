/** Elsewhere, as on a server that renders a page, nobody is followed: visitors would share one client. */
export const inBrowser = (): boolean => typeof document !== 'undefined';
