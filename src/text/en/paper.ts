import { unreachable } from "../../core/unreachable";
import type { BuiltAppendix } from "../../excel/build-appendix";
import type { Texts } from "../vi";

type Note = NonNullable<BuiltAppendix["notes"]>[number];
type Setting = NonNullable<BuiltAppendix["dropped"]>[number];
type Column = Extract<Note, { readonly kind: "words-cut" }>["columns"][number];

const columnNames: Readonly<Record<Column, string>> = {
  ordinal: "Stt (ordinal)",
  content: "Nội dung (content)",
  leads: "Cơ quan chủ trì (lead)",
  cooperators: "Cơ quan phối hợp (cooperators)",
  timeframe: "Thời gian thực hiện (timeframe)",
  cost: "Kinh phí (cost)",
  funding: "Nguồn kinh phí (source of funds)",
  remarks: "Ghi chú (remarks)",
};

const settingNames: Readonly<Record<Setting, string>> = {
  paper: "A4 paper",
  orientation: "orientation",
  margins: "margins",
  centred: "centred horizontally",
  "fit-to-width": "fit to one page wide",
  "print-area": "print area",
  "header-rows": "repeated header row",
  "page-number": "page number in the middle of the top margin",
  "no-number-on-first-page": "no number on the first page",
  "page-breaks": "page breaks",
};

export const paper: Texts["paper"] = {
  note(note: Note): string {
    switch (note.kind) {
      case "landscape-needed":
        return "The columns have too little room on a portrait page. Choose landscape, or leave out columns.";
      case "smaller-type":
        return `The table is set in ${String(note.points)} pt to fit the page's width; the page itself is not scaled down.`;
      case "words-cut":
        return `${note.columns.map((column) => columnNames[column]).join(", ")}: words are wider than the column and go on in the next line. Write them apart.`;
      default:
        return unreachable(note);
    }
  },
  dropped: (settings: readonly Setting[]): string =>
    `Excel did not take these page settings: ${settings.map((setting) => settingNames[setting]).join("; ")}. Set them under Page Layout → Page Setup before printing.`,
};
