import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { figure, open, readRows, turnOver } from "./places.ts";

/*
 * Numbers taken by hand from the documents, before looking at the record: every event with an article or a date-line of
 * its own, and the dimension that the article names or that its subject belongs to. A dimension is counted where the
 * event itself is about it; a visit, reception or governing body that touches many is counted in none.
 *
 * Voice of Asia, January to March 2025 (voice-of-asia-2025-1). Human:
 *   p. 15 "… human capital as key to regional growth at the 3rd Istanbul HR Forum", 17 February: a forum on people's skills
 *   p. 19 "CICA convenes first Coordination Council meeting of Partnership Network of Leading Universities", 21 February
 * New challenges and threats:
 *   p. 24 "Russia hosts online workshop to advance ICT security awareness", 26 February: names the dimension
 *   p. 26 "Türkiye leads training on open-source intelligence", 24-28 February: names the priority area
 * Not counted: p. 29 Iftar and p. 43 ski tour (social evenings of the Secretariat; the latter only announces human-dimension
 * events), p. 31 wheat project (agriculture), p. 20 Business Council Board (economic), p. 11 Belarus election.
 *
 * Voice of Asia, July to September 2022 (voice-of-asia-2022-3; headings, pages are not marked). Human:
 *   July "Fifth Meeting of the CICA Youth Council", 14-15 July
 * New challenges and threats:
 *   July "Third session of the Specialized Meeting on the Implementation of the UN Global Counter-Terrorism Strategy", 4 July
 *   August "Fourth session …", 3 August
 *   August "Workshop on Sustainable and Secure Development of the Internet", 24 August: "Security of and in the use of ICTs"
 *   September "Fifth session …", 8 September
 *   September "Seminar on combating forgery of documents …", from 26 September: names the priority area
 * Not counted: "round table on Information and Communication Technologies", 7 July, which names the economic dimension;
 * the address to the Youth Council (part of its meeting).
 *
 * Voice of Asia, January to June 2021 (voice-of-asia-2021-1). Economic:
 *   p. 17 "Joint meeting of CICA Secretariat and Diplomatic Business Club", 5 February: names the dimension
 *   p. 21 "CICA Business Council Board Meeting", 31 March: names the dimension
 *   p. 25 "2021 CICA Finance Summit", 17-18 April: names the dimension
 *   p. 28 "CICA Smart Agriculture Application and Development Seminar", 26-27 May: agriculture
 *   p. 33 "Online Workshop on 'Renewable Energy for Energy Security'", 18 June: energy security
 *   p. 39 "CICA Business Council and Business Forum Meeting", 24-25 June, one article: names the dimension
 *   p. 41 "Online CICA seminar on Tourism", 30 June: names the dimension
 * Environmental:
 *   p. 29 "CICA Alley in the capital of Kazakhstan", 1 June: names the dimension
 *   p. 34 "CICA seminar discusses Global Warming Issues", 29 June: natural disaster management
 * Named in passing, p. 37 "CICA Senior Officials Committee Meeting", among what had been held since the committee met in
 * December 2020: a workshop on COVID-19 and small and medium-sized enterprises (economic) and a seminar on volunteerism
 * in disaster risk (environmental). They may have been held in December, so neither the half-year nor a quarter has them.
 */
const cases = [
  {
    digest: "January to March 2025",
    from: "2025-01-01",
    to: "2025-03-31",
    by: "quarter",
    dimensions: ["Human", "New challenges and threats"],
    counts: { "Q1 2025": [2, 2] },
    heading: "4 events in two dimensions begun from 1 Jan 2025 to 31 Mar 2025",
    list: [/Istanbul Human Resources Forum/, /Leading Universities/, /ICT security/, /open-source intelligence/],
  },
  {
    digest: "July to September 2022",
    from: "2022-07-01",
    to: "2022-09-30",
    by: "month",
    dimensions: ["Human", "New challenges and threats"],
    counts: { "July 2022": [1, 1], "August 2022": [0, 2], "September 2022": [0, 2] },
    heading: "6 events in two dimensions begun from 1 Jul 2022 to 30 Sep 2022",
    list: [
      /Youth Council/,
      /^Third session.*Counter-Terrorism/,
      /^Fourth session.*Counter-Terrorism/,
      /Development of the Internet/,
      /^Fifth session.*Counter-Terrorism/,
      /Forgery of Documents/,
    ],
  },
  {
    digest: "January to June 2021",
    from: "2021-01-01",
    to: "2021-06-30",
    by: "quarter",
    dimensions: ["Economic", "Environmental"],
    counts: { "Q1 2021": [2, 0], "Q2 2021": [5, 2] },
    heading: "9 events in two dimensions begun from 1 Jan 2021 to 30 Jun 2021",
    list: [
      /Diplomatic Business Club/,
      /Business Council Board/,
      /Finance Summit/,
      /Smart Agriculture/,
      /Renewable Energy/,
      /Business Council and Business Forum/,
      /Tourism/,
      /CICA Alley/,
      /Climate Change and Global Warming/,
    ],
  },
] as const;

async function readTitles(page: Page): Promise<string[]> {
  const rows = await readRows(figure(page, /^The list/).getByRole("table"));
  return rows.map(([, title = ""]) => title);
}

for (const { digest, from, to, by, dimensions, counts, heading, list } of cases) {
  test(`events of ${digest} in two dimensions are those that the digest reports`, async ({ page }) => {
    await open(page, "events/");
    for (const dimension of dimensions) {
      await page.getByRole("group", { name: "Dimension" }).getByRole("checkbox", { name: dimension }).check();
    }
    await page.getByLabel("Begun from", { exact: true }).fill(from);
    await page.getByLabel("Begun by", { exact: true }).fill(to);
    await page.getByRole("group", { name: "By" }).getByRole("button", { name: by }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);

    const titles = await readTitles(page);
    for (const title of list)
      expect(
        titles.filter((shown) => title.test(shown)),
        String(title),
      ).toHaveLength(1);
    expect(titles).toHaveLength(list.length);

    const shown = page.locator(".figure[aria-labelledby=counts-finding]");
    for (const [period, row] of Object.entries(counts)) {
      for (const [i, n] of row.entries()) {
        const mark = shown.getByRole("button", { name: `${dimensions[i]}, ${period}: ` });
        if (n === 0) await expect(mark).toHaveCount(0);
        else
          await expect(mark).toHaveAccessibleName(`${dimensions[i]}, ${period}: ${n} ${n === 1 ? "event" : "events"}`);
      }
    }
    // The last column counts what lies outside of the period.
    const table = (await readRows(await turnOver(shown))).map((cells) => cells.slice(0, -1));
    const rows = table.filter((cells) => cells.at(-1) !== "0");
    expect(rows).toEqual(
      Object.entries(counts).map(([period, row]) => [period, ...row.map(String), String(row[0] + row[1])]),
    );
  });
}

test("filters are kept by a reload, by the way back and by the way forward", async ({ page }) => {
  await open(page, "events/");
  const title = page.getByRole("heading", { level: 1 });
  const whole = await title.innerText();
  const facet = page.getByRole("group", { name: "Dimension" });
  await facet.getByRole("checkbox", { name: "Human" }).check();
  await expect(title).toHaveText(/in the [a-z -]+ dimension$/);
  const one = await title.innerText();
  await facet.getByRole("checkbox", { name: "New challenges and threats" }).check();
  await expect(title).toHaveText(/in two dimensions$/);
  const two = await title.innerText();

  await expect(page).toHaveURL(/dimension=human,new-challenges$/);
  await page.reload();
  await expect(title).toHaveText(two);
  await expect(facet.getByRole("checkbox", { name: "Human" })).toBeChecked();
  await expect(page.getByRole("button", { name: /^Remove filter: / })).toHaveCount(2);
  await page.goBack();
  await expect(title).toHaveText(one);
  await page.goBack();
  await expect(title).toHaveText(whole);
  await expect(page.getByRole("button", { name: /^Remove filter: / })).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(title).toHaveText(two);
});

test("two filters that change in one tick are both written", async ({ page }) => {
  await open(page, "events/");
  await page.evaluate(() => {
    for (const name of ["Human", "Economic"]) {
      const label = [...document.querySelectorAll<HTMLElement>(".facet label")].find((one) =>
        one.textContent?.startsWith(name),
      );
      label?.querySelector("input")?.click();
    }
  });
  await expect(page).toHaveURL(/dimension=human,economic$/);
});

test("a filter that the address misspells is named and left out", async ({ page }) => {
  await open(page, "events/?dimension=humane,economic&from=2025-02-30");
  const note = page.getByRole("status").filter({ hasText: "Part of the address was left out" });
  await expect(note.getByRole("listitem")).toHaveText([
    "dimension: “humane” is not known here",
    "from: “2025-02-30” is not known here",
  ]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/in the [a-z -]+ dimension$/);
  await note.getByRole("button", { name: "Dismiss" }).click();
  await expect(page).toHaveURL(/events\/\?dimension=economic$/);
});

test("the page of a mark's events counts as many as the mark", async ({ page }) => {
  await open(page, "events/?by=quarter");
  const mark = page.getByRole("button", { name: /^Economic, Q2 2021: / });
  const n = /: (\d+) events$/.exec((await mark.getAttribute("aria-label")) ?? "")?.[1];
  await mark.click();
  await page.getByRole("dialog").getByRole("link", { name: "Show these in Events" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `${n} events in the economic dimension begun from 1 Apr 2021 to 30 Jun 2021`,
  );
});

test("a run of typing is one step of the history, after the filter before it", async ({ page }) => {
  await open(page, "events/");
  await page.getByRole("group", { name: "Dimension" }).getByRole("checkbox", { name: "Human" }).check();
  await page.getByRole("searchbox").pressSequentially("forum");
  await expect(page).toHaveURL(/dimension=human&q=forum$/);
  await page.goBack();
  await expect(page).toHaveURL(/dimension=human$/);
  await page.goBack();
  await expect(page).toHaveURL(/events\/$/);
});

test("a day can be typed: years half typed are neither written nor called reversed", async ({ page }) => {
  await open(page, "events/");
  const [from, to] = [page.getByLabel("Begun from", { exact: true }), page.getByLabel("Begun by", { exact: true })];
  // Days that read the same with the month first.
  const before = await page.evaluate(() => history.length);
  await from.focus();
  await page.keyboard.type("05052024");
  await expect(page).toHaveURL(/from=2024-05-05/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await to.focus();
  await page.keyboard.type("03032025");
  await expect(page).toHaveURL(/from=2024-05-05&to=2025-03-03/);
  await expect(to).toHaveValue("2025-03-03");
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(before + 2);
});
