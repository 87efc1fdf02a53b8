/**
 * The choices that writers of amounts in words make. No law fixes them: the defaults are what real appendices have, each variant is seen
 * in official texts too (linh/lẻ, nghìn/ngàn by region, tỷ/tỉ by spelling reform, commas between classes in bank slips).
 */
export interface Spelling {
  /** Tens of zero: "một trăm linh năm", "một trăm lẻ năm". */
  readonly zeroTens: "linh" | "lẻ";
  readonly thousand: "nghìn" | "ngàn";
  /** Four in the units after "mươi": "hai mươi tư", "hai mươi bốn". */
  readonly four: "tư" | "bốn";
  readonly billion: "tỷ" | "tỉ";
  /** A comma between classes: "một triệu, hai trăm nghìn". */
  readonly commas: boolean;
}

/** How the whole line is written around the number. */
export interface WordsOptions extends Spelling {
  /** The unit of money behind the number; empty for a number alone. */
  readonly currency: "đồng" | "đồng Việt Nam" | "Việt Nam đồng" | "";
  /** "… đồng chẵn": that nothing follows. */
  readonly even: boolean;
  /** "./." at the end, as the words of an appendix close. */
  readonly closing: boolean;
  /** A capital at the front alone (Thông tư 112/2018), small letters, or capitals throughout. */
  readonly letterCase: "sentence" | "lower" | "upper";
}

export const usualSpelling: Spelling = { zeroTens: "linh", thousand: "nghìn", four: "tư", billion: "tỷ", commas: false };

export const usualWords: WordsOptions = { ...usualSpelling, currency: "đồng", even: false, closing: false, letterCase: "sentence" };
