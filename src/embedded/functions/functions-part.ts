import type { AddInFunctions } from "./add-in-functions";

/** The part of `CustomFunctions` that office.js puts on a page, besides the errors that the client library has itself. */
export function functionsPart(functions: AddInFunctions): { readonly associate: AddInFunctions["associate"] } {
  return {
    associate: (given, run) => {
      functions.associate(given, run);
    },
  };
}
