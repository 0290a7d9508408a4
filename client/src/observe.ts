/** By the standard for what was seen (https://www.iab.com/guidelines/mrc-viewable-impression-guidelines/). */
const HALF = 0.5;
const SECOND_MS = 1_000;

/** The main button and the middle one, which opens a tab; not the one for menus. */
const follows = ({ target, button }: MouseEvent): boolean =>
  button < 2 && (target as Element).closest('a') !== null;

/**
 * Calls back once half of an element was visible for a second, and whenever a link in it, or around it, is followed.
 * @returns what ends it
 */
export function observe(element: Element, seen: () => void, followed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    // In a tab behind another one nothing is seen.
    if (document.hidden) wait();
    else seen();
  };
  const wait = (): void => {
    timer = setTimeout(look, SECOND_MS);
  };
  const observer = new IntersectionObserver(
    ([entry]) => {
      clearTimeout(timer);
      if (entry && entry.intersectionRatio >= HALF) wait();
    },
    { threshold: HALF },
  );
  const ending = new AbortController();
  for (const type of ['click', 'auxclick']) {
    element.addEventListener(
      type,
      (event) => {
        if (follows(event as MouseEvent)) followed();
      },
      ending,
    );
  }
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    ending.abort();
  };
}
