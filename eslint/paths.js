/** Where a file stands in the project, for the rules of this folder. */
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** "src/core/money/amount.ts" for a file of the project, with slashes on every system. */
export function projectPath(file) {
  return path.relative(root, file).split(path.sep).join("/");
}

/** The project path of a relative import, without resolving its extension. */
export function importedPath(importer, source) {
  return projectPath(path.resolve(path.dirname(importer), source));
}

/** "core" for "src/core/money/amount.ts"; undefined outside src/. */
export function layerOf(file) {
  const [top, layer, ...rest] = file.split("/");
  return top === "src" && rest.length > 0 ? layer : undefined;
}

/** Whether a project path is one of the places: a file, or a folder that ends in "/". */
export function isIn(file, places) {
  return places.some((place) => (place.endsWith("/") ? file.startsWith(place) : file === place));
}
