import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Contribution } from "../../../../data/schema/contributions.ts";
import { ContributorsChart } from "../../../../src/figures/contributions/ContributorsChart.tsx";
import { contributorsModel } from "../../../../src/figures/contributions/contributors.ts";
import { layoutContributions } from "../../../../src/figures/contributions/layout.ts";
import { record } from "../../renderApp.tsx";
import { everyContribution } from "../../smallDataset.ts";

const [sample] = record.contributions;
if (sample === undefined) throw new Error("The record has no contributions.");

const gift = (id: string, kind: Contribution["kind"], disclosed: boolean): Contribution => {
  const { within: _, ...rest } = sample;
  return {
    ...rest,
    id,
    contributor: "CHN",
    kind,
    disclosed,
    amount: disclosed ? 5 : null,
    currency: disclosed ? "USD" : null,
  };
};

/** Three cash contributions, one of them disclosed, then one in kind: on an axis that ends at four. */
const dataset = {
  ...record,
  contributions: [
    gift("a", "cash", false),
    gift("b", "cash", true),
    gift("c", "cash", false),
    gift("d", "in-kind", false),
  ],
};

describe("ContributorsChart", () => {
  it("stacks the kinds from zero and hatches what is not disclosed at the end of each", () => {
    const model = contributorsModel(dataset, { filter: everyContribution });
    const { container } = render(<ContributorsChart model={model} layout={layoutContributions(model)} />);
    const placeOf = (rect: Element | null) => [rect?.getAttribute("x"), rect?.getAttribute("width")];
    const marks = screen.getAllByRole("button");
    expect(marks.map((mark) => [mark.getAttribute("data-mark"), ...placeOf(mark)])).toEqual([
      ["0,0", "0%", "75%"],
      ["0,1", "75%", "25%"],
    ]);
    expect(marks.map((mark) => placeOf(mark.nextElementSibling))).toEqual([
      ["25%", "50%"],
      ["75%", "25%"],
    ]);
    expect(container.querySelector("text.strong")).toHaveTextContent("4");
    expect(container.querySelector("text.strong")).toHaveAttribute("x", "100%");
    expect(container.querySelector("[data-bar=CHN]")).toHaveTextContent("China");
  });
});
