import { expect, test, vi } from "vitest";
import type { SlideModel } from "../../../../src/core/slide.ts";
import { build, firstSlide, wordsOf } from "./build.ts";
import { findFaults, openPackage, readRelations, readSeries, readSheet } from "./package.ts";
import { barsBody, numbersBody, slidesOfAllKinds, stackedBody, stepsBody, toSlide, toTableBody } from "./slides.ts";

// The first deck loads PptxGenJS, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test("a deck with a slide of every kind is a sound package without a picture", async () => {
  const file = await build(slidesOfAllKinds);
  expect(findFaults(file)).toEqual([]);
  const { paths } = openPackage(file);
  expect(paths[0]).toBe("[Content_Types].xml");
  expect(paths.filter((path) => /media|\.(?:png|jpe?g|svg|emf)$/.test(path))).toEqual([]);
  expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(slidesOfAllKinds.length);
});

test("a period that no digest covers is faint, one that is not over yet hatched, and the legend says what that means", async () => {
  const categories = stackedBody.categories.map((one, at) => (at === 1 ? { ...one, isUncovered: true } : one));
  const { text, bytes, xml, file } = await firstSlide(toSlide({ ...stackedBody, categories }));
  const chart = text("ppt/charts/chart1.xml");
  expect(readSeries(chart)[0]?.categories.slice(0, 3)).toEqual(["2019", "2020", "2021"]);
  expect(readSheet(bytes("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx")).get("A3")).toBe("2020");
  const points = (index: number) =>
    [...chart.matchAll(/<c:dPt><c:idx val="(\d+)"\/>([\s\S]*?)<\/c:dPt>/g)].filter(([, at]) => Number(at) === index);
  expect(points(1)).toHaveLength(stackedBody.series.length);
  for (const [, , look = ""] of points(1)) expect(look).toContain('<a:alpha val="40000"/>');
  for (const [, , look = ""] of points(6)) expect(look).toContain("<a:pattFill");
  expect(wordsOf(xml)).toEqual(expect.arrayContaining(["no digest on record", "not over yet"]));
  expect(findFaults(file)).toEqual([]);
  expect(wordsOf((await firstSlide(toSlide(stackedBody))).xml)).not.toContain("no digest on record");
});

test("a pair leads to the page of each side", async () => {
  const half = { title: "A", subtitle: "", body: stackedBody, alt: "A" };
  const linksOf = (page: string) => ({ latest: `/${page}/`, pinned: `/${page}/?as-of=2024-09-18` });
  const halves = [
    { ...half, links: linksOf("events") },
    { ...half, links: linksOf("convention") },
  ] as const;
  const { file, xml, text } = await firstSlide(toSlide({ kind: "pair", halves }));
  expect(findFaults(file)).toEqual([]);
  expect(wordsOf(xml)).toEqual(expect.arrayContaining(["Left: "]));
  const relations = text("ppt/slides/_rels/slide1.xml.rels");
  for (const page of ["events", "convention"]) {
    expect(relations).toContain(`https://cica.example/site/${page}/"`);
    expect(relations).toContain(`https://cica.example/site/${page}/?as-of=2024-09-18"`);
  }
});

test("the faults that the test looks for are found", async () => {
  const { zipSync, unzipSync, strToU8, strFromU8 } = await import("fflate");
  const parts = unzipSync(await build([toSlide(barsBody)]));
  const slide = strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array());
  const broken = {
    ...parts,
    "ppt/slides/slide1.xml": strToU8(slide.replace('id="3"', 'id="2"').replace("rIdChart1", "rIdChart9")),
    "ppt/stray.xml": strToU8("<a><b></a>"),
  };
  const faults = findFaults(zipSync(broken)).join("\n");
  expect(faults).toContain("shape's id twice");
  expect(faults).toContain("rIdChart9");
  expect(faults).toContain("ppt/stray.xml has no content type");
  expect(faults).toContain("nothing points to ppt/stray.xml");
});

test("the values of a bar chart are those of the slide, in its own part and in its workbook", async () => {
  const { text, bytes } = await firstSlide(toSlide(stackedBody));
  const series = readSeries(text("ppt/charts/chart1.xml"));
  const sums = stackedBody.categories.map((_, at) =>
    stackedBody.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  // The last is the sum at the end of each stack.
  expect(series.map(({ name }) => name)).toEqual([...stackedBody.series.map(({ name }) => name), "All"]);
  expect(series.map(({ values }) => values)).toEqual([...stackedBody.series.map(({ values }) => values), sums]);
  expect(series[0]?.categories).toEqual(["2019", "2020", "2021", "2022", "2023", "2024", "2025"]);
  const sheet = readSheet(bytes("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"));
  for (const [column, { name, values }] of stackedBody.series.entries()) {
    const letter = "BCDEF"[column] ?? "";
    expect(sheet.get(`${letter}1`)).toBe(name);
    expect(series[column]?.formula).toBe(`Sheet1!$${letter}$2:$${letter}$8`);
    const cells = values.map((_, row) => sheet.get(`${letter}${row + 2}`));
    // What is not known is an empty cell, and nothing is 0.
    expect(cells).toEqual(values.map((value) => (value === null ? undefined : String(value))));
  }
});

test("what no source states is named, and zero is a zero", async () => {
  const { text, xml } = await firstSlide(toSlide(barsBody));
  const [series] = readSeries(text("ppt/charts/chart1.xml"));
  expect(series?.values).toEqual([1_250_000, 820_000, null, 0, 50_000, 12.5]);
  expect(series?.categories[2]).toBe("Азербайджан");
  expect(wordsOf(xml)).toContain("not stated");
});

test("one series said to be stacked has no label that the format forbids", async () => {
  const { text } = await firstSlide(toSlide({ ...barsBody, isStacked: true }));
  const xml = text("ppt/charts/chart1.xml");
  expect(xml).toContain('<c:grouping val="clustered"/>');
  expect(xml).toContain('<c:dLblPos val="outEnd"/>');
});

test("the title is a title, and the number a field", async () => {
  const { xml } = await firstSlide(toSlide(numbersBody));
  const title = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*type="title"[\s\S]*?<\/p:sp>/.exec(xml)?.[0] ?? "";
  expect(wordsOf(title)).toEqual(["One ratification from entry into force"]);
  expect(xml).toMatch(/<a:fld id="[^"]+" type="slidenum">.*?<a:t>1<\/a:t><\/a:fld>/);
  expect(wordsOf(xml)).toContain(" / 1");
  expect(wordsOf(xml).join("")).toContain("As of 28 March 2025");
  expect(xml).not.toMatch(/[\ue000-\uf8ff]/);
});

test("every graphic says in words what it shows", async () => {
  const { paths, text } = openPackage(await build(slidesOfAllKinds));
  const graphics = paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .flatMap((path) =>
      [...text(path).matchAll(/<p:nv(?:GraphicFrame|GrpSp)Pr><p:cNvPr id="(?!1")[^>]*>/g)].map(([tag]) => tag),
    );
  expect(graphics.length).toBeGreaterThan(8);
  expect(graphics.filter((tag) => !/ descr="[^"]+"/.test(tag))).toEqual([]);
  // A shape without words is said to be an ornament, or has its own words for those who can't see it.
  for (const path of paths.filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one))) {
    const mute = [...text(path).matchAll(/<p:sp>([\s\S]*?)<\/p:sp>/g)].filter(
      ([, shape = ""]) => !shape.includes("<a:t>") && !/ descr="[^"]+"|adec:decorative/.test(shape),
    );
    expect(mute).toEqual([]);
  }
});

test("sources are links: to the document, else to its page; so are both views", async () => {
  const { text, xml } = await firstSlide(toSlide(stepsBody));
  const links = readRelations(text("ppt/slides/_rels/slide1.xml.rels")).filter(({ isExternal }) => isExternal);
  expect(links.map(({ target }) => target.replaceAll("&amp;", "&"))).toEqual([
    "https://example.org/voice.pdf?a=1&b=2",
    "https://cica.example/site/sources/statement-2024/",
    "https://cica.example/site/convention/",
    "https://cica.example/site/convention/?as-of=2025-03-28&data=1",
  ]);
  for (const { id } of links) expect(xml).toContain(`<a:hlinkClick r:id="${id}"`);
});

test("an address that is not of the web is no link", async () => {
  const source = { id: "x", title: "A file", marks: 1, url: "javascript:alert(1)" };
  const { text, xml } = await firstSlide(toSlide(numbersBody, { sources: [source], links: null }));
  expect(readRelations(text("ppt/slides/_rels/slide1.xml.rels")).filter(({ isExternal }) => isExternal)).toEqual([]);
  expect(wordsOf(xml)).toContain("A file");
});

test("sources beyond the foot are counted there and named in the notes", async () => {
  const sources = Array.from({ length: 30 }, (_, at) => ({
    id: `s${at}`,
    title: `Report of the meeting number ${at} of the Senior Officials Committee`,
    marks: 1,
    url: null,
  }));
  const { text, xml } = await firstSlide(toSlide(numbersBody, { sources }));
  expect(wordsOf(xml).join("")).toMatch(/ · \d+ more/);
  expect(wordsOf(text("ppt/notesSlides/notesSlide1.xml")).join(" ")).toContain("meeting number 29");
});

test("a source too long for two lines of the foot is cut there, and others have only the room that it leaves", async () => {
  const toSource = (id: string, count: number) => ({
    id,
    title: `${id} of the Gazette `.repeat(count).trim(),
    marks: 1,
    url: null,
  });
  const [long, other] = [toSource("Text", 9), toSource("Law", 5)];
  const sourcesOf = async (sources: readonly (typeof long)[]) => {
    const { xml, text } = await firstSlide(toSlide(numbersBody, { sources }));
    const foot = /name="Sources"[\s\S]*?<\/p:sp>/.exec(xml)?.[0] ?? "";
    return { words: wordsOf(foot).join(""), notes: wordsOf(text("ppt/notesSlides/notesSlide1.xml")) };
  };
  // 800 pixels of 14: a line has about a hundred letters.
  expect((await sourcesOf([long, other])).words).toBe(`${long.title} · 1 more`);
  const endless = toSource("Act", 30);
  const { words, notes } = await sourcesOf([endless]);
  expect(words).toMatch(/^Act of .*…$/);
  expect(words.length).toBeLessThan(220);
  expect(notes).toContain(`Source: ${endless.title}`);
});

test("notes stand in the notes pages, line by line, five thousand words of them too", async () => {
  const long = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(" ");
  const { file, text } = await firstSlide(toSlide(numbersBody, { notes: `First.\n\n${long} <b>&` }));
  expect(findFaults(file)).toEqual([]);
  const notes = text("ppt/notesSlides/notesSlide1.xml");
  expect(wordsOf(notes)).toEqual(expect.arrayContaining(["First.", `${long} &lt;b&gt;&amp;`]));
  expect(readRelations(text("ppt/slides/_rels/slide1.xml.rels")).map(({ type }) => type)).toContain("notesSlide");
});

test("markup is text, and signs that XML can't hold are left out", async () => {
  const evil = 'A <script>alert(1)</script> & "quote" \u0000\u0007\ud800\ufffe]]> end';
  const model = toSlide(
    {
      ...barsBody,
      series: [{ ...barsBody.series[0], name: evil }],
      categories: barsBody.categories.map((one) => ({ ...one, label: evil })),
    },
    { title: evil, subtitle: evil, alt: evil, notes: evil, warnings: [evil], asOfWords: evil },
  );
  const { file, xml } = await firstSlide(model);
  expect(findFaults(file)).toEqual([]);
  expect(wordsOf(xml)[0]).toMatch(/^A &lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; .quot;quote.quot; \]\]&gt; end$/);
  const whole = await build([model], evil);
  expect(findFaults(whole)).toEqual([]);
});

test("a table is a table, and what it has no room for is counted", async () => {
  const { xml } = await firstSlide(toSlide(toTableBody(60)));
  const rows = [...xml.matchAll(/<a:tr /g)].length;
  expect(rows).toBeGreaterThan(8);
  expect(wordsOf(xml)).toContain(`… and ${60 - (rows - 1)} more rows, not shown here`);
  expect(wordsOf(xml)).toEqual(
    expect.arrayContaining(["State", "State 0 &amp; &lt;others&gt;", "not stated", "2,000"]),
  );
  expect(xml).toContain('<a:tblPr firstRow="1"/>');
});

test("what had to be left out is said on the slide", async () => {
  const { xml } = await firstSlide(
    toSlide(numbersBody, { warnings: ["The filter was left out.", "The state is gone."] }),
  );
  expect(wordsOf(xml)).toContain("Note: The filter was left out. The state is gone.");
});

test("figures of nothing are slides too", async () => {
  const empty: readonly SlideModel[] = [
    toSlide({ ...barsBody, categories: [], series: [] }),
    toSlide({ ...stepsBody, steps: [] }),
    toSlide({ kind: "numbers", items: [] }),
    toSlide({ kind: "tiles", tiles: [], legend: [] }),
    toSlide({ kind: "list", items: [], more: 0 }),
    toSlide({ kind: "table", table: { caption: "", columns: [], rows: [] } }),
    toSlide({ kind: "text", paragraphs: [] }, { title: "", subtitle: "", notes: "" }),
    toSlide({ kind: "title", lines: [] }, { title: "" }),
    toSlide({
      kind: "timeline",
      from: "2020-01-01",
      until: "2020-01-01",
      asOf: "2020-01-01",
      bands: [],
      rows: [],
      more: 0,
    }),
  ];
  expect(findFaults(await build(empty))).toEqual([]);
});

test("two hundred slides", async () => {
  const many = Array.from(
    { length: 200 },
    (_, at) => slidesOfAllKinds[at % slidesOfAllKinds.length] ?? toSlide(numbersBody),
  );
  const file = await build(many);
  expect(findFaults(file)).toEqual([]);
  expect(wordsOf(openPackage(file).text("ppt/slides/slide200.xml"))).toContain(" / 200");
}, 60_000);

test("the same slides are the same file, which says what it is and not where it was made", async () => {
  const [one, two] = [await build(slidesOfAllKinds), await build(slidesOfAllKinds)];
  expect(two).toEqual(one);
  const core = openPackage(one).text("docProps/core.xml");
  expect(core).toContain("<dc:title>Where it stands</dc:title>");
  expect(core).toContain("version 2025.2");
  expect(core).toContain("2025-04-01T09:00:00Z");
  expect(core + openPackage(one).text("docProps/app.xml")).not.toMatch(/PptxGenJS/);
});
