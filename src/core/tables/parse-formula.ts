/**
 * Reads a formula far enough to see what it adds up: references, sums, products, the names of functions. No spreadsheet engine: what it does not
 * understand (structured references, arrays, names) becomes `other`, and nothing is concluded from that.
 */
import { columnIndex } from "./address";

export type FormulaNode =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text" }
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly sheet: string | undefined }
  | {
      readonly kind: "range";
      readonly top: number;
      readonly left: number;
      readonly bottom: number;
      readonly right: number;
      readonly sheet: string | undefined;
    }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly FormulaNode[] }
  | { readonly kind: "operation"; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly kind: "sign"; readonly operator: "+" | "-"; readonly operand: FormulaNode }
  | { readonly kind: "percent"; readonly operand: FormulaNode }
  | { readonly kind: "other" };

/** Deeper formulas are not looked into: nobody signs a table whose total is nested a hundredfold. */
const deepestNesting = 64;
const longestFormula = 8192;

const precedence: Readonly<Record<string, number>> = {
  "=": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "<>": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

const space = /\s*/y;
const number = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;
const sheetName = /(?:'((?:[^']|'')+)'|((?:\[[^\]]*\])?[\p{L}_][\p{L}\d_.]*))!/uy;
const reference = /\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\p{L}\d_.(])/uy;
const wholeColumns = /\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\p{L}\d_.(])/uy;
const functionName = /([\p{L}_][\p{L}\d_.]*)\(/uy;
const plainCall = /[A-Za-z]+\(/y;
const wordLike = /[\p{L}_\\][\p{L}\d_.?\\]*/uy;
const quoted = /"(?:[^"]|"")*"/y;
const errorCode = /#[A-Za-z/0!?]+/y;

const dollar = 36;
const colon = 58;
const mostColumns = 16_384;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The end of the text, or a sign of plain ASCII that is part of no name: not "_", ".", "(" or "!". */
function endsReference(code: number): boolean {
  return Number.isNaN(code) || (code < 128 && !isDigit(code) && !isAsciiLetter(code) && !"_.(!".includes(String.fromCharCode(code)));
}

class FormulaReader {
  readonly #text: string;
  #at = 1;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): FormulaNode {
    const node = this.#expression(0);
    this.#skip();
    return this.#at === this.#text.length ? node : { kind: "other" };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  #skip(): void {
    if (this.#text.charCodeAt(this.#at) <= 32) this.#match(space);
  }

  #expression(least: number): FormulaNode {
    this.#depth += 1;
    let left: FormulaNode = this.#depth > deepestNesting ? this.#giveUp() : this.#operand();
    for (;;) {
      this.#skip();
      const start = this.#at;
      const found = this.#operator();
      const strength = precedence[found];
      if (strength === undefined || strength <= least) {
        this.#at = start;
        break;
      }
      this.#at = start + found.length;
      left = { kind: "operation", operator: found, left, right: this.#expression(strength) };
    }
    this.#depth -= 1;
    return left;
  }

  /** The operator that stands here; another sign, or nothing at the end, is none. */
  #operator(): string {
    const sign = this.#text.charAt(this.#at);
    const isLong = sign === "<" || sign === ">";
    const two = isLong ? sign + this.#text.charAt(this.#at + 1) : sign;
    return two === "<=" || two === ">=" || two === "<>" ? two : sign;
  }

  /** Whatever follows is not understood: the rest is skipped, so that reading always ends. */
  #giveUp(): FormulaNode {
    this.#at = this.#text.length;
    return { kind: "other" };
  }

  #operand(): FormulaNode {
    this.#skip();
    const next = this.#text.charAt(this.#at);
    if (next === "+" || next === "-") {
      this.#at += 1;
      return { kind: "sign", operator: next, operand: this.#expression(4) };
    }
    let node = this.#plainOperand(next);
    this.#skip();
    while (this.#text.charAt(this.#at) === "%") {
      this.#at += 1;
      this.#skip();
      node = { kind: "percent", operand: node };
    }
    return node;
  }

  #plainOperand(next: string): FormulaNode {
    if (next === "(") {
      this.#at += 1;
      const inner = this.#expression(0);
      this.#skip();
      if (this.#text.charAt(this.#at) !== ")") return this.#giveUp();
      this.#at += 1;
      return inner;
    }
    if (next === '"') return this.#match(quoted) === null ? this.#giveUp() : { kind: "text" };
    if (next === "#") return this.#match(errorCode) === null ? this.#giveUp() : { kind: "other" };
    const digits = next >= "0" && next <= "9" ? this.#match(number) : null;
    if (digits !== null) return { kind: "number", text: digits[0] };
    const plain = this.#plainReference();
    if (plain !== undefined) return plain;
    const called = this.#match(plainCall)?.[0];
    if (called !== undefined) return this.#arguments(called.slice(0, -1).toUpperCase());
    const sheet = next === "'" || this.#text.includes("!", this.#at) ? this.#match(sheetName) : null;
    const from = sheet === null ? undefined : (sheet[1]?.replaceAll("''", "'") ?? sheet[2]);
    return this.#reference(from) ?? this.#call() ?? this.#name();
  }

  #reference(sheet: string | undefined): FormulaNode | undefined {
    const columns = this.#match(wholeColumns);
    if (columns !== null) {
      const [left, right] = [columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")];
      return left === undefined || right === undefined
        ? { kind: "other" }
        : { kind: "range", top: 0, left, bottom: 1_048_575, right, sheet };
    }
    const first = this.#cell();
    if (first === undefined) return undefined;
    if (this.#text.charAt(this.#at) !== ":") return { kind: "cell", ...first, sheet };
    this.#at += 1;
    const last = this.#cell();
    if (last === undefined) return this.#giveUp();
    return {
      kind: "range",
      top: Math.min(first.row, last.row),
      left: Math.min(first.column, last.column),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.column, last.column),
      sheet,
    };
  }

  /**
   * "F12", "$F$12", "F12:F20" without a sheet: what nearly every formula is made of, read letter by letter since a sheet may hold a hundred thousand.
   * Undefined for anything else, with nothing consumed.
   */
  #plainReference(): FormulaNode | undefined {
    const start = this.#at;
    const first = this.#plainCell();
    const isRange = first !== undefined && this.#text.charCodeAt(this.#at) === colon;
    if (isRange) this.#at += 1;
    const last = isRange ? this.#plainCell() : first;
    if (first === undefined || last === undefined) {
      this.#at = start;
      return undefined;
    }
    if (!isRange) return { kind: "cell", row: first.row, column: first.column, sheet: undefined };
    return {
      kind: "range",
      top: Math.min(first.row, last.row),
      left: Math.min(first.column, last.column),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.column, last.column),
      sheet: undefined,
    };
  }

  /** Undefined where the cell is not plain, or something follows that may belong to it. */
  #plainCell(): { readonly row: number; readonly column: number } | undefined {
    const text = this.#text;
    let at = this.#at;
    if (text.charCodeAt(at) === dollar) at += 1;
    let column = 0;
    for (const from = at; ; at += 1) {
      const letter = text.charCodeAt(at);
      if (!isAsciiLetter(letter)) break;
      if (at - from === 3) return undefined;
      column = column * 26 + (letter & 31);
    }
    if (column === 0 || column > mostColumns) return undefined;
    if (text.charCodeAt(at) === dollar) at += 1;
    let row = 0;
    for (const from = at; isDigit(text.charCodeAt(at)); at += 1) {
      if (at - from === 7) return undefined;
      row = row * 10 + text.charCodeAt(at) - 48;
    }
    if (!isDigit(text.charCodeAt(at - 1)) || !endsReference(text.charCodeAt(at))) return undefined;
    this.#at = at;
    return { row: row - 1, column: column - 1 };
  }

  #cell(): { readonly row: number; readonly column: number } | undefined {
    const start = this.#at;
    const found = this.#match(reference);
    const column = found === null ? undefined : columnIndex(found[1] ?? "");
    if (found === null || column === undefined) {
      this.#at = start;
      return undefined;
    }
    return { row: Number(found[2]) - 1, column };
  }

  #call(): FormulaNode | undefined {
    const name = this.#match(functionName)?.[1];
    return name === undefined ? undefined : this.#arguments(name.toUpperCase());
  }

  /** Behind the opening bracket. */
  #arguments(name: string): FormulaNode {
    const parts: FormulaNode[] = [];
    this.#skip();
    if (this.#text.charAt(this.#at) === ")") {
      this.#at += 1;
      return { kind: "call", name, parts };
    }
    for (;;) {
      this.#skip();
      const separator = this.#text.charAt(this.#at);
      parts.push(separator === "," || separator === ")" ? { kind: "other" } : this.#expression(0));
      this.#skip();
      const end = this.#text.charAt(this.#at);
      this.#at += 1;
      if (end === ")") return { kind: "call", name, parts };
      if (end !== ",") {
        this.#giveUp();
        return { kind: "call", name, parts: [...parts, { kind: "other" }] };
      }
    }
  }

  /** A defined name, TRUE, a structured reference: not followed. */
  #name(): FormulaNode {
    if (this.#match(wordLike) === null) return this.#giveUp();
    for (let depth = 0; this.#text.charAt(this.#at) === "[" || depth > 0; this.#at += 1) {
      const letter = this.#text.charAt(this.#at);
      if (letter === "") return this.#giveUp();
      depth += letter === "[" ? 1 : letter === "]" ? -1 : 0;
    }
    return { kind: "other" };
  }
}

/** What a formula says, as far as it is understood. `formula` begins with "=". */
export function parseFormula(formula: string): FormulaNode {
  return formula.length > longestFormula ? { kind: "other" } : new FormulaReader(formula).read();
}

/** The names of all functions that a formula calls, in capitals. */
export function calledFunctions(node: FormulaNode): readonly string[] {
  switch (node.kind) {
    case "call":
      return [node.name, ...node.parts.flatMap(calledFunctions)];
    case "operation":
      return [...calledFunctions(node.left), ...calledFunctions(node.right)];
    case "sign":
    case "percent":
      return calledFunctions(node.operand);
    case "number":
    case "text":
    case "cell":
    case "range":
    case "other":
      return [];
  }
}
