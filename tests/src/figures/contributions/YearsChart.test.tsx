import { render, screen } from "@testing-library/react";
import type { ComponentProps } from "react";
import { expect, it, vi } from "vitest";
import { layoutContributions } from "../../../../src/figures/contributions/layout.ts";
import { YearsChart } from "../../../../src/figures/contributions/YearsChart.tsx";
import { yearsModel } from "../../../../src/figures/contributions/years.ts";
import { record } from "../../renderApp.tsx";
import { everyContribution } from "../../smallDataset.ts";

const { drawn } = vi.hoisted(() => ({ drawn: vi.fn() }));
vi.mock("recharts", async (load) => {
  const recharts = await load<typeof import("recharts")>();
  const Grid = (props: ComponentProps<typeof recharts.CartesianGrid>) => {
    drawn();
    return <recharts.CartesianGrid {...props} />;
  };
  return { ...recharts, CartesianGrid: Grid };
});

const asOf = record.meta.latestSource;
const chartOf = (kinds: (typeof everyContribution)["kinds"]) => {
  const model = yearsModel(record, { filter: { ...everyContribution, kinds }, asOf });
  return <YearsChart model={model} layout={layoutContributions(model)} of={record} ahead={undefined} width={640} />;
};

it("has Recharts draw nothing anew at a filter", async () => {
  const { rerender } = render(chartOf([]));
  const before = (await screen.findAllByRole("button")).length;
  expect(drawn).toHaveBeenCalled();
  drawn.mockClear();
  rerender(chartOf(["in-kind"]));
  expect(screen.getAllByRole("button").length).toBeLessThan(before);
  expect(drawn).not.toHaveBeenCalled();
});
