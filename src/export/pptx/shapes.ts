import { pptxText } from "../../text/enPptx.ts";
import { escapeXml } from "../xml.ts";
import { numberSign } from "./frame.ts";
import { type Box, hatching } from "./look.ts";
import type { Drawn, Group, Thing } from "./pen.ts";

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** What says who a shape is. @param alt null for an ornament. */
function toIdentity(id: number, name: string, alt: string | null): string {
  const words = alt === null || alt === "" ? "" : ` descr="${escapeXml(alt)}"`;
  const named = `<p:cNvPr id="${id}" name="${escapeXml(name)}"${words}`;
  return alt === null ? `${named}>${decorative}</p:cNvPr>` : `${named}/>`;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function frameOf(xml: string): Frame | null {
  const found = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(xml);
  if (found === null) return null;
  const [x = 0, y = 0, w = 0, h = 0] = found.slice(1).map(Number);
  return { x, y, w, h };
}

/** A place in English Metric Units, of which a pixel has 9525. */
function toFrame({ x, y, w, h }: Box): string {
  const [left, top, wide, high] = [x, y, w, h].map((pixels) => Math.round(pixels * 9525));
  return `<a:off x="${left}" y="${top}"/><a:ext cx="${wide}" cy="${high}"/>`;
}

function toGroup(id: number, { name, alt }: Group, members: readonly string[]): string {
  const frames = members.flatMap((xml) => frameOf(xml) ?? []);
  const x = Math.min(...frames.map((frame) => frame.x));
  const y = Math.min(...frames.map((frame) => frame.y));
  const w = Math.max(...frames.map((frame) => frame.x + frame.w)) - x;
  const h = Math.max(...frames.map((frame) => frame.y + frame.h)) - y;
  const box = `<a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/>`;
  return `<p:grpSp><p:nvGrpSpPr>${toIdentity(id, name, alt)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${box}</a:xfrm></p:grpSpPr>${members.join("")}</p:grpSp>`;
}

function toChartFrame(id: number, { name, alt }: Thing, frame: Frame, relation: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr>${toIdentity(id, name, alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${frame.x}" y="${frame.y}"/><a:ext cx="${frame.w}" cy="${frame.h}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** Ways of PptxGenJS that the schema does not know, or that say nothing. */
function tidy(xml: string): string {
  return xml
    .replace(/<p:ph\s+([^>]*?)\s*\/>/g, (_, attributes: string) => {
      const kept = attributes.replace(/\s+/g, " ").replace(/ ?hasCustomPrompt="1"/, "");
      return `<p:ph ${kept.trim()}/>`;
    })
    .replace(
      /<a:hlinkClick (r:id="[^"]+")[^>]*?( tooltip="[^"]+")?(?: history="1"[^>]*?)?(\/?)>/g,
      "<a:hlinkClick $1$2$3>",
    )
    .replace(/<a:(latin|ea|cs) typeface="\+m[jn]-lt"[^>]*\/>/g, (whole, tag: string) =>
      tag === "latin" ? whole.replace(/ (?:pitchFamily|charset)="[^"]*"/g, "") : "",
    )
    .replace(/<a:ln><\/a:ln>/g, "<a:ln><a:noFill/></a:ln>")
    .replace(/<a:pPr\s+>/g, "<a:pPr>")
    .replace(/<a:tblPr\/>/g, '<a:tblPr firstRow="1"/>')
    .replace(/ altLang="en-US"| dirty="0"/g, "")
    .replace(/lang="en-US"/g, 'lang="en-GB"');
}

/** A run that is the slide's number: a field, which counts anew where slides are moved. */
function toNumberField(xml: string): string {
  return xml.replace(
    new RegExp(`<a:r>(<a:rPr(?:(?!</a:r>)[\\s\\S])*?)<a:t>${numberSign}(\\d+)</a:t></a:r>`, "g"),
    '<a:fld id="{5B2C1A7E-3D1F-4B0A-9C55-0D1E2F3A4B5C}" type="slidenum">$1<a:t>$2</a:t></a:fld>',
  );
}

export interface MendedSlide {
  readonly xml: string;
  /** Relations of its charts, in their order. */
  readonly charts: readonly { readonly relation: string; readonly thing: Thing }[];
}

/**
 * A slide as PptxGenJS wrote it, made right: one number for each shape, words for those who can't see it, groups, charts, and no
 * placeholder that was left empty.
 */
export function mendSlide(xml: string, { things, groups }: Drawn): MendedSlide {
  const start = xml.indexOf("</p:grpSpPr>") + "</p:grpSpPr>".length;
  const end = xml.lastIndexOf("</p:spTree>");
  const shapes = xml.slice(start, end).match(/<p:(sp|graphicFrame)>[\s\S]*?<\/p:\1>/g) ?? [];
  const charts: { relation: string; thing: Thing }[] = [];
  let id = 1;
  const nextId = () => {
    id += 1;
    return id;
  };
  const out: string[] = [];
  let members: string[] = [];
  let inGroup: number | null = null;
  const closeGroup = () => {
    const group = inGroup === null ? undefined : groups[inGroup];
    if (group !== undefined && members.length > 0) out.push(toGroup(nextId(), group, members));
    members = [];
    inGroup = null;
  };
  for (const shape of shapes) {
    const name = /<p:cNvPr [^>]*?name="([^"]*)"/.exec(shape)?.[1] ?? "";
    const thing = name.startsWith("#")
      ? things[Number(name.slice(1))]
      : things.find(({ filled }) => filled !== null && pptxText.prompts[filled.placeholder] === name);
    if (shape.includes("<p:ph") && !/<a:t>[^<]/.test(shape)) continue;
    const group = thing?.group ?? null;
    if (group !== inGroup) closeGroup();
    inGroup = group;
    const placed = thing?.filled
      ? shape.replace(/<a:off [^>]*\/>\s*<a:ext [^>]*\/>/, toFrame(thing.filled.box))
      : shape;
    // PptxGenJS has no hatching.
    const hatched = thing?.hatch
      ? placed.replace(/<a:solidFill>[\s\S]*?<\/a:solidFill>/, hatching(thing.hatch))
      : placed;
    const written = thing?.chart ? frameOf(shape) : null;
    let drawn = hatched.replace(/<p:cNvPr [^>]*?(?:\/>|>[\s\S]*?<\/p:cNvPr>)/, () =>
      thing === undefined
        ? `<p:cNvPr id="${nextId()}" name="${name}"/>`
        : toIdentity(nextId(), thing.name || "Shape", thing.alt),
    );
    if (thing !== undefined && written !== null) {
      const relation = `rIdChart${charts.length + 1}`;
      charts.push({ relation, thing });
      drawn = toChartFrame(id, thing, written, relation);
    }
    if (group === null) out.push(drawn);
    else members.push(drawn);
  }
  closeGroup();
  return { xml: toNumberField(tidy(`${xml.slice(0, start)}${out.join("")}${xml.slice(end)}`)), charts };
}
