import type { ReactNode } from "react";
import type { PageQuestion } from "./state";
import type { PageTexts } from "./texts";

interface QuestionBarProps {
  readonly question: PageQuestion | null;
  readonly texts: PageTexts;
}

/** What the page has to ask. It waits as long as the user likes; everything else works meanwhile. */
export function QuestionBar({ question, texts }: QuestionBarProps): ReactNode {
  return (
    <section className="question" aria-label={texts.question} aria-live="polite" hidden={question === null}>
      {question && (
        <>
          <p>{question.text}</p>
          {question.items.length > 0 && (
            <ul>
              {question.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
          <div className="answers">
            {question.answers.map(({ label, choose }) => (
              <button key={label} type="button" onClick={choose}>
                {label}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
