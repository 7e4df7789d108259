/** Serves a build as a plain static host does: `tsx scripts/serve.ts [--dir dist] [--port 4173] [--host localhost] [--base /sub/]`. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";

export interface ServeOptions {
  readonly dir: string;
  /** Taken as it is, 0 for any free one; left out: 4173 or the next free one. */
  readonly port?: number | undefined;
  /** An interface's address; left out: this machine only. */
  readonly host?: string | undefined;
  /** The path under which the folder answers, with a slash at both ends; left out: "/". */
  readonly base?: string | undefined;
}

export interface Served {
  /** The address of the first page, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const firstPort = 4173;
const portsTried = 100;

const everyAnswer = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  // The rest of the policy stands in each page; a <meta> cannot say this part.
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Cache-Control": "no-cache",
};

function answerText(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { "Content-Type": "text/plain;charset=utf-8" });
  res.end(`${text}\n`);
}

function answerNotFound(res: ServerResponse, dir: string): void {
  const page = join(dir, "404.html");
  if (!existsSync(page)) {
    answerText(res, 404, "Not found");
    return;
  }
  res.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
  res.end(readFileSync(page));
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function createHandler(dir: string, base: string): (req: IncomingMessage, res: ServerResponse) => void {
  const files = sirv(dir, {
    dev: true, // looks at the disk each time, so that a new build needs no restart
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    onNoMatch: (_req, res) => answerNotFound(res, dir),
    setHeaders: (res, path) => {
      if (path.startsWith("/assets/")) res.setHeader("Cache-Control", "public,max-age=31536000,immutable");
    },
  });
  return (req, res) => {
    for (const [name, value] of Object.entries(everyAnswer)) res.setHeader(name, value);
    // These are made to be framed by others; no other page may be.
    if (req.url?.startsWith(`${base}embed/`)) res.setHeader("Content-Security-Policy", "frame-ancestors *");
    if (req.method !== "GET" && req.method !== "HEAD") {
      res.setHeader("Allow", "GET, HEAD");
      answerText(res, 405, "Only GET and HEAD");
      return;
    }
    const [address = "/", query] = (req.url ?? "/").split(/\?(.*)/s, 2);
    const search = query === undefined ? "" : `?${query}`;
    if (`${address}/` === base) {
      res.writeHead(301, { Location: `${base}${search}` });
      res.end();
      return;
    }
    if (!address.startsWith(base)) {
      answerText(res, 404, `Not found: this server answers under ${base}`);
      return;
    }
    const path = decodePath(address.slice(base.length - 1));
    if (path === undefined || /\/[./]|\\|\0/.test(path)) {
      answerNotFound(res, dir);
      return;
    }
    if (!path.endsWith("/") && existsSync(join(dir, path, "index.html"))) {
      res.writeHead(301, { Location: `${address}/${search}` });
      res.end();
      return;
    }
    // The folder's page by its exact name, as an object store has it; a range of a small file is not worth its traps.
    req.url = `${address.slice(base.length - 1)}${path.endsWith("/") ? "index.html" : ""}`;
    delete req.headers.range;
    files(req, res);
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

async function listenOnFree(server: Server, host: string): Promise<void> {
  for (let port = firstPort; port < firstPort + portsTried; port += 1) {
    try {
      await listen(server, port, host);
      return;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No port from ${firstPort} to ${firstPort + portsTried - 1} is free: name one with --port.`);
}

export async function serve({ dir, port, host = "127.0.0.1", base = "/" }: ServeOptions): Promise<Served> {
  const root = resolve(dir);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new Error(`There is no folder ${dir}: \`npm run build\` makes it.`);
  }
  if (!base.startsWith("/") || !base.endsWith("/")) {
    throw new Error(`The base is ${base}: it begins and ends with a slash, as in /sub/.`);
  }
  const server = createServer(createHandler(root, base));
  if (port === undefined) await listenOnFree(server, host);
  else {
    await listen(server, port, host).catch((error: unknown) => {
      if (isTaken(error)) throw new Error(`Port ${port} is taken: name another one.`, { cause: error });
      throw error;
    });
  }
  const { port: chosen } = server.address() as AddressInfo;
  const name = host === "127.0.0.1" || host === "::1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return {
    url: `http://${name}:${chosen}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export function readOptions(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: "string", default: "dist" },
      port: { type: "string" },
      host: { type: "string" },
      base: { type: "string" },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new Error(`The port is ${values.port}: it is a whole number from 0 to 65535.`);
  }
  return { dir: values.dir, port, host: values.host, base: values.base };
}

export async function serveUntilStopped(options: ServeOptions): Promise<void> {
  const { url, close } = await serve(options);
  console.log(`CICA Transformation is at ${url}  (Ctrl+C stops it)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await serveUntilStopped(readOptions(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
