/** What a page says to a worker: take over now, or tell your version (through the port that comes along). */
export type ToWorker = "take over" | "which version";

/** What a worker says to its pages when it could not keep its version: no room in the browser, or the files did not come whole. */
export type FromWorker = "no room" | "not whole";
