import { create } from "zustand";
import { persist } from "zustand/middleware";
import { browserStore } from "./browserStore.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

interface Mine {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  /** Whether a single key, like `/`, does something. */
  readonly shortcuts: boolean;
  readonly setShortcuts: (shortcuts: boolean) => void;
}

/** The key in the browser's store. `src/app/early.js` reads it before the first paint. */
export const storageKey = "cica-transformation";

function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

/** What the user keeps. A store that can't be written (private window, full disk) is no error: it lasts for the visit. */
export const useMine = create<Mine>()(
  persist(
    (set) => ({
      theme: "system",
      setTheme: (theme) => set({ theme }),
      shortcuts: true,
      setShortcuts: (shortcuts) => set({ shortcuts }),
    }),
    {
      name: storageKey,
      storage: browserStore(),
      version: 1,
      skipHydration: true,
      partialize: ({ theme, shortcuts }) => ({ theme, shortcuts }),
      merge: (kept, now) => {
        const { theme, shortcuts } = (kept ?? {}) as { theme?: unknown; shortcuts?: unknown };
        return {
          ...now,
          theme: isTheme(theme) ? theme : now.theme,
          shortcuts: typeof shortcuts === "boolean" ? shortcuts : now.shortcuts,
        };
      },
    },
  ),
);
