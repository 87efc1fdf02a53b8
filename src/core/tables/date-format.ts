/** Whether a number format shows a day: letters of day, month or year outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "#,##0" || !/[dmyDMY]/.test(format)) return false;
  return /[dy]|m{1,4}[/-]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
