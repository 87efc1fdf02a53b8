/**
 * Text of a cell as a file holds it (ECMA-376 ST_Xstring): what XML cannot carry becomes `_xHHHH_`, and text that looks like such an
 * escape has its first underscore escaped. hucre escapes control characters on writing but not `_x0041_`, which would come back as "A".
 */

// Exactly what XML 1.0 forbids, and the carriage return that it would normalise away.
const notCarried = /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

export function escapeText(text: string): string {
  return text.replace(looksEscaped, "_x005F_").replace(notCarried, (character) => escape(character.charCodeAt(0)));
}

export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function escape(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}
