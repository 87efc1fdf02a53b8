/** The same sizes as `--row-header` and `--column-header` in workbench.css. */
export const rowHeaderPixels = 44;
export const columnHeaderPixels = 22;
