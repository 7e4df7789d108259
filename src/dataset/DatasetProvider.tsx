import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../data/schema/dataset.ts";
import { type DatasetError, toDatasetError } from "./fault.ts";
import { datasetQuery } from "./query.ts";

export interface DatasetAccess {
  readonly dataset: Dataset | undefined;
  readonly error: DatasetError | undefined;
  readonly retry: () => void;
  /** Asks for the dataset, on a page that can do without it until somebody acts. */
  readonly ask: () => void;
}

const Context = createContext<DatasetAccess | undefined>(undefined);

const signsOfLife = ["pointerover", "pointerdown", "keydown", "focusin", "scroll", "touchstart"] as const;

/**
 * Loads the dataset once and hands it to every page.
 * @param address of dataset.json.
 * @param patient true where the page was built with what it first shows: the dataset then comes with the reader's first
 * act, so that the first view stays light.
 */
export function DatasetProvider({
  address,
  patient,
  children,
}: {
  address: string;
  patient: boolean;
  children: ReactNode;
}) {
  const [asked, setAsked] = useState(!patient);
  const query = useQuery({
    ...datasetQuery(address),
    enabled: asked,
  });

  useEffect(() => {
    if (asked) return;
    const ask = () => setAsked(true);
    for (const sign of signsOfLife) addEventListener(sign, ask, { once: true, passive: true });
    return () => {
      for (const sign of signsOfLife) removeEventListener(sign, ask);
    };
  }, [asked]);

  const { data, error, refetch } = query;
  const access = useMemo<DatasetAccess>(
    () => ({
      dataset: data,
      error: error === null ? undefined : toDatasetError("unreachable", error),
      retry: () => void refetch(),
      ask: () => setAsked(true),
    }),
    [data, error, refetch],
  );
  return <Context value={access}>{children}</Context>;
}

/** @throws Error outside of a DatasetProvider: a mistake of the programmer. */
export function useDataset(): DatasetAccess {
  const access = useContext(Context);
  if (access === undefined) throw new Error("useDataset: no DatasetProvider above");
  return access;
}
