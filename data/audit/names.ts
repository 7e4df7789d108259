import type { Entries } from "../compile/entries.ts";
import { lower, namingWords, plain, standsTogether, tokensOf } from "./writing.ts";

/** Adjectives and peoples by which the documents name a state, beside its name and aliases. */
const demonyms: Readonly<Record<string, readonly string[]>> = {
  AFG: ["afghan", "afghans"],
  AZE: ["azerbaijani"],
  BGD: ["bangladeshi"],
  BHR: ["bahraini"],
  BLR: ["belarusian"],
  CHN: ["chinese"],
  EGY: ["egyptian"],
  IDN: ["indonesian"],
  IND: ["indian"],
  IRN: ["iranian"],
  IRQ: ["iraqi"],
  ISR: ["israeli"],
  JOR: ["jordanian"],
  JPN: ["japanese"],
  KAZ: ["kazakh", "kazakhstani"],
  KGZ: ["kyrgyz"],
  KHM: ["cambodian"],
  KOR: ["korea", "korean"],
  KWT: ["kuwaiti"],
  LAO: ["lao"],
  LKA: ["sri lankan"],
  MAR: ["moroccan"],
  MNG: ["mongolian"],
  MYS: ["malaysian"],
  NPL: ["nepalese"],
  PAK: ["pakistani"],
  PHL: ["philippine"],
  PSE: ["palestinian"],
  QAT: ["qatari"],
  RUS: ["russian"],
  SAU: ["saudi"],
  THA: ["thai"],
  TJK: ["tajik"],
  TKM: ["turkmen"],
  TUR: ["turkish"],
  UKR: ["ukrainian"],
  USA: ["american"],
  UZB: ["uzbek"],
  VNM: ["vietnamese"],
};

/** Other ways in which the documents name a city. The capital of Kazakhstan was Nur-Sultan until September 2022. */
const cityWritings: Readonly<Record<string, readonly string[]>> = {
  Astana: ["kazakh capital", "capital of kazakhstan"],
  "Nur-Sultan": ["kazakh capital", "capital of kazakhstan", "kazakhstan's capital"],
};

/** Abbreviations of parties that have no entry of their own. */
const abbreviations: Readonly<Record<string, string>> = {
  "European Union": "EU",
  "Astana International Financial Centre": "AIFC",
  "General Assembly": "UNGA",
  "Security Council": "UNSC",
  "Small and Medium Business Development Agency of Azerbaijan": "KOBIA",
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The same few names are looked for in every article. */
const patterns = new Map<string, RegExp>();

/** True where a text in lower case has a name as whole words, on one line or over two. */
function stands(writing: string, text: string): boolean {
  let pattern = patterns.get(writing);
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![a-z0-9])${escaped(writing).replace(/[\s-]+/g, "[\\s-]+")}(?![a-z0-9])`);
    patterns.set(writing, pattern);
  }
  return pattern.test(text);
}

/** What a name is looked for in, in the two readings of its hyphens. */
export interface NameContext {
  /** As printed, without accents. */
  readonly texts: readonly string[];
  readonly lower: readonly string[];
  readonly tokens: readonly (readonly string[])[];
}

export function toNameContext(texts: readonly string[]): NameContext {
  return { texts, lower: texts.map(lower), tokens: texts.map(tokensOf) };
}

export function standsCity(city: string, { lower: texts }: NameContext): boolean {
  return [lower(city), ...(cityWritings[city] ?? [])].some((name) => texts.some((text) => stands(name, text)));
}

/** Every way to write the states, organisations and bodies of the record. */
export class Names {
  private readonly states = new Map<string, readonly string[]>();
  private readonly groups = new Map<
    string,
    { readonly names: readonly string[]; readonly acronyms: readonly string[] }
  >();

  constructor(entries: Pick<Entries, "states" | "organisations" | "bodies">) {
    for (const { value } of entries.states) {
      const names = [value.name, ...value.aliases].map(lower);
      this.states.set(value.id, [...names, ...(demonyms[value.id] ?? [])]);
    }
    for (const { value } of [...entries.organisations, ...entries.bodies]) {
      const names = [value.name, ...(value.aliases ?? [])];
      const acronyms = [...(value.acronym ? [value.acronym] : []), ...names.filter((name) => /^[A-Z]{2,}$/.test(name))];
      this.groups.set(value.id, { names, acronyms });
    }
  }

  isState(id: string): boolean {
    return this.states.has(id);
  }

  /** States that are named in words of our own, by name or alias but not by adjective. */
  statesIn(words: string): readonly string[] {
    const text = lower(words);
    return [...this.states].flatMap(([id, writings]) => {
      const names = writings.filter((name) => !(demonyms[id] ?? []).includes(name) || name === "korea");
      return names.some((name) => stands(name, text)) ? [id] : [];
    });
  }

  /** Organisations and bodies with an acronym that words of our own name, and the words without them. */
  groupsIn(words: string): { readonly groups: readonly string[]; readonly rest: string } {
    let rest = words;
    const groups = [...this.groups].flatMap(([id, { names, acronyms }]) => {
      if (acronyms.length === 0) return [];
      const before = rest;
      for (const name of [...names, ...acronyms].map(plain)) {
        if (!rest.includes(name)) continue;
        rest = rest.replace(new RegExp(`(?<![A-Za-z])${escaped(name)}(?![A-Za-z])`, "g"), "");
      }
      return rest === before ? [] : [id];
    });
    for (const name of Object.keys(abbreviations)) {
      if (!rest.includes(name)) continue;
      rest = rest.replaceAll(name, "");
      groups.push(name);
    }
    return { groups, rest };
  }

  private standsName(name: string, { texts, lower: lowered, tokens }: NameContext): boolean {
    const acronym = abbreviations[name] ?? /\(([A-Z][A-Za-z-]{1,9})\)/.exec(name)?.[1];
    if (acronym !== undefined && texts.some((text) => new RegExp(`\\b${acronym}\\b`).test(text))) return true;
    const full = name.replace(/\s*\(.*?\)/g, "");
    const [, bare = full, of] = /^(.+) of (?:the )?([A-Z][A-Za-z ]+)$/.exec(full) ?? [];
    const states = of === undefined ? [] : this.statesIn(of);
    if (states.length > 0 && this.standsName(bare, { texts, lower: lowered, tokens })) {
      return states.every((state) => this.standsParty(state, { texts, lower: lowered, tokens }));
    }
    return (
      lowered.some((text) => stands(lower(full), text)) ||
      tokens.some((words) => standsTogether(namingWords(full), words))
    );
  }

  /** True where a text names a state, an organisation or body, or another party by its words. */
  standsParty(party: string, context: NameContext): boolean {
    const state = this.states.get(party);
    if (state !== undefined) return state.some((name) => context.lower.some((text) => stands(name, text)));
    const group = this.groups.get(party);
    if (group === undefined) return this.standsName(party, context);
    return (
      group.acronyms.some((name) => context.texts.some((text) => new RegExp(`\\b${plain(name)}\\b`).test(text))) ||
      group.names.some((name) => this.standsName(name, context))
    );
  }
}
