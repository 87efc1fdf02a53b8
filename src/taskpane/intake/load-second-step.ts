import type * as secondStep from "../second-step";

export type SecondStep = typeof secondStep;

/** Begins to come once the first step is drawn. Rejects where the add-in's server does not answer (`isMissingPart`). */
export function loadSecondStep(): Promise<SecondStep> {
  return import(/* webpackPrefetch: true */ "../second-step");
}
