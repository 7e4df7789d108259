import type { Values } from "../compile/entries.ts";
import type { Path } from "../compile/yaml-file.ts";
import type { CollectionName } from "../schema/dataset.ts";
import type { Cite, When } from "../schema/fields.ts";
import { standsDate } from "./dates.ts";
import type { Fact } from "./fact.ts";
import { standsCount, standsNumber } from "./figures.ts";
import { type Names, standsCity } from "./names.ts";
import type { Near } from "./near.ts";
import { ownWords } from "./prose.ts";

type FactsOf = { readonly [K in CollectionName]: (value: Values[K], names: Names) => Iterable<Fact> };

const isDated =
  ({ edtf }: When) =>
  (near: Near) =>
    near.dates.some((context) => standsDate(edtf, context));

function date(label: string, when: When | undefined, path: Path, cites: readonly Cite[]): Fact[] {
  return when === undefined ? [] : [{ label: `${label} ${when.edtf}`, path, cites, stands: isDated(when) }];
}

function party(label: string, id: string, path: Path, cites: readonly Cite[], names: Names): Fact {
  return { label: `${label} ${id}`, path, cites, stands: (near) => names.standsParty(id, near) };
}

function parties(label: string, ids: readonly string[], path: Path, cites: readonly Cite[], names: Names): Fact[] {
  return ids.map((id, index) => party(label, id, [...path, index], cites, names));
}

function words(label: string, name: string, path: Path, cites: readonly Cite[], names: Names): Fact {
  return { label: `${label} ${name}`, path, cites, stands: (near) => names.standsParty(name, near) };
}

const roles = { coordinator: /(?<!co-? ?)coordinat/, "co-coordinator": /co-? ?co-?ordinat/ } as const;

/** What each collection says that a text can bear out. What we derive, assign or sum up in our own way is not here. */
export const factsOf: FactsOf = {
  sources: () => [],

  dimensions: (dimension, names) => [words("name", dimension.name, ["name"], dimension.cites, names)],

  *priorityAreas(area, names) {
    yield words("name", area.name, ["name"], area.cites, names);
    for (const [index, { state, role, since, until, cites }] of area.coordinators.entries()) {
      const path = ["coordinators", index];
      yield party(role, state, [...path, "state"], cites, names);
      yield {
        label: `role of ${state} ${role}`,
        path: [...path, "role"],
        cites,
        stands: ({ lower: texts }) => texts.some((text) => roles[role].test(text)),
      };
      yield* date(`${state} since`, since, [...path, "since"], cites);
      yield* date(`${state} until`, until, [...path, "until"], cites);
    }
  },

  *states(state, names) {
    for (const [index, { status, since, until, cites }] of state.memberships.entries()) {
      const path = ["memberships", index];
      yield party(status, state.id, path, cites, names);
      yield* date(`${status} since`, since, [...path, "since"], cites);
      yield* date(`${status} until`, until, [...path, "until"], cites);
    }
  },

  *organisations(organisation, names) {
    yield party("name", organisation.id, ["name"], organisation.cites, names);
    for (const [index, { status, since, until, cites }] of organisation.relations.entries()) {
      const path = ["relations", index];
      yield party(status, organisation.id, path, cites, names);
      yield* date(`${status} since`, since, [...path, "since"], cites);
      yield* date(`${status} until`, until, [...path, "until"], cites);
    }
  },

  *chairmanships(term, names) {
    yield party("state", term.state, ["state"], term.cites, names);
    yield* date("start", term.start, ["start"], term.cites);
    yield* date("end", term.end, ["end"], term.cites);
    if (term.theme !== undefined) yield words("theme", term.theme, ["theme"], term.cites, names);
  },

  *events(event, names) {
    const { cites, city, country } = event;
    yield* date("start", event.start, ["start"], cites);
    if (event.end.edtf !== event.start.edtf) yield* date("end", event.end, ["end"], cites);
    if (city !== null) {
      yield { label: `city ${city}`, path: ["city"], cites, stands: (near) => standsCity(city, near) };
    }
    // The city tells the country: a text that names the one seldom names the other.
    if (country !== null && city === null) yield party("country", country, ["country"], cites, names);
    yield* parties("meeting of", event.bodies, ["bodies"], cites, names);
    yield* parties("organiser", event.organisers, ["organisers"], cites, names);
    yield* parties("state", event.states, ["states"], cites, names);
    yield* parties("other", event.others, ["others"], cites, names);
    for (const [index, { of, n }] of event.attendance.entries()) {
      yield {
        label: `attendance ${n} ${of}`,
        path: ["attendance", index, "n"],
        cites,
        stands: ({ figures }) => figures.some((text) => standsCount(n, of, text)),
      };
    }
    yield* ownWords("title", event.title, ["title"], cites, names);
    if (event.note !== undefined) yield* ownWords("note", event.note, ["note"], cites, names);
  },

  *initiatives({ statements }, names) {
    for (const [index, { said, target, happened, text, cites }] of statements.entries()) {
      const path = ["statements", index];
      yield* date(`${said}: target`, target, [...path, "target"], cites);
      yield* date(`${said}: happened`, happened, [...path, "happened"], cites);
      yield* ownWords(`${said}: text`, text, [...path, "text"], cites, names);
    }
  },

  *convention(convention, names) {
    const { cites } = convention;
    yield* date("adopted", convention.adopted, ["adopted"], cites);
    yield {
      label: `threshold ${convention.threshold}`,
      path: ["threshold"],
      cites,
      stands: ({ figures }) => figures.some((text) => standsNumber(convention.threshold, text)),
    };
    for (const [index, one] of convention.actions.entries()) {
      const path = ["actions", index];
      const label = `${one.state} ${one.action}`;
      yield party(`${one.action} by`, one.state, [...path, "state"], one.cites, names);
      yield* date(label, one.date, [...path, "date"], one.cites);
      if (one.note !== undefined) yield* ownWords(`${label}: note`, one.note, [...path, "note"], one.cites, names);
    }
  },

  *contributions(one, names) {
    const { cites, amount } = one;
    yield party("contributor", one.contributor, ["contributor"], cites, names);
    yield* date("date", one.date, ["date"], cites);
    if (amount !== null) yield figure("amount", amount, ["amount"], cites);
    yield* ownWords("description", one.description, ["description"], cites, names);
  },

  *contributionTotals(total, names) {
    const { cites } = total;
    yield party("contributor", total.contributor, ["contributor"], cites, names);
    yield* date("since", total.since, ["since"], cites);
    yield* date("until", total.until, ["until"], cites);
    yield figure("amount", total.amount, ["amount"], cites);
    yield* ownWords("description", total.description, ["description"], cites, names);
  },

  *projects(project, names) {
    const { cites } = project;
    yield words("title", project.title, ["title"], cites, names);
    yield party("proposed by", project.proposedBy, ["proposedBy"], cites, names);
    yield* parties("partner", project.partners, ["partners"], cites, names);
    yield* parties("financed by", project.financedBy, ["financedBy"], cites, names);
    yield* date("approved", project.approved, ["approved"], cites);
    yield* ownWords("place", project.place, ["place"], cites, names);
    yield* ownWords("summary", project.summary, ["summary"], cites, names);
    for (const [index, { label, value, cites: own }] of project.figures.entries()) {
      yield figure(label, value, ["figures", index, "value"], own);
    }
  },

  *bodies(body, names) {
    yield* date(
      "established",
      body.established,
      ["established"],
      body.standings.flatMap(({ cites }) => cites),
    );
    for (const [index, { status, since, text, cites }] of body.standings.entries()) {
      const path = ["standings", index];
      yield* date(`${status} since`, since, [...path, "since"], cites);
      yield* ownWords(`${status}: text`, text, [...path, "text"], cites, names);
    }
  },

  *links(link, names) {
    yield* date("date", link.date, ["date"], link.cites);
    yield* ownWords("text", link.text, ["text"], link.cites, names);
  },

  *discrepancies({ claims }, names) {
    for (const [index, { value, cites }] of claims.entries()) {
      yield* ownWords(`claim ${index + 1}`, value, ["claims", index, "value"], cites, names);
    }
  },

  // They state no fact: see rules/briefings.ts of the compiler.
  briefings: () => [],
};

function figure(label: string, n: number, path: Path, cites: readonly Cite[]): Fact {
  return {
    label: `${label} ${n}`,
    path,
    cites,
    stands: ({ figures }) => figures.some((text) => standsNumber(n, text)),
  };
}
