import { createContext, useContext } from "react";
import type { Day } from "../../core/days.ts";
import type { OverviewModel } from "./model.ts";

/** What the Overview's page was built with, so that it stands before the dataset is there. */
export interface FirstView {
  readonly overview: OverviewModel;
  readonly coverage: { readonly first: Day; readonly last: Day };
  readonly latestSource: Day;
  readonly since: Day;
  readonly digest: string;
}

export const FirstViewContext = createContext<FirstView | undefined>(undefined);

/** Undefined on every page but the Overview at its bare address. */
export function useFirstView(): FirstView | undefined {
  return useContext(FirstViewContext);
}
