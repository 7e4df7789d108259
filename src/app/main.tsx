import "./style/tokens.css";
import "./style/base.css";
import "./style/layout.css";
import "./style/controls.css";
import "./style/figures.css";
import "./style/tables.css";
import "./style/print.css";

/** Lets the browser answer and paint between two stretches of script. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** The page reads without its scripts. They are evaluated in parts, so that none holds up a tap for long. */
async function begin(): Promise<void> {
  await import("react-dom/client");
  await pause();
  const { start } = await import("./start.tsx");
  await pause();
  start();
}

void begin();
