/** The fields that are open at a place of the text: their codes are no words, their results are. */

interface Field {
  code: string;
  isResult: boolean;
}

export interface FieldStack {
  readonly begin: () => void;
  readonly separate: () => void;
  readonly end: () => void;
  readonly addCode: (text: string) => void;
  /** A paragraph ends: a code that goes beyond it was never finished. */
  readonly endParagraph: () => void;
  /** "code": between the beginning of a field and its result; "contents": in the result of a table of contents. */
  readonly place: () => "text" | "code" | "contents";
  readonly isOpen: () => boolean;
}

export function fieldStack(): FieldStack {
  let fields: Field[] = [];
  return {
    begin: () => void fields.push({ code: "", isResult: false }),
    separate: () => {
      const field = fields.at(-1);
      if (field !== undefined) field.isResult = true;
    },
    end: () => void fields.pop(),
    addCode: (text) => {
      const field = fields.at(-1);
      if (field !== undefined && !field.isResult && field.code.length < 200) field.code += text;
    },
    endParagraph: () => void (fields = fields.filter((field) => field.isResult)),
    place: () => {
      if (fields.some((field) => !field.isResult)) return "code";
      return fields.some((field) => /^\s*TOC\b/i.test(field.code)) ? "contents" : "text";
    },
    isOpen: () => fields.length > 0,
  };
}
