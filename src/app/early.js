// Runs before the first paint: the reader's colours, and a mark that the address asks for more than the built page shows.
try {
  const kept = JSON.parse(localStorage.getItem("cica-transformation") ?? "{}");
  document.documentElement.dataset.theme = kept.state?.theme ?? "system";
} catch {
  document.documentElement.dataset.theme = "system";
}
if (location.search !== "") document.documentElement.dataset.asked = "";
