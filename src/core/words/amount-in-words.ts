import type { Amount } from "../money/amount";
import type { Result } from "../result";

/** The amount in Vietnamese words with the unit of money, first letter capital: "Hai trăm triệu đồng". */
export declare function amountInWords(amount: Amount): Result<string, { readonly kind: "too-large-to-speak" }>;
