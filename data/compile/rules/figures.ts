import { findNearest, hintAt } from "../nearest.ts";

/** Figures that a slide can show, by kind of page. A test holds them against those that the site has. */
export const figuresByPage: Readonly<Record<string, readonly string[]>> = {
  overview: ["headlines", "counts", "milestones", "steps", "tiles", "changes"],
  roadmap: ["timeline"],
  "roadmap/:id": ["timeline", "history", "network"],
  convention: ["progress", "steps", "tiles", "estimate", "register"],
  contributions: [
    "contributions-by-year",
    "contributions-by-contributor",
    "disclosed-amounts",
    "fund-projects",
    "contribution-list",
  ],
  events: [
    "counts",
    "facet-dimensions",
    "facet-areas",
    "facet-kinds",
    "facet-formats",
    "facet-states",
    "facet-chairmanships",
    "event-list",
  ],
  "dimensions/:id": ["summary", "review-years", "review-states", "review-formats", "review-kinds", "review-areas"],
  participation: ["participation"],
  "states/:id": ["summary", "state-facts", "years-:id", "state-areas", "event-list"],
  network: ["network", "links"],
  changes: ["changes-over-time", "change-list"],
  sources: ["source-list", "coverage", "basis", "precision", "disagreements"],
  "sources/:id": ["citing-records"],
};

/** Of a state, whose id stands in that of the figure. */
const years = /^years-[a-z]+$/;

/** What is wrong with the id of a figure on a page that is there; undefined where a slide can show it. */
export function judgeFigure(figure: string, page: string): string | undefined {
  const [first = "overview", second] = page.split("/").filter(Boolean);
  const known = figuresByPage[second === undefined ? first : `${first}/:id`] ?? [];
  if (known.includes(figure) || (known.includes("years-:id") && years.test(figure))) return undefined;
  return `no figure ${figure} on ${page}, expected one of ${known.join(", ")}${hintAt(findNearest(figure, known))}`;
}
