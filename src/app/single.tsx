import "./style/tokens.css";
import "./style/base.css";
import "./style/layout.css";
import "./style/controls.css";
import "./style/figures.css";
import "./style/tables.css";
import "./style/print.css";
import { QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { HashRouter } from "react-router";
import { keepSource, readCarried, readInside } from "../dataset/inside.ts";
import { parseDataset } from "../dataset/parse.ts";
import { datasetQuery } from "../dataset/query.ts";
import { provideReader } from "../dataset/reader.ts";
import { toRecordView } from "../dataset/record.ts";
import { takeIn } from "../mine/carried.ts";
import { useMine } from "../mine/theme.ts";
import { App } from "./App.tsx";
import { keepPlaces } from "./places.ts";

const container = document.getElementById("root");
if (container === null) throw new Error("single: no #root in the page");
provideReader(toRecordView);
keepSource();
// The reader's colours, before anything is drawn but after the file's own text is kept, which has none.
void useMine.persist.rehydrate();
document.documentElement.dataset["theme"] = useMine.getState().theme;
keepPlaces(document);
const queryClient = new QueryClient();
// The dataset is asked for once, and here it comes out of the file.
void queryClient.prefetchQuery({
  ...datasetQuery(""),
  queryFn: async () => parseDataset(new TextDecoder().decode(await readInside("dataset.json"))),
});
takeIn(readCarried());
createRoot(container).render(
  <StrictMode>
    <HashRouter>
      <App queryClient={queryClient} datasetAddress="" firstView={undefined} />
    </HashRouter>
  </StrictMode>,
);
