/** What a change is, from the weightiest on. */
export const changeKinds = [
  "ratified",
  "delivered",
  "acted",
  "moved",
  "contributed",
  "held",
  "promised",
  "status",
  "joined",
  "named",
  "new",
  "disagreed",
  "published",
  "reported",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The parts of the record that a change belongs to, each after the page that shows it. */
export const changePages = ["roadmap", "convention", "contributions", "events", "states", "bodies", "sources"] as const;
export type ChangePage = (typeof changePages)[number];
