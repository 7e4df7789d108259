/**
 * Lets a link to a place on the page (`#main`) lead there. In one file the part behind the "#" names the page, so the
 * browser can't do it by itself.
 */
export function keepPlaces(page: Document): void {
  page.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    const address = link?.getAttribute("href") ?? "";
    if (address === "" || address.startsWith("#/")) return;
    event.preventDefault();
    const place = page.getElementById(decodeURIComponent(address.slice(1)));
    place?.scrollIntoView();
    if (place === null || place === undefined) return;
    if (place.tabIndex < 0 && !place.hasAttribute("tabindex")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
}
