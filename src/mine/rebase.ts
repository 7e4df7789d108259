import type { Briefing, Slide } from "../core/briefing.ts";

/** What was changed since, so that an act can't be taken back or done again. */
export type InTheWay =
  | { readonly part: "title" | "order" | "briefing" | "gone" }
  /** Counted from 1, as it stands now. */
  | { readonly part: "slide"; readonly number: number };

type Rebased = { readonly to: Briefing | null } | { readonly why: InTheWay };

/** What a slide says, in whatever order its fields stand: one that went through the browser's store is the same. */
function contentOf(value: Slide): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const isSameSlide = (one: Slide, other: Slide) => one === other || contentOf(one) === contentOf(other);
const idsOf = ({ slides }: Briefing) => slides.map(({ id }) => id);
const byId = ({ slides }: Briefing) => new Map(slides.map((slide) => [slide.id, slide]));

/** Puts an id behind the nearest one that stands before it in another list, or first. */
function insert(ids: readonly string[], id: string, order: readonly string[]): string[] {
  const before = order.slice(0, order.indexOf(id)).findLast((one) => ids.includes(one));
  return ids.toSpliced(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
}

/** The order after the step, with what was added and deleted elsewhere; undefined where both moved slides. */
function orderAfter(now: readonly string[], from: readonly string[], to: readonly string[]): string[] | undefined {
  const common = (ids: readonly string[], other: readonly string[]) => ids.filter((id) => other.includes(id));
  const isMove = `${common(from, to)}` !== `${common(to, from)}`;
  if (!isMove) {
    const left = now.filter((id) => !from.includes(id) || to.includes(id));
    const added = to.filter((id) => !from.includes(id) && !now.includes(id));
    return added.reduce<string[]>((ids, id) => insert(ids, id, to), left);
  }
  if (`${common(now, from)}` !== `${common(from, now)}`) return undefined;
  const left = to.filter((id) => now.includes(id) || !from.includes(id));
  const added = now.filter((id) => !from.includes(id) && !to.includes(id));
  return added.reduce<string[]>((ids, id) => insert(ids, id, now), left);
}

/** The first slide that is not as the step left it, where it would change or delete it, or add it a second time. */
function findInTheWay(present: Briefing, from: Briefing, to: Briefing): InTheWay | undefined {
  const [now, wanted] = [byId(present), byId(to)];
  for (const slide of from.slides) {
    const next = wanted.get(slide.id);
    if (next !== undefined && isSameSlide(next, slide)) continue;
    const here = now.get(slide.id);
    if (here === undefined) return { part: "gone" };
    if (!isSameSlide(here, slide)) return { part: "slide", number: present.slides.indexOf(here) + 1 };
  }
  const old = byId(from);
  for (const slide of to.slides) {
    const here = old.has(slide.id) ? undefined : now.get(slide.id);
    if (here !== undefined && !isSameSlide(here, slide)) {
      return { part: "slide", number: present.slides.indexOf(here) + 1 };
    }
  }
  return undefined;
}

const isSameBriefing = (one: Briefing, other: Briefing) =>
  one.title === other.title &&
  `${idsOf(one)}` === `${idsOf(other)}` &&
  one.slides.every((slide, i) => isSameSlide(slide, other.slides[i] ?? slide));

/**
 * Does to a briefing as it is now what leads from one of its states to another, and nothing else: what was changed elsewhere
 * since stays. Where that is the very thing that the step is about, it says what it was. Null is a deleted briefing.
 */
export function rebase(present: Briefing | null, from: Briefing | null, to: Briefing | null): Rebased {
  if (present === null || from === null) return present === from ? { to } : { why: { part: "briefing" } };
  if (to === null) return isSameBriefing(present, from) ? { to } : { why: { part: "briefing" } };
  if (from.title !== to.title && present.title !== from.title) return { why: { part: "title" } };
  const why = findInTheWay(present, from, to);
  if (why !== undefined) return { why };
  const order = orderAfter(idsOf(present), idsOf(from), idsOf(to));
  if (order === undefined) return { why: { part: "order" } };
  const [now, was] = [byId(present), byId(from)];
  const wanted = new Map(
    to.slides.flatMap((slide) => {
      const old = was.get(slide.id);
      return old !== undefined && isSameSlide(old, slide) ? [] : [[slide.id, slide] as const];
    }),
  );
  const slides = order.flatMap((id) => wanted.get(id) ?? now.get(id) ?? []);
  return { to: { ...present, title: from.title === to.title ? present.title : to.title, slides } };
}
