import css from "./take.css?inline";

/** Pixels of CSS: wide enough for a page's column, and a slide's. */
export const pictureWidth = 960;
const widest = 2400;
const patience = 8000;

/** A page of its own, never seen, of one width and in light colours, whatever the reader's screen and theme are. */
export interface Stage {
  readonly document: Document;
  /** Where the drawing is put. */
  readonly ground: HTMLElement;
  /** Resolves once the drawing stands still. @throws Error where it never does. */
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** The site's styles, in another document. */
async function copyStyles(from: Document, to: Document): Promise<void> {
  const arrivals = [...from.querySelectorAll<HTMLElement>("link[rel=stylesheet], style")].map((sheet) => {
    const copy = to.importNode(sheet, true);
    if (copy instanceof HTMLLinkElement || copy.localName === "link") {
      // The address as it was when the sheet came: a relative one would now lead from the page moved to.
      const link = sheet as HTMLLinkElement;
      (copy as HTMLLinkElement).href = link.sheet?.href ?? link.href;
      const arrived = new Promise<void>((done) => {
        copy.addEventListener("load", () => done());
        copy.addEventListener("error", () => done());
      });
      to.head.append(copy);
      return arrived;
    }
    to.head.append(copy);
    return Promise.resolve();
  });
  await Promise.all(arrivals);
}

/** What scrolls sideways has to stand in the picture as a whole. */
function missingWidth(ground: HTMLElement): number {
  const view = ground.ownerDocument.defaultView;
  const over = [...ground.querySelectorAll<HTMLElement>("div, section")]
    .filter((element) => {
      const flow = view?.getComputedStyle(element).overflowX;
      return flow === "auto" || flow === "scroll";
    })
    .map((element) => element.scrollWidth - element.clientWidth);
  return Math.max(0, ...over);
}

export async function openStage(): Promise<Stage> {
  const frame = document.createElement("iframe");
  frame.className = "take-stage";
  frame.setAttribute("aria-hidden", "true");
  frame.inert = true;
  frame.tabIndex = -1;
  frame.width = String(pictureWidth);
  frame.height = "800";
  document.body.append(frame);
  const inside = frame.contentDocument;
  if (inside === null) throw new Error("no document for the picture");
  inside.documentElement.lang = document.documentElement.lang;
  inside.documentElement.dataset["theme"] = "light";
  await copyStyles(document, inside);
  adoptStyles(inside);
  await Promise.all(
    ["400 16px 'Noto Sans'", "600 16px 'Noto Sans'", "700 16px 'Noto Serif'"].map((font) =>
      inside.fonts.load(font).catch(() => []),
    ),
  );
  const ground = inside.createElement("div");
  inside.body.append(ground);

  const isWaiting = () => ground.querySelector(".by-script, .loading") !== null || ground.childElementCount === 0;
  const quiet = async () => {
    let before = "";
    for (let waited = 0; waited < patience; waited += 40) {
      await pause(40);
      const now = `${ground.innerHTML.length} ${ground.scrollHeight}`;
      if (!isWaiting() && now === before) return;
      before = now;
    }
    throw new Error("the drawing never came to rest");
  };
  return {
    document: inside,
    ground,
    settle: async () => {
      await quiet();
      const missing = missingWidth(ground);
      if (missing === 0) return;
      frame.width = String(Math.min(widest, pictureWidth + missing));
      await quiet();
    },
    close: () => frame.remove(),
  };
}

/** The styles of what this folder draws, in a document. They come with it, so that no page waits for them. */
export function adoptStyles(into: Document): void {
  const view = into.defaultView as (Window & typeof globalThis) | null;
  if (view === null || typeof view.CSSStyleSheet.prototype.replaceSync !== "function") return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  into.adoptedStyleSheets = [...into.adoptedStyleSheets, sheet];
}
