/** Forced colours leave a link that is a button no colour of its own: a line tells it from the words around it. */
export const underlinedInForcedColors = { "@media (forced-colors: active)": { textDecorationLine: "underline" } } as const;
