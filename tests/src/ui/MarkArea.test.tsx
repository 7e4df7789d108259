import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { MarkArea } from "../../../src/ui/MarkArea.tsx";
import { ViewProvider } from "../../../src/view/ViewProvider.tsx";
import { nextAct } from "../nextAct.ts";

function Address() {
  return <output>{useLocation().search}</output>;
}

/** Places from the top and the left, as "row,column". */
function Marks({ places }: { places: readonly string[] }) {
  return places.map((place) => (
    <button
      key={place}
      type="button"
      tabIndex={-1}
      aria-label={`Mark ${place}`}
      data-mark={place}
      data-opens={`events/${place}`}
    />
  ));
}

function area(places: readonly string[], stacks: boolean, hidden: readonly string[] = []) {
  return (
    <MemoryRouter>
      <ViewProvider known={undefined}>
        <MarkArea>
          <div data-stacks={stacks ? "" : undefined}>
            {places.map((place) => (
              <div key={place} hidden={hidden.includes(place)}>
                <Marks places={[place]} />
              </div>
            ))}
          </div>
        </MarkArea>
        <Address />
      </ViewProvider>
    </MemoryRouter>
  );
}

function renderMarks(places: readonly string[], stacks = false) {
  const { rerender } = render(area(places, stacks));
  return {
    user: userEvent.setup(),
    draw: (next: readonly string[]) => rerender(area(next, stacks)),
    hide: (hidden: readonly string[]) => rerender(area(places, stacks, hidden)),
  };
}

const stops = () => screen.getAllByRole("button").filter((mark) => mark.tabIndex === 0);
const nextTask = () => new Promise((done) => setTimeout(done));
const focused = () => document.activeElement?.getAttribute("aria-label");

describe("MarkArea", () => {
  it("is one tab stop, which follows the arrow keys", async () => {
    const { user } = renderMarks(["0,0", "0,1", "1,0"]);
    await user.tab();
    expect(focused()).toBe("Mark 0,0");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(focused()).toBe("Mark 1,0");
    expect(stops().map((mark) => mark.getAttribute("aria-label"))).toEqual(["Mark 1,0"]);
  });

  it("reads marks in stacks where the drawing says so", async () => {
    const { user } = renderMarks(["1,0", "0,0", "1,1"], true);
    await user.tab();
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("Mark 0,0");
    await user.keyboard("{ArrowRight}");
    expect(focused()).toBe("Mark 1,1");
  });

  it("is entered at the base of the first stack, though another mark is drawn first", async () => {
    const { user } = renderMarks(["-1,2", "-1,0", "0,0", "0,2"], true);
    await user.tab();
    expect(focused()).toBe("Mark 0,0");
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("Mark -1,0");
  });

  it("stays in the tab order when its stop is taken away", async () => {
    const { draw } = renderMarks(["0,0", "0,1"]);
    draw(["0,1", "0,2"]);
    await waitFor(() => expect(stops().map((mark) => mark.getAttribute("aria-label"))).toEqual(["Mark 0,1"]));
  });

  it("passes over marks of what is hidden, by arrows and by Home and End", async () => {
    const { user, hide } = renderMarks(["0,0", "1,0", "2,0", "3,0", "4,0"]);
    hide(["0,0", "2,0", "4,0"]);
    await waitFor(() => expect(stops().map((mark) => mark.getAttribute("aria-label"))).toEqual(["Mark 1,0"]));
    await user.tab();
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("Mark 3,0");
    await user.keyboard("{ArrowRight}");
    expect(focused()).toBe("Mark 3,0");
    await user.keyboard("{ArrowLeft}{Home}");
    expect(focused()).toBe("Mark 1,0");
    await user.keyboard("{End}");
    expect(focused()).toBe("Mark 3,0");
  });

  it("has one stop when the mark that had it is hidden, and still when it is back", async () => {
    const { hide } = renderMarks(["0,0", "1,0"]);
    hide(["0,0"]);
    await waitFor(() => expect(stops().map((mark) => mark.getAttribute("aria-label"))).toEqual(["Mark 1,0"]));
    hide([]);
    await nextTask();
    const all = screen.getAllByRole("button").map((mark) => mark.tabIndex);
    expect(all).toEqual([-1, 0]);
    hide(["0,0", "1,0"]);
    await nextTask();
    hide([]);
    await waitFor(() => expect(stops()).toHaveLength(1));
  });

  it("has its stop at a mark that is shown before the reader's next act, if not sooner", async () => {
    const { hide } = renderMarks(["0,0", "1,0"]);
    hide(["0,0"]);
    // Told of the change by now: the screen comes first.
    await Promise.resolve();
    expect(stops().map((mark) => mark.getAttribute("aria-label"))).not.toEqual(["Mark 1,0"]);
    fireEvent.keyDown(document.body, { key: "Tab" });
    expect(stops().map((mark) => mark.getAttribute("aria-label"))).toEqual(["Mark 1,0"]);
  });

  it("tells a mark for the eye on focus and hover, until Escape", async () => {
    const { user } = renderMarks(["0,0", "0,1"]);
    await user.tab();
    expect(screen.getByText("Mark 0,0")).toHaveClass("tip");
    fireEvent.pointerOver(screen.getByRole("button", { name: "Mark 0,1" }));
    expect(screen.getByText("Mark 0,1")).toHaveAttribute("aria-hidden", "true");
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Mark 0,1")).not.toBeInTheDocument();
  });

  it.each(["{Enter}", " "])("opens the sources of a mark by %j", async (key) => {
    const { user } = renderMarks(["0,0"]);
    await user.tab();
    await user.keyboard(key);
    nextAct();
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("?open=events/0,0"));
  });

  it("opens the sources of a mark by a click", async () => {
    const { user } = renderMarks(["0,0", "0,1"]);
    await user.click(screen.getByRole("button", { name: "Mark 0,1" }));
    nextAct();
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("?open=events/0,1"));
  });

  describe("with marks that are drawn twice, of which one drawing is out of sight", () => {
    interface DrawingProps {
      readonly nth: number;
      readonly names: readonly string[];
      readonly isInSight: boolean;
    }

    function Drawing({ nth, names, isInSight }: DrawingProps) {
      const markOf = (name: string, column: number) => ({
        role: "button",
        tabIndex: -1,
        "aria-label": `${name} in drawing ${nth}`,
        "data-mark": `0,${column}`,
        "data-opens": `events/${name}`,
      });
      return (
        <g visibility={isInSight ? undefined : "hidden"}>
          {names.map((name, column) => (
            <rect key={name} {...markOf(name, column)} />
          ))}
        </g>
      );
    }
    const stopNames = () => stops().map((mark) => mark.getAttribute("aria-label"));

    /** Two drawings of marks by name; a mark of the same name opens the same. */
    function drawings(inSight: number, names: readonly (readonly string[])[]) {
      return (
        <MemoryRouter>
          <ViewProvider known={undefined}>
            <MarkArea>
              <svg data-stacks="">
                <title>Stacks</title>
                <Drawing nth={1} names={names[0] ?? []} isInSight={inSight === 1} />
                <Drawing nth={2} names={names[1] ?? []} isInSight={inSight === 2} />
              </svg>
            </MarkArea>
          </ViewProvider>
        </MemoryRouter>
      );
    }
    const get = (name: string) => screen.getByRole("button", { name });

    it("has the stop and the focus on the same mark of what is in sight, and scrolls nowhere", async () => {
      const names = [
        ["2021", "2022"],
        ["2021", "2022"],
      ];
      const { rerender } = render(drawings(1, names));
      get("2021 in drawing 1").focus();
      await userEvent.keyboard("{ArrowRight}");
      expect(focused()).toBe("2022 in drawing 1");
      const focus = vi.spyOn(get("2022 in drawing 2"), "focus");
      rerender(drawings(2, names));
      await waitFor(() => expect(focused()).toBe("2022 in drawing 2"));
      expect(focus).toHaveBeenCalledWith({ preventScroll: true });
      expect(stopNames()).toEqual(["2022 in drawing 2"]);
      await userEvent.keyboard("{ArrowLeft}");
      expect(focused()).toBe("2021 in drawing 2");
    });

    it("gives the focus to the mark where Tab comes, if the one that had it is not drawn", async () => {
      const names = [
        ["2021", "2022"],
        ["2022", "2023"],
      ];
      const { rerender } = render(drawings(1, names));
      get("2021 in drawing 1").focus();
      rerender(drawings(2, names));
      // At once: by the next frame the browser would have taken it away.
      await Promise.resolve();
      expect(focused()).toBe("2022 in drawing 2");
      expect(stopNames()).toEqual(["2022 in drawing 2"]);
    });

    it("leaves the focus alone where it is not on a mark out of sight", async () => {
      const names = [["2021"], ["2021"]];
      const { rerender } = render(drawings(1, names));
      rerender(drawings(2, names));
      await waitFor(() => expect(stopNames()).toEqual(["2021 in drawing 2"]));
      expect(document.body).toHaveFocus();
    });
  });
});
