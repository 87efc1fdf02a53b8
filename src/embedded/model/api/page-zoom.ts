import type { PageFile } from "../../../documents/xlsx/workbook-file";
import { ExcelError } from "../excel-error";
import { toNumber } from "./wire-value";

/** Either a scale or a number of pages; what is not given is "as many as needed". */
export function readZoom({ fit, scalePercent }: PageFile): Excel.PageLayoutZoomOptions {
  if (fit === undefined) return { scale: scalePercent ?? 100 };
  return { ...(fit.wide === 0 ? {} : { horizontalFitToPages: fit.wide }), ...(fit.tall === 0 ? {} : { verticalFitToPages: fit.tall }) };
}

export function writeZoom(page: PageFile, value: unknown): Partial<PageFile> {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument", "no zoom options");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Partial<Record<keyof Excel.PageLayoutZoomOptions, unknown>>;
  const given = (option: unknown): boolean => option !== undefined && option !== null;
  if (given(scale)) {
    if (given(horizontalFitToPages) || given(verticalFitToPages)) throw new ExcelError("InvalidArgument", "a scale and a number of pages");
    return { scalePercent: toNumber(scale, 10, 400), fit: undefined };
  }
  if (!given(horizontalFitToPages) && !given(verticalFitToPages)) return page.fit === undefined ? {} : { fit: { wide: 0, tall: 0 } };
  const pages = (option: unknown): number => (given(option) ? toNumber(option, 0, 32_767) : 0);
  return { fit: { wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) }, scalePercent: undefined };
}
