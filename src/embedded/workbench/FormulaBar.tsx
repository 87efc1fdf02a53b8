import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { AreaFile } from "../../documents/xlsx/workbook-file";
import { parseArea } from "../model/cells/address";
import { texts } from "./texts";

interface FormulaBarProps {
  readonly address: string;
  /** What the active cell holds or what is being typed into it. */
  readonly content: string;
  onGo: (area: AreaFile) => void;
  onNoSuchCell: (typed: string) => void;
  onChange: (text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** The address of the selection, which can be typed over to go somewhere, and what stands in the active cell. */
export function FormulaBar({ address, content, onGo, onNoSuchCell, onChange, onKeyDown }: FormulaBarProps): React.JSX.Element {
  const [typed, setTyped] = useState<string>();
  const go = (): void => {
    const wanted = typed ?? address;
    const area = parseArea(wanted.trim());
    setTyped(undefined);
    if (area === undefined) onNoSuchCell(wanted);
    else onGo(area);
  };
  return (
    <div className="formula-row">
      <input
        className="name-box"
        aria-label={texts.nameBox}
        value={typed ?? address}
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setTyped(undefined);
          if (event.key !== "Enter") return;
          // The keyboard moves on to the cell at once: without this the cell would get the Enter as well.
          event.preventDefault();
          go();
        }}
      />
      <span className="function-sign" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula-bar"
        aria-label={texts.formulaBar}
        rows={1}
        spellCheck={false}
        value={content}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
