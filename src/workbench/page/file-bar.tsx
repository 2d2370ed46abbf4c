import { useRef, type ReactNode } from "react";
import { languages, themes, type Language, type Theme } from "./query";
import type { PageState } from "./state";
import { languageNames, type PageTexts } from "./texts";

export interface FileActions {
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly openSample: () => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: Theme) => void;
}

interface FileBarProps {
  readonly state: PageState;
  readonly texts: PageTexts;
  readonly actions: FileActions;
}

/** The page's own commands: files, language, appearance. */
export function FileBar({ state, texts, actions }: FileBarProps): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  const disabled = state.busy !== null;
  return (
    <div className="bar">
      <h1>{texts.notExcel}</h1>
      <span className="file-name">{state.fileName}</span>
      <div role="toolbar" aria-label={texts.fileCommands}>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          data-testid="open-file"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) actions.openFile(file);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
        <button type="button" disabled={disabled} onClick={() => chooser.current?.click()}>
          {texts.open}
        </button>
        <button type="button" disabled={disabled} onClick={actions.save}>
          {texts.save}
        </button>
        <button type="button" disabled={disabled} onClick={actions.openSample}>
          {texts.sample}
        </button>
      </div>
      <div className="end" role="group" aria-label={texts.settings}>
        <label>
          {texts.language}
          <select
            value={state.language}
            disabled={disabled}
            onChange={({ target }) => actions.chooseLanguage(target.value as Language)}
          >
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.theme}
          <select
            value={state.theme}
            disabled={disabled}
            onChange={({ target }) => actions.chooseTheme(target.value as Theme)}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {texts.themeNames[theme]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
