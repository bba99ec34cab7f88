/** A browser that forbids storage throws: what would be kept is then forgotten. */
export function attempt<T>(task: () => T): T | null {
  try {
    return task();
  } catch {
    return null;
  }
}
