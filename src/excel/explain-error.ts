import type { ExcelProblem } from "./problem";

/** Excel's code of an error that Excel raised; undefined for every other. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Whether a sheet, a row or a column went while it was being used. */
export function isStale(error: unknown): boolean {
  const code = codeOf(error);
  return code === "InvalidObjectPath" || code === "InvalidReference" || code === "ItemNotFound";
}

/** What a refusal of Excel's means to the officer, by its documented code; undefined for one that only a bug of ours can cause. */
export function explainError(error: unknown): ExcelProblem | undefined {
  const code = codeOf(error);
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "cell-edit-mode" };
    case "AccessDenied":
      return { kind: "protected" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { kind: "too-large" };
    case "ActivityLimitReached":
    case "ConnectionFailure":
    case "GeneralException":
    case "HostRestartNeeded":
    case "RequestAborted":
    case "ServiceNotAvailable":
      return { kind: "not-responding", code };
    case undefined:
    default:
      return undefined;
  }
}
