import { contributionsText } from "../../text/enContributions.ts";
import { formatNumber } from "../../text/numbers.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import type { ProjectCard, ProjectsModel } from "./lists.ts";

function Fund({ fund }: { fund: NonNullable<ProjectsModel["fund"]> }) {
  return (
    <p>
      {fund.initiative === null ? (
        contributionsText.projects.status
      ) : (
        <PageLink to={routes.initiative(fund.initiative)}>{contributionsText.projects.status}</PageLink>
      )}
      {fund.when !== null && <span className="quiet"> · {fund.when}</span>}: {fund.words}
    </p>
  );
}

function Project({ project }: { project: ProjectCard }) {
  return (
    <article className="project" aria-labelledby={`project-${project.id}`}>
      <h3 id={`project-${project.id}`}>{project.title}</h3>
      <p>{project.summary}</p>
      {project.figures.length > 0 && (
        <ul className="project-figures">
          {project.figures.map((figure) => (
            <li key={figure.label}>
              <span className="figure-value">
                {formatNumber(figure.value)} <small>{figure.unit}</small>
              </span>
              <span className="figure-label">{figure.label}</span>
            </li>
          ))}
        </ul>
      )}
      <dl className="facts">
        {project.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" className="link" data-opens={`projects/${project.id}`}>
          {contributionsText.projects.sources} <span className="sr-only">{project.title}</span>
        </button>
      </p>
    </article>
  );
}

/** Where the Fund stands, and each project with its stated figures. */
export function Projects({ model }: { model: ProjectsModel }) {
  return (
    <>
      {model.fund !== null && <Fund fund={model.fund} />}
      {model.projects.length === 0 ? (
        <p className="empty">{contributionsText.projects.empty}</p>
      ) : (
        model.projects.map((project) => <Project key={project.id} project={project} />)
      )}
    </>
  );
}
