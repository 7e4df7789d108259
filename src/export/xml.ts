const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Without the signs that XML can't hold: a file with one of them does not open. */
export function stripControls(words: string): string {
  return words.replace(notXml, "");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words as the text or an attribute of XML. */
export function escapeXml(words: string): string {
  return stripControls(words).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
