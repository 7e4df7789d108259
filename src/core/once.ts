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

/**
 * Keeps a value of a key that is not there yet, and lets the oldest go where there are too many: who asks on and on would
 * else keep every answer.
 */
export function keepLast<V>(values: Map<string, V>, key: string, value: V, most: number): V {
  const [oldest] = values.keys();
  if (values.size >= most && oldest !== undefined) values.delete(oldest);
  values.set(key, value);
  return value;
}
