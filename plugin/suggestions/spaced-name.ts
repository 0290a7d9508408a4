import { fold } from '../text/fold';

/** `successStories`, `success_story` and `Success-Story` as `success story`. */
export const spacedName = (name: string): string =>
  fold(
    name
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
      .replace(/[-_./]+/g, ' ')
      .trim(),
  );
