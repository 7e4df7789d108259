import { describe, expect, it } from "vitest";
import { registerModel } from "../../../../src/figures/register/model.ts";
import { latestDay, smallDataset } from "../../smallDataset.ts";

const order = (by: "state" | "signature" | "ratification" | "deposit") =>
  registerModel(smallDataset, latestDay, by).rows.map(({ state }) => state);

describe("registerModel", () => {
  it("has a line for each participant, blank where no source states a date", () => {
    const { rows } = registerModel(smallDataset, latestDay, "state");
    expect(rows.map(({ name, signature, ratification, deposit }) => [name, signature, ratification, deposit])).toEqual([
      ["Azerbaijan", null, "1 Jan – 17 Sep 2024", null],
      ["China", null, "2024", "14 Mar 2025"],
      ["Kazakhstan", "8 Jun 2010", "28 Nov 2011", null],
      ["Kuwait", null, "1 Jan 2025 or later", null],
      ["Sri Lanka", null, null, null],
      ["Türkiye", null, "by Mar 2023", null],
    ]);
  });

  it("names the source of the act that says most, with the place before its first comma", () => {
    const { rows } = registerModel(smallDataset, latestDay, "state");
    expect(rows.find(({ state }) => state === "KAZ")?.source).toBe("law-2011, article 1");
    expect(rows.find(({ state }) => state === "LKA")?.source).toBe("no act on record");
  });

  it("says how many of the Member States have ratified, others not counted", () => {
    expect(registerModel(smallDataset, latestDay, "state").finding).toBe(
      "5 of 6 Member States are on record as having ratified",
    );
  });

  it("orders by the last day of an act, states without it last and as they were", () => {
    expect(order("state")).toEqual(["AZE", "CHN", "KAZ", "KWT", "LKA", "TUR"]);
    expect(order("ratification")).toEqual(["KAZ", "TUR", "AZE", "CHN", "KWT", "LKA"]);
    expect(order("signature")).toEqual(["KAZ", "AZE", "CHN", "KWT", "LKA", "TUR"]);
    expect(order("deposit")).toEqual(["CHN", "AZE", "KAZ", "KWT", "LKA", "TUR"]);
  });

  it("orders an act without a last day by the day on which it was reported", () => {
    const actions = smallDataset.convention.actions.map((action) =>
      action.state === "KWT" ? { ...action, date: { ...action.date, first: "2010-01-01" } } : action,
    );
    const convention = { ...smallDataset.convention, actions };
    const states = registerModel({ ...smallDataset, convention }, latestDay, "ratification").rows.map(
      ({ state }) => state,
    );
    expect(states).toEqual(["KAZ", "TUR", "AZE", "CHN", "KWT", "LKA"]);
  });

  it("gives the table the same lines", () => {
    const { rows, table } = registerModel(smallDataset, latestDay, "ratification");
    expect(table.rows.map(({ key, opens }) => [key, opens])).toEqual(
      rows.map(({ state }) => [state, `states/${state}`]),
    );
    expect(table.rows[0]?.cells).toEqual(["Kazakhstan", "8 Jun 2010", "28 Nov 2011", null, "law-2011, article 1"]);
  });
});
