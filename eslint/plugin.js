/** The rules of this project, under the name "phuluc". */
import { fileName } from "./file-name.js";
import { officeInExcelOnly, pureFolder } from "./host-globals.js";
import { keepLayers } from "./keep-layers.js";
import { noSwallowedError } from "./no-swallowed-error.js";
import { suppressionReason } from "./suppression-reason.js";
import { vietnameseInText } from "./vietnamese-in-text.js";

export const plugin = {
  meta: { name: "phuluc" },
  rules: {
    layers: keepLayers,
    "office-in-excel-only": officeInExcelOnly,
    "pure-folder": pureFolder,
    "vietnamese-in-text": vietnameseInText,
    "file-name": fileName,
    "no-swallowed-error": noSwallowedError,
    "suppression-reason": suppressionReason,
  },
};
