/** What is wrong in the records, and where. Lines and columns count from 1. */
export interface Problem {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, what was expected, and a hint. */
  readonly message: string;
}

/** One line, with a place that editors and terminals make clickable. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}

/** Orders problems as one reads: by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
