import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

/** What the system's dialogue offers first; the beginning of a file tells what it is. */
const usualFiles = ".csv,.tsv,.txt,.parquet";

interface FileButtonProps extends Omit<ButtonProps, "onClick" | "as"> {
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file. The browser's own field has a text that cannot be translated: it is not seen. */
export function FileButton({ onFile, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(button as ButtonProps)} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        data-testid="file-input"
        accept={usualFiles}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file chosen once more is a choice as well: it may have changed.
          target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
