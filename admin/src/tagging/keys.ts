/** What the keys of the queue do. */
export type Command = 'next' | 'previous' | 'accept' | 'edit' | 'skip' | 'undo' | 'help';

export const KEYS: { command: Command; keys: string[] }[] = [
  { command: 'accept', keys: ['A', 'Enter'] },
  { command: 'edit', keys: ['E'] },
  { command: 'skip', keys: ['S'] },
  { command: 'undo', keys: ['U'] },
  { command: 'next', keys: ['J'] },
  { command: 'previous', keys: ['K'] },
  { command: 'help', keys: ['?'] },
];

interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** What is typed into, or chosen from: there, letters are letters. */
const FIELDS = 'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"]';
/** What Enter presses. */
const PRESSED = 'button, a';

/**
 * The command of a key, or null.
 * @param target what has the focus
 */
export function commandOf(pressed: Pressed, target: Pick<Element, 'closest'>): Command | null {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null;
  if (target.closest(FIELDS) !== null) return null;
  if (pressed.key === 'Enter' && target.closest(PRESSED) !== null) return null;
  const key = pressed.key.length === 1 ? pressed.key.toUpperCase() : pressed.key;
  return KEYS.find(({ keys }) => keys.includes(key))?.command ?? null;
}
