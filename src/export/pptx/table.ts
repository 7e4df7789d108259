import { layoutList } from "../../briefing/slide/list.ts";
import { linesOf } from "../../briefing/slide/measure.ts";
import { layoutTable } from "../../briefing/slide/table.ts";
import type { TableModel } from "../../core/figure.ts";
import type { SlideItem } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { pptxText } from "../../text/enPptx.ts";
import { type Box, colours, toneColours } from "./look.ts";
import type { Pen, Run, TableCell } from "./pen.ts";
import { toLine } from "./plain.ts";

const lineHeight = 1.3;

/** What had no room, below what had. */
export function drawMore(pen: Pen, box: Box, words: string): void {
  pen.text({ ...box, h: 26 }, words, { name: words, size: 18, colour: colours.quiet });
}

const sumOf = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

/** A table of PowerPoint's own with the rows and columns of the room's slide, in its type. */
export function drawTable(pen: Pen, box: Box, table: TableModel, alt: string): void {
  const layout = layoutTable(table, { width: box.w, height: box.h });
  const { size, columns } = layout;
  if (columns.length === 0) return;
  const gap = 22;
  const linesAt = (cells: readonly string[], isHead: boolean) =>
    Math.max(
      1,
      ...cells.map((text, at) => {
        const room = (columns[at]?.width ?? 0) - gap + 2;
        return linesOf(text, room, isHead ? size - 1 : size, isHead ? "bold" : "sans").length;
      }),
    );
  const header = columns.map(
    ({ label, isNumeric }): TableCell => ({
      text: toLine(label),
      isBold: true,
      isRight: isNumeric,
      size: size - 1,
      colour: colours.quiet,
      anchor: "bottom",
      padding: [0, gap],
    }),
  );
  const rows = layout.rows.map(({ cells }) =>
    columns.map(({ nth, isNumeric }): TableCell => {
      const cell = cells[nth];
      const isUnknown = cell?.isUnknown === true;
      return {
        text: toLine(cell?.text ?? ""),
        isRight: isNumeric,
        padding: [0, gap],
        ...(isUnknown ? { colour: colours.quiet } : {}),
      };
    }),
  );
  const heights = [header, ...rows].map(
    (cells, at) =>
      linesAt(
        cells.map(({ text }) => text),
        at === 0,
      ) *
        size *
        lineHeight +
      (at === 0 ? 10 : 13),
  );
  const widths = columns.map(({ width }) => width);
  pen.table(
    { ...box, w: sumOf(widths), h: sumOf(heights) },
    { name: pptxText.names.table, alt, size, widths, heights, rows: [header, ...rows], hasHead: true },
  );
  const more = [
    ...(layout.moreRows > 0 ? [drawingText.moreRows(layout.moreRows)] : []),
    ...(layout.moreColumns > 0 ? [drawingText.leftColumns(layout.moreColumns)] : []),
  ];
  if (more.length > 0) drawMore(pen, { ...box, y: box.y + sumOf(heights) + 10 }, more.join("; "));
}

/** A list as a table without heads: its date, and beside a bar of its colour its words with their remark below. */
export function drawList(pen: Pen, box: Box, items: readonly SlideItem[], more: number, alt: string): void {
  const layout = layoutList(items, more, { width: box.w, height: box.h });
  const { size, lead } = layout;
  if (layout.items.length === 0) {
    if (layout.more > 0) drawMore(pen, box, drawingText.moreItems(layout.more));
    else pen.text({ ...box, h: 40 }, drawingText.empty, { name: drawingText.empty, size: 26, colour: colours.quiet });
    return;
  }
  const noteSize = Math.max(18, size - 4);
  const room = (box.w - lead - 24) * 0.97;
  const rows = layout.items.map(({ item, text, note }): TableCell[] => {
    const words = toLine(text);
    const remark = toLine(note);
    const runs: Run[] = [
      { text: words, ends: remark !== "" },
      ...(remark === "" ? [] : [{ text: remark, size: noteSize, colour: colours.quiet }]),
    ];
    return [
      ...(lead > 0 ? [{ text: toLine(item.lead), colour: colours.quiet, padding: [0, 20] } as const] : []),
      { text: words, runs, mark: toneColours[item.tone], padding: [20, 0] },
    ];
  });
  const heights = layout.items.map(({ item, text, note }) => {
    const leads = lead === 0 ? 1 : linesOf(item.lead, (lead - 20) * 0.98, size).length;
    const words = linesOf(text, room, size).length * size * lineHeight + (note === "" ? 0 : noteSize * 1.35);
    return Math.max(words, leads * size * lineHeight) + 15;
  });
  const widths = lead > 0 ? [lead, box.w - lead] : [box.w];
  pen.table(
    { ...box, h: sumOf(heights) },
    { name: pptxText.names.list, alt, size, widths, heights, rows, hasHead: false },
  );
  if (layout.more > 0) {
    drawMore(pen, { ...box, y: box.y + sumOf(heights) + 10 }, drawingText.moreItems(layout.more));
  }
}
