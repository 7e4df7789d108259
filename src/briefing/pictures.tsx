import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { SlideModel } from "../core/slide.ts";
import { toPictures } from "../export/slidePictures.ts";
import { SlideView } from "./SlideView.tsx";

/** Every slide as a PNG and an SVG, in one zip. @param tell how many are done, as each is. */
export function drawPictures(
  slides: readonly SlideModel[],
  title: string,
  tell?: (done: number) => void,
): Promise<Uint8Array> {
  return toPictures(
    slides,
    title,
    (ground, model, place) => {
      const holder = ground.ownerDocument.createElement("div");
      ground.replaceChildren(holder);
      // It ends with the document in which it stands.
      const root = createRoot(holder);
      flushSync(() => root.render(<SlideView model={model} place={place} />));
      const drawn = holder.querySelector<HTMLElement>(".slide");
      if (drawn === null) throw new Error(`slide ${place.number} was not drawn`);
      return drawn;
    },
    tell,
  );
}
