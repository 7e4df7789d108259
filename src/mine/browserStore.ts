import { createJSONStorage, type StateStorage } from "zustand/middleware";

/**
 * The browser's store where it has one and lets us write. In a private window, with storage switched off or full, things
 * last for the visit: neither reading nor writing ever throws.
 */
const patientStorage: StateStorage = {
  getItem: (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem: (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Nothing is lost but the keeping.
    }
  },
  removeItem: (key) => {
    try {
      localStorage.removeItem(key);
    } catch {
      // It was not there to be read either.
    }
  },
};

/** For zustand's persist, with a value in the shape that `T` keeps. */
export function browserStore<T>() {
  return createJSONStorage<T>(() => patientStorage);
}
