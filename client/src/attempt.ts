/** What a task gives, or null where it throws. */
export function attempt<Result>(task: () => Result): Result | null {
  try {
    return task();
  } catch {
    return null;
  }
}
