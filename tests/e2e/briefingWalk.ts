import type { Locator, Page } from "@playwright/test";
import { type Copy, handOver, type MadeSlide } from "./briefingHandOver.ts";
import { button, link, namesIn, press, reach, title } from "./byKeys.ts";
import { expect, test } from "./page.ts";
import { record } from "./places.ts";

const name = "Ten for the room";
const notes = "Say first: thirteen of fourteen.\nThen <what> is missing & why.";
const ownTitle = "Where the Convention stands";
const count = 10;

const dialog = (page: Page) => page.getByRole("dialog", { name: "Add to briefing" });
const status = (page: Page) => page.getByRole("status").first();

/** Goes to another page through search, which has a key of its own on every page. */
async function goTo(page: Page, label: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Search the record, pages and actions" })).toBeFocused();
  await page.keyboard.type(label);
  await expect(page.getByRole("option", { selected: true })).toHaveText(new RegExp(`^${label}`));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation", { name: "Pages" }).locator("[aria-current=page]")).toHaveText(label);
  await expect(title(page)).toBeFocused();
}

/** Adds what a button stands for as the slide of a number; the focus comes back to the button. */
async function addBy(page: Page, add: Locator, number: number): Promise<void> {
  await press(page, add);
  if (number === 1) {
    await reach(page, dialog(page).getByRole("textbox", { name: "Title of the new briefing" }));
    await page.keyboard.type(name);
  }
  await press(page, button(dialog(page), "Add"));
  await expect(dialog(page).getByRole("status").filter({ hasText: "Added" })).toHaveText(
    `Added to “${name}” as slide ${number}.`,
  );
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator(":focus")).toHaveText(/^Add /);
}

/** Adds a figure of the page, known by its id, and gives what it finds. */
async function addFigure(page: Page, id: string, number: number): Promise<string> {
  const frame = page.locator(`section[aria-labelledby="${id}-finding"]`);
  const finding = (await frame.getByRole("heading").first().innerText()).trim();
  await addBy(page, button(frame, "Add to briefing"), number);
  if (number === count) await press(page, link(dialog(page), "Open the briefing"));
  else await closeDialog(page);
  return finding;
}

/** Ten slides from five pages, from the Overview on. */
async function gather(page: Page): Promise<MadeSlide[]> {
  const made: MadeSlide[] = [];
  const add = async (of: string, id: string) => {
    const finding = await addFigure(page, id, made.length + 1);
    made.push({ figure: `${of}/${id}`, title: finding, notes: "" });
  };
  await addBy(page, button(page, "Add these figures to a briefing"), 1);
  await closeDialog(page);
  // A slide of the headline figures has the headline of the page.
  made.push({ figure: "overview/headlines", title: await title(page).innerText(), notes: "" });
  await add("overview", "counts");

  await goTo(page, "Road map");
  await press(page, page.locator("summary", { hasText: "Status:" }));
  await press(page, page.getByRole("group", { name: "Status" }).getByRole("checkbox", { name: "late" }), "Space");
  await expect(page).toHaveURL(/status=late$/);
  await page.keyboard.press("Escape");
  await add("roadmap", "timeline");

  await goTo(page, "Convention");
  for (const id of ["steps", "tiles", "register"]) await add("convention", id);

  await goTo(page, "Contributions");
  for (const id of ["contributions-by-year", "contributions-by-contributor"]) await add("contributions", id);

  await goTo(page, "Events");
  await press(page, page.getByRole("checkbox", { name: /^Human, \d+ events$/ }), "Space");
  await expect(title(page)).toHaveText(/events in the human dimension$/);
  for (const id of ["counts", "facet-states"]) await add("events", id);
  return made;
}

/** Types into a field by keys, in place of what it holds. */
async function fill(page: Page, field: Locator, words: string): Promise<void> {
  await press(page, field, "Control+a");
  await page.keyboard.type(words);
  await page.keyboard.press("Tab");
}

/** Moves the last slide up by two places, and gives the first chart of the Convention a title and notes. */
async function arrange(page: Page, gathered: readonly MadeSlide[]): Promise<MadeSlide[]> {
  const expectNames = (slides: readonly MadeSlide[]) =>
    expect.poll(() => namesIn(page)).toEqual(slides.map((one) => one.title));
  await expectNames(gathered);
  await press(page, button(page, "Move slide 10"), "Space");
  await expect(page.getByText(/^(Slide picked up from|Now at) place 10 of 10\.$/)).toBeAttached();
  for (const place of [9, 8]) {
    await page.keyboard.press("ArrowUp");
    await expect(page.getByText(`Now at place ${place} of 10.`)).toBeAttached();
  }
  await page.keyboard.press("Space");
  const moved = [...gathered.slice(0, 7), ...gathered.slice(9), ...gathered.slice(7, 9)];
  await expectNames(moved);

  const words = { figure: "convention/steps", title: ownTitle, notes };
  const at = moved.findIndex(({ figure }) => figure === words.figure);
  await press(page, button(page, new RegExp(`^Slide ${at + 1}:`)));
  await expect(page).toHaveURL(new RegExp(`slide=${at + 1}$`));
  await fill(page, page.getByRole("textbox", { name: "Title", exact: true }), words.title);
  await fill(page, page.getByRole("textbox", { name: "Notes for the speaker" }), words.notes);
  const worded = moved.with(at, words);
  await expectNames(worded);
  return worded;
}

/** Presents with the presenter's window open, leafs through all in step, answers a question, and leaves. */
async function present(page: Page, slides: readonly MadeSlide[]): Promise<void> {
  const isAt = (window: Page, number: number) =>
    expect(status(window)).toHaveText(`Slide ${number} of ${count}: ${slides[number - 1]?.title}`);
  await press(page, link(page, "Present"));
  await isAt(page, 1);
  const opening = page.waitForEvent("popup", { timeout: 15_000 });
  await page.keyboard.press("w");
  const presenter = await opening;
  await expect(title(presenter)).toHaveText(`Presenter’s window: ${name}`);
  const areAt = async (number: number) => {
    const next = slides[number];
    await isAt(page, number);
    await isAt(presenter, number);
    const nextWords = next === undefined ? "This is the last slide." : `Next: ${next.title}`;
    await expect(presenter.getByRole("heading", { level: 2, name: nextWords, exact: true })).toBeVisible();
    const spoken = slides[number - 1]?.notes || "No notes for this slide.";
    for (const line of spoken.split("\n")) {
      await expect(presenter.getByRole("region", { name: "Notes" })).toContainText(line);
    }
  };
  await areAt(1);
  const keys = ["ArrowRight", "PageDown", "Space"];
  for (let number = 2; number <= count; number += 1) {
    // By turns from the room's window and from the presenter's.
    await (number % 2 === 0 ? presenter : page).keyboard.press(keys[number % 3] ?? "ArrowRight");
    await areAt(number);
  }

  // A question from the floor: not human, economic.
  const asked = slides.findIndex(({ figure }) => figure === "events/counts") + 1;
  await page.keyboard.type(`${asked}`);
  await page.keyboard.press("Enter");
  await areAt(asked);
  await page.keyboard.press("q");
  await expect(page.getByRole("combobox", { name: "Dimension" })).toBeFocused();
  await page.keyboard.type("Economic");
  const events = record.events.filter(({ dimension }) => dimension === "economic").length;
  for (const window of [page, presenter]) {
    await expect(status(window)).toHaveText(/^Answering: Economic/);
    await expect(status(window)).toContainText(`${events} events`);
  }
  await page.keyboard.press("Escape");
  await areAt(asked);

  // The window is gone before the key is let go.
  await Promise.all([presenter.waitForEvent("close"), presenter.keyboard.down("Escape").catch(() => undefined)]);
  await page.keyboard.press("Escape");
  await expect(title(page)).toHaveText(name);
}

/**
 * The walk of somebody new, by keys alone: ten slides from five pages, arranged and worded, kept over a reload, presented in
 * two windows, and handed over in every form.
 */
export async function walkBriefing(copy: Copy): Promise<void> {
  const { home, page } = copy;
  const gathered = await test.step("ten slides from five pages", async () => {
    await page.goto(home);
    await page.locator("html[data-live]").waitFor();
    return gather(page);
  });
  const slides = await test.step("arranged, and kept over a reload", async () => {
    const arranged = await arrange(page, gathered);
    await expect(page.getByText("10 slides. Kept in this browser.")).toBeVisible();
    await page.reload();
    expect(await namesIn(page)).toEqual(arranged.map((one) => one.title));
    return arranged;
  });
  await test.step("presented in two windows", () => present(page, slides));
  await test.step("handed over", () => handOver(copy, { name, slides }));
}
