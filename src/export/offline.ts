import type { Briefing } from "../core/briefing.ts";
import { readSource, withCarried } from "../dataset/inside.ts";
import { toFile } from "../mine/briefingFile.ts";
import { oneFileText, singleName } from "../text/enOneFile.ts";
import { isOneFile } from "../view/oneFile.ts";
import { saveText } from "./save.ts";

/** The one file as the site offers it: in a folder beside that of the scripts, of which this is one. */
async function fetchSingle(): Promise<string> {
  const here = import.meta.url;
  // What the browser says of a missing network is its own, and in its own language.
  const answer = await fetch(new URL(`../offline/${singleName}`, here)).catch(() => {
    throw new Error(oneFileText.noNetwork);
  });
  if (!answer.ok) throw new Error(answer.status === 404 ? oneFileText.notOffered : String(answer.status));
  return answer.text();
}

/** The version of the record that such a file carries, where it names one. */
function versionIn(html: string): string | undefined {
  return /<meta name="version" content="([\w+-]+)">/.exec(html)?.[1];
}

/** "cica-transformation-2026-03-11-ecae9e3b.html", by the version that the file itself names. */
export function offlineName(html: string): string {
  const version = versionIn(html);
  if (version === undefined) return singleName;
  return singleName.replace(".html", `-${version.replaceAll("+", "-")}.html`);
}

/**
 * Saves the whole site as one file that needs no network, with briefings inside. From the site it is fetched; such a file
 * gives itself again.
 * @param shown version of the record on the page; the site may have gone on since it was opened.
 * @returns the name of the file, and its version where that is another than the one shown.
 * @throws Error that says why there is none.
 */
export async function saveOffline(
  briefings: readonly Briefing[],
  shown?: string,
): Promise<{ readonly name: string; readonly other: string | null }> {
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
  const version = versionIn(html);
  return { name, other: shown === undefined || version === undefined || version === shown ? null : version };
}
