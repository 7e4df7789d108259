// Runs before the first paint: the reader's colours, a mark that the address asks for more than the built page shows, and
// what is pressed before the page answers (`src/app/Live.tsx` presses it then).
try {
  const kept = JSON.parse(localStorage.getItem("cica-transformation") ?? "{}");
  document.documentElement.dataset.theme = kept.state?.theme ?? "system";
} catch {
  document.documentElement.dataset.theme = "system";
}
if (location.search !== "") document.documentElement.dataset.asked = "";
function keepPress(event) {
  if (document.documentElement.dataset.live !== undefined) return;
  if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
  const pressed = event.target instanceof Element ? event.target.closest("button, [data-opens]") : null;
  // A browser makes a click of a key on a button by itself.
  if (pressed !== null && (event.type === "click" || pressed.tagName !== "BUTTON")) globalThis.pressedEarly = pressed;
}
addEventListener("click", keepPress, true);
addEventListener("keydown", keepPress, true);
