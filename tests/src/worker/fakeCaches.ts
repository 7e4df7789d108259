type Stored = Map<string, Response>;

/** The caches of a browser, as far as the worker uses them. `full` makes writing fail as a full disk does. */
export function fakeCaches(full = false): CacheStorage {
  const all = new Map<string, Stored>();
  const open = (name: string) => {
    const stored: Stored = all.get(name) ?? new Map();
    all.set(name, stored);
    const cache = {
      match: (address: URL) => Promise.resolve(stored.get(address.href)?.clone()),
      put: (address: URL, response: Response) => {
        if (full) return Promise.reject(new DOMException("full", "QuotaExceededError"));
        stored.set(address.href, response);
        return Promise.resolve();
      },
    };
    return Promise.resolve(cache as unknown as Cache);
  };
  return {
    open,
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  } as unknown as CacheStorage;
}
