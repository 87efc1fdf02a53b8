import type { Amount } from "./amount";
import { amount } from "./amount";
import type { MoneyUnit } from "./unit";

const currency = / ?(?:đồng|đ|VNĐ|VND)$/;
const usualFigure = /^(?:[1-9]\d{0,2}(?:\.\d{3}){1,12}|[1-9]\d{0,39})$/;

/**
 * The short way for figures as they stand in most cells: digits alone or thousands by dots, with or without the usual currencies behind them. They need
 * no further look, three times as fast as the whole grammar. Undefined for everything else, and for a bare figure in a table of another unit.
 */
export function usualAmount(typed: string, unit: MoneyUnit): Amount | undefined {
  const figure = typed.replace(currency, "");
  const isInDong = unit === "dong" || figure !== typed;
  return isInDong && usualFigure.test(figure) ? amount(figure.replaceAll(".", "")) : undefined;
}
