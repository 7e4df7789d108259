import type PptxGenJS from "pptxgenjs";
import { pptxText } from "../../text/enPptx.ts";
import type { LayoutName } from "./frame.ts";
import { type Box, colours, places, titlePlaces } from "./look.ts";

interface Placeholder {
  readonly name: string;
  readonly type: "title" | "body";
  readonly box: Box;
  readonly prompt: string;
  /** Pixels. */
  readonly size: number;
  readonly face: "+mj-lt" | "+mn-lt";
  readonly colour: string;
  readonly anchor: "top" | "middle" | "bottom";
}

const title: Placeholder = {
  name: "title",
  type: "title",
  box: places.title,
  prompt: pptxText.prompts.title,
  size: 52,
  face: "+mj-lt",
  colour: colours.ink,
  anchor: "top",
};

const text: Placeholder = {
  name: "text",
  type: "body",
  box: places.body,
  prompt: pptxText.prompts.text,
  size: 26,
  face: "+mn-lt",
  colour: colours.ink,
  anchor: "top",
};

const placeholders: Readonly<Record<LayoutName, readonly Placeholder[]>> = {
  title: [
    { ...title, box: titlePlaces.title, size: 68, anchor: "bottom" },
    { ...text, box: titlePlaces.text, colour: colours.quiet },
  ],
  figure: [
    title,
    {
      ...text,
      name: "subtitle",
      box: places.subtitle,
      prompt: pptxText.prompts.subtitle,
      size: 24,
      colour: colours.quiet,
      anchor: "top",
    },
  ],
  text: [title, text],
};

const inches = ({ x, y, w, h }: Box) => ({ x: x / 96, y: y / 96, w: w / 96, h: h / 96 });

/** The layouts, whose titles are true titles: the outline and screen readers find them. */
export function defineLayouts(deck: PptxGenJS): void {
  for (const key of ["title", "figure", "text"] as const) {
    deck.defineSlideMaster({
      title: pptxText.layouts[key],
      background: { color: colours.ground },
      objects: [
        {
          line: {
            ...inches(key === "title" ? titlePlaces.rule : places.rule),
            line: { color: key === "title" ? colours.accent : colours.rule, width: key === "title" ? 3 : 0.75 },
          },
        },
        ...placeholders[key].map((one) => ({
          placeholder: {
            options: {
              name: one.name,
              type: one.type,
              ...inches(one.box),
              objectName: one.prompt,
              margin: 0,
              align: "left" as const,
              valign: one.anchor,
              fontFace: one.face,
              fontSize: one.size * 0.75,
              bold: one.type === "title",
              color: one.colour,
            },
            text: one.prompt,
          },
        })),
      ],
    });
  }
}
