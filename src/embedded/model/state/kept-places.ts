import type { AreaFile } from "../../../documents/xlsx/workbook-file";

/** A place on a sheet that moves along when rows are inserted or deleted; without an area when its cells are gone. */
export interface Place {
  readonly sheetId: string;
  area: AreaFile | undefined;
}

/** Places that somebody keeps across requests, by the id under which the client library asks for them again. */
export type KeptPlaces = Set<Place>;

export function newKeptPlaces(): KeptPlaces {
  return new Set();
}
