type Visit = (path: PropertyKey[], key: PropertyKey, value: unknown) => void;

/** Calls `visit` for every value in nested objects and lists, with its path and its own key; parents come first. */
export function walk(value: unknown, visit: Visit, path: PropertyKey[] = []): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [rawKey, inner] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(rawKey) : rawKey;
    const here = [...path, key];
    visit(here, key, inner);
    walk(inner, visit, here);
  }
}
