import { fireEvent } from "@testing-library/react";

/** An act of the reader that does nothing: before it what was asked for last is written to the address. */
export function nextAct(): void {
  fireEvent.keyDown(document.body, { key: "Shift" });
}
