import type { PaneForm } from "../vi/pane-form";

export const paneForm: PaneForm = {
  said: "Form: paper, rules, signatures",
  edit: "Edit",
  done: "Done",
  orientation: "Paper",
  orientations: { auto: "As the table's width asks", Portrait: "Portrait", Landscape: "Landscape" },
  form: "Rules",
  forms: { state: "Administration (Decree 30)", party: "The Party (Guidance 36)" },
  numeral: "Number of the appendix",
  numbered: (roman) => `Phụ lục ${roman} (appendix)`,
  noNumeral: "The only one, without a number",
  remarks: "Add a column Ghi chú (remarks)",
  signed: "Add place, date and signatures",
  place: "Place",
  position: (place) => `Position ${String(place)}`,
  name: (place) => `Name ${String(place)}`,
};
