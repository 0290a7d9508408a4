/** Whether the browser loads the page ahead, perhaps never to show it (https://wicg.github.io/nav-speculation/prerendering.html). */
export const isPrerendering = (): boolean | undefined =>
  (document as Document & { prerendering?: boolean }).prerendering;

/** Does something once the visitor has really come to the page. */
export function onceShown(task: () => void): void {
  if (isPrerendering()) document.addEventListener('prerenderingchange', task, { once: true });
  else task();
}
