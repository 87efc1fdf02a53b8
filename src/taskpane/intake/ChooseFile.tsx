import { Button } from "@fluentui/react-components";
import { useContext, useRef } from "react";
import { TextsContext } from "../language/texts-context";

/** What the system's window offers at first; whatever else is chosen there is answered by what it is. */
const offered = ".docx,.pdf,.html,.htm,.txt,.md";

interface Props {
  readonly label: string;
  readonly size?: "small" | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button over a file input: the input itself cannot be drawn like the rest and speaks the browser's language. */
export function ChooseFile({ label, size, onFiles }: Props) {
  const { intake } = useContext(TextsContext).pane;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={offered}
        aria-label={`${intake.fileTypes} (${label})`}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Choosing the same file again, after it was corrected, must count as a change.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button title={intake.fileTypes} {...(size === undefined ? {} : { size })} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
