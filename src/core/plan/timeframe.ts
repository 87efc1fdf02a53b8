/** A day of the calendar as ISO text, `"2020-04-01"`. Always a day that exists. */
export type IsoDay = string;

/**
 * When a task is done (thời gian thực hiện). The text stays as it was written; `from` and `to` are both included.
 *
 * - `period`: between two days ("Quý II/2020", "Trong năm 2020"); `regular`: now and again, within the days if there are any
 *   ("Thường xuyên", "Hằng quý"); `before`: `to` is the boundary ("trước ngày 30-10-2019", "hoàn thành trong quý III/2019");
 *   `from`: open at the end ("2025 và những năm tiếp theo"); `duration`: so long, whenever ("45 ngày"); `after`: bound to an event whose day
 *   the text does not say ("sau khi Kế hoạch được phê duyệt"); `other`: no days can be told ("theo kế hoạch").
 */
export interface Timeframe {
  readonly text: string;
  readonly kind: "period" | "regular" | "before" | "from" | "duration" | "after" | "other";
  readonly from: IsoDay | undefined;
  readonly to: IsoDay | undefined;
}
