/** The whole address of a thing's evidence, in the view at an address. */
export function evidenceAddress(address: string, opens: string): string {
  const url = new URL(address);
  url.searchParams.set("open", opens);
  return url.href;
}
