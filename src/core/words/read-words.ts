/** Words -> amount: the other direction of `amountInWords`, for every variant that writers use. */
import type { Amount } from "../money/amount";
import { amount } from "../money/amount";
import type { Result } from "../result";
import { accept, refuse } from "../result";

export type WordsReadingProblem =
  | { readonly kind: "empty" }
  /** `wordNumber` counts the words of the text from 1; behind the last word where something is still missing, `word` is "" then. */
  | { readonly kind: "unexpected-word"; readonly word: string; readonly wordNumber: number }
  /** More than two "tỷ" one above the other: beyond `largestSpoken`. */
  | { readonly kind: "too-large-to-speak" };

const digitValues: ReadonlyMap<string, number> = new Map([
  ["không", 0],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
]);

/** Units that are only said behind tens. */
const unitsBehindTens: ReadonlyMap<string, number> = new Map([...digitValues, ["mốt", 1], ["tư", 4], ["lăm", 5], ["nhăm", 5]]);
const unitsWithoutTens: ReadonlyMap<string, number> = new Map([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
]);

const scales: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1],
  ["ngàn", 1],
  ["triệu", 2],
]);
const billions = new Set(["tỷ", "tỉ"]);
const zeroTens = new Set(["linh", "lẻ"]);

const mostGroups = 3;

/**
 * The amount that words state: "Hai trăm linh năm triệu đồng chẵn./." -> 205000000. Understood: linh/lẻ, nghìn/ngàn, tư/bốn, bảy/bẩy, tỷ/tỉ, "mươi" left
 * out ("hai mốt"), commas, capitals, NFC and NFD, "đồng (Việt Nam)", "chẵn", "./.", a leading "Bằng chữ:". Not guessed: "một nghìn năm", which
 * may be 1.005 or 1.500.
 */
export function readWords(text: string): Result<Amount, WordsReadingProblem> {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  return new WordReader(words).read();
}

class WordReader {
  readonly #words: readonly string[];
  #next = 0;
  /** The number so far in groups of nine digits, the highest first. */
  readonly #groups: number[] = [];

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  read(): Result<Amount, WordsReadingProblem> {
    this.#takeLabel();
    if (this.#isAtEnd()) return refuse({ kind: "empty" });
    const negative = this.#take("âm");
    if (!this.#readGroup()) return this.#refuse();
    while (this.#takeFrom(billions)) this.#readGroup();
    if (!this.#readCurrency()) return this.#refuse();
    if (this.#groups.length > mostGroups) return refuse({ kind: "too-large-to-speak" });
    const digits = this.#groups.map((group) => String(group).padStart(9, "0")).join("");
    return accept(amount(`${negative ? "-" : ""}${digits}`));
  }

  #refuse(): Result<never, WordsReadingProblem> {
    return refuse({ kind: "unexpected-word", word: this.#words[this.#next] ?? "", wordNumber: this.#next + 1 });
  }

  /** Up to three classes with falling scales. A group in which nothing is said is zero: "một nghìn tỷ". */
  #readGroup(): boolean {
    const inner = this.#groups.length > 0;
    let group = 0;
    let lastScale = 3;
    for (;;) {
      const start = this.#next;
      const value = this.#readClass(inner || lastScale < 3);
      if (value === undefined) break;
      const scale = scales.get(this.#word()) ?? 0;
      const bare = this.#next === start + 1 && value < 10;
      // "một nghìn năm": said of 1.005 and of 1.500.
      if (scale >= lastScale || (bare && scale === 0 && (inner || lastScale < 3) && !billions.has(this.#word()))) {
        this.#next = scale >= lastScale ? this.#next : start;
        break;
      }
      if (scale > 0) this.#next += 1;
      group += value * 1000 ** scale;
      lastScale = scale;
      if (scale === 0) break;
    }
    this.#groups.push(group);
    return lastScale < 3;
  }

  /** 0 to 999: "[ba trăm] [hai mươi] [mốt]". `inner`: something stands above, so that "linh năm" may begin it. */
  #readClass(inner: boolean): number | undefined {
    const hundreds = digitValues.get(this.#word());
    if (hundreds !== undefined && this.#word(1) === "trăm") {
      this.#next += 2;
      return hundreds * 100 + (this.#readBelowHundred(true) ?? 0);
    }
    const below = this.#readBelowHundred(inner);
    if (below !== undefined) return below;
    if (hundreds === undefined) return undefined;
    this.#next += 1;
    return hundreds;
  }

  /** 1 to 99 as tens and units, or "linh" and a unit; undefined where neither stands here. */
  #readBelowHundred(mayBeLinh: boolean): number | undefined {
    const first = this.#word();
    const second = this.#word(1);
    if (mayBeLinh && zeroTens.has(first)) {
      const unit = second === "tư" ? 4 : digitValues.get(second);
      if (unit === undefined || unit === 0) return undefined;
      this.#next += 2;
      return unit;
    }
    if (first === "mười") {
      this.#next += 1;
      return 10 + this.#readUnit();
    }
    const tens = digitValues.get(first);
    if (tens === undefined || tens === 0) return undefined;
    if (second === "mươi") {
      this.#next += 2;
      return tens * 10 + this.#readUnit();
    }
    const unit = tens > 1 ? unitsWithoutTens.get(second) : undefined;
    if (unit === undefined) return undefined;
    this.#next += 2;
    return tens * 10 + unit;
  }

  /** The units behind tens; a digit that begins the next thing ("không trăm") is none. */
  #readUnit(): number {
    const unit = unitsBehindTens.get(this.#word());
    if (unit === undefined || unit === 0) return 0;
    this.#next += 1;
    return unit;
  }

  /** "đồng", "đồng Việt Nam", "Việt Nam đồng", each with "chẵn", and the end of the text. */
  #readCurrency(): boolean {
    const before = this.#takeAll("việt", "nam");
    if (this.#take("đồng") || this.#take("vnđ") || this.#take("vnd")) {
      if (!before) this.#takeAll("việt", "nam");
      this.#take("chẵn");
    } else if (before) return false;
    return this.#isAtEnd();
  }

  /** "Bằng chữ", "Số tiền viết bằng chữ". */
  #takeLabel(): void {
    this.#takeAll("số", "tiền");
    this.#take("viết");
    if (!this.#takeAll("bằng", "chữ")) this.#next = 0;
  }

  #isAtEnd(): boolean {
    return this.#next === this.#words.length;
  }

  #word(ahead = 0): string {
    return this.#words[this.#next + ahead] ?? "";
  }

  #take(word: string): boolean {
    return this.#takeAll(word);
  }

  #takeAll(...words: readonly string[]): boolean {
    if (!words.every((word, index) => this.#word(index) === word)) return false;
    this.#next += words.length;
    return true;
  }

  #takeFrom(words: ReadonlySet<string>): boolean {
    if (!words.has(this.#word())) return false;
    this.#next += 1;
    return true;
  }
}
