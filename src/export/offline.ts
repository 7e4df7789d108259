import type { Briefing } from "../core/briefing.ts";
import { readSource, withCarried } from "../dataset/inside.ts";
import { toFile } from "../mine/briefingFile.ts";
import { oneFileText, singleName } from "../text/enOneFile.ts";
import { isOneFile } from "../view/oneFile.ts";
import { saveText } from "./save.ts";

/** The one file as the site offers it: in a folder beside that of the scripts, of which this is one. */
async function fetchSingle(): Promise<string> {
  const here = import.meta.url;
  const answer = await fetch(new URL(`../offline/${singleName}`, here));
  if (!answer.ok) throw new Error(answer.status === 404 ? oneFileText.notOffered : String(answer.status));
  return answer.text();
}

/** "cica-transformation-2026-03-11-ecae9e3b.html", by the version that the file itself names. */
export function offlineName(html: string): string {
  const version = /<meta name="version" content="([\w+-]+)">/.exec(html)?.[1];
  if (version === undefined) return singleName;
  return singleName.replace(".html", `-${version.replaceAll("+", "-")}.html`);
}

/**
 * Saves the whole site as one file that needs no network, with briefings inside. From the site it is fetched; such a file
 * gives itself again.
 * @returns the name of the file.
 * @throws Error that says why there is none.
 */
export async function saveOffline(briefings: readonly Briefing[]): Promise<string> {
  const html = isOneFile ? readSource() : await fetchSingle();
  const name = offlineName(html);
  saveText(
    name,
    "text/html",
    withCarried(
      html,
      briefings.map((briefing): unknown => JSON.parse(toFile(briefing))),
    ),
  );
  return name;
}
