import { afterEach, describe, expect, it, vi } from "vitest";
import { DatasetError, toDatasetError } from "../../../src/dataset/fault.ts";
import { loadDataset } from "../../../src/dataset/load.ts";
import { smallDataset } from "../smallDataset.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const address = "https://example.org/data/dataset.json";

function answer(response: () => Response | Promise<Response>) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => response());
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

async function faultOf(response: () => Response | Promise<Response>): Promise<DatasetError> {
  answer(response);
  const error: unknown = await loadDataset(address).catch((caught: unknown) => caught);
  if (error instanceof DatasetError) return error;
  throw new Error("no fault", { cause: error });
}

describe("loadDataset", () => {
  it("gives the dataset that the address answers with", async () => {
    const fetch = answer(() => Response.json(smallDataset));
    await expect(loadDataset(address)).resolves.toEqual(smallDataset);
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([address]);
  });

  it("hands on the signal that calls it off", async () => {
    const fetch = answer(() => Response.json(smallDataset));
    const { signal } = new AbortController();
    await loadDataset(address, signal);
    expect(fetch.mock.calls[0]?.[1]?.signal).toBe(signal);
  });

  it("is unreachable where no answer comes, and keeps the cause", async () => {
    const cause = new TypeError("Failed to fetch");
    const fault = await faultOf(() => Promise.reject(cause));
    expect(fault).toMatchObject({ fault: "unreachable", detail: "Failed to fetch", cause });
  });

  it.each([
    [404, "Not Found"],
    [500, "Internal Server Error"],
  ])("is unreachable where the answer is %i", async (status, statusText) => {
    const fault = await faultOf(() => new Response("{}", { status, statusText }));
    expect(fault).toMatchObject({ fault: "unreachable", detail: `${status} ${statusText}` });
  });

  it("is truncated where the answer breaks off", async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"meta":'));
        controller.error(new TypeError("terminated"));
      },
    });
    expect(await faultOf(() => new Response(body))).toMatchObject({ fault: "truncated" });
  });

  it("is truncated where half of it came", async () => {
    const half = JSON.stringify(smallDataset).slice(0, 5000);
    expect(await faultOf(() => new Response(half))).toMatchObject({ fault: "truncated" });
  });

  it("tells another version", async () => {
    const other = { ...smallDataset, meta: { ...smallDataset.meta, schemaVersion: 2 } };
    expect(await faultOf(() => Response.json(other))).toMatchObject({ fault: "version", detail: "2" });
  });

  it("tells what breaks the schema", async () => {
    expect(await faultOf(() => Response.json({ ...smallDataset, states: "all" }))).toMatchObject({
      fault: "invalid",
      detail: expect.stringContaining("states"),
    });
  });
});

describe("toDatasetError", () => {
  it("leaves an error of ours as it is", () => {
    const error = new DatasetError("version", "2");
    expect(toDatasetError("unreachable", error)).toBe(error);
  });

  it("takes whatever was thrown", () => {
    expect(toDatasetError("truncated", "a text")).toMatchObject({ fault: "truncated", detail: "a text" });
  });
});
