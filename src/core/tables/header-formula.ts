/** What a header says a column is made of: "3=1+2", "(5) = (3) x (4)", "15=7-12", "Thành tiền (6=4*5)". */
import type { Decimal } from "../money/decimal";
import { addDecimals, decimalOfInteger, divideDecimals, multiplyDecimals, subtractDecimals } from "../money/decimal";

export interface HeaderFormula {
  /** As written on the right side: "1+2". */
  readonly text: string;
  /** The codes of the columns that it reads. */
  readonly codes: readonly string[];
  readonly tokens: readonly Token[];
}

type Token =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "operator"; readonly operator: "+" | "-" | "*" | "/" }
  | { readonly kind: "open" | "close" | "percent" };

/** Inside the words of a heading only columns that are numbered are meant. */
const inWords = /(?:^|[\s(])\(?(\d{1,2}[a-z]?)\)?\s*=\s*([\d\s()+\-–*/:x×%]{3,60})/iu;

/** The code and, where there is one, the formula that a cell of the header states. Undefined for other texts. */
export function readColumnNumber(text: string): { readonly code: string; readonly formula: HeaderFormula | undefined } | undefined {
  const bare = text.replace(/\s+/g, "");
  const plain = /^[([]?(\d{1,2}[a-z]?|[a-z]{1,2})[)\]]?$/i.exec(bare)?.[1];
  if (plain !== undefined) return { code: plain.toLowerCase(), formula: undefined };
  const found = /^[([]?(\d{1,2}[a-z]?|[a-z])[)\]]?=(.+)$/i.exec(bare);
  const tokens = tokensOf(found?.[2] ?? "", found?.[1]);
  if (found === null || tokens === undefined) return undefined;
  return { code: (found[1] ?? "").toLowerCase(), formula: formulaOf(tokens, found[2] ?? "") };
}

/** A formula inside the words of a heading: "Thành tiền (5=3x4)". */
export function readHeadingFormula(heading: string): { readonly code: string; readonly formula: HeaderFormula } | undefined {
  const [, code = "", rest = ""] = inWords.exec(heading) ?? [];
  const right = withoutOpenBracket(rest.replace(/\s+/g, ""));
  const tokens = tokensOf(right, code);
  return tokens === undefined || tokens.length < 3 ? undefined : { code: code.toLowerCase(), formula: formulaOf(tokens, right) };
}

/** The bracket that closes the whole remark belongs to the heading: "(6=4x5)". */
function withoutOpenBracket(text: string): string {
  const opened = text.split("(").length;
  const closed = text.split(")").length;
  return closed > opened && text.endsWith(")") ? text.slice(0, -1) : text;
}

function formulaOf(tokens: readonly Token[], text: string): HeaderFormula {
  return { text, tokens, codes: tokens.flatMap((token) => (token.kind === "code" ? [token.code] : [])) };
}

/** Undefined where something else than codes and operators stands there, or where only one code does. */
function tokensOf(text: string, own: string | undefined): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  const piece = /(\d{1,4}[a-wyz]?(?![a-wyz])|[a-z](?![a-z\d]))|([-+*/:x×–])|([([])|([)\]])|(%)/iy;
  while (at < text.length) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (found === null) return undefined;
    at = piece.lastIndex;
    const [letter = "", code, operator, open, , percent] = found;
    const isTimes =
      letter.toLowerCase() === "x" && tokens.length > 0 && tokens.at(-1)?.kind !== "operator" && tokens.at(-1)?.kind !== "open";
    if (operator !== undefined || isTimes) tokens.push({ kind: "operator", operator: operatorOf(letter) });
    else if (code !== undefined) tokens.push({ kind: "code", code: code.toLowerCase() });
    else tokens.push({ kind: open !== undefined ? "open" : percent !== undefined ? "percent" : "close" });
  }
  const codes = tokens.filter((token) => token.kind === "code");
  return codes.length >= 2 && codes.every((token) => token.code !== own?.toLowerCase()) ? tokens : undefined;
}

function operatorOf(letter: string): "+" | "-" | "*" | "/" {
  return letter === "+" ? "+" : letter === "-" || letter === "–" ? "-" : letter === "/" || letter === ":" ? "/" : "*";
}

/** The value of the formula; `read` gives that of a column, undefined where it is unknown. 100 stands for itself where no column has that code. */
export function evaluateHeaderFormula(formula: HeaderFormula, read: (code: string) => Decimal | undefined): Decimal | undefined {
  const { tokens } = formula;
  let at = 0;
  const factor = (): Decimal | undefined => {
    const token = tokens[at++];
    if (token?.kind === "open") {
      const inner = sum();
      at += 1;
      return inner;
    }
    if (token?.kind !== "code") return undefined;
    const value = read(token.code) ?? (/^1000?$/.test(token.code) ? decimalOfInteger(Number(token.code)) : undefined);
    if (tokens[at]?.kind !== "percent") return value;
    at += 1;
    return value === undefined ? undefined : divideDecimals(value, decimalOfInteger(100));
  };
  const product = (): Decimal | undefined => {
    let value = factor();
    for (let next = tokens[at]; next?.kind === "operator" && (next.operator === "*" || next.operator === "/"); next = tokens[at]) {
      at += 1;
      const right = factor();
      if (value === undefined || right === undefined) return undefined;
      value = next.operator === "*" ? multiplyDecimals(value, right) : divideDecimals(value, right);
    }
    return value;
  };
  const sum = (): Decimal | undefined => {
    let value = product();
    for (let next = tokens[at]; next?.kind === "operator" && (next.operator === "+" || next.operator === "-"); next = tokens[at]) {
      at += 1;
      const right = product();
      if (value === undefined || right === undefined) return undefined;
      value = next.operator === "+" ? addDecimals(value, right) : subtractDecimals(value, right);
    }
    return value;
  };
  return sum();
}
