/**
 * Functions younger than the file format stand in a file as `_xlfn.NAME`; the object model and people write the bare name. A bare one in a
 * file shows #NAME? until the cell is edited.
 */
const younger: ReadonlySet<string> = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CHOOSECOLS CHOOSEROWS " +
    "COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND FILTERXML FORMULATEXT GAMMA GAUSS HSTACK " +
    "IFNA IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RANDARRAY " +
    "REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE " +
    "VALUETOTEXT ARRAYTOTEXT VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

/** Names with a point came in 2010 and later, but for these. */
const oldWithPoint: ReadonlySet<string> = new Set([
  "ERROR.TYPE",
  "ISO.CEILING",
  "ECMA.CEILING",
  "CEILING.PRECISE",
  "FLOOR.PRECISE",
  "NETWORKDAYS.INTL",
  "WORKDAY.INTL",
]);

/** These carry a second prefix. */
const worksheetFunctions: ReadonlySet<string> = new Set(["FILTER", "SORT", "SORTBY"]);

/** Custom functions of this add-in, `PHULUC.NAME(…)`, are `_xldudf_PHULUC_NAME(…)` in a file: Excel looks for add-ins' functions under no other name. */
const customFunction = /^PHULUC\.(?=.)/i;
const customFunctionInFile = /_xldudf_PHULUC_(?=\w)/gi;

/** As the file wants it: `IFS(…)` becomes `_xlfn.IFS(…)`. */
export function withFunctionPrefixes(formula: string): string {
  return outsideTexts(formula, (piece) =>
    piece.replace(/(?<![\w.])([A-Z][A-Z.]*\d*)(?=\()/gi, (name) => {
      const capital = name.toUpperCase();
      if (customFunction.test(name)) return name.replace(customFunction, "_xldudf_PHULUC_");
      if (worksheetFunctions.has(capital)) return `_xlfn._xlws.${name}`;
      return younger.has(capital) || (capital.includes(".") && !oldWithPoint.has(capital)) ? `_xlfn.${name}` : name;
    }),
  );
}

export function withoutFunctionPrefixes(formula: string): string {
  return formula.includes("_xl")
    ? outsideTexts(formula, (piece) => piece.replace(/_xlfn\.(?:_xlws\.)?/gi, "").replace(customFunctionInFile, "PHULUC."))
    : formula;
}

/** Applies to what is neither a text in quotes nor a quoted sheet name. */
function outsideTexts(formula: string, change: (piece: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (piece) =>
    piece.startsWith('"') || piece.startsWith("'") ? piece : change(piece),
  );
}
