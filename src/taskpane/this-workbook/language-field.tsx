import { Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { locales, type Locale } from "../../contract/locale";
import { useAnnounce } from "../parts/announcer";
import { ProblemBar } from "../parts/problem-bar";
import { useServices } from "../services";

/** The language in which this workbook's reports are written, for everyone who opens it. */
export function LanguageField() {
  const { say, port, formats } = useServices();
  const announce = useAnnounce();
  const [language, setLanguage] = useState<Locale | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  useEffect(() => {
    let here = true;
    port.reportLanguage().then(
      (found) => here && setLanguage(found),
      (thrown: unknown) => here && setProblem(thrown),
    );
    return () => {
      here = false;
    };
  }, [port]);

  const choose = async (value: string) => {
    const chosen = locales.find((locale) => locale === value);
    if (!chosen) return;
    try {
      await port.setReportLanguage(chosen);
      setLanguage(chosen);
      setProblem(null);
      announce(say("pane.workbook.language.saved", { language: formats.language(chosen) }));
    } catch (thrown) {
      setProblem(thrown);
    }
  };

  return (
    <>
      <Field label={say("pane.workbook.language")} hint={say("pane.workbook.language.hint")}>
        <Select value={language ?? ""} onChange={(_, data) => void choose(data.value)}>
          {language === null && <option value="">{say("pane.workbook.language.unset")}</option>}
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {formats.language(locale)}
            </option>
          ))}
        </Select>
      </Field>
      {problem !== null && <ProblemBar problem={problem} onClose={() => setProblem(null)} />}
    </>
  );
}
