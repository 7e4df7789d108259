import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { pptxText } from "../../text/enPptx.ts";
import { escapeXml } from "../xml.ts";
import { colours, fonts, toneColours } from "./look.ts";
import type { Drawn } from "./pen.ts";
import { mendSlide } from "./shapes.ts";
import { toWorkbook, zipTime } from "./workbook.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const presentation = "application/vnd.openxmlformats-officedocument.presentationml";

/** By where a part stands: PptxGenJS also names masters that are not there. */
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentation}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${presentation}.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${presentation}.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${presentation}.slideMaster+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${presentation}.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${presentation}.notesSlide+xml`],
  [/^ppt\/presProps\.xml$/, `${presentation}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentation}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentation}.tableStyles+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.theme+xml"],
  [/^ppt\/charts\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

function toContentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = contentTypes.find(([place]) => place.test(path))?.[1];
    return type === undefined ? [] : `<Override PartName="/${path}" ContentType="${type}"/>`;
  });
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${overrides.join("")}</Types>`;
}

/** What the file says of itself: nothing of the machine on which it was made. */
export interface FileFacts {
  readonly title: string;
  readonly version: string;
  readonly made: Date;
}

function toCore({ title, version, made }: FileFacts): string {
  const time = made.toISOString().replace(/\.\d+Z$/, "Z");
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(pptxText.subject(version))}</dc:subject><dc:creator>${pptxText.author}</dc:creator><cp:lastModifiedBy>${pptxText.author}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified><dc:language>en-GB</dc:language></cp:coreProperties>`;
}

function toApp(slides: number): string {
  return `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${pptxText.author}</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;
}

const themeColours: Readonly<Record<string, string>> = {
  dk1: colours.ink,
  lt1: colours.ground,
  dk2: colours.quiet,
  lt2: colours.band,
  accent1: colours.accent,
  accent2: toneColours["military-political"],
  accent3: toneColours.economic,
  accent4: toneColours.environmental,
  accent5: toneColours.human,
  accent6: toneColours["new-challenges"],
  hlink: colours.accent,
  folHlink: colours.quiet,
};

/** The site's colours and fonts as the theme: what is added in PowerPoint looks like the rest. */
function mendTheme(xml: string): string {
  const scheme = Object.entries(themeColours).map(
    ([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
  );
  const font = (tag: string, face: string) =>
    `<a:${tag}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${tag}>`;
  return xml
    .replace(
      /<a:clrScheme name="[^"]*">[\s\S]*?<\/a:clrScheme>/,
      `<a:clrScheme name="CICA">${scheme.join("")}</a:clrScheme>`,
    )
    .replace(
      /<a:fontScheme name="[^"]*">[\s\S]*?<\/a:fontScheme>/,
      `<a:fontScheme name="CICA">${font("majorFont", fonts.title)}${font("minorFont", fonts.text)}</a:fontScheme>`,
    );
}

function mendPresentation(xml: string): string {
  const notes = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? "";
  return xml
    .replace(notes, "")
    .replace("<p:sldIdLst>", `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>')
    .replace(/ autoCompressPictures="0"/, "")
    .replace(/\s+saveSubsetFonts/, " saveSubsetFonts");
}

function toNotesBody(lines: readonly string[]): string {
  const paragraphs = lines.map((line) =>
    line === ""
      ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>'
      : `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
  );
  return `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.length === 0 ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>' : paragraphs.join("")}</p:txBody>`;
}

function mendNotes(xml: string, lines: readonly string[]): string {
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>[\s\S]*?)<p:txBody>[\s\S]*?<\/p:txBody>/,
    (_, before: string) => before + toNotesBody(lines),
  );
}

function addRelations(xml: string, added: readonly string[]): string {
  return xml.replace("</Relationships>", `${added.join("")}</Relationships>`);
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

export interface MendedContent {
  readonly drawn: Drawn;
  readonly notes: readonly string[];
}

/** The package that PptxGenJS wrote, with our charts in it and without its mistakes. */
export function mendPackage(written: Uint8Array, slides: readonly MendedContent[], facts: FileFacts): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(written)).filter(([path]) => !path.endsWith("/")));
  const change = (path: string, mend: (xml: string) => string) => {
    const bytes = parts.get(path);
    if (bytes !== undefined) parts.set(path, strToU8(mend(strFromU8(bytes))));
  };
  let charts = 0;
  for (const [at, { drawn, notes }] of slides.entries()) {
    const added: string[] = [];
    change(`ppt/slides/slide${at + 1}.xml`, (xml) => {
      const mended = mendSlide(xml, drawn);
      for (const { relation: id, thing } of mended.charts) {
        if (thing.chart === null) continue;
        charts += 1;
        const workbook = `Microsoft_Excel_Worksheet${charts}.xlsx`;
        added.push(relation(id, "chart", `../charts/chart${charts}.xml`));
        parts.set(`ppt/charts/chart${charts}.xml`, strToU8(thing.chart.xml));
        parts.set(
          `ppt/charts/_rels/chart${charts}.xml.rels`,
          strToU8(
            addRelations(
              `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
              [relation("rId1", "package", `../embeddings/${workbook}`)],
            ),
          ),
        );
        parts.set(`ppt/embeddings/${workbook}`, toWorkbook(thing.chart.sheet));
      }
      return mended.xml;
    });
    change(`ppt/slides/_rels/slide${at + 1}.xml.rels`, (xml) => addRelations(xml, added));
    change(`ppt/notesSlides/notesSlide${at + 1}.xml`, (xml) => mendNotes(xml, notes));
  }
  for (const path of parts.keys()) {
    if (/^ppt\/slide(?:Layouts|Masters)\/[^/]+\.xml$/.test(path)) {
      change(path, (xml) => mendSlide(xml, { things: [], groups: [] }).xml);
    }
  }
  change("ppt/presentation.xml", mendPresentation);
  change("ppt/theme/theme1.xml", mendTheme);
  // PowerPoint wants a theme for each master.
  const theme = parts.get("ppt/theme/theme1.xml");
  if (theme !== undefined) parts.set("ppt/theme/theme2.xml", theme);
  change("ppt/notesMasters/_rels/notesMaster1.xml.rels", (xml) => xml.replace("theme1.xml", "theme2.xml"));
  parts.set("docProps/core.xml", strToU8(toCore(facts)));
  parts.set("docProps/app.xml", strToU8(toApp(slides.length)));
  parts.delete("[Content_Types].xml");
  const paths = [...parts.keys()].toSorted();
  const ordered: Zippable = { "[Content_Types].xml": strToU8(toContentTypes(paths)) };
  // A workbook is a zip already.
  for (const path of paths)
    ordered[path] = [parts.get(path) ?? new Uint8Array(), { level: path.endsWith(".xlsx") ? 0 : 4 }];
  return zipSync(ordered, { mtime: zipTime });
}
