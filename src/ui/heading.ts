/** Gives the focus to the page's heading, which says what is shown now: where what had it is gone, or has led here. */
export function focusHeading(): void {
  const place = document.querySelector<HTMLElement>("h1") ?? document.getElementById("main");
  place?.focus({ preventScroll: true });
}
