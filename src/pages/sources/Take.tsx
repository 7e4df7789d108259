import { versionOf } from "../../core/version.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { OneFile } from "../../export/OneFile.tsx";
import { formatDay } from "../../text/dates.ts";
import { oneFileText } from "../../text/enOneFile.ts";
import { sourcesText } from "../../text/enSources.ts";
import { formatBytes, formatNumber } from "../../text/numbers.ts";
import { useCopy } from "../../ui/copy.tsx";
import { TableScroll } from "../../ui/TableScroll.tsx";
import { FileLink } from "./FileLink.tsx";

export const takeId = "take";

function Citation({ citation }: { citation: string }) {
  const { copied, copy } = useCopy();
  return (
    <>
      <h3>{sourcesText.cite}</h3>
      <p className="citation">{citation}</p>
      <p className="filter-bar">
        <button type="button" onClick={() => copy(citation)}>
          {sourcesText.copy}
        </button>
        <span role="status">
          {copied?.state === "copied" && sourcesText.copied}
          {copied?.state === "failed" && sourcesText.notCopied}
        </span>
      </p>
    </>
  );
}

/** The whole record as files, whatever day the pages are set back to. */
export function Take() {
  const { meta } = useRecord().whole;
  const { coverage, digest, files } = meta;
  const { fileColumns: columns } = sourcesText;
  const sizeOf = (file: string) => {
    const bytes = files.find(({ path }) => path === file)?.bytes;
    return bytes === undefined ? "" : `, ${formatBytes(bytes)}`;
  };
  const tables = files.filter(({ rows }) => rows !== undefined);
  const version = versionOf(meta);
  return (
    <section className="figure wide" aria-labelledby={takeId}>
      <header>
        <h2 id={takeId}>{sourcesText.take}</h2>
      </header>
      <p>{sourcesText.takeBody}</p>
      <ul className="downloads">
        <li>
          <FileLink file="dataset.json">{sourcesText.dataset}</FileLink>
          {sizeOf("dataset.json")}
        </li>
        <li>
          <FileLink file="dataset.schema.json">{sourcesText.schema}</FileLink>
          {sizeOf("dataset.schema.json")}
        </li>
        <li>
          <FileLink file="datapackage.json">{sourcesText.package}</FileLink>
        </li>
      </ul>
      <h3>{sourcesText.tables}</h3>
      <p>{sourcesText.takeTables}</p>
      <TableScroll label={sourcesText.tables}>
        <table className="files">
          <thead>
            <tr>
              <th scope="col">{columns.holds}</th>
              <th scope="col">{columns.file}</th>
              <th scope="col" className="numeric">
                {columns.rows}
              </th>
              <th scope="col" className="numeric">
                {columns.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {tables.map(({ path, rows, bytes }) => (
              <tr key={path}>
                <th scope="row">{sourcesText.files[path] ?? path}</th>
                <td>
                  <FileLink file={path}>{path}</FileLink>
                </td>
                <td className="numeric">{formatNumber(rows ?? 0)}</td>
                <td className="numeric">{formatBytes(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <h3>{oneFileText.heading}</h3>
      <OneFile />
      <h3>{sourcesText.version}</h3>
      <p className="citation">{sourcesText.versionIs(version, digest)}</p>
      <Citation citation={sourcesText.citation(coverage.last.slice(0, 4), formatDay(coverage.last), version)} />
      <p className="note">{sourcesText.licence}</p>
    </section>
  );
}
