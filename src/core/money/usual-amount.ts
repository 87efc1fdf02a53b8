import type { Amount } from "./amount";
import { amount } from "./amount";
import type { MoneyUnit } from "./unit";

const currency = / ?(?:đồng|đ|VNĐ|VND)$/;
const usualFigure = /^[1-9](?:\d{0,39}|\d{0,2}([., ])\d{3}(?:\1\d{3}){0,11})$/;

/**
 * The short way for figures as they stand in most cells: digits alone or thousands by dots, commas or spaces, with or without the usual currencies behind
 * them. They need no further look, many times as fast as the whole grammar. Undefined for everything else, and for a bare figure in a table of another unit.
 */
export function usualAmount(typed: string, unit: MoneyUnit): Amount | undefined {
  const figure = typed.replace(currency, "");
  const isInDong = unit === "dong" || figure !== typed;
  return isInDong && usualFigure.test(figure) ? amount(figure.replace(/[., ]/g, "")) : undefined;
}
