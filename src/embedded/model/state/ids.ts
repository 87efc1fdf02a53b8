let sheets = 0;
let xmlParts = 0;
let references = 0;
let comments = 0;

const guid = (kind: number, count: number): string =>
  `{${String(kind).padStart(8, "0")}-0000-0000-0000-${String(count).padStart(12, "0")}}`;

/** Never given twice, so that a sheet that was deleted is never taken for another. */
export function sheetId(): string {
  return guid(1, ++sheets);
}

export function xmlPartId(): string {
  return guid(2, ++xmlParts);
}

export function commentId(): string {
  return guid(3, ++comments);
}

/** Under which the client library finds a range again in a later request. */
export function referenceId(): string {
  return `ref-${String(++references)}`;
}
