import type { Slide } from "../../core/briefing.ts";
import type { SlideModel } from "../../core/slide.ts";
import { limits } from "../../mine/briefingShape.ts";
import { builderText } from "../../text/enBuilder.ts";
import { DraftField } from "./DraftField.tsx";
import { FigureChoice } from "./FigureChoice.tsx";
import { Links } from "./Links.tsx";

interface SlideEditorProps {
  readonly slide: Slide;
  readonly model: SlideModel;
  readonly onChange: (edit: (slide: Slide) => Slide, words?: string) => void;
}

/** The words of a slide, whether its figures follow the record, and where they come from. */
export function SlideEditor({ slide, model, onChange }: SlideEditorProps) {
  const hasFigure = slide.kind === "figure" || slide.kind === "pair";
  return (
    <div className="slide-editor">
      {model.warnings.length > 0 && (
        <div className="slide-remarks">
          <h3>{builderText.remarks}</h3>
          <ul>
            {model.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
      <DraftField
        label={builderText.slideTitle}
        value={slide.title}
        longest={limits.title}
        {...(hasFigure ? { help: builderText.slideTitleHelp } : {})}
        onCommit={(title) => onChange((now) => (now.title === title ? now : { ...now, title }))}
      />
      {!hasFigure && (
        <DraftField
          label={slide.kind === "title" ? builderText.lines : builderText.paragraphs}
          value={slide.text}
          longest={limits.text}
          rows={slide.kind === "title" ? 3 : 8}
          {...(slide.kind === "text" ? { help: builderText.paragraphsHelp } : {})}
          onCommit={(text) =>
            onChange((now) =>
              (now.kind === "title" || now.kind === "text") && now.text !== text ? { ...now, text } : now,
            )
          }
        />
      )}
      {hasFigure && (
        <ul className="slide-figures">
          {slide.kind === "figure" ? (
            <FigureChoice
              name={builderText.one}
              figure={slide.figure}
              onChange={(figure) =>
                onChange(
                  (now) => (now.kind === "figure" ? { ...now, figure } : now),
                  builderText.state(builderText.one, figure.frozen !== null),
                )
              }
            />
          ) : (
            slide.figures.map((figure, i) => {
              const name = i === 0 ? builderText.first : builderText.second;
              return (
                <FigureChoice
                  key={name}
                  name={name}
                  figure={figure}
                  onChange={(next) =>
                    onChange(
                      (now) =>
                        now.kind === "pair"
                          ? { ...now, figures: i === 0 ? [next, now.figures[1]] : [now.figures[0], next] }
                          : now,
                      builderText.state(name, next.frozen !== null),
                    )
                  }
                />
              );
            })
          )}
        </ul>
      )}
      <DraftField
        label={builderText.notes}
        value={slide.notes}
        longest={limits.notes}
        rows={6}
        help={builderText.notesHelp}
        onCommit={(notes) => onChange((now) => (now.notes === notes ? now : { ...now, notes }))}
      />
      <Links model={model} />
    </div>
  );
}
