/**
 * A reading that is worked out once for each thing read, and forgotten with it. Only for what never changes: a
 * dataset, its lists and records, a period.
 */
export function oncePer<K extends object, T>(read: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known.value;
    const value = read(of);
    kept.set(of, { value });
    return value;
  };
}
