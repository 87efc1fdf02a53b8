/** What Excel tells add-ins of, as its own event arguments name it; `bridge/` brings it on the wire. */
export type WorkbookEvent =
  | {
      readonly kind: "changed";
      readonly worksheetId: string;
      readonly address: string;
      readonly changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
    }
  | { readonly kind: "formatChanged"; readonly worksheetId: string; readonly address: string }
  | { readonly kind: "calculated"; readonly worksheetId: string }
  | {
      readonly kind: "rowHiddenChanged";
      readonly worksheetId: string;
      readonly address: string;
      readonly changeType: "Hidden" | "Unhidden";
    }
  | { readonly kind: "added"; readonly worksheetId: string }
  | { readonly kind: "deleted"; readonly worksheetId: string }
  | { readonly kind: "nameChanged"; readonly worksheetId: string; readonly nameBefore: string; readonly nameAfter: string }
  | {
      readonly kind: "visibilityChanged";
      readonly worksheetId: string;
      readonly visibilityBefore: string;
      readonly visibilityAfter: string;
    }
  | { readonly kind: "moved"; readonly worksheetId: string; readonly positionBefore: number; readonly positionAfter: number };
