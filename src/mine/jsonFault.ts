/** The place in a text where it stops to be JSON; lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

// Characters of a text are those from the space on but for the quote and the backslash.
const token =
  /(?:([{}[\],:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
const space = /[\t\n\r ]*/y;

/** What may come next: a value, a value or the end of a list, a key, a key or the end of a mapping, a colon, what follows a value. */
type Wants = "value" | "value-or-]" | "key" | "key-or-}" | "colon" | "after";

function afterSign(sign: string, wants: Wants, open: string[]): Wants | undefined {
  const isValue = wants === "value" || wants === "value-or-]";
  const top = open.at(-1);
  if ((sign === "{" || sign === "[") && isValue) {
    open.push(sign);
    return sign === "{" ? "key-or-}" : "value-or-]";
  }
  if (sign === "]" && top === "[" && (wants === "value-or-]" || wants === "after")) {
    open.pop();
    return "after";
  }
  if (sign === "}" && top === "{" && (wants === "key-or-}" || wants === "after")) {
    open.pop();
    return "after";
  }
  if (sign === "," && wants === "after" && top !== undefined) return top === "[" ? "value" : "key";
  return sign === ":" && wants === "colon" ? "value" : undefined;
}

function afterWord(isText: boolean, wants: Wants): Wants | undefined {
  if (wants === "value" || wants === "value-or-]") return "after";
  return isText && (wants === "key" || wants === "key-or-}") ? "colon" : undefined;
}

function placeAt(text: string, offset: number): JsonFault {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where a text stops to be JSON; undefined where it is. Browsers say it in words of their own, or not at all. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let wants: Wants = "value";
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.test(text);
    const start = space.lastIndex;
    if (start === text.length) return wants === "after" && open.length === 0 ? undefined : placeAt(text, start);
    token.lastIndex = start;
    const [whole = "", sign, string] = token.exec(text) ?? [];
    if (whole === "" || (wants === "after" && open.length === 0)) return placeAt(text, start);
    const next: Wants | undefined =
      sign === undefined ? afterWord(string !== undefined, wants) : afterSign(sign, wants, open);
    if (next === undefined) return placeAt(text, start);
    wants = next;
    at = start + whole.length;
  }
}
