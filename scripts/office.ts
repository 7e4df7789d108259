/** Finds LibreOffice, installs it where a CI may, and turns a file of PowerPoint into a PDF with it. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const packages = ["libreoffice-impress", "fonts-noto-core"];

export const notInstalled = `LibreOffice isn't installed, so no page was compared: \`apt-get install ${packages[0]}\`, or set SOFFICE_PATH to one.`;

const places: readonly string[] = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "/usr/lib/libreoffice/program/soffice",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of LibreOffice on this machine. */
export function findOffice(): string | undefined {
  const named = process.env["SOFFICE_PATH"];
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return named;
    throw new Error(`SOFFICE_PATH is ${named}: there is no program. Correct it or leave it out.`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

function run(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, args, { env, encoding: "utf8", timeout: 600_000 }).status === 0;
}

/** The path of LibreOffice; on a CI it is installed first, where Debian's packages and the rights are there. */
export function provideOffice(): string | undefined {
  const found = findOffice();
  const isCi = (process.env["CI"] ?? "") !== "" && process.env["CI"] !== "false";
  if (found !== undefined || !isCi || process.getuid?.() !== 0) return found;
  const isInstalled =
    run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
  return isInstalled ? findOffice() : undefined;
}

/** The PDF that LibreOffice makes of a file, beside it; with settings of its own, so that nobody's window is in its way. */
export function toPdf(office: string, file: string): string {
  const profile = mkdtempSync(join(tmpdir(), "cica-office-"));
  const outdir = dirname(file);
  const args = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(profile).href}`];
  try {
    const done = spawnSync(office, [...args, "--convert-to", "pdf", "--outdir", outdir, file], {
      encoding: "utf8",
      timeout: 300_000,
    });
    const pdf = join(outdir, basename(file).replace(/\.pptx$/, ".pdf"));
    if (done.status === 0 && existsSync(pdf)) return pdf;
    throw new Error(`LibreOffice made no PDF of ${file}.\n${done.stdout ?? ""}${done.stderr ?? ""}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
