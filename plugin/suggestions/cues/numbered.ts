const MARKED = /(?:#|№|\bno\.|\bn[°º]|\bnr\.?|\bč\.|\bvol\.?|\bissue|第)\s?\d{1,4}(?!\d)/u;
/** A name with a running number behind it, but no version, year, or part of a whole. */
const RUNNING = /^(\D{4,60}?)\s(\d{1,4})$/u;
const PART =
  /(?:part|chapter|lesson|module|unit|section|step|principle|level|v|version|teil|kapitel|lektion|partie|chapitre|leçon|parte|capítulo|capitulo|lección|leccion|lição|licao|^week|^day)$/u;
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/** Whether a title is that of one issue of many (`Harbour Notes #12`, `This Week 345`). @param title folded */
export function isNumbered(title: string): boolean {
  if (MARKED.test(title)) return true;
  const [, name = '', number = ''] = RUNNING.exec(title) ?? [];
  if (number === '' || PART.test(name.trim())) return false;
  return Number(number) < FIRST_YEAR || Number(number) > LAST_YEAR;
}
