import type { CicaEvent } from "../../data/schema/events.ts";

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const yearDays = 365;

/**
 * As many events as asked for, each made of parts of real ones (what, where and who) with a day of its own between 2002
 * and 2025, so that values are as common as in the record.
 */
export function generateEvents(real: readonly CicaEvent[], count: number): CicaEvent[] {
  const random = seeded(26);
  const pick = (): CicaEvent => {
    const event = real[Math.floor(random() * real.length)];
    if (event === undefined) throw new Error("real: empty; there is no event to generate from");
    return event;
  };
  return Array.from({ length: count }, (_, i) => {
    const [what, where, who] = [pick(), pick(), pick()];
    const day = new Date(Date.UTC(2002, 0, 1 + Math.floor(random() * 24 * yearDays))).toISOString().slice(0, 10);
    const start = { edtf: day, first: day, last: day, precision: "day" as const };
    return {
      ...what,
      id: `generated-${i}`,
      start,
      end: start,
      city: where.city,
      country: where.country,
      format: where.format,
      states: who.states,
      organisers: who.organisers,
      others: who.others,
      chairmanship: who.chairmanship,
    };
  });
}
