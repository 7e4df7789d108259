import { create } from "zustand";
import { persist } from "zustand/middleware";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

interface Mine {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
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
    }),
    {
      name: storageKey,
      version: 1,
      skipHydration: true,
      partialize: ({ theme }) => ({ theme }),
      merge: (kept, now) => {
        const theme = typeof kept === "object" && kept !== null && "theme" in kept ? kept.theme : undefined;
        return { ...now, theme: isTheme(theme) ? theme : now.theme };
      },
    },
  ),
);
