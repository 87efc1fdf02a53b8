import type { Finding } from "../../core/checks/finding";

interface Fact {
  readonly fact: "stated" | "computed" | "difference";
  readonly plain: string;
}

/** The figures of a finding, in the order in which they are explained; rules put words, too, where figures stand for others: those are in the sentence. */
export function findingFacts(finding: Finding): readonly Fact[] {
  return (["stated", "computed", "difference"] as const).flatMap((fact) => {
    const plain = finding[fact];
    return plain !== undefined && /^-?\d+(?:\.\d+)?$/.test(plain) ? [{ fact, plain }] : [];
  });
}
