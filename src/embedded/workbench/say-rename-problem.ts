import { texts } from "./texts";

/** Why a sheet keeps its old name, in one sentence. */
export function sayRenameProblem(kind: "name-taken" | "invalid-name", name: string): string {
  switch (kind) {
    case "name-taken":
      return texts.refused.sheetNameTaken(name);
    case "invalid-name":
      return name.trim() === "" ? texts.refused.sheetNameEmpty : texts.refused.sheetNameInvalid(name);
  }
}
