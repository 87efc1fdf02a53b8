import { useEffect, useReducer, useRef } from "react";
import { compareVersions } from "../../core/versions/compare-versions";
import type { WorkbookGrid } from "../../core/tables/grid";
import { useRaise } from "../failure/use-raise";
import { nextFrame } from "../intake/next-frame";
import type { CheckActions } from "./check-actions";
import type { VersionChoice, VersionSide } from "./version-choice";
import { gridOfChoice, isSameChoice, versionChoices } from "./version-choice";
import type { VersionsState } from "./versions-state";
import { versionsAtFirst, versionsState } from "./versions-state";

export interface Versions {
  readonly state: VersionsState;
  readonly choose: (side: VersionSide, key: string) => void;
  readonly readFile: (side: VersionSide, file: File) => void;
  readonly compare: () => void;
}

/** `known`: the workbook as the check has read it; without it the workbook is read now. */
export function useVersions(actions: CheckActions, known: WorkbookGrid | undefined): Versions {
  const [own, dispatch] = useReducer(versionsState, known, versionsAtFirst);
  const state = known === undefined ? own : { ...own, workbook: known };
  const atWork = useRef(false);
  const raise = useRaise();
  const isKnown = known !== undefined;

  useEffect(() => {
    if (isKnown) return undefined;
    let left = false;
    dispatch({ kind: "working", on: "reading" });
    actions
      .readWorkbook()
      .then((read) => {
        if (left) return;
        if (read.ok) dispatch({ kind: "workbook-read", workbook: read.value });
        else dispatch({ kind: "refused", problem: { kind: "excel", problem: read.problem } });
      })
      .catch(raise);
    return () => {
      left = true;
    };
  }, [actions, isKnown, raise]);

  function work(on: "reading" | "comparing", task: () => Promise<void>): void {
    if (atWork.current) return;
    atWork.current = true;
    dispatch({ kind: "working", on });
    task()
      .catch(raise)
      .finally(() => {
        atWork.current = false;
      });
  }

  async function read(side: VersionSide, file: File): Promise<void> {
    const { name } = file;
    try {
      const grid = await actions.readFile(file);
      if (grid.ok) dispatch({ kind: "file-read", side, file: { name, grid: grid.value } });
      else dispatch({ kind: "refused", problem: { kind: "file", name, problem: grid.problem } });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      dispatch({ kind: "refused", problem: { kind: "not-handed-over", name } });
    }
  }

  const choiceOf = (side: VersionSide): VersionChoice | undefined =>
    versionChoices(state.workbook, state.files[side]).find(({ key }) => key === state.chosen[side]);

  function compare(): void {
    const [before, after] = [choiceOf("before"), choiceOf("after")];
    const { workbook } = state;
    if (workbook === undefined) return;
    if (before === undefined || after === undefined) {
      dispatch({ kind: "incomplete", missing: before === undefined ? "before" : "after" });
      return;
    }
    if (isSameChoice(before, after)) {
      dispatch({ kind: "incomplete", missing: "different" });
      return;
    }
    work("comparing", async () => {
      await nextFrame();
      const comparison = compareVersions(gridOfChoice(before, workbook), gridOfChoice(after, workbook));
      const here = { before: before.file === undefined, after: after.file === undefined };
      dispatch({ kind: "compared", compared: { comparison, here } });
    });
  }

  return {
    state,
    choose: (side, key) => {
      dispatch({ kind: "chosen", side, key });
    },
    readFile: (side, file) => {
      work("reading", () => read(side, file));
    },
    compare,
  };
}
